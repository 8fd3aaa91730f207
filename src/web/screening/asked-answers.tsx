import { RotateCcw } from 'lucide-react';
import { useId, useState } from 'react';
import type { AnswerValue } from '#domain/screening/answer.ts';
import { itemOf } from '#domain/screening/items.ts';
import { momentOf } from '#web/app/time-words.ts';
import { Button } from '#web/ui/button.tsx';
import { formProblem } from '#web/ui/form-problems.ts';
import { AnswerControl } from './answer-control.tsx';
import { answerWords } from './answer-words.ts';
import { useDesk } from './desk-context.ts';
import { FieldNote } from './field-note.tsx';
import { newestOf } from './newest-answers.ts';
import { questionOf } from './question-words.ts';
import { useAddAnswers } from './screening-model.ts';
import { words } from './words.ts';

/** What was answered to these questions, when and by whom; each can be asked again, which is what ends an emergency. */
export const AskedAnswers = ({ items }: { items: readonly string[] }) => (
  <ul className="space-y-2">
    {items.map((item) => (
      <AskedAnswer key={item} item={item} />
    ))}
  </ul>
);

const AskedAnswer = ({ item }: { item: string }) => {
  const { found, zone } = useDesk();
  const [asking, setAsking] = useState(false);
  const id = useId();
  const answer = newestOf(found.record.answers).get(item);
  return (
    <li>
      <p>
        <span id={id}>{questionOf(item)}</span>{' '}
        {answer === undefined ? null : (
          <span className="font-medium">
            {answerWords(itemOf(item), answer.value)}
            <span className="font-normal text-ink-soft">
              {` (${words.by[answer.by]}, ${momentOf(answer.at, zone)})`}
            </span>
          </span>
        )}
      </p>
      {asking ? (
        <AskAgain item={item} labelledBy={id} earlier={answer?.value} onDone={() => setAsking(false)} />
      ) : answer === undefined ? null : (
        <div className="-ml-4 print:hidden">
          <Button
            kind="plain"
            icon={RotateCcw}
            aria-label={words.reason.againTo(questionOf(item))}
            onPress={() => setAsking(true)}
          >
            {words.reason.again}
          </Button>
        </div>
      )}
    </li>
  );
};

type AskAgainProps = {
  readonly item: string;
  readonly labelledBy: string;
  readonly earlier: AnswerValue | undefined;
  readonly onDone: () => void;
};

const AskAgain = ({ item, labelledBy, earlier, onDone }: AskAgainProps) => {
  const { client } = useDesk();
  const add = useAddAnswers(client, onDone);
  const asked = itemOf(item);
  const answer = (value: AnswerValue): void =>
    add.mutate({
      by: asked === undefined ? 'therapist' : 'client',
      answers: [{ id: crypto.randomUUID(), item, value, at: Temporal.Now.instant().toString() }],
    });
  return (
    <div className="mt-2 print:hidden">
      {asked === undefined ? (
        <Button isPending={add.isPending} onPress={() => answer('no')}>
          {words.open.finding}
        </Button>
      ) : (
        <AnswerControl
          item={asked}
          labelledBy={labelledBy}
          earlier={earlier}
          isPending={add.isPending}
          onAnswer={answer}
        />
      )}
      <FieldNote problem={formProblem(add.error)} />
    </div>
  );
};
