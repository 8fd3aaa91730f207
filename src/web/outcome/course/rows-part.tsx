import { CircleHelp, Minus, TrendingDown, TrendingUp, type LucideIcon } from 'lucide-react';
import type { ClientOutcome } from '#contract/outcome.ts';
import type { Standing } from '#domain/outcome/course/outcome-row.ts';
import { Section } from '#web/ui/section.tsx';
import { Tag, type TagTone } from '#web/ui/tag.tsx';
import { words } from './words.ts';

type Row = ClientOutcome['rows'][number];

const looks: Readonly<Record<Standing, { readonly tone: TagTone; readonly icon: LucideIcon }>> = {
  better: { tone: 'good', icon: TrendingUp },
  worse: { tone: 'stop', icon: TrendingDown },
  within: { tone: 'plain', icon: Minus },
  'cannot-tell': { tone: 'warn', icon: CircleHelp },
};

/** What has changed beyond its error, and what has not: each with from and to, its yardstick and what must be said beside it. */
export const RowsPart = ({ rows }: { rows: readonly Row[] }) => {
  const moved = rows.filter(({ standing }) => standing === 'better' || standing === 'worse');
  const still = rows.filter((row) => !moved.includes(row));
  return (
    <>
      <Section title={words.desk.moved} lead={words.desk.alone}>
        {moved.length === 0 ? <p className="text-ink-soft">{words.desk.movedNone}</p> : <Rows rows={moved} />}
      </Section>
      {still.length === 0 ? null : (
        <Section title={words.desk.still}>
          <Rows rows={still} />
        </Section>
      )}
    </>
  );
};

const Rows = ({ rows }: { rows: readonly Row[] }) => (
  <ul>
    {rows.map((row) => (
      <li key={row.id} className="border-t border-line py-4 first:border-t-0 first:pt-0">
        <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
          <h3 className="font-medium">{row.name}</h3>
          <Tag tone={looks[row.standing].tone} icon={looks[row.standing].icon}>
            {words.standing[row.standing]}
          </Tag>
        </div>
        <p className="mt-1 text-lg tabular-nums">
          {fromTo(row)} <span className="text-sm text-ink-soft">{row.unit}</span>
        </p>
        <p className="reading mt-1">{row.words}</p>
        <Beside row={row} />
      </li>
    ))}
  </ul>
);

const Beside = ({ row }: { row: Row }) => (
  <div className="reading mt-1 space-y-1 text-sm text-ink-soft">
    <p className="tabular-nums first-letter:uppercase empty:hidden">{yardstick(row)}</p>
    {row.effect === null ? null : (
      <p className="tabular-nums">
        {words.desk.effect(share(row.effect.nap), share(row.effect.lower), share(row.effect.upper))}{' '}
        {row.effect.warnings.slice(1).join(' ')}
      </p>
    )}
    {row.cautions.map((caution) => (
      <p key={caution}>{caution}</p>
    ))}
    {row.remembered.length === 0 ? null : <p>{words.desk.remembered(row.remembered.join('; '))}</p>}
  </div>
);

const tenths = (value: number): string => String(Math.round(value * 10) / 10);
const share = (value: number): string => value.toFixed(2);

function fromTo({ before, after, points }: Row): string {
  const [first] = points;
  if (after === null || before === null)
    return first === undefined ? '' : words.desk.once(tenths((after ?? before ?? first).value));
  return words.desk.fromTo(tenths(before.value), tenths(after.value));
}

function yardstick({ error, matters, label, id }: Row): string {
  const isDiary = label === null && id.startsWith('diary-');
  const parts = [
    error === null ? '' : isDiary ? words.desk.noise(tenths(error)) : words.desk.error(tenths(error)),
    matters === null ? '' : words.desk.matters(tenths(matters)),
  ];
  return parts.filter(Boolean).join(' · ');
}
