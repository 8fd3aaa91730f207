import type { ClientOutcome } from '#contract/outcome.ts';
import { regionOf } from '#domain/atlas/regions.ts';
import { secondsWords } from '#web/client/seconds-words.ts';
import { Section } from '#web/ui/section.tsx';
import { words } from './words.ts';

type Dose = ClientOutcome['dose'][number];

/** What was held where, in visits and at home: the dose beside the outcome. */
export const DosePart = ({ found: { dose, picture } }: { found: ClientOutcome }) => (
  <Section title={words.desk.dose}>
    {dose.length === 0 ? (
      <p className="text-ink-soft">{words.desk.doseNone}</p>
    ) : (
      <>
        <p className="mb-3 tabular-nums">
          {words.desk.doseTotal(
            picture.visits.length,
            held(sum(dose.map(({ seconds, home }) => seconds + home))),
          )}
        </p>
        <table className="w-full text-left text-sm tabular-nums">
          <thead className="text-ink-soft">
            <tr>
              <th scope="col" className="py-1.5 pr-2 font-medium">
                {words.desk.place}
              </th>
              <th scope="col" className="px-2 py-1.5 text-right font-medium">
                {words.desk.holds}
              </th>
              <th scope="col" className="px-2 py-1.5 text-right font-medium">
                {words.desk.inVisits}
              </th>
              <th scope="col" className="py-1.5 pl-2 text-right font-medium">
                {words.desk.atHome}
              </th>
            </tr>
          </thead>
          <tbody>
            {dose.map((entry) => (
              <Row key={`${entry.region} ${entry.side}`} entry={entry} />
            ))}
          </tbody>
        </table>
      </>
    )}
  </Section>
);

const Row = ({ entry: { region, side, seconds, holds, home } }: { entry: Dose }) => (
  <tr className="border-t border-line">
    <th scope="row" className="py-1.5 pr-2 font-normal">
      {regionOf(region).plain}
      {side === 'mid' ? '' : `, ${side}`}
    </th>
    <td className="px-2 py-1.5 text-right">{holds === 0 ? '' : holds}</td>
    <td className="px-2 py-1.5 text-right">{seconds === 0 ? '' : held(seconds)}</td>
    <td className="py-1.5 pl-2 text-right">{home === 0 ? '' : held(home)}</td>
  </tr>
);

const held = (seconds: number): string =>
  secondsWords(seconds >= 120 ? Math.round(seconds / 60) * 60 : Math.round(seconds));
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
