import { regionOf } from '#domain/atlas/regions.ts';
import type { ExerciseId } from '#domain/home/exercise-id.ts';
import { exerciseOf } from '#domain/home/exercises.ts';
import type { HomeHold } from '#domain/home/player/home-holds.ts';
import type { HomeSession } from './home-sessions.ts';
import type { Reading } from './plot.ts';

/** How one exercise was taken, session by session: the highest that was said on a day, and where the day's last hold came to. */
export type ExerciseCurve = {
  readonly exercise: ExerciseId;
  readonly name: string;
  readonly region: string;
  readonly readings: readonly Reading[];
};

/** A curve for each exercise of which discomfort was said, the one with the highest last word first. */
export function curvesOf(sessions: readonly HomeSession[]): readonly ExerciseCurve[] {
  const holds = sessions.flatMap((session) => session.holds.map((hold) => ({ hold, on: session.on })));
  return [...Map.groupBy(holds, ({ hold }) => hold.exercise)]
    .map(([exercise, own]) => ({
      exercise,
      name: exerciseOf(exercise).words.name,
      region: regionOf(exerciseOf(exercise).region).plain,
      readings: [...Map.groupBy(own, ({ on }) => on)].flatMap(([on, day]) =>
        readingOf(
          on,
          day.map(({ hold }) => hold),
        ),
      ),
    }))
    .filter(({ readings }) => readings.length > 0)
    .toSorted((one, other) => lastOf(other) - lastOf(one));
}

function readingOf(on: string, holds: readonly HomeHold[]): readonly Reading[] {
  const said = holds.flatMap(({ discomfort }) => discomfort.map(({ score }) => score));
  const value = said.at(-1);
  if (value === undefined) return [];
  const from = Math.max(...said);
  return [from === value ? { on, value } : { on, value, from }];
}

const lastOf = ({ readings }: ExerciseCurve): number => readings.at(-1)?.value ?? 0;
