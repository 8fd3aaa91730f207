import type { ExerciseWords } from './exercise.ts';
import type { ExerciseId } from './exercise-id.ts';
import { backWords } from '#domain/home/words/back-words.ts';
import { chestAndArmWords } from '#domain/home/words/chest-and-arm-words.ts';
import { headAndNeckWords } from '#domain/home/words/head-and-neck-words.ts';
import { hipAndThighWords } from '#domain/home/words/hip-and-thigh-words.ts';
import { lowerLegWords } from '#domain/home/words/lower-leg-words.ts';

/** What is said about every exercise, at a reading age of twelve. */
export const exerciseWords: Readonly<Record<ExerciseId, ExerciseWords>> = {
  ...headAndNeckWords,
  ...backWords,
  ...chestAndArmWords,
  ...hipAndThighWords,
  ...lowerLegWords,
};
