import { ChevronDown } from 'lucide-react';
import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Disclosure, DisclosurePanel } from 'react-aria-components/Disclosure';
import { Heading } from 'react-aria-components/Heading';
import { exerciseOf } from '#domain/home/exercises.ts';
import type { ProgramStep } from '#domain/home/program.ts';
import { toolNames } from '#domain/home/tool.ts';
import { Icon } from '#web/ui/icon.tsx';
import { Section } from '#web/ui/section.tsx';
import { ExerciseFigure } from '#web/home/figures/exercise-figure.tsx';
import { words } from '#web/home/words.ts';

/** What comes tonight, in its order; each opens to how it is done. */
export const ExerciseList = ({ steps }: { steps: readonly ProgramStep[] }) =>
  steps.length === 0 ? null : (
    <Section title={words.tonight.exercises}>
      <ol>
        {steps.map((step) => (
          <Step key={step.id} step={step} />
        ))}
      </ol>
    </Section>
  );

const Step = ({ step }: { step: ProgramStep }) => {
  const exercise = exerciseOf(step.exercise);
  const [open, setOpen] = useState(false);
  const side = words.tonight.sides[step.side];
  const dose = words.tonight.dose(step.seconds, step.sets);
  return (
    <li className="border-t border-line first:border-t-0">
      <Disclosure isExpanded={open} onExpandedChange={setOpen} className="group">
        <Heading level={3}>
          <Button slot="trigger" className="flex w-full cursor-pointer items-center gap-4 py-3 text-left">
            <span aria-hidden className="w-24 shrink-0 rounded-base bg-surface sm:w-32">
              <ExerciseFigure
                figure={exercise.figure}
                side={step.side === 'right' ? 'right' : 'left'}
                label={words.tonight.figure(exercise.words.name)}
              />
            </span>
            <span className="min-w-0 grow">
              <span className="block text-lg font-medium">{exercise.words.name}</span>
              <span className="block text-ink-soft tabular-nums">
                {[dose, side].filter(Boolean).join(', ')}
              </span>
              <span className="block text-sm text-ink-soft">{words.tonight.with(toolNames[step.tool])}</span>
            </span>
            <Icon of={ChevronDown} className="shrink-0 text-ink-soft group-data-expanded:rotate-180" />
          </Button>
        </Heading>
        <DisclosurePanel>{open ? <How step={step} /> : null}</DisclosurePanel>
      </Disclosure>
    </li>
  );
};

const How = ({ step }: { step: ProgramStep }) => {
  const { figure, words: said } = exerciseOf(step.exercise);
  return (
    <div className="grid gap-6 pt-2 pb-6 sm:grid-cols-2">
      <div className="rounded-base bg-surface p-2">
        <ExerciseFigure
          figure={figure}
          side={step.side === 'right' ? 'right' : 'left'}
          label={words.tonight.figure(said.name)}
        />
      </div>
      <dl className="space-y-4">
        <div>
          <dt className="text-sm font-medium text-ink-soft">{words.tonight.setUp}</dt>
          {said.setUp.map((line) => (
            <dd key={line}>{line}</dd>
          ))}
        </div>
        <div>
          <dt className="text-sm font-medium text-ink-soft">{words.tonight.feel}</dt>
          <dd>{said.feel}</dd>
        </div>
        <div>
          <dt className="text-sm font-medium text-ink-soft">{words.tonight.avoid}</dt>
          {said.avoid.map((line) => (
            <dd key={line}>{line}</dd>
          ))}
        </div>
      </dl>
    </div>
  );
};
