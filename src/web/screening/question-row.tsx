import { Link } from '@tanstack/react-router';
import { useId } from 'react';
import type { AnswerValue } from '#domain/screening/answer.ts';
import type { OpenQuestion } from '#domain/screening/decision.ts';
import { itemOf } from '#domain/screening/items.ts';
import { buttonLook } from '#web/ui/button-look.ts';
import { AnswerControl } from './answer-control.tsx';
import { useDesk } from './desk-context.ts';
import { newestOf } from './newest-answers.ts';
import { RuleTag } from './rule-tag.tsx';
import { words } from './words.ts';

type QuestionRowProps = {
  readonly question: OpenQuestion;
  readonly isPending: boolean;
  readonly onAnswer: (value: AnswerValue) => void;
};

/** One open question: what is asked, why it is open, what an answer could bring, and the answer. */
export const QuestionRow = ({ question, isPending, onAnswer }: QuestionRowProps) => {
  const { found } = useDesk();
  const id = useId();
  const item = itemOf(question.item);
  if (item === undefined) return <FromTheFile question={question} />;
  return (
    <li
      aria-busy={isPending}
      className={`grid gap-x-6 gap-y-3 border-b border-line py-4 md:grid-cols-[minmax(0,1fr)_auto] ${isPending ? 'opacity-60' : ''}`}
    >
      <div className="min-w-0">
        <p id={id} className="font-medium">
          {item.ask}
        </p>
        {item.help === undefined ? null : <p className="text-sm text-ink-soft">{item.help}</p>}
        <p className="mt-1 flex flex-wrap items-center gap-x-2 gap-y-1 text-sm text-ink-soft">
          {question.because === 'unanswered' ? null : <span>{words.open.because[question.because]}.</span>}
          {question.rules.map((rule) => (
            <RuleTag key={rule} rule={rule} />
          ))}
        </p>
      </div>
      <div className="print:hidden">
        <AnswerControl
          item={item}
          labelledBy={id}
          earlier={newestOf(found.record.answers).get(item.id)?.value}
          isPending={isPending}
          onAnswer={onAnswer}
        />
      </div>
    </li>
  );
};

/** The date of birth stands in the client's file; some rules ask for the age. */
const FromTheFile = ({ question }: { question: OpenQuestion }) => {
  const { client } = useDesk();
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-b border-line py-4">
      <span className="min-w-0">
        <span className="block font-medium">{words.open.bornOn}</span>
        <span className="mt-1 flex flex-wrap gap-2 text-sm text-ink-soft">
          {words.open.because[question.because]}.
          {question.rules.map((rule) => (
            <RuleTag key={rule} rule={rule} />
          ))}
        </span>
      </span>
      <Link to="/clients/$client" params={{ client }} className={buttonLook('quiet')}>
        {words.open.toFile}
      </Link>
    </li>
  );
};
