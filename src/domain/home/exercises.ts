import type { RegionId } from '#domain/atlas/region.ts';
import { regionOf } from '#domain/atlas/regions.ts';
import { doseKindOf, doseTable, hardCaps } from './dose-table.ts';
import { exerciseWords } from './exercise-words.ts';
import { exerciseWays, type Way } from './exercise-ways.ts';
import type { Exercise } from './exercise.ts';
import type { ExerciseId } from './exercise-id.ts';
import { figureIds, figures } from './figure-id.ts';

/** Everything that may be given for home, head to foot: each region that is not `no` has at least one. */
export const exercises: readonly Exercise[] = figureIds.map((id) => made(id, exerciseWays[id]));

const byId = new Map(exercises.map((exercise) => [exercise.id, exercise]));

/** The exercise with this id. Ids are checked at the door, so an unknown one is a fault. */
export function exerciseOf(id: ExerciseId): Exercise {
  const exercise = byId.get(id);
  if (exercise === undefined) throw new Error(`No exercise ${id}`);
  return exercise;
}

export const exercisesFor = (region: RegionId): readonly Exercise[] =>
  exercises.filter((exercise) => exercise.region === region);

function made(id: ExerciseId, way: Way): Exercise {
  const { region } = figures[id];
  const { home, sided } = regionOf(region);
  if (home === 'no') throw new Error(`${region} has no exercise at home`);
  const kind = doseKindOf(way.carries);
  const { seconds, sets, restSeconds } = doseTable[kind].standard;
  return {
    id,
    region,
    sided: sided && way.bothAtOnce !== true,
    tools: way.tools,
    support: way.support,
    carries: way.carries,
    positions: way.positions,
    motion: way.motion ?? 'still',
    limit: home,
    dose: {
      seconds: way.seconds ?? seconds,
      capSeconds: way.capSeconds ?? hardCaps.seconds[kind],
      sets: way.sets ?? sets,
      restSeconds,
      highestPressure: way.highestPressure ?? 4,
      highestDiscomfort: way.highestDiscomfort ?? hardCaps.highestDiscomfort,
    },
    asksFirst: way.asksFirst ?? [],
    figure: id,
    words: exerciseWords[id],
  };
}
