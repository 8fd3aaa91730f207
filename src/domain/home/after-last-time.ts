import { exerciseOf } from './exercises.ts';
import { lowerPressure } from './lower-pressure.ts';
import type { ProgramPhase, ProgramStep, StepSide } from './program.ts';
import { sidesOf } from './session-time.ts';
import { STRONG } from './day-off.ts';
import type { HomeDay } from './standing.ts';
import type { RegionId } from '#domain/atlas/region.ts';

/** Discomfort from which the exercise ends and presses less the next time (H3). */
const TOO_MUCH = 7;

type Place = { readonly region: RegionId; readonly side?: 'left' | 'right' | 'mid' | 'bilateral' };

/**
 * The phase as last time leaves it: one step of pressure less where it came to 7 or more (H3, HOME-19), half the time and
 * half the pressure after strong or lasting soreness (H5, HOME-20).
 */
export function afterLastTime(
  phase: ProgramPhase,
  history: readonly HomeDay[],
  eased: readonly Place[],
): ProgramPhase {
  const halved = wasSore(history);
  const change = (steps: readonly ProgramStep[]): ProgramStep[] =>
    steps
      .map((step) => (wasTooMuch(step, history, eased) ? lowerPressure(step, 1) : step))
      .map((step) => (halved ? half(step) : step));
  const { full, gentle, rest } = phase.versions;
  return { ...phase, versions: { full: change(full), gentle: change(gentle), rest: change(rest) } };
}

/** Was it said of the last session that anything was said of? Until a session went well, it stays at half. */
function wasSore(history: readonly HomeDay[]): boolean {
  const said = history.filter(({ soreness }) => soreness !== null);
  const last = said.reduce((day, { on }) => (on > day ? on : day), '');
  return said.some(
    ({ on, soreness }) =>
      on === last && soreness !== null && (soreness.score > STRONG || soreness.after48Hours),
  );
}

const half = (step: ProgramStep): ProgramStep => ({
  ...lowerPressure(step, Math.floor(step.pressure / 2)),
  seconds: Math.max(1, Math.floor(step.seconds / 2)),
});

/** Did a side of the step come to 7 or more when it was worked on last? */
function wasTooMuch(step: ProgramStep, history: readonly HomeDay[], eased: readonly Place[]): boolean {
  const { region } = exerciseOf(step.exercise);
  const isEased = eased.some((place) => place.region === region && touches(step.side, place.side));
  return isEased || sidesOf(step).some((side) => lastDiscomfort(history, region, side) >= TOO_MUCH);
}

const touches = (step: StepSide, side: Place['side']): boolean =>
  side === undefined || side === 'bilateral' || step === 'each' || step === side;

function lastDiscomfort(history: readonly HomeDay[], region: RegionId, side: string): number {
  const worked = history.flatMap(({ on, places }) =>
    places
      .filter((place) => place.region === region && place.side === side)
      .map(({ highestDiscomfort }) => ({ on, score: highestDiscomfort ?? 0 })),
  );
  const last = worked.reduce((day, { on }) => (on > day ? on : day), '');
  return Math.max(0, ...worked.filter(({ on }) => on === last).map(({ score }) => score));
}
