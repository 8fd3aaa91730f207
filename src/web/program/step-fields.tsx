import { exerciseOf } from '#domain/home/exercises.ts';
import type { Exercise } from '#domain/home/exercise.ts';
import type { ProgramStep, StepSide } from '#domain/home/program.ts';
import { toolNames } from '#domain/home/tool.ts';
import { pressureScale } from '#domain/atlas/pressure-scale.ts';
import { capital } from '#web/body/place-words.ts';
import { NumberField } from '#web/ui/number-field.tsx';
import { SelectField } from '#web/ui/select-field.tsx';
import { ProblemLines } from './problem-lines.tsx';
import { words } from './words.ts';

type StepFieldsProps = {
  readonly step: ProgramStep;
  readonly at: string;
  readonly onChange: (step: ProgramStep) => void;
};

/** The dose of one step, each field with what is wrong with it below. */
export const StepFields = ({ step, at, onChange }: StepFieldsProps) => {
  const exercise = exerciseOf(step.exercise);
  const put = (part: Partial<ProgramStep>): void => onChange({ ...step, ...part });
  return (
    <div className="border-t border-line px-4 py-4">
      <p className="mb-4 text-sm text-ink-soft">{boundsWords(exercise)}</p>
      <div className="grid grid-cols-1 gap-4 min-[22rem]:grid-cols-2 sm:grid-cols-3">
        {exercise.sided ? (
          <div>
            <SelectField
              label={words.step.side}
              choices={sides}
              value={step.side}
              onChange={(side) => put({ side })}
            />
            <ProblemLines at={`${at}.side`} />
          </div>
        ) : null}
        {exercise.tools.length < 2 ? null : (
          <SelectField
            label={words.step.tool}
            choices={exercise.tools.map((id) => ({ id, label: capital(toolNames[id]) }))}
            value={step.tool}
            onChange={(tool) => put({ tool })}
          />
        )}
        <Numbers step={step} at={at} most={exercise.dose.capSeconds} onPut={put} />
        <div>
          <SelectField
            label={words.step.pressure}
            choices={pressures}
            value={String(step.pressure)}
            onChange={(id) => {
              const pressure = pressureScale.find((one) => String(one.pressure) === id)?.pressure;
              if (pressure !== undefined) put({ pressure });
            }}
          />
          <ProblemLines at={`${at}.pressure`} />
        </div>
      </div>
    </div>
  );
};

const sides = (['each', 'left', 'right'] as const satisfies readonly StepSide[]).map((id) => ({
  id,
  label: words.step.sides[id],
}));

const pressures = pressureScale.map(({ pressure, name, feels }) => ({
  id: String(pressure),
  label: `${pressure}, ${name}`,
  detail: feels,
}));

const boundsWords = ({ dose }: Exercise): string =>
  words.step.usual(dose.seconds[0], dose.seconds[1], dose.capSeconds, dose.sets[1]);

type NumbersProps = {
  readonly step: ProgramStep;
  readonly at: string;
  readonly most: number;
  readonly onPut: (part: Partial<ProgramStep>) => void;
};

const Numbers = ({ step, at, most, onPut }: NumbersProps) => (
  <>
    <div>
      <NumberField
        label={words.step.seconds}
        value={step.seconds}
        from={5}
        to={most}
        step={5}
        onChange={(seconds) => onPut({ seconds })}
      />
      <ProblemLines at={`${at}.seconds`} />
    </div>
    <div>
      <NumberField
        label={words.step.sets}
        value={step.sets}
        from={1}
        to={3}
        step={1}
        onChange={(sets) => onPut({ sets })}
      />
      <ProblemLines at={`${at}.sets`} />
    </div>
    <NumberField
      label={words.step.rest}
      value={step.restSeconds}
      from={0}
      to={180}
      step={10}
      onChange={(restSeconds) => onPut({ restSeconds })}
    />
  </>
);
