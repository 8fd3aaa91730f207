import { itemOf } from '#domain/screening/items.ts';
import { momentOf } from '#web/app/time-words.ts';
import { answerWords } from './answer-words.ts';
import { useDesk } from './desk-context.ts';
import { newestOf } from './newest-answers.ts';
import { questionOf } from './question-words.ts';
import { words } from './words.ts';

/** What was answered to these questions, when and by whom. */
export const AnswerLines = ({ items }: { items: readonly string[] }) => {
  const { found, zone } = useDesk();
  const newest = newestOf(found.record.answers);
  return (
    <ul className="space-y-1">
      {items.map((item) => {
        const answer = newest.get(item);
        return (
          <li key={item}>
            {questionOf(item)}{' '}
            {answer === undefined ? null : (
              <span className="font-medium">
                {answerWords(itemOf(item), answer.value)}
                <span className="font-normal text-ink-soft">
                  {` (${words.by[answer.by]}, ${momentOf(answer.at, zone)})`}
                </span>
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
};
