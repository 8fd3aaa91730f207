import { dateOf } from '#web/app/time-words.ts';
import { useMe } from '#web/app/who-model.ts';
import { Section } from '#web/ui/section.tsx';
import { measureRows, type MeasureRow } from './measures.ts';
import type { Progress } from './progress-model.ts';
import { words } from './words.ts';

/** What was measured at the visit in sight: number, change, and whether the change is larger than measurement error. */
export const MeasuresSection = ({ progress }: { progress: Progress }) => {
  const { body, places, meaning } = progress;
  if (meaning === 'hurts') return null;
  const visit = body.visits[places.at];
  const earlier = places.pair
    ? body.visits.slice(places.pair.before, places.pair.before + 1)
    : body.visits.slice(0, places.at);
  const rows = visit ? measureRows(visit, earlier) : [];
  if (rows.length === 0) return null;
  return (
    <div className="min-w-0 border-t border-line pt-6 lg:border-t-0 lg:pt-0 print:mt-2 print:border-t print:pt-2 print:[&_h2+p]:hidden print:[&>section]:py-0 print:[&>section>div]:mb-0">
      <Section title={words.measures.title} lead={words.measures.lead}>
        <ul className="tabular-nums">
          {rows.map((row) => (
            <Measure key={row.key} row={row} />
          ))}
        </ul>
      </Section>
    </div>
  );
};

const Measure = ({ row }: { row: MeasureRow }) => {
  const { zone } = useMe();
  return (
    <li className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-3 border-t border-line py-2.5 first:border-t-0 first:pt-0 print:block print:py-0.5 print:text-sm print:*:inline print:*:pr-2 print:*:text-sm">
      <span className="font-medium">{row.title}</span>
      <span className="text-right text-lg font-semibold">{row.after}</span>
      <span className="text-sm text-ink-soft">
        {row.before === null || row.beforeAt === null
          ? row.how
          : words.measures.before(row.before, dateOf(row.beforeAt, zone), row.how)}
      </span>
      <span className="text-right text-sm font-semibold">{row.step}</span>
      <span className="col-span-2 text-sm text-ink-soft">{row.verdict}</span>
    </li>
  );
};
