import { plus, type Vector } from '../../atlas/vector.ts';
import type { Arm } from '../pose.ts';
import type { Scene } from '../scene.ts';
import { box, cylinder } from '../solid.ts';
import { ballAt, ballRadius, footOnFloor, seatHeight, toAndFro, type Out } from './parts.ts';
import { chair, onSeat, seated } from './sitting.ts';

const look = { azimuth: 58, elevation: 10, at: [0, 6.2, 1.2] as Vector, span: 19 };
const hamstring: Vector = [1.2, -1.7, -0.6];
const sitBone: Vector = [0.95, -0.35, -0.75];

/** The foot on a ball: where under the sole, and how far the ball is rolled. */
function footOnBall(sole: Vector, ankle: number, rolls: number): Scene {
  return {
    spots: [sole],
    unknowns: [5.2, 1.3],
    pose: ([height, lifted]) =>
      seated(height, {
        legs: {
          L: {
            reach: { to: [1, lifted, 4.6], joint: [0.1, 1, 0.6] },
            foot: { along: [0.12, ankle, 1], face: [0, -1, ankle] },
          },
          R: footOnFloor(-1, 3.6),
        },
      }),
    misses: (person) => [...onSeat(person), person.at(sole)[1] - 2 * ballRadius + 0.05],
    stage: (person) => {
      const at = person.at(sole);
      return {
        look: { azimuth: 62, elevation: 10, at: [0, 3.5, 2.2], span: 12.5 },
        things: [ballAt(at, [0, -1, 0]), ...chair.things],
        ground: chair.lines,
        arrows: [toAndFro([at[0] + 1, 0.05, at[2]], [0, 0, 1], rolls)],
      };
    },
  };
}

/** A ball under a place of the thigh or the buttock, on the seat. */
function ballOnSeat(place: Vector, knee: number): Scene {
  return {
    spots: [place],
    unknowns: [5.4],
    pose: ([height]) =>
      seated(height, {
        lie: [-4, -4, 0],
        legs: { L: footOnFloor(1, 4 + knee), R: footOnFloor(-1, 3.8) },
      }),
    misses: (person) => [person.at(place)[1] - seatHeight - 1.3 * ballRadius],
    stage: (person) => ({
      look: { azimuth: 78, elevation: 6, at: [0, 5.2, 1.2], span: 13.5 },
      things: [ballAt(person.at(place), [0, -1, 0]), ...chair.things],
      ground: chair.lines,
    }),
  };
}

/** Between the back and a high chair back. */
function ballAtBack(place: Vector): Scene {
  return {
    spots: [place],
    unknowns: [5.2],
    pose: ([height]) => seated(height, { lie: [-8, 0, 0] }),
    misses: onSeat,
    stage: (person) => {
      const at = person.at(place);
      const behind = at[2] - 1.86 * ballRadius;
      const back = box([-2, seatHeight, behind - 0.3], [2, 11.4, behind]);
      const legs = chair.lines.slice(0, 4);
      return {
        look: { azimuth: 90, elevation: 0, at: [0, 7.4, 0.6], span: 17.5 },
        things: [ballAt(at, [0, 0, -1]), ...chair.things, back],
        ground: legs,
      };
    },
  };
}

const onThighTop: Vector = [1.25, -1.7, 1.25];

/** A hand on the end of a stick that lies across the left thigh. */
const holding = (aside: number, out: Out): Arm => ({
  reach: {
    to: plus(onThighTop, [aside, 0.95, 0.42]),
    joint: [0.9 * out, -0.1, -0.9],
    of: 'upperleg02.L',
    jointOf: 'room',
  },
  hand: { along: [0, -1, 0.1], face: [0, -0.1, -1], of: 'upperleg02.L' },
  curl: 40,
});

const stickBetween = (middle: Vector) =>
  cylinder(plus(middle, [-2.7, 0, 0]), plus(middle, [2.7, 0, 0]), 0.17, 'tool');

export const seatedScenes = {
  'sole-ball': footOnBall([1.75, -8.15, 1], 0.02, 1.1),
  'heel-ball': footOnBall([1.75, -8.15, 0.35], 0.1, 0.6),
  'sit-bone-ball': ballOnSeat(sitBone, 0),
  'thigh-back-ball': ballOnSeat(hamstring, 0.6),
  'rhomboid-ball-chair': ballAtBack([0.45, 4.65, -1.05]),
  'mid-back-ball-chair': ballAtBack([0.45, 3.45, -1.05]),
  'thigh-front-stick': {
    unknowns: [5.2],
    pose: ([height]) =>
      seated(height, {
        lie: [4, 0, 0],
        lumbar: [8, 0, 0],
        arms: { L: holding(1.85, 1), R: holding(-1.95, -1) },
        legs: { L: footOnFloor(1, 4.3, 1.1), R: footOnFloor(-1, 4, 1.3) },
      }),
    misses: onSeat,
    stage: (person) => {
      const at = person.at(onThighTop);
      return {
        look: { ...look, azimuth: 42, elevation: 16, at: [0.4, 6.2, 1.2], span: 19.6 },
        things: [stickBetween(plus(at, [-0.1, 0.15, 0])), ...chair.things],
        ground: chair.lines,
        arrows: [toAndFro(plus(at, [3.1, 0.1, 0.4]), [0, 0, 1], 1.5)],
      };
    },
  },
  'calf-stick': {
    unknowns: [5.2],
    pose: ([height]) =>
      seated(height, {
        lie: [22, 0, 0],
        lumbar: [24, 0, 0],
        thorax: [16, 0, 0],
        neck: [-6, 0, 0],
        arms: {
          L: {
            reach: { to: [2.3, 3.5, 3.3], joint: [1, 0.2, -0.6] },
            hand: { along: [-0.2, -0.9, 0.2], face: [-0.9, 0, 0.3] },
            curl: 48,
          },
          R: {
            reach: { to: [-0.5, 3.5, 3.3], joint: [-1, 0.2, -0.6] },
            hand: { along: [0.2, -0.9, 0.2], face: [0.9, 0, 0.3] },
            curl: 48,
          },
        },
        legs: { L: footOnFloor(1, 4.4), R: footOnFloor(-1, 3.5, 1.4) },
      }),
    misses: onSeat,
    stage: (person) => {
      const at = person.at([1.5, -4.9, -0.35]);
      return {
        look: { azimuth: 38, elevation: 10, at: [0, 5.2, 1.6], span: 17 },
        things: [stickBetween(plus(at, [-0.3, 0, -0.15])), ...chair.things],
        ground: chair.lines,
        arrows: [toAndFro(plus(at, [3, 0, 0]), [0, 1, 0], 0.9)],
      };
    },
  },
} as const satisfies Readonly<Record<string, Scene>>;
