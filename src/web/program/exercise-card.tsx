import { Check, Plus } from 'lucide-react';
import type { Side } from '#domain/atlas/region.ts';
import type { Exercise } from '#domain/home/exercise.ts';
import type { ProgramStep } from '#domain/home/program.ts';
import { toolNames } from '#domain/home/tool.ts';
import { capital } from '#web/body/place-words.ts';
import { ExerciseFigure } from '#web/home/figures/exercise-figure.tsx';
import { Button } from '#web/ui/button.tsx';
import { Tag } from '#web/ui/tag.tsx';
import { useProgramDesk } from './editor-context.ts';
import { newStep } from './new-step.ts';
import { words } from './words.ts';

type ExerciseCardProps = {
  readonly exercise: Exercise;
  readonly side: Side;
  readonly steps: readonly ProgramStep[];
  readonly onAdd: (step: ProgramStep) => void;
  readonly onRemove: (id: string) => void;
};

/** One exercise that may be added, or why it may not. */
export const ExerciseCard = ({ exercise, side, steps, onAdd, onRemove }: ExerciseCardProps) => {
  const { offer } = useProgramDesk();
  const { step, why } = newStep({ exercise, side, offer, id: crypto.randomUUID() });
  const kept = steps.find((one) => one.exercise === exercise.id);
  const { name } = exercise.words;
  return (
    <li
      className={`rounded-base border border-line p-3 ${step === null ? 'bg-sunken text-ink-soft' : 'bg-surface'}`}
    >
      <div className="flex items-start gap-3">
        <div aria-hidden className={`w-20 shrink-0 ${step === null ? 'opacity-50 grayscale' : ''}`}>
          <ExerciseFigure figure={exercise.figure} side={side === 'right' ? 'right' : 'left'} label={name} />
        </div>
        <div className="min-w-0 grow">
          <p className="font-medium">{name}</p>
          <p className="text-sm text-ink-soft">
            {capital(exercise.tools.map((tool) => toolNames[tool]).join(words.add.or))}
            {exercise.support === 'none' ? '' : `, ${words.add.supports[exercise.support]}`}
          </p>
          {exercise.limit === 'caution' && step !== null ? (
            <p className="mt-1">
              <Tag tone="warn">{words.add.caution}</Tag>
            </p>
          ) : null}
          {step === null ? <p className="mt-1 text-sm text-stop">{why}</p> : null}
        </div>
      </div>
      <div className="mt-2 flex justify-end">
        {kept ? (
          <Button icon={Check} onPress={() => onRemove(kept.id)} aria-label={words.add.takeOut(name)}>
            {words.add.isIn}
          </Button>
        ) : (
          <Button
            icon={Plus}
            isDisabled={step === null}
            onPress={() => (step === null ? undefined : onAdd(step))}
            aria-label={words.add.take(name)}
          >
            {words.add.add}
          </Button>
        )}
      </div>
    </li>
  );
};
