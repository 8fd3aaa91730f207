import type { ProgramStep } from './program.ts';

type Dose = Pick<ProgramStep, 'side' | 'seconds' | 'sets' | 'restSeconds'>;

/** The sides of a step, as they are worked on. */
export const sidesOf = ({ side }: Pick<ProgramStep, 'side'>): readonly ('left' | 'right' | 'mid')[] =>
  side === 'each' ? ['left', 'right'] : [side];

/** Seconds of work, on all sides. */
const workSeconds = (step: Dose): number => step.seconds * step.sets * sidesOf(step).length;

/** Seconds of a step with the rests between its sets; both sides are done before the rest. */
const stepSeconds = (step: Dose): number => workSeconds(step) + step.restSeconds * (step.sets - 1);

/** Seconds of a whole session: work, the rests between sets, and a rest between one step and the next (HOME-10). */
export const sessionSeconds = (steps: readonly Dose[]): number =>
  steps.reduce(
    (sum, step, place) => sum + stepSeconds(step) + (place < steps.length - 1 ? step.restSeconds : 0),
    0,
  );

export const topPressure = (steps: readonly Pick<ProgramStep, 'pressure'>[]): number =>
  Math.max(0, ...steps.map(({ pressure }) => pressure));
