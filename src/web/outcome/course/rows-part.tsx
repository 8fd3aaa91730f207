import { CircleHelp, Minus, TrendingDown, TrendingUp, type LucideIcon } from 'lucide-react';
import type { Standing } from '#domain/outcome/course/outcome-row.ts';
import { Section } from '#web/ui/section.tsx';
import { Tag, type TagTone } from '#web/ui/tag.tsx';
import { fromTo, isCompared, type Row, standingWords, yardstick } from './row-words.ts';
import { words } from './words.ts';

const looks: Readonly<Record<Standing, { readonly tone: TagTone; readonly icon: LucideIcon }>> = {
  better: { tone: 'good', icon: TrendingUp },
  worse: { tone: 'stop', icon: TrendingDown },
  within: { tone: 'plain', icon: Minus },
  'cannot-tell': { tone: 'warn', icon: CircleHelp },
};

/** What has changed beyond its error, and what has not: each with from and to, its yardstick and what must be said beside it. */
export const RowsPart = ({ rows }: { rows: readonly Row[] }) => {
  const moved = rows.filter(({ standing }) => standing === 'better' || standing === 'worse');
  const alone = rows.filter((row) => !isCompared(row));
  const still = rows.filter((row) => isCompared(row) && !moved.includes(row));
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
      {alone.length === 0 ? null : <AloneRows rows={alone} />}
    </>
  );
};

/** What was asked or measured once so far, each on a line: it says where somebody stands, and nothing of change. */
const AloneRows = ({ rows }: { rows: readonly Row[] }) => (
  <Section title={words.desk.nothingToCompare} lead={words.desk.nothingToCompareText}>
    <ul>
      {rows.map((row) => (
        <li
          key={row.id}
          className="flex flex-wrap items-baseline justify-between gap-x-4 border-t border-line py-2 first:border-t-0 first:pt-0"
        >
          <h3 className="font-medium">{row.name}</h3>
          <p className="tabular-nums">
            {fromTo(row)} <span className="text-sm text-ink-soft">{row.unit}</span>
          </p>
          <p className="w-full text-sm text-ink-soft empty:hidden">{row.cautions.join(' ')}</p>
        </li>
      ))}
    </ul>
  </Section>
);

const Rows = ({ rows }: { rows: readonly Row[] }) => (
  <ul>
    {rows.map((row) => (
      <li key={row.id} className="border-t border-line py-4 first:border-t-0 first:pt-0">
        <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
          <h3 className="font-medium">{row.name}</h3>
          <Tag tone={looks[row.standing].tone} icon={looks[row.standing].icon}>
            {standingWords(row)}
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

const share = (value: number): string => value.toFixed(2);
