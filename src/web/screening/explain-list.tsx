import { useMemo, useState } from 'react';
import { type ExplainedRule, type ExplainedStep, explain } from '#domain/screening/explain.ts';
import { itemOf } from '#domain/screening/items.ts';
import { catalogue } from '#domain/screening/rules.ts';
import { momentOf } from '#web/app/time-words.ts';
import { ChoiceGroup } from '#web/ui/choice-group.tsx';
import { Tag, type TagTone } from '#web/ui/tag.tsx';
import { answerWords } from './answer-words.ts';
import { useDesk } from './desk-context.ts';
import { Fold } from './fold.tsx';
import { questionOf } from './question-words.ts';
import { RuleTag } from './rule-tag.tsx';
import { words } from './words.ts';

const choices = (['met', 'open', 'all'] as const).map((id) => ({ id, label: words.explain.choices[id] }));
type Shown = (typeof choices)[number]['id'];

const wanted: Record<Shown, (rule: ExplainedRule) => boolean> = {
  met: ({ truth }) => truth === 'yes',
  open: ({ truth }) => truth === 'unknown',
  all: () => true,
};

/** The path of every rule: what it asks for, what was answered, and what that makes of it. */
export const ExplainList = () => {
  const { found, now } = useDesk();
  const [shown, setShown] = useState<Shown>('met');
  const explained = useMemo(() => explain(found.record, now.toString()), [found.record, now]);
  return (
    <div className="mt-2">
      <p className="text-ink-soft">{words.explain.lead}</p>
      <p className="mb-3 text-sm text-ink-soft">{words.explain.catalogue(catalogue)}</p>
      <div className="mb-3 max-w-md print:hidden">
        <ChoiceGroup label={words.explain.show} choices={choices} value={shown} onChange={setShown} />
      </div>
      <ul className="border-t border-line">
        {explained.filter(wanted[shown]).map((rule) => (
          <RulePath key={rule.rule} rule={rule} />
        ))}
      </ul>
    </div>
  );
};

const tones: Record<ExplainedRule['truth'], TagTone> = { yes: 'warn', no: 'plain', unknown: 'accent' };

const Outcome = ({ truth }: { truth: ExplainedRule['truth'] }) => (
  <Tag tone={tones[truth]}>{words.explain.outcomes[truth]}</Tag>
);

const RulePath = ({ rule }: { rule: ExplainedRule }) => (
  <li className="border-b border-line py-2">
    <p className="flex flex-wrap items-center gap-2 font-medium">
      {rule.title} <RuleTag rule={rule.rule} /> <Outcome truth={rule.truth} />
    </p>
    <Fold title={words.explain.title} detail={words.explain.cases(rule.cases.length)}>
      {() => (
        <ul className="space-y-4 pb-3 pl-6">
          {rule.cases.map((one) => (
            <li key={one.case}>
              <p className="flex flex-wrap items-start gap-2">
                <span className="reading min-w-0">{one.words}</span> <Outcome truth={one.truth} />
              </p>
              <Step step={one.path} />
            </li>
          ))}
        </ul>
      )}
    </Fold>
  </li>
);

const Step = ({ step }: { step: ExplainedStep }) => (
  <div className="mt-1 border-l border-line pl-3 text-sm">
    <p className="flex flex-wrap items-center gap-2 text-ink-soft">
      {stepWords(step)} <Outcome truth={step.truth} />
    </p>
    {step.answers?.map((answer) => (
      <Answered key={answer.item} answer={answer} />
    ))}
    {step.of?.map((part, place) => (
      <Step key={place} step={part} />
    ))}
  </div>
);

/** A yes or a no to one question is said by the question; everything else says what it asks for. */
const stepWords = ({ says, answers }: ExplainedStep): string => {
  const only = answers?.length === 1 ? answers[0] : undefined;
  return only !== undefined && itemOf(only.item)?.kind === 'yes-no' ? questionOf(only.item) : says;
};

const Answered = ({ answer }: { answer: NonNullable<ExplainedStep['answers']>[number] }) => {
  const { zone } = useDesk();
  const { item, value, at, expired } = answer;
  const told = value === null ? words.open.because.unanswered : answerWords(itemOf(item), value);
  return (
    <p className="text-ink">
      {itemOf(item)?.kind === 'yes-no' ? null : <span className="text-ink-soft">{questionOf(item)} </span>}
      {told}
      {at === null ? null : <span className="text-ink-soft">{`, ${momentOf(at, zone)}`}</span>}
      {expired ? <span className="text-ink-soft">{`. ${words.open.because.expired}`}</span> : null}
    </p>
  );
};
