import { z } from 'zod';
import { type ExerciseFigureId, figureIds } from './figure-id.ts';

/** An exercise is named as its drawing: each has one of its own, so that nobody sees another's position. */
export const ExerciseId = z.enum(figureIds as [ExerciseFigureId, ...ExerciseFigureId[]]);
export type ExerciseId = z.infer<typeof ExerciseId>;
