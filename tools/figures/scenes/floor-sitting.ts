import type { Vector } from '../../atlas/vector.ts';
import type { Person } from '../person.ts';
import type { Pose } from '../pose.ts';
import type { Scene } from '../scene.ts';
import {
  ballAt,
  ballRadius,
  footOnFloor,
  handOnFloor,
  mat,
  rollerRadius,
  rollerUnder,
  toAndFro,
} from './parts.ts';

const behind = {
  L: handOnFloor(1, [2.3, -3.9], [0.5, 0, -1]),
  R: handOnFloor(-1, [2.3, -3.9], [0.5, 0, -1]),
};

const leaningBack = (height: number, legs: Pose['legs']): Pose => ({
  pelvis: [0, height, 0],
  lie: [-22, 0, 0],
  lumbar: [10, 0, 0],
  thorax: [8, 0, 0],
  neck: [6, 0, 0],
  arms: behind,
  legs,
});

const seatOf = (person: Person): number => person.lowest(/pelvis|upperleg01/);
const look = { azimuth: 62, elevation: 13, at: [0, 3.5, 1.9] as Vector, span: 17.5 };

/** The calf lies on the roller, the other foot stands. */
function calfOnRoller(calf: Vector): Scene {
  return {
    spots: [calf],
    unknowns: [1, 68],
    pose: ([height, hip]) =>
      leaningBack(height, {
        L: { reach: { hip: [hip, 3, 4], knee: 6 }, foot: 8 },
        R: footOnFloor(-1, 3.4, 1.2),
      }),
    misses: (person) => [seatOf(person), person.at(calf)[1] - 2 * rollerRadius],
    stage: (person) => {
      const [x, , z] = person.at(calf);
      return {
        look,
        things: [rollerUnder([x - 0.4, 0, z], [1, 0, 0])],
        ground: mat(-3.4, 3.4, -5.4, 9.6),
        arrows: [toAndFro([x + 1.9, 0.1, z], [0, 0, 1], 1.5)],
      };
    },
  };
}

const hamstring: Vector = [1.2, -1.9, -0.6];

const buttock: Vector = [0.85, -0.2, -1.15];
const deepHip: Vector = [0.95, 0, -1.1];

export const floorSitting = {
  'calf-roller': calfOnRoller([1.5, -4.7, -0.4]),
  'lower-calf-roller': calfOnRoller([1.65, -6.1, -0.2]),
  'thigh-back-roller': {
    spots: [hamstring],
    unknowns: [1, 80, 40],
    pose: ([height, hip, knee]) =>
      leaningBack(height, {
        L: { reach: { hip: [hip, 3, 4], knee }, foot: 5 },
        R: footOnFloor(-1, 4.4, 1.3),
      }),
    misses: (person) => [seatOf(person), person.at(hamstring)[1] - 2 * rollerRadius, person.lowest(/foot.L/)],
    stage: (person) => {
      const [x, , z] = person.at(hamstring);
      return {
        look: { ...look, at: [0, 3.5, 1] },
        things: [rollerUnder([x - 0.4, 0, z], [1, 0, 0])],
        ground: mat(-3.4, 3.4, -5.4, 8.6),
        arrows: [toAndFro([x + 1.9, 0.1, z], [0, 0, 1], 1.3)],
      };
    },
  },
  'glute-roller': {
    spots: [buttock],
    unknowns: [2.2],
    pose: ([height]) => ({
      ...leaningBack(height, { L: footOnFloor(1, 4.3, 0.9), R: footOnFloor(-1, 4, 1.1) }),
      lie: [-18, 14, 0],
    }),
    misses: (person) => [person.at(buttock)[1] - 2 * rollerRadius + 0.12],
    stage: (person) => {
      const [x, , z] = person.at(buttock);
      return {
        look: { ...look, at: [0, 4.2, 0.4] },
        things: [rollerUnder([x - 0.5, 0, z], [1, 0, 0])],
        ground: mat(-3.4, 3.4, -5.4, 6.4),
        arrows: [toAndFro([x + 1.9, 0.1, z], [0, 0, 1], 1.3)],
      };
    },
  },
  'deep-hip-ball': {
    spots: [deepHip],
    unknowns: [1.4],
    pose: ([height]) => ({
      ...leaningBack(height, {
        L: {
          reach: { to: [-0.9, -3.05, 1.15], joint: [1, 0.5, 0.2], of: 'upperleg02.R' },
          foot: { along: [-0.5, 0.3, 0.8], face: [-0.8, -0.4, 0] },
        },
        R: footOnFloor(-1, 4.1, 1.1),
      }),
      lie: [-24, 12, 0],
    }),
    misses: (person) => [person.at(deepHip)[1] - 2 * ballRadius + 0.12],
    stage: (person) => ({
      look: { ...look, at: [0, 4, 0.4] },
      things: [ballAt(person.at(deepHip), [0, -1, 0])],
      ground: mat(-3.4, 3.4, -5.4, 6.4),
    }),
  },
} as const satisfies Readonly<Record<string, Scene>>;
