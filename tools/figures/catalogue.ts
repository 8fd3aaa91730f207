import type { ExerciseFigureId } from '#domain/home/figure-id.ts';
import type { Scene } from './scene.ts';
import { floorLying } from './scenes/floor-lying.ts';
import { floorProne } from './scenes/floor-prone.ts';
import { floorSide } from './scenes/floor-side.ts';
import { floorSitting } from './scenes/floor-sitting.ts';
import { hands } from './scenes/hands.ts';
import { seatedScenes } from './scenes/seated.ts';
import { table } from './scenes/table.ts';
import { wall } from './scenes/wall.ts';

/** The scene of every drawing: leaving one out does not compile. */
export const scenes: Readonly<Record<ExerciseFigureId, Scene>> = {
  ...floorLying,
  ...floorProne,
  ...floorSide,
  ...floorSitting,
  ...hands,
  ...seatedScenes,
  ...table,
  ...wall,
};
