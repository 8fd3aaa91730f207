import type { Vector } from '../../atlas/vector.ts';
import type { Arm, Bend, Pose } from '../pose.ts';
import type { Scene } from '../scene.ts';
import { ballAt, ballRadius, footOnFloor, type Out } from './parts.ts';

const hanging = (out: Out): Arm => ({
  reach: { to: [2.35 * out, -0.25, 0.75], joint: [0.5 * out, 0, -1], of: 'pelvis' },
  hand: { along: [0, -1, 0.25], face: [-1 * out, 0, 0], of: 'pelvis' },
  curl: 14,
});

/** A hand on the other shoulder. */
const acrossChest = (out: Out, height = 4.75): Arm => ({
  reach: { to: [-0.55 * out, height - 0.25 * out, 1.85], joint: [0.7 * out, -0.8, 0.9], of: 'spine01' },
  hand: { along: [-0.85 * out, 0.45, -0.3], face: [-0.1 * out, -0.2, -1], of: 'spine01' },
  shoulder: [2, 14],
});

type Lean = { readonly lie: Bend; readonly feet: Vector; readonly arms: Pose['arms'] };

const leaning = ({ lie, feet, arms }: Lean): Pose => ({
  pelvis: [0, 8.35, 0],
  lie,
  arms,
  legs: {
    L: footOnFloor(1, feet[2], 0.95 + feet[0], [0.1, 0, 1]),
    R: footOnFloor(-1, feet[2], 0.95 - feet[0], [0.1, 0, 1]),
  },
});

const none = { unknowns: [], misses: () => [] };
const profile = { azimuth: 90, elevation: 0, span: 15 };

/** A wall seen from its edge: two lines, and the floor beneath. */
function edgeOfWall(at: number, beyond: 1 | -1, along: 'x' | 'z'): Vector[][] {
  const point = (distance: number, height: number): Vector =>
    along === 'z' ? [-6, height, distance] : [distance, height, -6];
  return [
    [point(at, -1), point(at, 30)],
    [point(at + 0.35 * beyond, -1), point(at + 0.35 * beyond, 30)],
    [point(at, 0), point(-16 * beyond, 0)],
  ];
}

/** The back towards the wall, a ball between. */
function backToWall(place: Vector, arms: Pose['arms']): Scene {
  return {
    ...none,
    spots: [place],
    pose: () => leaning({ lie: [-7, 0, 0], feet: [0, 0, 1.5], arms }),
    stage: (person) => {
      const at = person.at(place);
      return {
        look: { ...profile, at: [0, place[1] > 3 ? 12 : 10.7, -0.2] },
        things: [ballAt(at, [0, 0, -1])],
        ground: edgeOfWall(at[2] - 1.86 * ballRadius, -1, 'z'),
      };
    },
  };
}

const hug = { L: acrossChest(1, 4.95), R: acrossChest(-1, 4.6) };
const loose = { L: hanging(1), R: hanging(-1) };

/** The side of the body towards the wall, a ball between. */
function sideToWall(place: Vector, turned: number, arms: Pose['arms'], height: number): Scene {
  return {
    ...none,
    spots: [place],
    pose: () => leaning({ lie: [0, 7, turned], feet: [-0.9, 0, 0.1], arms }),
    stage: (person) => {
      const at = person.at(place);
      return {
        look: { azimuth: 0, elevation: 0, span: 15, at: [0.4, height, 0] },
        things: [ballAt(at, [1, 0, 0])],
        ground: edgeOfWall(at[0] + 1.86 * ballRadius, 1, 'x'),
      };
    },
  };
}

const pec: Vector = [1.15, 4.75, 1];
const pecMinor: Vector = [1.3, 4.35, 1.05];

/** The head a little back, so that the nose stays off the wall. */
const forward = (arms: Pose['arms']): Pose => ({
  ...leaning({ lie: [4, 0, 0], feet: [0, 0, -1], arms }),
  neck: [-10, 0, 0],
});

export const wall = {
  'upper-trap-ball': backToWall([0.95, 5.62, -0.3], loose),
  'levator-ball': backToWall([0.62, 5.36, -0.7], { L: acrossChest(1), R: hanging(-1) }),
  'supraspinatus-ball': backToWall([1.15, 5.3, -0.6], loose),
  'rhomboid-ball': backToWall([0.45, 4.65, -1.05], hug),
  'mid-back-ball': backToWall([0.45, 3.45, -1.05], hug),
  'low-back-ball': backToWall([0.36, 2.15, -0.75], loose),
  'blade-ball': sideToWall([1.15, 4.75, -1.05], -50, { L: acrossChest(1), R: hanging(-1) }, 12),
  'shoulder-cap-ball': sideToWall([2.1, 4.85, 0.1], 0, loose, 12),
  'hip-side-ball': sideToWall([1.75, 1.35, -0.1], 0, { L: acrossChest(1), R: hanging(-1) }, 10.9),
  'pec-ball': {
    ...none,
    spots: [pec],
    pose: () => forward(loose),
    stage: (person) => {
      const at = person.at(pec);
      const post = at[2] + 1.86 * ballRadius;
      return {
        look: { ...profile, at: [0, 12, 0.6] },
        things: [ballAt(at, [0, 0, 1])],
        ground: edgeOfWall(post, 1, 'z'),
      };
    },
  },
  'pec-minor-ball': {
    ...none,
    spots: [pecMinor],
    pose: () => forward(loose),
    stage: (person) => {
      const at = person.at(pecMinor);
      return {
        look: { ...profile, at: [0, 12, 0.6] },
        things: [ballAt(at, [0, 0, 1])],
        ground: edgeOfWall(at[2] + 1.86 * ballRadius, 1, 'z'),
      };
    },
  },
} as const satisfies Readonly<Record<string, Scene>>;
