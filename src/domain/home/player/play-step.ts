import { z } from 'zod';
import { RegionId } from '#domain/atlas/region.ts';
import { Pressure, Score } from '#domain/atlas/vocabulary.ts';
import { HomeTool } from '#domain/screening/limits.ts';
import { AskFirst } from '#domain/home/ask-first.ts';
import { ExerciseId } from '#domain/home/exercise-id.ts';
import { StepSide } from '#domain/home/program.ts';

/** One exercise as it is played: the dose of the program with the exercise's own bounds, so that a log can be read alone. */
export const PlayStep = z.strictObject({
  id: z.uuid(),
  exercise: ExerciseId,
  region: RegionId,
  side: StepSide,
  /** What carries the weight: it decides which hard cap holds. */
  carries: HomeTool,
  motion: z.enum(['still', 'slow-passes']),
  /** Of one set (roller, stick) or one spot (ball, hands), on one side. */
  seconds: z.int().min(1).max(600),
  sets: z.int().min(1).max(10),
  restSeconds: z.int().min(0).max(600),
  /** The exercise's own cap of a set or spot (clinical reference 5.4). */
  capSeconds: z.int().min(1).max(600),
  pressure: Pressure,
  /** The exercise's own highest discomfort. */
  highestDiscomfort: Score,
  asksFirst: z.array(AskFirst).max(8),
});
export type PlayStep = z.infer<typeof PlayStep>;

/** What binds a whole session: the home offer's numbers and the program's discomfort. */
export const PlayLimits = z.strictObject({
  minutes: z.number().positive().max(600),
  regions: z.int().min(1).max(100),
  /** On one side of a region in the whole session; null where only the tool's caps hold. */
  secondsPerRegion: z.int().min(1).nullable(),
  highestPressure: Pressure,
  highestDiscomfort: Score,
  /** By how many points discomfort must ease before a hold may end early. */
  easesBy: z.int().min(1).max(10),
  /** Where nothing is to be done now: excluded, or blocked after a sign. Both sides where none is named. */
  blocked: z
    .array(
      z.strictObject({ region: RegionId, side: z.enum(['left', 'right', 'mid', 'bilateral']).optional() }),
    )
    .max(200),
});
export type PlayLimits = z.infer<typeof PlayLimits>;
