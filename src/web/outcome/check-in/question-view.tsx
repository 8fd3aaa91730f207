import { useEffect, useId, useRef, useState } from 'react';
import type { Question } from '#domain/outcome/asked/question.ts';
import { Button } from '#web/ui/button.tsx';
import type { Draft } from './check-in-model.ts';
import { ChoiceKeys } from './choice-keys.tsx';
import { ScaleKeys } from './scale-keys.tsx';
import { TickKeys } from './tick-keys.tsx';
import { words } from './words.ts';

type QuestionViewProps = {
  readonly question: Question;
  readonly of: number;
  readonly draft: Draft;
  readonly onChange: (draft: Draft) => void;
};

/** One question, its keys, and the ways back and on. One tap answers and goes on. */
export const QuestionView = ({ question, of, draft, onChange }: QuestionViewProps) => {
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    scrollTo({ top: 0 });
  }, []);
  const next = { place: draft.place + 1 };
  return (
    <section aria-labelledby={id}>
      <Progress number={draft.place + 1} of={of} />
      {question.lead === '' ? null : <p className="mb-2 text-lg text-ink-soft">{question.lead}</p>}
      <h2 id={id} ref={heading} tabIndex={-1} className="mb-6 font-serif text-2xl font-semibold">
        {question.ask}
      </h2>
      <Keys {...{ id, question, draft, onChange }} />
      {question.key.startsWith('fiqr') ? (
        <p className="mt-4 text-sm text-ink-soft">{words.afterBennett}</p>
      ) : null}
      <div className="mt-8 flex justify-between gap-3 border-t border-line pt-4">
        <Button onPress={() => onChange({ ...draft, place: draft.place - 1 })}>{words.back}</Button>
        <Button kind="plain" onPress={() => onChange({ ...without(draft, question), ...next })}>
          {words.leaveOut}
        </Button>
      </div>
    </section>
  );
};

type KeysProps = Pick<QuestionViewProps, 'question' | 'draft' | 'onChange'> & { readonly id: string };

/** The second tap of a double one would answer the question that has just come in the place of the first. */
const SETTLES_AFTER_MS = 250;

const useSettled = (): boolean => {
  const [settled, settle] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => settle(true), SETTLES_AFTER_MS);
    return () => clearTimeout(timer);
  }, []);
  return settled;
};

const Keys = ({ id, question, draft, onChange }: KeysProps) => {
  const isDisabled = !useSettled();
  const place = draft.place + 1;
  if (question.kind === 'ticks') {
    const ticked = draft.ticks[question.instrument] ?? [];
    const ticking = (ids: readonly string[]) => ({ ...draft.ticks, [question.instrument]: ids });
    return (
      <TickKeys
        askedBy={id}
        statements={question.statements}
        ticked={ticked}
        onTick={(ids) => onChange({ ...draft, ticks: ticking(ids) })}
        onNext={() => onChange({ ...draft, ticks: ticking(ticked), place })}
      />
    );
  }
  const value = draft.answers[question.key] ?? null;
  const choose = (chosen: number): void =>
    onChange({ ...draft, answers: { ...draft.answers, [question.key]: chosen }, place });
  return question.kind === 'choice' ? (
    <ChoiceKeys
      askedBy={id}
      choices={question.choices}
      value={value}
      isDisabled={isDisabled}
      onChoose={choose}
    />
  ) : (
    <ScaleKeys askedBy={id} {...question} value={value} isDisabled={isDisabled} onChoose={choose} />
  );
};

/** Left out is said too: asked, and not answered. */
const without = (draft: Draft, question: Question): Draft => {
  if (question.kind !== 'ticks') return { ...draft, answers: { ...draft.answers, [question.key]: null } };
  const { [question.instrument]: _left, ...ticks } = draft.ticks;
  return { ...draft, ticks };
};

const Progress = ({ number, of }: { number: number; of: number }) => (
  <div className="mb-6">
    <p className="mb-2 text-sm text-ink-soft tabular-nums">{words.place(number, of)}</p>
    <div aria-hidden className="h-1 rounded-full bg-sunken">
      <div className="h-1 rounded-full bg-accent" style={{ width: `${(number / of) * 100}%` }} />
    </div>
  </div>
);
