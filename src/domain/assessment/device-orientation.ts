// How a phone lies in space, from the angles of the browser's `deviceorientation` event (W3C Device Orientation: intrinsic
// turns about z by alpha, then x by beta, then y by gamma). The three angles jump where beta passes 90 or 180 degrees
// although the phone hardly moves; the orientation made of them does not, so everything is computed from that.

/** One event of the sensor. `at` is a monotonic time in milliseconds; angles are degrees, null where the phone has none. */
export type SensorSample = {
  readonly at: number;
  readonly alpha: number | null;
  readonly beta: number | null;
  readonly gamma: number | null;
};

/** A turn from the phone's axes to the earth's, as a unit quaternion: w, x, y, z. */
export type Orientation = readonly [number, number, number, number];

/** A direction in the phone's own axes. */
export type Vector = readonly [number, number, number];

/** The orientation that a sample tells; null where the phone has no sensor for it. Without alpha only the tilt is known. */
export function orientationOf({ alpha, beta, gamma }: SensorSample): Orientation | null {
  if (!isAngle(beta) || !isAngle(gamma)) return null;
  const turn = half(isAngle(alpha) ? alpha : 0);
  const pitch = half(beta);
  const roll = half(gamma);
  return [
    turn.cos * pitch.cos * roll.cos - turn.sin * pitch.sin * roll.sin,
    turn.cos * pitch.sin * roll.cos - turn.sin * pitch.cos * roll.sin,
    turn.cos * pitch.cos * roll.sin + turn.sin * pitch.sin * roll.cos,
    turn.sin * pitch.cos * roll.cos + turn.cos * pitch.sin * roll.sin,
  ];
}

export const isAngle = (angle: number | null): angle is number => angle !== null && Number.isFinite(angle);

/** Where up is, seen from the phone: the opposite of gravity. It does not change when the phone turns level. */
export const upFrom = ([w, x, y, z]: Orientation): Vector => [
  2 * (x * z - w * y),
  2 * (y * z + w * x),
  1 - 2 * (x * x + y * y),
];

/** How far the phone turned level from one orientation to another, in degrees from -180 to 180; left is positive. */
export function levelTurn([w0, x0, y0, z0]: Orientation, [w, x, y, z]: Orientation): number {
  const aboutUp = z * w0 - w * z0 - x * y0 + y * x0;
  const still = w * w0 + x * x0 + y * y0 + z * z0;
  return wrapped((2 * Math.atan2(aboutUp, still) * 180) / Math.PI);
}

/** The middle of orientations that lie close together. */
export function meanOrientation(all: readonly Orientation[]): Orientation {
  const [first = [1, 0, 0, 0]] = all;
  const sum = [0, 0, 0, 0];
  for (const one of all) {
    const sign = one.reduce((dot, part, place) => dot + part * (first[place] ?? 0), 0) < 0 ? -1 : 1;
    one.forEach((part, place) => (sum[place] = (sum[place] ?? 0) + sign * part));
  }
  const length = Math.hypot(...sum) || 1;
  return sum.map((part) => part / length) as unknown as Orientation;
}

export const cross = ([ax, ay, az]: Vector, [bx, by, bz]: Vector): Vector => [
  ay * bz - az * by,
  az * bx - ax * bz,
  ax * by - ay * bx,
];

export const dot = ([ax, ay, az]: Vector, [bx, by, bz]: Vector): number => ax * bx + ay * by + az * bz;

/** The same angle from -180 to 180. */
export const wrapped = (degrees: number): number => degrees - 360 * Math.round(degrees / 360);

function half(degrees: number): { cos: number; sin: number } {
  const radians = (degrees * Math.PI) / 360;
  return { cos: Math.cos(radians), sin: Math.sin(radians) };
}
