import type { ProgramStep } from '#domain/home/program.ts';
import { movedTo } from './program-form.ts';
import { StepRow } from './step-row.tsx';
import { useReorder } from './use-reorder.ts';
import { words } from './words.ts';

type StepListProps = {
  readonly steps: readonly ProgramStep[];
  readonly at: string;
  readonly onChange: (steps: readonly ProgramStep[]) => void;
};

/** The steps of one evening in their order. */
export const StepList = ({ steps, at, onChange }: StepListProps) => {
  const move = (from: number, to: number): void => onChange(movedTo(steps, from, to));
  const { list, handle } = useReorder({ count: steps.length, onMove: move });
  if (steps.length === 0) return <p className="mb-4 text-ink-soft">{words.step.none}</p>;
  return (
    <ol ref={list} className="mb-4 space-y-2">
      {steps.map((step, index) => (
        <StepRow
          key={step.id}
          step={step}
          at={`${at}[${index}]`}
          place={index + 1}
          handle={handle(index)}
          onChange={(changed) => onChange(steps.map((one) => (one.id === step.id ? changed : one)))}
          onMove={(by) => move(index, index + by)}
          onRemove={() => onChange(steps.filter(({ id }) => id !== step.id))}
        />
      ))}
    </ol>
  );
};
