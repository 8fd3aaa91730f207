import {
  across,
  cross,
  lengthOf,
  minus,
  times,
  turnAbout,
  turned,
  turnOnto,
  type Turn,
  type Vector,
} from '../atlas/vector.ts';
import { aboutX, aboutY, aboutZ, bent, carry, onto, radians, turns, twistBetween } from './frame.ts';
import type { Angles, Arm, Bend, Leg, Pose, Reach } from './pose.ts';
import { aimed, directionIn, fix, hang, headOf, lying, placeIn, type Body, type Bones } from './placing.ts';
import type { Rig } from './rig.ts';

type Sign = { readonly side: 'L' | 'R'; readonly out: 1 | -1 };
const left: Sign = { side: 'L', out: 1 };
const right: Sign = { side: 'R', out: -1 };

const column: readonly (readonly [bone: string, part: 'lumbar' | 'thorax' | 'neck', share: number])[] = [
  ['spine05', 'lumbar', 0.3],
  ['spine04', 'lumbar', 0.4],
  ['spine03', 'lumbar', 0.3],
  ['spine02', 'thorax', 0.5],
  ['spine01', 'thorax', 0.5],
  ['neck01', 'neck', 0.2],
  ['neck02', 'neck', 0.25],
  ['neck03', 'neck', 0.25],
  ['head', 'neck', 0.3],
];

export function bonesIn(rig: Rig, pose: Pose): Bones {
  const body: Body = { rig, bones: new Map() };
  const hips = rig.joint('root____tail');
  const [pitch, roll, yaw] = pose.lie;
  body.bones.set('pelvis', {
    from: hips,
    to: pose.pelvis,
    turn: turns(aboutY(yaw), aboutZ(-roll), aboutX(pitch)),
  });
  let below = 'pelvis';
  for (const [bone, part, share] of column) {
    hang(body, bone, below, bendTurn(pose[part], share));
    below = bone;
  }
  // A leg may lie on the other, and a hand hold the other: what is held comes first.
  for (const sign of [right, left]) placeLeg(body, pose.legs[sign.side], sign);
  for (const sign of [left, right]) placeShoulder(body, pose.arms[sign.side], sign);
  for (const sign of [left, right]) placeArm(body, pose.arms[sign.side], sign);
  return body.bones;
}

const bendTurn = (bend: Bend = [0, 0, 0], share = 1): Turn =>
  turns(aboutY(bend[2] * share), aboutZ(-bend[1] * share), aboutX(bend[0] * share));

function placeShoulder(body: Body, arm: Arm, { side, out }: Sign): void {
  const [raised, forward] = arm.shoulder ?? [0, 0];
  hang(body, `clavicle.${side}`, 'spine01', turns(aboutZ(raised * out), aboutY(-forward * out)));
}

type Chain = {
  readonly parent: string;
  readonly upper: string;
  readonly lower: string;
  readonly end: string;
};

function placeArm(body: Body, arm: Arm, sign: Sign): void {
  const s = sign.side;
  const chain = { parent: `clavicle.${s}`, upper: 'upperarm', lower: 'lowerarm', end: `wrist.${s}` };
  reachOut(body, chain, arm.reach, s);
  const palm = palmAtRest(body.rig, sign);
  const lower = lying(body.bones, `lowerarm01.${s}`).turn;
  const turn = arm.hand === undefined ? lower : aimed(body, arm.hand, palm);
  const forearm = minus(body.rig.joint(headOf(`wrist.${s}`)), body.rig.joint(headOf(`lowerarm01.${s}`)));
  twistForearm(body, s, turned(lower, times(forearm, 1 / lengthOf(forearm))), turn, palm[1]);
  fix(body, `hand.${s}`, `lowerarm02.${s}`, turn, `wrist.${s}`);
  curlFingers(body, s, palm, arm.curl ?? 12);
}

/** The direction of the fingers and of the palm at rest. */
function palmAtRest({ joint }: Rig, { side, out }: Sign): readonly [Vector, Vector] {
  const wrist = joint(headOf(`wrist.${side}`));
  const index = minus(joint(headOf(`finger2-1.${side}`)), wrist);
  const little = minus(joint(headOf(`finger5-1.${side}`)), wrist);
  const along = minus(joint(headOf(`finger3-1.${side}`)), wrist);
  return [along, times(cross(index, little), -out)];
}

/** Radius and ulna turn over their whole length. */
function twistForearm(body: Body, side: string, axis: Vector, hand: Turn, palm: Vector): void {
  const lower = lying(body.bones, `lowerarm01.${side}`).turn;
  const twist = twistBetween(turned(lower, palm), turned(hand, palm), axis);
  fix(body, `lowerarm02.${side}`, `lowerarm01.${side}`, turns(turnAbout(axis, twist * 0.6), lower));
}

function curlFingers(body: Body, side: string, [along, palm]: readonly [Vector, Vector], curl: number): void {
  const axis = cross(along, across(palm, times(along, 1 / lengthOf(along))));
  const hinge = times(axis, 1 / lengthOf(axis));
  for (const finger of [1, 2, 3, 4, 5]) {
    const bend = turnAbout(hinge, radians(finger === 1 ? curl * 0.3 : curl));
    let parent = `hand.${side}`;
    for (const part of [1, 2, 3]) {
      const bone = `finger${finger}-${part}.${side}`;
      hang(body, bone, parent, bend);
      parent = bone;
    }
  }
}

function placeLeg(body: Body, leg: Leg, sign: Sign): void {
  const s = sign.side;
  const chain = { parent: 'pelvis', upper: 'upperleg', lower: 'lowerleg', end: `foot.${s}` };
  if ('to' in leg.reach) reachOut(body, chain, leg.reach, s);
  else bendLeg(body, leg.reach, sign);
  const lower = lying(body.bones, `lowerleg02.${s}`).turn;
  const { foot = 0 } = leg;
  const turn =
    typeof foot === 'number'
      ? turns(lower, aboutX(-foot))
      : aimed(body, foot, [
          [0.08 * sign.out, 0, 1],
          [0, -1, 0],
        ]);
  fix(body, `foot.${s}`, `lowerleg02.${s}`, turn);
  hang(body, `toes.${s}`, `foot.${s}`, aboutX(-(leg.toes ?? 0)), `toe2-1.${s}`);
}

function bendLeg(body: Body, { hip, knee }: Angles, { side, out }: Sign): void {
  const [forward, aside, outward] = hip;
  const thigh = turns(
    lying(body.bones, 'pelvis').turn,
    aboutX(-forward),
    aboutZ(aside * out),
    aboutY(outward * out),
  );
  const swing = turns(
    lying(body.bones, 'pelvis').turn,
    aboutX(-forward),
    aboutZ(aside * out),
    aboutY((outward * out) / 2),
  );
  const shin = turns(thigh, aboutX(knee));
  fix(body, `upperleg01.${side}`, 'pelvis', swing);
  fix(body, `upperleg02.${side}`, `upperleg01.${side}`, thigh);
  fix(body, `lowerleg01.${side}`, `upperleg02.${side}`, shin);
  fix(body, `lowerleg02.${side}`, `lowerleg01.${side}`, shin);
}

/** Both bones of a limb, so that its end comes to the place; the twist of the upper one is spread over its length. */
function reachOut(body: Body, chain: Chain, reach: Reach, side: string): void {
  const { rig, bones } = body;
  const [first, second] = [`${chain.upper}01.${side}`, `${chain.lower}01.${side}`];
  const rest = [rig.joint(headOf(first)), rig.joint(headOf(second)), rig.joint(headOf(chain.end))] as const;
  const lengths = [lengthOf(minus(rest[1], rest[0])), lengthOf(minus(rest[2], rest[1]))] as const;
  const above = lying(bones, chain.parent);
  const start = carry(above, rest[0]);
  const wanted = bent(
    start,
    placeIn(body, reach.of, reach.to),
    lengths,
    directionIn(body, reach.jointOf ?? reach.of, reach.joint),
  );
  const was = bent(rest[0], rest[2], lengths, minus(rest[1], rest[0]));
  const upper = onto([was.first, was.hinge], [wanted.first, wanted.hinge]);
  const lower = onto([was.second, was.hinge], [wanted.second, wanted.hinge]);
  const swing = turns(turnOnto(turned(above.turn, was.first), wanted.first), above.turn);
  const twist = twistBetween(turned(swing, was.hinge), wanted.hinge, wanted.first);
  fix(body, first, chain.parent, turns(turnAbout(wanted.first, twist * 0.5), swing));
  fix(body, `${chain.upper}02.${side}`, first, upper);
  fix(body, second, `${chain.upper}02.${side}`, lower);
  fix(body, `${chain.lower}02.${side}`, second, lower);
}
