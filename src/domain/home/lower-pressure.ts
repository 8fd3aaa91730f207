import { Pressure } from '#domain/atlas/vocabulary.ts';
import type { ProgramStep } from './program.ts';

/** So many steps of pressure less, but never less than the weight of the skin. */
export const lowerPressure = (step: ProgramStep, by: number): ProgramStep => ({
  ...step,
  pressure: Pressure.parse(Math.max(1, step.pressure - by)),
});
