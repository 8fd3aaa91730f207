import { momentOf } from '#web/app/time-words.ts';
import { Answer } from '#web/ui/answer.tsx';
import { actionWords } from './action-look.ts';
import { AnswerTable } from './answer-table.tsx';
import { useDesk } from './desk-context.ts';
import { useScreeningHistory, type History } from './screening-model.ts';
import { words } from './words.ts';

/** Every decision as it was then, and every answer that was ever given. Read when it is opened. */
export const HistoryList = () => {
  const { client } = useDesk();
  const history = useScreeningHistory(client);
  return (
    <div className="mt-2">
      <p className="mb-3 text-ink-soft">{words.history.lead}</p>
      <Answer of={history}>
        {({ answers, decisions }) => (
          <>
            <h3 className="mb-1 text-sm font-medium text-ink-soft">{words.history.decisions}</h3>
            <Decisions decisions={decisions} />
            <h3 className="mt-4 mb-1 text-sm font-medium text-ink-soft">{words.history.answers}</h3>
            {answers.length === 0 ? (
              <p className="text-ink-soft">{words.history.none}</p>
            ) : (
              <AnswerTable answers={answers} label={words.history.answers} />
            )}
          </>
        )}
      </Answer>
    </div>
  );
};

const Decisions = ({ decisions }: Pick<History, 'decisions'>) => {
  const { zone } = useDesk();
  if (decisions.length === 0) return <p className="text-ink-soft">{words.history.none}</p>;
  const sorted = decisions.toSorted((one, other) => Temporal.Instant.compare(other.at, one.at));
  return (
    <ul className="border-t border-line">
      {sorted.map(({ at, because, screening }) => (
        <li key={`${at} ${because}`} className="border-b border-line py-2">
          <p>
            <span className="font-medium tabular-nums">{momentOf(at, zone)}</span>{' '}
            <span className="text-ink-soft">{because}</span>
          </p>
          <p className="text-sm">
            {words.history.decision(
              actionWords(screening.handsOn.action, 'handsOn').toLowerCase(),
              actionWords(screening.homeTool.action, 'homeTool').toLowerCase(),
            )}
          </p>
        </li>
      ))}
    </ul>
  );
};
