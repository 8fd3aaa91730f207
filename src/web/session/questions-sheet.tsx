import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { AnswerValue, ItemId } from '#domain/screening/answer.ts';
import { Button } from '#web/ui/button.tsx';
import { say } from '#web/ui/said.tsx';
import { isYesNo, QuestionKey } from './question-key.tsx';
import { answersOf, pageOf, type Given } from './question-pages.ts';
import type { Safety } from './safety.ts';
import { useLive, type SheetName } from './session-context.ts';
import { stoppingItems } from './stopping-reasons.ts';
import { words } from './safety-words.ts';

/** Questions of safety, a page at a time, with big keys. What is noted is one fact, kept on this device at once. */
export const QuestionsSheet = ({ asked }: { asked: Asked }) => {
  const { record, safety, show } = useLive();
  const items = itemsAsked[asked](safety);
  const [given, setGiven] = useState<Given>({});
  const [done, setDone] = useState<readonly ItemId[]>([]);
  const { page, left, elsewhere } = pageOf(items, done);
  const note = (all: Given): void => {
    const answers = answersOf(page, all);
    if (answers.length > 0) {
      record((session) => [
        ...(session.state === 'not-opened' ? [{ kind: 'opened' } as const] : []),
        { kind: 'screening-answered', by: 'client', answers },
      ]);
      say(words.questions.answered(answers.length));
    }
    setDone([...done, ...page]);
    if (left === 0 && elsewhere === 0) show(null);
  };
  if (page.length === 0) return <Elsewhere count={elsewhere} />;
  return (
    <>
      <p className="text-ink-soft">{words.questions.lead}</p>
      {page.map((id) => (
        <QuestionKey
          key={id}
          id={id}
          value={given[id]}
          onAnswer={(value: AnswerValue) => setGiven({ ...given, [id]: value })}
        />
      ))}
      <PageFoot left={left} page={page} given={given} onNote={note} />
    </>
  );
};

type Asked = Extract<SheetName, 'open-questions' | 'stopping-questions' | 'new-questions'>;

const itemsAsked: Readonly<Record<Asked, (safety: Safety) => readonly ItemId[]>> = {
  'open-questions': ({ open }) => open,
  'stopping-questions': stoppingItems,
  'new-questions': ({ again }) => again,
};

type PageFootProps = {
  readonly left: number;
  readonly page: readonly ItemId[];
  readonly given: Given;
  readonly onNote: (given: Given) => void;
};

const PageFoot = ({ left, page, given, onNote }: PageFootProps) => {
  const unanswered = page.filter((id) => given[id] === undefined && isYesNo(id));
  const none = (): void => onNote({ ...Object.fromEntries(unanswered.map((id) => [id, 'no'])), ...given });
  return (
    <div className="sticky bottom-0 -mx-6 flex flex-col gap-2 border-t border-line bg-surface px-6 py-3 [&_button]:min-h-target-large">
      <div className="flex gap-2">
        <Button wide onPress={none} isDisabled={unanswered.length === 0}>
          {unanswered.length === page.length ? words.questions.none : words.questions.noneOfRest}
        </Button>
        <Button kind="primary" wide onPress={() => onNote(given)}>
          {words.questions.done}
        </Button>
      </div>
      {left > 0 ? <p className="text-center text-ink-soft">{words.questions.left(left)}</p> : null}
    </div>
  );
};

/** What needs a form of its own: where on the body, which medicines. */
const Elsewhere = ({ count }: { count: number }) => {
  const { head, show } = useLive();
  if (count === 0) return <p>{words.questions.nothing}</p>;
  return (
    <>
      <p>{words.questions.elsewhere(count)}</p>
      <Link
        to="/clients/$client/screening"
        params={{ client: head.client }}
        className="text-accent underline"
      >
        {words.questions.file}
      </Link>
      <Button wide onPress={() => show(null)}>
        {words.questions.close}
      </Button>
    </>
  );
};
