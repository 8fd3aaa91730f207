import type { Side } from '#domain/atlas/region.ts';
import { Pressure } from '#domain/atlas/vocabulary.ts';
import { boundStep } from '#domain/home/bound-step.ts';
import type { Exercise } from '#domain/home/exercise.ts';
import { doseFor } from '#domain/home/in-doubt.ts';
import type { ProgramStep } from '#domain/home/program.ts';
import { usualDose } from '#domain/home/usual-dose.ts';
import type { HomeOffer } from '#domain/screening/home-offer.ts';

/** The pressure that a new step begins with: light, and no more is better (clinical reference 5.1, V75). */
const USUAL_PRESSURE = 2;

type Wanted = {
  readonly exercise: Exercise;
  readonly side: Side;
  readonly offer: HomeOffer;
  readonly id: string;
};

/** A step as it is usually given, within what is offered; or why it cannot be given at all. */
export function newStep({ exercise, side, offer, id }: Wanted): {
  readonly step: ProgramStep | null;
  readonly why: string;
} {
  const { dose, tools, sided } = exercise;
  const usual: ProgramStep = {
    id,
    exercise: exercise.id,
    side: sided ? (side === 'left' || side === 'right' ? side : 'each') : 'mid',
    tool: tools[0] ?? 'hands',
    ...usualDose(exercise, doseFor(offer)),
    pressure: Pressure.parse(Math.min(USUAL_PRESSURE, dose.highestPressure)),
  };
  // The word on a place that needs one is asked for once it is in the program.
  const { step, cuts } = boundStep(usual, { offer, cautions: new Set([exercise.region]), away: [] });
  return { step, why: step === null ? (cuts[0]?.why ?? '') : '' };
}
