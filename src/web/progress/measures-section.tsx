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
    <div className="mt-6 border-t border-line pt-6">
      <Section title={words.measures.title} lead={words.measures.lead}>
        <table className="w-full text-left tabular-nums">
          <thead className="text-sm text-ink-soft">
            <tr className="border-b border-line">
              {[words.measures.what, words.measures.now, words.compare.change].map((heading) => (
                <th key={heading} scope="col" className="py-2 pr-3 font-medium">
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Measure key={row.key} row={row} />
            ))}
          </tbody>
        </table>
      </Section>
    </div>
  );
};

const Measure = ({ row }: { row: MeasureRow }) => {
  const { zone } = useMe();
  return (
    <tr className="border-b border-line align-baseline last:border-b-0">
      <th scope="row" className="py-2 pr-3 font-medium">
        {row.title}
        <span className="block text-sm font-normal text-ink-soft">{row.how}</span>
      </th>
      <td className="py-2 pr-3">
        <span className="font-semibold">{row.after}</span>
        {row.before === null || row.beforeAt === null ? null : (
          <span className="block text-sm text-ink-soft">
            {words.measures.before(row.before, dateOf(row.beforeAt, zone))}
          </span>
        )}
      </td>
      <td className="py-2">
        <span className="font-semibold">{row.step}</span>
        <span className="block text-sm text-ink-soft">{row.verdict}</span>
      </td>
    </tr>
  );
};
