import { exerciseOf } from '#domain/home/exercises.ts';
import type { Program, ProgramStep } from '#domain/home/program.ts';
import type { HomeStanding } from '#domain/home/standing.ts';
import type { HomeOffer } from '#domain/screening/home-offer.ts';
import type { PlayLimits, PlayStep } from './play-step.ts';

/** A step of a program with the bounds of its exercise, as the player takes it. */
export function playStepOf({
  id,
  exercise,
  side,
  seconds,
  sets,
  restSeconds,
  pressure,
}: ProgramStep): PlayStep {
  const { region, carries, motion, dose, asksFirst } = exerciseOf(exercise);
  return {
    id,
    exercise,
    region,
    side,
    carries,
    motion,
    seconds,
    sets,
    restSeconds,
    pressure,
    capSeconds: dose.capSeconds,
    highestDiscomfort: dose.highestDiscomfort,
    asksFirst: [...asksFirst],
  };
}

type Bounding = {
  readonly offer: HomeOffer;
  /** What the therapist agreed on, or the self-care's own. */
  readonly discomfort: Program['discomfort'];
  readonly blocked: HomeStanding['blocked'];
};

/** What binds a session: the screening's offer, what was agreed, and what is blocked after a sign. */
export function playLimitsOf({ offer, discomfort, blocked }: Bounding): PlayLimits {
  const places = [...offer.excludedRegions, ...blocked];
  return {
    minutes: offer.minutes,
    regions: offer.regionsPerSession,
    secondsPerRegion: offer.secondsPerRegion,
    highestPressure: offer.highestPressure ?? HIGHEST_PRESSURE,
    highestDiscomfort: Math.min(discomfort.highest, offer.highestDiscomfort),
    easesBy: discomfort.easesBy,
    blocked: places.map(({ region, side }) => (side === undefined ? { region } : { region, side })),
  };
}

/** No offer says more; what a step may be pressed with, the program has bounded. */
const HIGHEST_PRESSURE = 5;
