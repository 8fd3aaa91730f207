import { minus, times, unit, type Vector } from '../../atlas/vector.ts';
import type { Aim, Arm, Bend, Pose } from '../pose.ts';
import type { Arrow, Scene } from '../scene.ts';
import type { Person } from '../person.ts';
import type { Out } from './parts.ts';
import { ankleOnKnee, chair, onKneeAside, onSeat, onThigh, seated } from './sitting.ts';

const handLength = 1.62;

/** The finger tips lie on a place of the body at rest; the elbow looks in a direction. */
function fingersOn(tips: Vector, aim: Required<Aim>, joint: Vector, curl = 6): Arm {
  const lifted = minus(tips, times(unit(aim.face), 0.2));
  const wrist = minus(lifted, times(unit(aim.along), handLength));
  return { reach: { to: wrist, joint, of: aim.of }, hand: aim, curl };
}

const mirror = ([x, y, z]: Vector, out: Out): Vector => [x * out, y, z];

/** The same on both sides of the head. */
const bothOnHead = (
  tips: Vector,
  along: Vector,
  face: Vector,
  joint: Vector,
  curl?: number,
): Pose['arms'] => {
  const arm = (out: Out): Arm =>
    fingersOn(
      mirror(tips, out),
      { along: mirror(along, out), face: mirror(face, out), of: 'head' },
      mirror(joint, out),
      curl,
    );
  return { L: arm(1), R: arm(-1) };
};

/** The left hand on the left of the head, the other rests. */
const leftOnHead = (tips: Vector, along: Vector, face: Vector, joint: Vector): Pose['arms'] => ({
  L: fingersOn(tips, { along, face, of: 'head' }, joint),
  R: onThigh(-1),
});

type Framing = {
  readonly azimuth: number;
  readonly at: Vector;
  readonly span: number;
  readonly elevation?: number;
};
const bust: Framing = { azimuth: 24, at: [0, 11, 0.4], span: 11 };
const lap: Framing = { azimuth: 30, at: [0.2, 7, 1.8], span: 9.4, elevation: 22 };

function byHand(
  arms: Pose['arms'],
  framing: Framing,
  rest: Partial<Pose> = {},
  arrows?: (person: Person) => readonly Arrow[],
): Scene {
  return {
    unknowns: [5.2],
    pose: ([height]) => seated(height, { arms, ...rest }),
    misses: onSeat,
    stage: (person) => ({
      look: { elevation: 6, ...framing },
      things: chair.things,
      ground: chair.lines,
      ...(arrows === undefined ? {} : { arrows: arrows(person) }),
    }),
  };
}

/** The right hand works on something, the left rests. */
const rightOn = (tips: Vector, aim: Required<Aim>, joint: Vector, curl?: number): Pose['arms'] => ({
  L: onThigh(1),
  R: fingersOn(tips, aim, joint, curl),
});

/** The left forearm rests on the thigh, the palm up or down. */
const forearmOnThigh = (palm: 1 | -1): Arm => ({
  reach: { to: [0.9, 1.55, 3.3], joint: [1, -0.4, -0.8], of: 'pelvis' },
  hand: { along: [-0.25, 0.05, 1], face: [0, palm, 0.1], of: 'pelvis' },
  curl: 8,
});

/** The right hand's fingers on the left hand or forearm, from above and from the middle. */
const onOther = (palm: 1 | -1, tips: Vector): Pose['arms'] => ({
  L: forearmOnThigh(palm),
  R: fingersOn(
    tips,
    { along: [0.8, -0.45, 0.4], face: [-0.3, -0.9, 0.1], of: 'pelvis' },
    [-1, -0.25, -0.25],
    16,
  ),
});

/** The right hand at the left ankle, which lies on the right thigh. */
const ankleHand = (tips: Vector, along: Vector, face: Vector): Pose['arms'] => ({
  L: onKneeAside,
  R: fingersOn(tips, { along, face, of: 'pelvis' }, [-1, 0, -0.3], 9),
});

const crossed: Partial<Pose> = { lumbar: [14, 0, 0], legs: { L: ankleOnKnee, R: seated(5).legs.R } };
const nod: Bend = [14, 0, 0];

export const hands = {
  'scalp-hands': byHand(
    bothOnHead([0.42, 8.25, 0.35], [-0.42, 0.9, -0.1], [-0.85, -0.4, 0], [1, -0.5, 0.5], 16),
    bust,
  ),
  'forehead-hands': byHand(
    bothOnHead([0.22, 7.95, 1.28], [-0.75, 0.6, 0.1], [-0.15, 0, -1], [1, -0.7, 0.4]),
    bust,
  ),
  'temple-hands': byHand(
    leftOnHead([0.8, 7.45, 0.6], [-0.12, 0.96, -0.25], [-1, -0.1, -0.15], [1, -0.8, 0.4]),
    bust,
  ),
  'jaw-hands': byHand(
    leftOnHead([0.68, 6.85, 0.8], [-0.2, 0.9, -0.3], [-0.9, -0.2, -0.4], [1, -0.9, 0.3]),
    bust,
  ),
  'neck-hands': byHand(
    {
      L: fingersOn(
        [0.25, 6.35, -0.75],
        { along: [-0.85, 0.15, -0.45], face: [-0.3, 0, 0.9], of: 'neck02' },
        [0.8, -0.3, 1],
      ),
      R: onThigh(-1),
    },
    { ...bust, azimuth: 118 },
    { neck: nod },
  ),
  'upper-trap-hands': byHand(
    rightOn(
      [0.95, 5.62, -0.45],
      { along: [0.42, 0.32, -0.85], face: [0.1, -0.9, -0.3], of: 'spine01' },
      [-0.2, -1, 0.7],
      16,
    ),
    bust,
  ),
  'sternum-hands': byHand(
    rightOn(
      [0.25, 4.6, 1.25],
      { along: [0.85, 0.5, 0.05], face: [0, 0, -1], of: 'spine01' },
      [-0.8, -0.8, 0.1],
    ),
    { ...bust, at: [0, 10.4, 0.4] },
  ),
  'ribs-hands': byHand(
    rightOn(
      [1.45, 3.1, 0.85],
      { along: [0.9, 0.1, -0.3], face: [-0.3, 0, -1], of: 'spine02' },
      [-0.8, -0.8, 0.1],
    ),
    { ...bust, azimuth: 32, at: [0, 9.8, 0.4] },
  ),
  'forearm-front-hands': byHand(onOther(1, [1.75, 2.3, 2.9]), lap),
  'palm-hands': byHand(onOther(1, [0.72, 1.6, 4]), lap),
  'thumb-hands': byHand(onOther(1, [0.98, 1.6, 3.75]), lap),
  'hand-back-hands': byHand(onOther(-1, [1.05, 1.95, 4.2]), lap),
  'achilles-hands': byHand(
    ankleHand([-0.5, 0.95, 3.2], [0.2, -0.9, 0.4], [0, -0.3, 1]),
    { azimuth: 20, at: [0, 6.3, 1.6], span: 11.4, elevation: 16 },
    crossed,
  ),
  'ankle-hands': byHand(
    ankleHand([-0.75, 1.05, 4.6], [0.2, -0.75, 0.6], [0.1, -0.6, -0.75]),
    { azimuth: 20, at: [0, 6.3, 1.6], span: 11.4, elevation: 16 },
    crossed,
  ),
} as const satisfies Readonly<Record<string, Scene>>;
