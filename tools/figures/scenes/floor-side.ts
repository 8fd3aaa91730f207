import type { Vector } from '../../atlas/vector.ts';
import type { Arm, Leg, Pose } from '../pose.ts';
import type { Scene } from '../scene.ts';
import { mat, rollerRadius, rollerUnder, toAndFro } from './parts.ts';

/** The upper foot stands before the lower leg and carries. */
const upperFoot = (x: number, z: number): Leg => ({
  reach: { to: [x, 0.7, z], joint: [-0.3, 1, 0.9] },
  foot: { along: [-0.2, 0, 1], face: [0, -1, 0] },
});

const handBefore = (x: number, z: number): Arm => ({
  reach: { to: [x, 0.32, z], joint: [-0.2, 0.6, 0.7] },
  hand: { along: [0.5, 0, 1], face: [0, -1, 0] },
  curl: 3,
});

const look = { azimuth: 12, elevation: 20, at: [0.6, 2.4, 0] as Vector, span: 18.5 };
const outerThigh: Vector = [2.15, -1.6, 0.5];
const outerShin: Vector = [1.95, -4.9, 0.3];
const flank: Vector = [1.65, 3.7, -0.25];
const triceps: Vector = [2.75, 3.75, -0.3];

/** On the left side, head along +x, face to the viewer. */
const lying = (height: number, roll: number, rest: Pick<Pose, 'arms' | 'legs'> & Partial<Pose>): Pose => ({
  pelvis: [0, height, 0],
  lie: [0, roll, 0],
  ...rest,
});

export const floorSide = {
  'thigh-outer-roller': {
    spots: [outerThigh],
    unknowns: [2.4, 66],
    pose: ([height, roll]) =>
      lying(height, roll, {
        lumbar: [0, -8, 0],
        thorax: [0, -8, 0],
        neck: [0, -16, 0],
        arms: {
          L: {
            reach: { to: [5.3, 0.4, 2.3], joint: [0.3, -1, -0.4] },
            hand: { along: [0, 0, 1], face: [0, -1, 0] },
          },
          R: handBefore(3.2, 2.4),
        },
        legs: { L: { reach: { hip: [4, 2, 0], knee: 6 }, foot: -20 }, R: upperFoot(0.4, 2.5) },
      }),
    misses: (person) => [
      person.at(outerThigh)[1] - 2 * rollerRadius,
      person.carried('clavicle.L', [1.7, 5.02, 0.19])[1] - 2.55,
    ],
    stage: (person) => {
      const [x, , z] = person.at(outerThigh);
      return {
        look: { ...look, at: [-0.6, 2.6, 0] },
        things: [rollerUnder([x, 0, z - 0.1], [0, 0, 1], 3.6)],
        ground: mat(-9.6, 7.6, -3, 3.6),
        arrows: [toAndFro([x - 0.4, 0.1, z + 2.4], [1, 0, 0], 1.4)],
      };
    },
  },
  'outer-shin-roller': {
    spots: [outerShin],
    unknowns: [1.8, 84, 10],
    pose: ([height, roll, aside]) =>
      lying(height, roll, {
        lumbar: [0, -10, 0],
        thorax: [0, -10, 0],
        neck: [0, -12, 0],
        arms: {
          L: {
            reach: { to: [5, 0.4, 1.9], joint: [0.3, -1, -0.4] },
            hand: { along: [0, 0, 1], face: [0, -1, 0] },
          },
          R: handBefore(2.4, 2.6),
        },
        legs: { L: { reach: { hip: [16, -aside, 0], knee: 20 }, foot: -10 }, R: upperFoot(-1.4, 2.8) },
      }),
    misses: (person) => [
      person.lowest(/pelvis/),
      person.carried('clavicle.L', [1.7, 5.02, 0.19])[1] - 2.4,
      person.at(outerShin)[1] - 2 * rollerRadius,
    ],
    stage: (person) => {
      const [x, , z] = person.at(outerShin);
      return {
        look: { ...look, at: [-0.6, 2.6, 0] },
        things: [rollerUnder([x, 0, z], [0, 0, 1], 3.6)],
        ground: mat(-9.6, 7.6, -3, 3.8),
        arrows: [toAndFro([x, 0.1, z + 2.5], [1, 0, 0], 1.2)],
      };
    },
  },
  'lat-roller': sideOnRoller(flank, 0.1),
  'arm-back-roller': sideOnRoller(triceps, 0),
} as const satisfies Readonly<Record<string, Scene>>;

/** Hip on the floor, the lower arm stretched beyond the head, the roller under a place of the side. */
function sideOnRoller(place: Vector, sinks: number): Scene {
  return {
    spots: [place],
    unknowns: [1.8, 84],
    pose: ([height, roll]) =>
      lying(height, roll, {
        thorax: [0, -4, 0],
        neck: [0, 4, 0],
        arms: {
          L: {
            reach: { to: [3.6, 9.6, 1.4], joint: [1, 0, -0.4], of: 'spine01' },
            hand: { along: [0.2, 1, 0.3], face: [0, -0.2, 1], of: 'spine01' },
            shoulder: [30, 0],
          },
          R: handBefore(0.2, 3),
        },
        legs: { L: { reach: { hip: [34, -2, 0], knee: 62 }, foot: -10 }, R: upperFoot(-3.2, 2.2) },
      }),
    misses: (person) => [person.lowest(/pelvis|upperleg/), person.at(place)[1] - 2 * rollerRadius + sinks],
    stage: (person) => {
      const [x, , z] = person.at(place);
      return {
        look: { ...look, at: [1.2, 2.4, 0], span: 19 },
        things: [rollerUnder([x, 0, z + 0.3], [0, 0, 1], 4)],
        ground: mat(-5.4, 10, -3, 4.4),
        arrows: [toAndFro([x, 0.1, z + 3], [1, 0, 0], 1)],
      };
    },
  };
}
