import type { HomeLimit, RegionId } from '#domain/atlas/region.ts';
import type { BodyPosition, HomeTool } from '#domain/screening/limits.ts';
import type { Pressure } from '#domain/atlas/vocabulary.ts';
import type { AskFirst } from './ask-first.ts';
import type { ExerciseId } from './exercise-id.ts';
import type { ExerciseFigureId } from './figure-id.ts';
import type { Support, Tool } from './tool.ts';

/** What an exercise may be given as. A set with a ball or the hands is one spot. */
export type ExerciseDose = {
  /** The usual range of one set, on one side. */
  readonly seconds: readonly [low: number, high: number];
  /** No set is longer than this, whoever wishes it (clinical reference 5.2 and 5.4). */
  readonly capSeconds: number;
  readonly sets: readonly [low: number, high: number];
  readonly restSeconds: number;
  readonly highestPressure: Pressure;
  readonly highestDiscomfort: number;
};

export type ExerciseWords = {
  readonly name: string;
  /** How to get into it, step by step. */
  readonly setUp: readonly string[];
  readonly feel: string;
  readonly avoid: readonly string[];
};

/** One thing to do at home with one region. The words are at a reading age of twelve. */
export type Exercise = {
  readonly id: ExerciseId;
  readonly region: RegionId;
  /** Is it done on a left and a right side? */
  readonly sided: boolean;
  /** Any one of these will do. */
  readonly tools: readonly Tool[];
  readonly support: Support;
  /** What carries the weight, in the screening's own word: it must be allowed. */
  readonly carries: HomeTool;
  /** Every one of these must be allowed. What needs getting down to the floor has `floor` among them. */
  readonly positions: readonly BodyPosition[];
  readonly motion: 'still' | 'slow-passes';
  /** The atlas's limit of the region: `ok`, or `caution` where the therapist must have said so. `no` has no exercise. */
  readonly limit: Exclude<HomeLimit, 'no'>;
  readonly dose: ExerciseDose;
  readonly asksFirst: readonly AskFirst[];
  readonly figure: ExerciseFigureId;
  readonly words: ExerciseWords;
};
