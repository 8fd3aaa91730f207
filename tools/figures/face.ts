import { plus, type Vector } from '../atlas/vector.ts';
import type { Model, Person } from './person.ts';

/** Closed eyes and a quiet mouth, as lines over the skin of the head at rest: x and y, mirrored. */
const eye: readonly (readonly [number, number])[] = [
  [0.17, 7.3],
  [0.23, 7.26],
  [0.3, 7.25],
  [0.37, 7.27],
  [0.43, 7.31],
];
const mouth: readonly (readonly [number, number])[] = [
  [-0.22, 6.72],
  [-0.1, 6.7],
  [0, 6.695],
  [0.1, 6.7],
  [0.22, 6.72],
];

export function faceLines(model: Model, person: Person): Vector[][] {
  const mirrored = eye.map(([x, y]) => [-x, y] as const);
  return [eye, mirrored, mouth].map((line) =>
    line.map(([x, y]) => person.carried('head', plus(onFace(model, x, y), [0, 0, 0.03]))),
  );
}

/** The foremost skin at a place of the face. */
function onFace({ rig }: Model, x: number, y: number): Vector {
  const near = rig.points.filter((p) => p[2] > 0.6 && Math.hypot(p[0] - x, p[1] - y) < 0.14);
  const depth = near.reduce((sum, p) => sum + p[2] / near.length, 0);
  return [x, y, depth];
}
