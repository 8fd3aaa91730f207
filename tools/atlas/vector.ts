export type Vector = readonly [number, number, number];
/** Nine numbers, row by row. */
export type Turn = readonly [Vector, Vector, Vector];

export const minus = (a: Vector, b: Vector): Vector => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
export const plus = (a: Vector, b: Vector): Vector => [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
export const times = (a: Vector, factor: number): Vector => [a[0] * factor, a[1] * factor, a[2] * factor];
export const dot = (a: Vector, b: Vector): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
export const cross = (a: Vector, b: Vector): Vector => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];
export const lengthOf = (a: Vector): number => Math.hypot(a[0], a[1], a[2]);
export const unit = (a: Vector): Vector => times(a, 1 / (lengthOf(a) || 1));
export const turned = (turn: Turn, v: Vector): Vector => [dot(turn[0], v), dot(turn[1], v), dot(turn[2], v)];
export const mirrored = (v: Vector): Vector => [-v[0], v[1], v[2]];

/** The part of a that stands at right angles to the unit vector b. */
export const across = (a: Vector, b: Vector): Vector => minus(a, times(b, dot(a, b)));

export function inverse(turn: Turn): Turn {
  const [a, b, c] = turn;
  return [
    [a[0], b[0], c[0]],
    [a[1], b[1], c[1]],
    [a[2], b[2], c[2]],
  ];
}

/** First b, then a. */
export function composed(a: Turn, b: Turn): Turn {
  const columns = inverse(b);
  const row = (r: Vector): Vector => [dot(r, columns[0]), dot(r, columns[1]), dot(r, columns[2])];
  return [row(a[0]), row(a[1]), row(a[2])];
}

export function turnAbout(axis: Vector, radians: number): Turn {
  const [x, y, z] = axis;
  const c = Math.cos(radians);
  const s = Math.sin(radians);
  const k = 1 - c;
  return [
    [c + x * x * k, x * y * k - z * s, x * z * k + y * s],
    [y * x * k + z * s, c + y * y * k, y * z * k - x * s],
    [z * x * k - y * s, z * y * k + x * s, c + z * z * k],
  ];
}

/** The shortest turn that brings direction a onto direction b. */
export function turnOnto(a: Vector, b: Vector): Turn {
  const from = unit(a);
  const to = unit(b);
  const axis = cross(from, to);
  const sine = lengthOf(axis);
  return turnAbout(sine < 1e-6 ? [0, 0, 1] : unit(axis), Math.atan2(sine, dot(from, to)));
}
