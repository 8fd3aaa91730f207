import { turned, type Turn, type Vector } from '../atlas/vector.ts';
import { carry, onto, still, turns, type Lying } from './frame.ts';
import type { Aim, Space } from './pose.ts';
import type { Rig } from './rig.ts';

/** Where every bone lies when a person is in a pose. */
export type Bones = ReadonlyMap<string, Lying>;

/** A body whose bones are being placed, from the pelvis outward. */
export type Body = { readonly rig: Rig; readonly bones: Map<string, Lying> };

/** A bone that is turned within its parent. */
export function hang({ rig, bones }: Body, bone: string, parent: string, turn: Turn, joint = bone): void {
  const above = lying(bones, parent);
  const from = rig.joint(headOf(joint));
  bones.set(bone, { from, to: carry(above, from), turn: turns(above.turn, turn) });
}

/** A bone that is turned in the room. */
export function fix({ rig, bones }: Body, bone: string, parent: string, turn: Turn, joint = bone): void {
  const from = rig.joint(headOf(joint));
  bones.set(bone, { from, to: carry(lying(bones, parent), from), turn });
}

export const headOf = (bone: string): string => `${bone}____head`;

export function lying(bones: ReadonlyMap<string, Lying>, bone: string): Lying {
  const found = bones.get(bone);
  if (found === undefined) throw new Error(`Bone ${bone} is not placed yet`);
  return found;
}

export const placeIn = ({ bones }: Body, of: Space | undefined, place: Vector): Vector =>
  of === undefined || of === 'room' ? place : carry(lying(bones, of), place);

export const directionIn = ({ bones }: Body, of: Space | undefined, direction: Vector): Vector =>
  of === undefined || of === 'room' ? direction : turned(lying(bones, of).turn, direction);

/** The turn that makes the end of a limb point and look where it should. */
export function aimed(body: Body, aim: Aim, rest: readonly [Vector, Vector]): Turn {
  const to = [directionIn(body, aim.of, aim.along), directionIn(body, aim.of, aim.face)] as const;
  return turns(onto(rest, to), still);
}
