import type { RegionId } from '#domain/atlas/region.ts';
import type { ExerciseId } from '#domain/home/exercise-id.ts';
import { hardCaps, longestSeconds } from '#domain/home/dose-table.ts';
import type { PlayLimits, PlayStep } from './play-step.ts';

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
  const used = new Map<string, Used>();
  const turns: Turn[] = [];
  for (const step of steps) {
    const why = whyNot(step, limits, regions);
    if (why !== null) {
      leftOut.push({ step: step.id, why });
      continue;
    }
    const own = turnsOfStep(step, limits, used);
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
  const most = Math.min(limits.regions, hardCaps.regionsPerSession);
  return !regions.has(step.region) && regions.size >= most ? 'regions' : null;
}

type UnplacedTurn = Omit<Turn, 'index'>;

/** Both sides of a set before the next set: the other side's work is part of the rest. */
function turnsOfStep(step: PlayStep, limits: PlayLimits, used: Map<string, Used>): readonly UnplacedTurn[] {
  const sets = Math.min(step.sets, hardCaps.sets);
  const turns: UnplacedTurn[] = [];
  for (let set = 1; set <= sets; set += 1) {
    for (const side of sidesOf(step, limits)) {
      const ms = lengthLeft(step, side, limits, used);
      if (ms >= SHORTEST_MS) turns.push({ ...told(step, limits), side, set, sets, ms });
    }
  }
  return turns;
}

/** Less than this is no hold; it is left out rather than begun and ended ([design]). */
export const SHORTEST_MS = 5000;

/** What one place has had already, over all steps that work at it. */
type Used = { readonly ms: number; readonly sets: number };

/** What may still be held there: no longer than the set's caps and what the region has left. It is counted at once. */
function lengthLeft(
  step: PlayStep,
  side: Turn['side'],
  { secondsPerRegion }: PlayLimits,
  used: Map<string, Used>,
): number {
  const place = `${step.region} ${side}`;
  const had = used.get(place) ?? { ms: 0, sets: 0 };
  if (had.sets >= hardCaps.sets) return 0;
  const longest = Math.min(step.seconds, step.capSeconds, longestSeconds(step.region, step.carries)) * 1000;
  const ms = Math.min(longest, (secondsPerRegion ?? Infinity) * 1000 - had.ms);
  if (ms >= SHORTEST_MS) used.set(place, { ms: had.ms + ms, sets: had.sets + 1 });
  return ms;
}

const told = (step: PlayStep, limits: PlayLimits) => ({
  step: step.id,
  exercise: step.exercise,
  region: step.region,
  restMs: step.restSeconds * 1000,
  motion: step.motion,
  highestDiscomfort: Math.min(step.highestDiscomfort, limits.highestDiscomfort, hardCaps.highestDiscomfort),
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
