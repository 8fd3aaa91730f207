import {
  type Orientation,
  type Vector,
  cross,
  dot,
  levelTurn,
  upFrom,
  wrapped,
} from './device-orientation.ts';

/**
 * How the movement lies: `tilt` swings the phone up or down and is measured against gravity; `turn` turns it level, like a
 * head that turns while sitting, and is measured by the heading, which drifts.
 */
export type Plane = 'tilt' | 'turn';

/** The way from the zero: in which direction it began, and how many degrees it is by now, also beyond 180. */
export type Swing = { readonly axis: Vector | null; readonly degrees: number };

export const noSwing: Swing = { axis: null, degrees: 0 };

/** Below this the direction of a movement cannot be told from a tremor. [design] */
const CLEAR = 15;

/** Follows a movement from its zero to the orientation of now. */
export function swungTo(now: Orientation, zero: Orientation, plane: Plane, last: Swing): Swing {
  if (plane === 'turn') return { axis: null, degrees: unwrapped(levelTurn(zero, now), last.degrees) };
  const from = upFrom(zero);
  const to = upFrom(now);
  if (last.axis !== null)
    return { axis: last.axis, degrees: unwrapped(angleAbout(last.axis, from, to), last.degrees) };
  const across = cross(from, to);
  const length = Math.hypot(...across);
  const degrees = toDegrees(Math.atan2(length, dot(from, to)));
  if (degrees < CLEAR || length < 0.01) return { axis: null, degrees };
  const [x, y, z] = across;
  return { axis: [x / length, y / length, z / length], degrees };
}

/** The angle from one direction to another as it is seen along an axis that lies square to the first. */
function angleAbout(axis: Vector, from: Vector, to: Vector): number {
  return toDegrees(Math.atan2(dot(cross(from, to), axis), dot(from, to)));
}

/** The turn nearest to the last one: 179 goes on to 181, not to -179. */
const unwrapped = (degrees: number, last: number): number => last + wrapped(degrees - last);

const toDegrees = (radians: number): number => (radians * 180) / Math.PI;
