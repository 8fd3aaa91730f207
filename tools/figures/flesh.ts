import { plus, times, type Vector } from '../atlas/vector.ts';
import type { Bones } from './placing.ts';
import { carry, type Lying } from './frame.ts';
import type { Rig } from './rig.ts';

/** Where the skin lies over the bones, vertex by vertex: linear blend skinning. Each is reckoned once, when it is asked for. */
export function fleshOn(rig: Rig, bones: Bones): (vertex: number) => Vector {
  const ordered = rig.bones.map((name): Lying | undefined => bones.get(name));
  const known: Vector[] = [];
  return (vertex) => (known[vertex] ??= fleshAt(rig, ordered, rig.points[vertex], vertex));
}

function fleshAt(rig: Rig, bones: readonly (Lying | undefined)[], point: Vector, vertex: number): Vector {
  let sum: Vector = [0, 0, 0];
  for (const { bone, share } of rig.influences[vertex]) {
    const lying = bones[bone];
    if (lying === undefined) throw new Error(`Bone ${rig.bones[bone]} is not placed`);
    sum = plus(sum, times(carry(lying, point), share));
  }
  return sum;
}
