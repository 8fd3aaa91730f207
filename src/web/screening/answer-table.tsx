import type { Answer } from '#domain/screening/answer.ts';
import { itemOf } from '#domain/screening/items.ts';
import { momentOf } from '#web/app/time-words.ts';
import { answerWords } from './answer-words.ts';
import { useDesk } from './desk-context.ts';
import { questionOf } from './question-words.ts';
import { words } from './words.ts';

type AnswerTableProps = { readonly answers: readonly Answer[]; readonly label: string };

/** Answers with their questions, the newest first; on a phone one below the other. */
export const AnswerTable = ({ answers, label }: AnswerTableProps) => {
  const { zone } = useDesk();
  const sorted = answers.toSorted((one, other) => Temporal.Instant.compare(other.at, one.at));
  return (
    <table className="mb-4 block w-full text-sm sm:table" aria-label={label}>
      <thead className="sr-only sm:not-sr-only sm:table-header-group">
        <tr className="text-left text-ink-soft">
          <th className="py-1 pr-4 font-medium">{words.answers.question}</th>
          <th className="py-1 pr-4 font-medium">{words.answers.answer}</th>
          <th className="py-1 pr-4 font-medium">{words.answers.when}</th>
          <th className="py-1 font-medium">{words.answers.by}</th>
        </tr>
      </thead>
      <tbody className="block sm:table-row-group">
        {sorted.map((answer, place) => (
          <tr
            key={`${answer.item} ${place}`}
            className="block border-t border-line py-2 sm:table-row sm:py-0"
          >
            <td className={`${cell} text-ink-soft sm:text-ink`}>{questionOf(answer.item)}</td>
            <td className={`${cell} font-medium`}>{answerWords(itemOf(answer.item), answer.value)}</td>
            <td className={`${cell} text-ink-soft tabular-nums`}>{momentOf(answer.at, zone)}</td>
            <td className={`${cell} text-ink-soft`}>{words.by[answer.by]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

const cell = 'block align-top sm:table-cell sm:py-1.5 sm:pr-4';
