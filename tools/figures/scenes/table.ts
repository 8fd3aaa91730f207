import { plus, type Vector } from '../../atlas/vector.ts';
import type { Arm, Aim } from '../pose.ts';
import type { Arrow, Scene } from '../scene.ts';
import { box } from '../solid.ts';
import { ballAt, footOnFloor, tableHeight, toAndFro } from './parts.ts';
import { chair, onSeat, onThigh, seated } from './sitting.ts';

const top = box([-2.6, tableHeight - 0.25, 1.7], [4.2, tableHeight, 6.6]);
const legs: readonly (readonly Vector[])[] = [
  [-2.4, 1.9],
  [4, 1.9],
  [4, 6.4],
].map(([x, z]): Vector[] => [
  [x, tableHeight - 0.25, z],
  [x, 0, z],
]);

type OnTable = {
  /** Where at rest the ball touches, and which bone carries it. */
  readonly place: Vector;
  readonly wrist: Vector;
  readonly hand: Aim;
  readonly radius: number;
  readonly rolls?: number;
  readonly leans?: number;
  readonly joint?: Vector;
  readonly curl?: number;
};

/** The left arm on a ball on the table; the height of the wrist, or else the lean, is found so that the ball lies on the top. */
function onTable({
  place,
  wrist,
  hand,
  radius,
  rolls,
  leans,
  joint = [1, -0.5, -0.6],
  curl = 8,
}: OnTable): Scene {
  const arm = (height: number): Arm => ({
    reach: { to: [wrist[0], height, wrist[2]], joint },
    hand,
    curl,
    shoulder: [0, 8],
  });
  return {
    spots: [place],
    unknowns: [5.2, leans === undefined ? 40 : wrist[1]],
    pose: ([pelvis, found]) =>
      seated(pelvis, {
        lie: [leans ?? found, 0, 0],
        neck: [leans === undefined ? -18 : 10, 0, -6],
        arms: { L: arm(leans === undefined ? wrist[1] : found), R: onThigh(-1) },
        legs: { L: footOnFloor(1, 3.8), R: footOnFloor(-1, 3.8) },
      }),
    misses: (person) => [...onSeat(person), person.at(place)[1] - tableHeight - 1.86 * radius],
    stage: (person) => {
      const at = person.at(place);
      const arrows: readonly Arrow[] =
        rolls === undefined ? [] : [toAndFro(plus(at, [1, -1.6 * radius, 0.1]), [-0.15, 0, 1], rolls)];
      return {
        look: { azimuth: 56, elevation: 18, at: [0.8, 8.6, 2.6], span: 12.5 },
        things: [ballAt(at, [0, -1, 0], radius), ...chair.things, top],
        ground: [...chair.lines, ...legs],
        arrows,
      };
    },
  };
}

const palmDown: Aim = { along: [-0.1, 0, 1], face: [0, -1, 0.02] };
const palmUp: Aim = { along: [-0.1, 0, 1], face: [0, 1, 0.02] };
const small = 0.3;

export const table = {
  'forearm-front-ball': onTable({
    place: [3.6, 2.5, 1.25],
    wrist: [1.9, 7.7, 4.6],
    hand: palmDown,
    radius: 0.4,
    rolls: 1,
    leans: 8,
  }),
  'forearm-back-ball': onTable({
    place: [4.2, 2.65, 0.95],
    wrist: [1.9, 7.7, 4.6],
    hand: palmUp,
    radius: 0.4,
    rolls: 1,
    leans: 8,
  }),
  'elbow-outer-ball': onTable({
    place: [3.85, 2.85, 0.75],
    wrist: [1.5, 7.9, 4.8],
    hand: palmDown,
    radius: 0.4,
    leans: 20,
  }),
  'arm-front-ball': onTable({
    place: [2.75, 3.65, 0.75],
    wrist: [2.2, 7.25, 5.6],
    hand: palmDown,
    radius: 0.4,
    joint: [1, 0.1, -0.2],
  }),
  'palm-ball': onTable({
    place: [4.65, 1.5, 2.35],
    wrist: [1.9, 7.9, 4.2],
    hand: palmDown,
    radius: small,
    curl: 4,
    leans: 6,
  }),
  'thumb-ball': onTable({
    place: [4.42, 1.75, 2.2],
    wrist: [1.9, 7.9, 4.2],
    hand: palmDown,
    radius: small,
    curl: 4,
    leans: 6,
  }),
} as const satisfies Readonly<Record<string, Scene>>;
