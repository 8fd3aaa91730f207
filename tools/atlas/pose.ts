import type { Weight } from './human.ts';
import {
  across,
  composed,
  cross,
  dot,
  inverse,
  lengthOf,
  minus,
  mirrored,
  plus,
  times,
  turnAbout,
  turned,
  turnOnto,
  unit,
  type Turn,
  type Vector,
} from './vector.ts';

/** How the client stands: angles in degrees. */
export type Stance = {
  readonly armAside: number;
  readonly forearmAside: number;
  readonly armForward: number;
  readonly legsApart: number;
  /** Where the palms look. */
  readonly palms: 'forward' | 'inward';
};

/** Anatomical position: arms a little aside, palms forward. */
export const standing: Stance = {
  armAside: 20,
  forearmAside: 13,
  armForward: 0,
  legsApart: 5.5,
  palms: 'forward',
};

/** For the side views: arms raised forward, so that the flank is free. */
export const reaching: Stance = {
  armAside: 8,
  forearmAside: 6,
  armForward: 42,
  legsApart: 5.5,
  palms: 'inward',
};

/** Where a bone's joint lies, and how the bone turns a point about it. */
type Bone = { readonly centre: Vector; readonly turn: (point: Vector) => Turn };
type Bones = Readonly<Record<string, Bone>>;

const parents: Readonly<Record<string, string>> = {
  hand: 'lowerarm',
  lowerarm: 'upperarm',
  upperarm: 'clavicle',
  foot: 'calf',
  calf: 'thigh',
};

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Linear blend skinning: every bone on the left is posed, and the right follows as its mirror image. */
export function posed(
  points: readonly Vector[],
  weightsOf: (point: number) => readonly Weight[],
  joint: (name: string) => Vector,
  stance: Stance,
): Vector[] {
  const bones = leftBones(joint, stance);
  return points.map((point, index) => blended(point, weightsOf(index), bones));
}

function blended(point: Vector, weights: readonly Weight[], bones: Bones): Vector {
  let sum: Vector = [0, 0, 0];
  let total = 0;
  for (const { bone, side, share } of weights) {
    const moved =
      side === 'right' ? mirrored(carried(mirrored(point), bone, bones)) : carried(point, bone, bones);
    sum = plus(sum, times(moved, share));
    total += share;
  }
  return total === 0 ? point : times(sum, 1 / total);
}

const sideways = (degrees: number) => (): Turn => turnAbout([0, 0, 1], radians(degrees));

/** Up the chain from the bone to the trunk. */
function carried(point: Vector, bone: string, bones: Bones): Vector {
  let at = point;
  for (let name: string | undefined = bone; name !== undefined; name = parents[name]) {
    const step = bones[name];
    if (step !== undefined) at = plus(step.centre, turned(step.turn(point), minus(at, step.centre)));
  }
  return at;
}

function leftBones(joint: (name: string) => Vector, stance: Stance): Bones {
  return {
    ...leftArm(joint, stance),
    thigh: { centre: joint('upperleg01.L____head'), turn: sideways(-stance.legsApart) },
    foot: { centre: joint('foot.L____head'), turn: sideways(stance.legsApart * 0.8) },
    clavicle: { centre: joint('clavicle.L____head'), turn: sideways(-2) },
  };
}

function leftArm(joint: (name: string) => Vector, stance: Stance): Bones {
  const shoulder = joint('upperarm01.L____head');
  const elbow = joint('lowerarm01.L____head');
  const wrist = joint('wrist.L____head');
  const upper = turnOnto(minus(elbow, shoulder), hanging(stance.armAside, stance.armForward - 1));
  const direction = hanging(stance.forearmAside, stance.armForward + 4);
  const lower = turnOnto(minus(wrist, elbow), turned(inverse(upper), direction));
  const both = composed(upper, lower);
  const index = minus(joint('finger2-1.L____head'), wrist);
  const little = minus(joint('finger5-1.L____head'), wrist);
  const palm = across(times(turned(both, cross(index, little)), -1), direction);
  const wanted = across(stance.palms === 'forward' ? [0, 0, 1] : [-1, 0, 0], direction);
  const twist = Math.atan2(dot(cross(palm, wanted), direction), dot(palm, wanted));
  const along = unit(minus(wrist, elbow));
  const length = lengthOf(minus(wrist, elbow));
  return {
    upperarm: { centre: shoulder, turn: () => upper },
    // The forearm turns over its whole length, as radius and ulna do.
    lowerarm: {
      centre: elbow,
      turn: (point) =>
        composed(lower, turnAbout(along, twist * share(dot(minus(point, elbow), along) / length))),
    },
  };
}

const share = (value: number): number => Math.min(1, Math.max(0, value));

/** The direction of a hanging arm, taken aside and raised forward. */
function hanging(aside: number, forward: number): Vector {
  const [a, f] = [radians(aside), radians(forward)];
  return unit([Math.sin(a), -Math.cos(a) * Math.cos(f), Math.cos(a) * Math.sin(f)]);
}
