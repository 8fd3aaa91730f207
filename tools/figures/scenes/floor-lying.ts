import type { Vector } from '../../atlas/vector.ts';
import type { Arm, Pose } from '../pose.ts';
import type { Scene } from '../scene.ts';
import {
  ballAt,
  ballRadius,
  footOnFloor,
  mat,
  rollerRadius,
  rollerUnder,
  toAndFro,
  type Out,
} from './parts.ts';

/** Hands behind the head, elbows wide. */
const behindHead = (out: Out): Arm => ({
  reach: { to: [0.75 * out, 7.1, -0.75], joint: [0.75 * out, 0.1, 1], of: 'head' },
  hand: { along: [-1 * out, 0.35, -0.1], face: [0, 0, 1], of: 'head' },
  curl: 12,
});

const onBelly = (out: Out): Arm => ({
  reach: { to: [0.95 * out, 1.9, 1.35], joint: [1 * out, -0.2, -0.5], of: 'spine04' },
  hand: { along: [-1 * out, -0.25, 0.05], face: [0, 0, -1], of: 'spine04' },
});

/** On the back, head away from the feet along -z, knees bent. */
const supine = (pelvis: number, pitch: number, arms: Pose['arms']): Pose => ({
  pelvis: [0, pelvis, 0],
  lie: [pitch, 0, 0],
  arms,
  legs: { L: footOnFloor(1, 4.4), R: footOnFloor(-1, 4.4) },
});

const look = { azimuth: 66, elevation: 14, at: [0, 2.4, -1.6] as Vector, span: 17 };
const blades: Vector = [0, 4.1, -1.4];
const skull: Vector = [0.32, 6.85, -0.7];
const sacrum: Vector = [0.3, 0.75, -1.1];

const bothSides = ([x, y, z]: Vector): readonly Vector[] => [
  [x, y, z],
  [-x, y, z],
];

const twoBalls = (place: Vector) => {
  const radius = ballRadius;
  const at = (x: number): Vector => [x, place[1], place[2]];
  return [ballAt(at(0.4), [0, -1, 0], radius), ballAt(at(-0.4), [0, -1, 0], radius)];
};

export const floorLying = {
  'thoracic-roller': {
    spots: [blades],
    unknowns: [1, -80],
    pose: ([height, pitch]) => ({
      ...supine(height, pitch, { L: behindHead(1), R: behindHead(-1) }),
      lumbar: [4, 0, 0],
      thorax: [-14, 0, 0],
      neck: [14, 0, 0],
    }),
    misses: (person) => [person.lowest(/pelvis/), person.at(blades)[1] - 2 * rollerRadius],
    stage: (person) => {
      const [x, , z] = person.at(blades);
      return {
        look,
        things: [rollerUnder([x, 0, z], [1, 0, 0], 5)],
        ground: mat(-3.4, 3.4, -9, 6),
        arrows: [toAndFro([x + 3, 0.1, z], [0, 0, 1], 1.1)],
      };
    },
  },
  'suboccipital-two-balls': {
    spots: bothSides(skull),
    unknowns: [1, 10],
    pose: ([height, neck]) => ({
      ...supine(height, -90, { L: onBelly(1), R: onBelly(-1) }),
      neck: [neck, 0, 0],
    }),
    misses: (person) => [person.lowest(/pelvis|spine/), person.at(skull)[1] - 2 * ballRadius + 0.1],
    stage: (person) => ({ look, things: twoBalls(person.at(skull)), ground: mat(-3.4, 3.4, -9, 6) }),
  },
  'sacrum-two-balls': {
    spots: bothSides(sacrum),
    unknowns: [1.6, -94],
    pose: ([height, pitch]) => supine(height, pitch, { L: onBelly(1), R: onBelly(-1) }),
    misses: (person) => [person.lowest(/spine0[12]|head/), person.at(sacrum)[1] - 2 * ballRadius + 0.1],
    stage: (person) => ({ look, things: twoBalls(person.at(sacrum)), ground: mat(-3.4, 3.4, -9, 6) }),
  },
} as const satisfies Readonly<Record<string, Scene>>;
