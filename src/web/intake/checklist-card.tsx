import { useState } from 'react';
import type { Line, Step } from '#domain/intake/card.ts';
import { Button } from '#web/ui/button.tsx';
import { CardFrame, LeadOn } from './card-frame.tsx';
import { ChoiceKeys } from './choice-keys.tsx';
import { yesNoChoices } from './choices.ts';
import { useForm } from './form-context.ts';
import { leadOnWords } from './questions-card.tsx';
import { TickList } from './tick-list.tsx';
import { tickedIn, valueOfLine, valuesOfStep, valuesOfTick } from './ticks.ts';
import { useCard } from './use-card.ts';
import { words } from './words.ts';

type CardProps = { readonly step: Step; readonly onBack: (() => void) | null };

/**
 * Lines to tick; going on says no to the rest. Whoever is not sure of one goes through them one by one, so that "I do not
 * know" is never taken for a no.
 */
export const ChecklistCard = ({ step, onBack }: CardProps) => {
  const card = useCard(step);
  const { filling, answerAll } = useForm();
  const wasPassed = filling.passed.includes(step.id);
  const [by, setBy] = useState<'list' | 'each'>(() =>
    wasPassed &&
    step.lines.some((line) => line.items.length === 1 && valueOfLine(filling, line) === 'unknown')
      ? 'each'
      : 'list',
  );
  const ticked = tickedIn(filling, step);
  const leadOn = (): void => {
    if (by === 'list') answerAll(valuesOfStep(filling, step));
    card.next();
  };
  const saysNone = by === 'list' && ticked.length === 0 && !wasPassed;
  return (
    <CardFrame
      section={step.sectionTitle}
      title={step.title}
      lead={step.lead}
      onBack={onBack}
      foot="follows"
      actions={
        <LeadOn onPress={leadOn}>
          {saysNone ? (step.none ?? words.ticks.none) : leadOnWords(card.from)}
        </LeadOn>
      }
    >
      {by === 'list' ? (
        <TickList
          label={step.title}
          ticks={step.lines.map(({ id, words: label }) => ({ id, label }))}
          ticked={ticked}
          onTick={(id, now) =>
            answerAll(step.lines.filter((line) => line.id === id).flatMap((line) => valuesOfTick(line, now)))
          }
        />
      ) : (
        step.lines.map((line) => <LineQuestion key={line.id} line={line} />)
      )}
      <div className="-ml-4">
        <Button kind="plain" onPress={() => setBy(by === 'list' ? 'each' : 'list')}>
          {by === 'list' ? words.ticks.each : words.ticks.together}
        </Button>
      </div>
    </CardFrame>
  );
};

const LineQuestion = ({ line }: { line: Line }) => {
  const { filling, answerAll } = useForm();
  const value = valueOfLine(filling, line);
  return (
    <div className="border-t border-line pt-5 first:border-t-0 first:pt-0">
      <h2 className="mb-3 text-lg font-semibold">{line.words}</h2>
      <ChoiceKeys
        label={line.words}
        shape="row"
        choices={yesNoChoices}
        chosen={value === null ? [] : [value]}
        onChoose={(chosen) =>
          answerAll(
            chosen === 'unknown'
              ? line.items.map((item) => [item, 'unknown'] as const)
              : valuesOfTick(line, chosen === 'yes' ? 'ticked' : 'empty'),
          )
        }
      />
    </div>
  );
};
