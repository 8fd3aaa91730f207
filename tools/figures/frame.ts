import {
  across,
  composed,
  cross,
  dot,
  inverse,
  minus,
  plus,
  times,
  turnAbout,
  turned,
  unit,
  type Turn,
  type Vector,
} from '../atlas/vector.ts';

export const radians = (degrees: number): number => (degrees * Math.PI) / 180;

export const still: Turn = [
  [1, 0, 0],
  [0, 1, 0],
  [0, 0, 1],
];

export const aboutX = (degrees: number): Turn => turnAbout([1, 0, 0], radians(degrees));
export const aboutY = (degrees: number): Turn => turnAbout([0, 1, 0], radians(degrees));
export const aboutZ = (degrees: number): Turn => turnAbout([0, 0, 1], radians(degrees));

/** The first given is the outermost. */
export const turns = (...all: readonly Turn[]): Turn => all.reduce((a, b) => composed(a, b));

/** How a bone lies: its joint at rest, and where and how turned it is now. */
export type Lying = { readonly from: Vector; readonly to: Vector; readonly turn: Turn };

export const carry = (bone: Lying, point: Vector): Vector =>
  plus(bone.to, turned(bone.turn, minus(point, bone.from)));

/** The turn that brings one pair of directions onto another; the second of each only as far as it is at right angles. */
export function onto(from: readonly [Vector, Vector], to: readonly [Vector, Vector]): Turn {
  return composed(inverse(axes(to)), axes(from));
}

function axes([along, beside]: readonly [Vector, Vector]): Turn {
  const a = unit(along);
  const b = unit(across(beside, a));
  return [a, b, cross(a, b)];
}

/** By how much, in radians, the second direction is turned from the first about an axis. */
export function twistBetween(first: Vector, second: Vector, axis: Vector): number {
  const a = across(first, axis);
  const b = across(second, axis);
  return Math.atan2(dot(cross(a, b), axis), dot(a, b));
}

/** Where the middle joint of a limb comes to lie, whose end shall be at a place. A limb that is too short stretches towards it. */
export function bent(start: Vector, end: Vector, lengths: readonly [number, number], towards: Vector) {
  const [upper, lower] = lengths;
  const way = minus(end, start);
  const distance = Math.min(Math.hypot(...way), (upper + lower) * 0.9995);
  const along = unit(way);
  const side = unit(across(towards, along));
  const cosine = (upper ** 2 + distance ** 2 - lower ** 2) / (2 * upper * distance);
  const c = Math.max(-1, Math.min(1, cosine));
  const first = plus(times(along, c), times(side, Math.sqrt(1 - c * c)));
  const middle = plus(start, times(first, upper));
  const reached = plus(start, times(along, distance));
  return { first, second: unit(minus(reached, middle)), hinge: cross(side, along), middle };
}
