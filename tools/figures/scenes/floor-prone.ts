import type { Vector } from '../../atlas/vector.ts';
import type { Arm, Leg, Pose } from '../pose.ts';
import type { Scene } from '../scene.ts';
import { ballAt, ballRadius, mat, rollerRadius, rollerUnder, toAndFro, type Out } from './parts.ts';

/** On the forearm; the head lies along +z. */
const forearm = (out: Out, ahead: number): Arm => ({
  reach: { to: [1.5 * out, 0.35, ahead], joint: [0.4 * out, -1, -0.8] },
  hand: { along: [-0.2 * out, 0, 1], face: [0, -1, 0] },
  curl: 4,
});

const straight = (aside: number): Leg => ({ reach: { hip: [1, aside, 0], knee: 4 }, foot: -38 });

const prone = (height: number, pitch: number, ahead: number, legs: Pose['legs']): Pose => ({
  pelvis: [0, height, 0],
  lie: [pitch, 0, 0],
  lumbar: [-6, 0, 0],
  thorax: [-8, 0, 0],
  neck: [-14, 0, 0],
  arms: { L: forearm(1, ahead), R: forearm(-1, ahead) },
  legs,
});

const shoulderHeight = 2.75;
const shoulder: Vector = [1.7, 5.02, 0.19];
const thigh: Vector = [1.25, -1.5, 1.25];
const pocket: Vector = [1.55, 0.6, 0.75];
const innerThigh: Vector = [0.45, -1.6, 0.4];
const look = { azimuth: 64, elevation: 14, at: [0, 2, -0.5] as Vector, span: 19.8 };

/** On hands and knees: the thighs stand. */
const handBelow = (out: Out): Arm => ({
  reach: { to: [1.5 * out, 0.32, 4.9], joint: [0.3 * out, -0.2, -1] },
  hand: { along: [0, 0, 1], face: [0, -1, 0] },
  curl: 3,
});

/** One shin lies on the roller, the other knee on the floor. */
function kneeling(shin: Vector, footAside: number): Scene {
  return {
    spots: [shin],
    unknowns: [4.6, 2],
    pose: ([height, ankle]) => ({
      pelvis: [0, height, 0],
      lie: [72, 0, 0],
      neck: [-16, 0, 0],
      arms: { L: handBelow(1), R: handBelow(-1) },
      legs: {
        L: { reach: { to: [footAside, ankle, -1], joint: [0.06, -0.4, 1] }, foot: -46 },
        R: { reach: { hip: [72, 4, 0], knee: 92 }, foot: -46 },
      },
    }),
    misses: (person) => [person.lowest(/(upper|lower)leg0..R/), person.at(shin)[1] - 2 * rollerRadius],
    stage: (person) => {
      const [x, , z] = person.at(shin);
      return {
        look: { ...look, at: [0, 3.4, 0.4], span: 16 },
        things: [rollerUnder([x + 0.1, 0, z], [1, 0, 0], 3.4)],
        ground: mat(-3.4, 3.4, -6.4, 7.4),
        arrows: [toAndFro([x + 1.9, 0.1, z], [0, 0, 1], 1.1)],
      };
    },
  };
}

export const floorProne = {
  'thigh-front-roller': {
    spots: [thigh],
    unknowns: [2.6, 84],
    pose: ([height, pitch]) => prone(height, pitch, 7.2, { L: straight(3), R: straight(3) }),
    misses: (person) => [
      person.at(thigh)[1] - 2 * rollerRadius,
      person.carried('clavicle.L', shoulder)[1] - shoulderHeight,
    ],
    stage: (person) => {
      const [x, , z] = person.at(thigh);
      return {
        look,
        things: [rollerUnder([x - 1, 0, z], [1, 0, 0], 5)],
        ground: mat(-3.4, 3.4, -9.4, 8.6),
        arrows: [toAndFro([x + 2, 0.1, z], [0, 0, 1], 1.5)],
      };
    },
  },
  'thigh-inner-roller': {
    spots: [innerThigh],
    unknowns: [1.7, 84],
    pose: ([height, pitch]) =>
      prone(height, pitch, 7.2, {
        L: { reach: { hip: [10, 62, 30], knee: 70 }, foot: -30 },
        R: straight(3),
      }),
    misses: (person) => [
      person.at(innerThigh)[1] - 2 * rollerRadius,
      person.carried('clavicle.L', shoulder)[1] - shoulderHeight,
    ],
    stage: (person) => {
      const [x, , z] = person.at(innerThigh);
      return {
        look: { ...look, azimuth: 50, elevation: 26 },
        things: [rollerUnder([x + 0.2, 0, z], [0, 0, 1], 4)],
        ground: mat(-3.4, 5.4, -9.4, 8.6),
        arrows: [toAndFro([x, 0.1, z + 2.6], [1, 0, 0], 0.9)],
      };
    },
  },
  'hip-pocket-ball': {
    spots: [pocket],
    unknowns: [1.4, 84],
    pose: ([height, pitch]) => ({
      ...prone(height, pitch, 7, {
        L: straight(3),
        R: { reach: { hip: [46, 26, 30], knee: 84 }, foot: -20 },
      }),
      lie: [pitch, 22, 0],
    }),
    misses: (person) => [
      person.at(pocket)[1] - 2 * ballRadius + 0.1,
      person.carried('clavicle.L', shoulder)[1] - shoulderHeight + 0.2,
    ],
    stage: (person) => ({
      look,
      things: [ballAt(person.at(pocket), [0, -1, 0])],
      ground: mat(-3.4, 3.4, -9.4, 8.6),
    }),
  },
  'shin-roller': kneeling([1.6, -5, 0.75], 1.1),
} as const satisfies Readonly<Record<string, Scene>>;
