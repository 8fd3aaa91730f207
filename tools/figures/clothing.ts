import { dot, lengthOf, minus, unit, type Vector } from '../atlas/vector.ts';
import type { Rig } from './rig.ts';

/** Hair and clothes as values over the body at rest: above 0 where they cover it. Heights as in the package's rest pose. */
export function clothing(rig: Rig, finer: (values: readonly number[]) => Float64Array) {
  const head = rig.bones.indexOf('head');
  const onHead = (vertex: number): boolean =>
    (rig.influences[vertex].find(({ bone }) => bone === head)?.share ?? 0) > 0.6;
  return {
    hair: finer(rig.points.map((point, vertex) => (onHead(vertex) ? hairAt(point) : -1))),
    shirt: finer(rig.points.map((point, vertex) => shirtAt(point, sleeveAt(rig, vertex)))),
    shorts: finer(rig.points.map(shortsAt)),
  };
}

/** Above a plane from the forehead over the ears to the nape. */
const hairAt = ([x, y, z]: Vector): number => Math.min(y - 7.2 - 0.68 * z, 1.02 - Math.abs(x));

const collar: Vector = [0, 5.78, 0.32];

/** A round collar; it ends over the hips. */
const shirtAt = (point: Vector, sleeve: number): number =>
  Math.min(sleeve, point[1] - 0.55, 6.05 - point[1], lengthOf(minus(point, collar)) - 1.02);

/** Short sleeves: how far within them a place of the arm is. */
function sleeveAt({ points, influences, bones, joint }: Rig, vertex: number): number {
  const inArm = (bone: number): boolean => /^(upperarm|lowerarm|hand|finger)/.test(bones[bone]);
  if (influences[vertex].reduce((sum, { bone, share }) => sum + (inArm(bone) ? share : 0), 0) < 0.5) return 1;
  const side = points[vertex][0] < 0 ? 'R' : 'L';
  const shoulder = joint(`upperarm01.${side}____head`);
  const arm = minus(joint(`lowerarm01.${side}____head`), shoulder);
  return 0.42 * lengthOf(arm) - dot(minus(points[vertex], shoulder), unit(arm));
}

const shortsAt = ([x, y]: Vector): number => Math.min(1.3 - y, y + 1.9, 2.5 - Math.abs(x));
