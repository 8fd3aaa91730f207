import type { HomeOffer } from '#domain/screening/home-offer.ts';
import type { PlayLimits, PlayStep } from '#domain/home/player/play-step.ts';
import { minutesOf } from './bound-session.ts';
import { hardCaps } from './dose-table.ts';
import { exerciseOf } from './exercises.ts';
import type { Program, ProgramStep } from './program.ts';
import type { HomeStanding } from './standing.ts';

/** The steps as the player takes them: each with its exercise's own bounds. */
export const playSteps = (steps: readonly ProgramStep[]): PlayStep[] => steps.map(playStep);

function playStep({ tool: _tool, ...step }: ProgramStep): PlayStep {
  const { region, carries, motion, dose, asksFirst } = exerciseOf(step.exercise);
  return {
    ...step,
    region,
    carries,
    motion,
    capSeconds: dose.capSeconds,
    highestDiscomfort: dose.highestDiscomfort,
    asksFirst: [...asksFirst],
  };
}

/** What binds the whole session that is played. */
export const playLimits = (
  offer: HomeOffer,
  discomfort: Program['discomfort'],
  blocked: HomeStanding['blocked'],
): PlayLimits => ({
  minutes: minutesOf(offer),
  regions: Math.min(offer.regionsPerSession, hardCaps.regionsPerSession),
  secondsPerRegion: offer.secondsPerRegion,
  highestPressure: offer.highestPressure ?? 4,
  highestDiscomfort: Math.min(discomfort.highest, offer.highestDiscomfort, hardCaps.highestDiscomfort),
  easesBy: discomfort.easesBy,
  blocked: [...offer.excludedRegions, ...blocked].map(({ region, side }) =>
    side === undefined ? { region } : { region, side },
  ),
});
