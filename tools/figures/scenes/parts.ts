import { minus, plus, times, unit, type Vector } from '../../atlas/vector.ts';
import type { Arm, Leg } from '../pose.ts';
import type { Arrow } from '../scene.ts';
import { ball, cylinder, type Solid } from '../solid.ts';

export type Out = 1 | -1;

export const rollerRadius = 0.72;
export const ballRadius = 0.4;
export const seatHeight = 4.35;
export const tableHeight = 6.9;

/** A roller on the floor under a place, across a direction. */
export function rollerUnder(place: Vector, along: Vector, length = 4.4): Solid {
  const middle: Vector = [place[0], rollerRadius, place[2]];
  const half = times(unit(along), length / 2);
  return cylinder(minus(middle, half), plus(middle, half), rollerRadius, 'tool');
}

/** A ball that touches the skin at a place, on the side from which it presses. */
export const ballAt = (place: Vector, from: Vector, radius = ballRadius): Solid =>
  ball(plus(place, times(unit(from), radius * 0.86)), radius);

/** To and fro through a place. */
export function toAndFro(place: Vector, along: Vector, half: number): Arrow {
  const way = times(unit(along), half);
  return { path: [minus(place, way), place, plus(place, way)], heads: 'both' };
}

/** A foot flat on the floor with its ankle at a place. */
export const footOnFloor = (out: Out, ahead: number, aside = 1, knee: Vector = [0, 1, 0.6]): Leg => ({
  reach: { to: [aside * out, 0.7, ahead], joint: [knee[0] * out, knee[1], knee[2]] },
  foot: { along: [0.12 * out, 0, 1], face: [0, -1, 0] },
});

/** A hand flat on the floor behind or before the body. */
export const handOnFloor = (out: Out, [x, z]: readonly [number, number], along: Vector): Arm => ({
  reach: { to: [x * out, 0.32, z], joint: [0.5 * out, 0.2, z < 0 ? -1 : -0.3] },
  hand: { along: [along[0] * out, along[1], along[2]], face: [0, -1, 0.001] },
  curl: 3,
});

/** Flat on the floor: a mat, seen as its outline. */
export const mat = (fromX: number, toX: number, fromZ: number, toZ: number): Vector[][] => [
  [
    [fromX, 0, fromZ],
    [toX, 0, fromZ],
    [toX, 0, toZ],
    [fromX, 0, toZ],
    [fromX, 0, fromZ],
  ],
];
