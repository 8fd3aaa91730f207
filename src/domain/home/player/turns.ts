import type { RegionId } from '#domain/atlas/region.ts';
import type { ExerciseId } from '#domain/home/exercise-id.ts';
import type { HomeTool } from '#domain/screening/limits.ts';
import type { PlayLimits, PlayStep } from './play-step.ts';

/** Hard caps of the software that nothing lengthens (clinical reference 5.2, [design]). */
export const hardCaps = { minutes: 20, regions: 6, sets: 3, discomfort: 6 } as const;

/** Of one set with a roller or a stick, and of one spot with a ball or the hands (clinical reference 5.2, [design]). */
export const setCapSeconds: Readonly<Record<HomeTool, number>> = {
  roller: 120,
  stick: 120,
  'ball-under-weight': 90,
  'ball-on-wall': 90,
  hands: 90,
};

/** One hold that is to come: a set or a spot of an exercise, on one side, with its length already bounded. */
export type Turn = {
  readonly index: number;
  readonly step: string;
  readonly exercise: ExerciseId;
  readonly region: RegionId;
  readonly side: 'left' | 'right' | 'mid';
  readonly set: number;
  readonly sets: number;
  readonly ms: number;
  readonly restMs: number;
  readonly motion: PlayStep['motion'];
  readonly highestDiscomfort: number;
};

/** Why a step is not played. */
export type LeftOut = { readonly step: string; readonly why: 'blocked' | 'regions' | 'pressure' | 'seconds' };

export type Turns = { readonly turns: readonly Turn[]; readonly leftOut: readonly LeftOut[] };

/** Every hold of a session in its order, each within every cap that binds it (PLAY-1 to PLAY-4). */
export function turnsOf(steps: readonly PlayStep[], limits: PlayLimits): Turns {
  const leftOut: LeftOut[] = [];
  const regions = new Set<RegionId>();
  const left = new Map<string, number>();
  const turns: Turn[] = [];
  for (const step of steps) {
    const why = whyNot(step, limits, regions);
    if (why !== null) {
      leftOut.push({ step: step.id, why });
      continue;
    }
    const own = turnsOfStep(step, limits, left);
    if (own.length === 0) {
      leftOut.push({ step: step.id, why: 'seconds' });
      continue;
    }
    regions.add(step.region);
    turns.push(...own.map((turn, place) => ({ ...turn, index: turns.length + place })));
  }
  return { turns, leftOut };
}

function whyNot(step: PlayStep, limits: PlayLimits, regions: ReadonlySet<RegionId>): LeftOut['why'] | null {
  if (sidesOf(step, limits).length === 0) return 'blocked';
  if (step.pressure > limits.highestPressure) return 'pressure';
  const most = Math.min(limits.regions, hardCaps.regions);
  return !regions.has(step.region) && regions.size >= most ? 'regions' : null;
}

type UnplacedTurn = Omit<Turn, 'index'>;

/** Both sides of a set before the next set: the other side's work is part of the rest. */
function turnsOfStep(step: PlayStep, limits: PlayLimits, left: Map<string, number>): readonly UnplacedTurn[] {
  const sets = Math.min(step.sets, hardCaps.sets);
  const turns: UnplacedTurn[] = [];
  for (let set = 1; set <= sets; set += 1) {
    for (const side of sidesOf(step, limits)) {
      const ms = lengthLeft(step, side, limits, left);
      if (ms >= SHORTEST_MS) turns.push({ ...told(step, limits), side, set, sets, ms });
    }
  }
  return turns;
}

/** Less than this is no hold; it is left out rather than begun and ended ([design]). */
export const SHORTEST_MS = 5000;

/** What may still be held there: no longer than the set's caps and what the region has left. It is taken off at once. */
function lengthLeft(
  step: PlayStep,
  side: Turn['side'],
  { secondsPerRegion }: PlayLimits,
  left: Map<string, number>,
): number {
  const wanted = Math.min(step.seconds, step.capSeconds, setCapSeconds[step.carries]) * 1000;
  if (secondsPerRegion === null) return wanted;
  const place = `${step.region} ${side}`;
  const has = left.get(place) ?? secondsPerRegion * 1000;
  const ms = Math.min(wanted, has);
  if (ms >= SHORTEST_MS) left.set(place, has - ms);
  return ms;
}

const told = (step: PlayStep, limits: PlayLimits) => ({
  step: step.id,
  exercise: step.exercise,
  region: step.region,
  restMs: step.restSeconds * 1000,
  motion: step.motion,
  highestDiscomfort: Math.min(step.highestDiscomfort, limits.highestDiscomfort, hardCaps.discomfort),
});

function sidesOf({ region, side }: PlayStep, { blocked }: PlayLimits): readonly Turn['side'][] {
  const sides: readonly Turn['side'][] = side === 'each' ? ['left', 'right'] : [side];
  return sides.filter(
    (one) =>
      !blocked.some(
        (out) =>
          out.region === region && (out.side === undefined || out.side === 'bilateral' || out.side === one),
      ),
  );
}
