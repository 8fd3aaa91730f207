import type { InstrumentAnswer } from '#domain/outcome/instrument-answer.ts';
import { instrumentOf } from '#domain/outcome/instruments/instruments.ts';
import { dateWords } from '#web/app/time-words.ts';
import { words } from './words.ts';

/** The first and the newest of each, side by side and without a verdict. */
export const AnswersTable = ({ answers }: { answers: readonly InstrumentAnswer[] }) => (
  <table className="w-full max-w-3xl text-left tabular-nums">
    <caption className="sr-only">{words.table}</caption>
    <thead className="text-sm text-ink-soft">
      <tr>
        <th className="py-1 pr-4 font-medium">{words.instrument}</th>
        <th className="py-1 pr-4 font-medium">{words.first}</th>
        <th className="py-1 font-medium">{words.newest}</th>
      </tr>
    </thead>
    <tbody>
      {[...Map.groupBy(answers, ({ instrument }) => instrument)].map(([id, all]) => (
        <tr key={id} className="border-t border-line align-top">
          <th scope="row" className="py-2 pr-4 font-normal">
            {instrumentOf(id)?.name ?? id}
          </th>
          <td className="py-2 pr-4">{all.length > 1 ? <One of={all[0]} /> : null}</td>
          <td className="py-2">
            <One of={all.at(-1)} />
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);

const One = ({ of: answer }: { of: InstrumentAnswer | undefined }) =>
  answer === undefined ? null : (
    <>
      <span className="font-medium">{answer.score === null ? words.noScore : scoreText(answer)}</span>
      <span className="block text-sm text-ink-soft">
        {dateWords(Temporal.PlainDate.from(answer.day))}, {words.by[answer.by]}
      </span>
    </>
  );

const number = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });

const scoreText = ({ instrument, score }: InstrumentAnswer): string => {
  const highest = instrumentOf(instrument)?.range[1];
  const text = number.format(score ?? 0).replace('-', '−');
  return highest === undefined || instrument === 'groc' ? text : `${text} of ${highest}`;
};
