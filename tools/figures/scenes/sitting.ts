import type { Vector } from '../../atlas/vector.ts';
import type { Person } from '../person.ts';
import type { Arm, Leg, Pose } from '../pose.ts';
import { box, type Solid } from '../solid.ts';
import { footOnFloor, seatHeight, type Out } from './parts.ts';

/** A hand that rests on its thigh. */
export const onThigh = (out: Out): Arm => ({
  reach: {
    to: [1.25 * out, -1.5, 1.75],
    joint: [0.7 * out, -0.2, -0.9],
    of: `upperleg02.${out === 1 ? 'L' : 'R'}`,
  },
  hand: { along: [-0.1 * out, -1, 0], face: [0, 0, -1], of: `upperleg02.${out === 1 ? 'L' : 'R'}` },
  curl: 12,
});

/** Upright on a chair, the height of the pelvis still to be found. */
export const seated = (height: number, rest: Partial<Pose> = {}): Pose => ({
  pelvis: [0, height, 0],
  lie: [-4, 0, 0],
  lumbar: [2, 0, 0],
  arms: { L: onThigh(1), R: onThigh(-1) },
  legs: { L: footOnFloor(1, 4), R: footOnFloor(-1, 4) },
  ...rest,
});

/** The lower leg lies across the other thigh. */
export const ankleOnKnee: Leg = {
  reach: { to: [-1.35, -3.1, 1.5], joint: [1, 0.2, 0.3], of: 'upperleg02.R' },
  foot: { along: [-0.35, 0.15, 0.9], face: [-0.85, -0.2, -0.2] },
};

/** The hand of that side on the knee that lies aside. */
export const onKneeAside: Arm = {
  reach: { to: [0.35, -3, 0.6], joint: [1, 0.1, -0.5], of: 'lowerleg01.L', jointOf: 'room' },
  hand: { along: [0.2, -0.2, 1], face: [0.2, -1, 0.1] },
};

export const onSeat = (person: Person): readonly number[] => [person.lowest(/pelvis|upperleg/) - seatHeight];

const seat: Solid = box([-2.1, seatHeight - 0.28, -2], [2.1, seatHeight, 2.1]);

/** Its seat is a thing, its legs and back are lines. */
export const chair: { readonly things: readonly Solid[]; readonly lines: readonly (readonly Vector[])[] } = {
  things: [seat],
  lines: [
    ...[-1.9, 1.9].flatMap((x) =>
      [-1.8, 1.9].map((z): Vector[] => [
        [x, seatHeight - 0.28, z],
        [x, 0, z],
      ]),
    ),
    [
      [-1.9, seatHeight, -1.9],
      [-1.9, 9.2, -2.3],
      [1.9, 9.2, -2.3],
      [1.9, seatHeight, -1.9],
    ],
    [
      [-1.9, 8.2, -2.2],
      [1.9, 8.2, -2.2],
    ],
  ],
};
