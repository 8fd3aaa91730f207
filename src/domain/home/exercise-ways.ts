import type { Pressure } from '#domain/atlas/vocabulary.ts';
import type { BodyPosition, HomeTool } from '#domain/screening/limits.ts';
import type { AskFirst } from './ask-first.ts';
import type { ExerciseId } from './exercise-id.ts';
import type { Support, Tool } from './tool.ts';

/** How one exercise is done, and where its region's cue or cap is narrower than the table of doses. */
export type Way = {
  readonly tools: readonly Tool[];
  readonly support: Support;
  readonly carries: HomeTool;
  readonly positions: readonly BodyPosition[];
  readonly motion?: 'slow-passes';
  readonly seconds?: readonly [number, number];
  readonly capSeconds?: number;
  readonly sets?: readonly [number, number];
  readonly highestPressure?: Pressure;
  readonly highestDiscomfort?: number;
  readonly asksFirst?: readonly AskFirst[];
  /** Of a sided region where both sides are done at once. */
  readonly bothAtOnce?: true;
};

type Place = Pick<Way, 'tools' | 'support' | 'carries' | 'positions'>;
const BALLS = ['tennis-ball', 'lacrosse-ball'] as const;

const byHand: Place = { tools: ['hands'], support: 'chair', carries: 'hands', positions: ['seated'] };
const atWall: Place = { tools: BALLS, support: 'wall', carries: 'ball-on-wall', positions: ['standing'] };
const atChairBack: Place = {
  tools: ['tennis-ball'],
  support: 'chair',
  carries: 'ball-on-wall',
  positions: ['seated'],
};
// A limb's weight on a ball counts as the body's: nobody who may not lie on a ball leans on one (4.6, [design]).
const onTable: Place = {
  tools: BALLS,
  support: 'table',
  carries: 'ball-under-weight',
  positions: ['seated'],
};
const onChair: Place = { ...onTable, tools: ['tennis-ball'], support: 'chair' };
const stick: Place = { tools: ['stick'], support: 'chair', carries: 'stick', positions: ['seated'] };

type Lying = 'supine' | 'prone' | 'side-lying' | 'seated';
const onFloor = (tool: Tool, position: Lying): Place => ({
  tools: [tool],
  support: 'floor',
  carries: tool === 'roller' ? 'roller' : 'ball-under-weight',
  positions: [position, 'floor'],
});
const rolling = { motion: 'slow-passes' } as const;
const upTo = (capSeconds: number) =>
  ({ seconds: [Math.min(30, capSeconds), capSeconds], capSeconds }) as const;
const light = { highestPressure: 2 } as const;
const long = { seconds: [30, 120], sets: [1, 3], capSeconds: 120, ...rolling } as const;
const clot = { asksFirst: ['clot'] } as const;

/** The ways, with the cues of clinical reference 3.2 and the caps of 5.4 as numbers (HOME-3). */
export const exerciseWays: Readonly<Record<ExerciseId, Way>> = {
  'scalp-hands': { ...byHand, ...upTo(60), ...light, ...rolling },
  'forehead-hands': { ...byHand, ...upTo(60), ...light },
  'temple-hands': { ...byHand, ...upTo(30), ...light, ...rolling, asksFirst: ['new-temple-pain'] },
  'jaw-hands': { ...byHand, ...upTo(30), ...light },
  'suboccipital-two-balls': {
    ...onFloor('two-balls', 'supine'),
    ...upTo(60),
    ...light,
    sets: [1, 1],
    bothAtOnce: true,
  },
  'neck-hands': { ...byHand, ...upTo(60), ...light },
  'upper-trap-ball': { ...atWall, ...upTo(60) },
  'upper-trap-hands': { ...byHand, ...upTo(60) },
  'levator-ball': { ...atWall, ...upTo(60) },
  'supraspinatus-ball': { ...atWall, ...upTo(30), ...light },
  'rhomboid-ball': { ...atWall, ...upTo(60) },
  'rhomboid-ball-chair': { ...atChairBack, ...upTo(60), ...light },
  'blade-ball': { ...atWall, ...upTo(60) },
  'lat-roller': { ...onFloor('roller', 'side-lying'), ...upTo(60), ...rolling },
  'thoracic-roller': { ...onFloor('roller', 'supine'), ...upTo(60), ...rolling },
  'mid-back-ball': { ...atWall, ...upTo(60) },
  'mid-back-ball-chair': { ...atChairBack, ...upTo(60), ...light },
  'low-back-ball': { ...atWall, tools: ['tennis-ball'], ...upTo(30), ...light },
  'shoulder-cap-ball': { ...atWall, ...upTo(60) },
  'pec-ball': { ...atWall, support: 'door-frame', ...upTo(60) },
  'pec-minor-ball': { ...atWall, tools: ['tennis-ball'], seconds: [20, 30], capSeconds: 30, ...light },
  'sternum-hands': { ...byHand, ...upTo(60), ...light },
  'ribs-hands': { ...byHand, ...upTo(60), ...light },
  'arm-front-ball': { ...onTable, ...upTo(60) },
  'arm-back-roller': { ...onFloor('roller', 'side-lying'), ...upTo(60), ...rolling },
  'elbow-outer-ball': { ...onTable, tools: ['tennis-ball'], ...upTo(60), ...light },
  'forearm-front-ball': { ...onTable, ...upTo(60), ...rolling },
  'forearm-back-ball': { ...onTable, ...upTo(60), ...rolling },
  'forearm-front-hands': { ...byHand, ...upTo(60), ...rolling },
  'palm-ball': { ...onTable, tools: ['small-ball', 'tennis-ball'], ...upTo(60) },
  'palm-hands': { ...byHand, ...upTo(60), ...rolling },
  'thumb-ball': { ...onTable, tools: ['small-ball', 'tennis-ball'], ...upTo(30), ...light },
  'thumb-hands': { ...byHand, ...upTo(30), ...light },
  'hand-back-hands': { ...byHand, ...upTo(60), ...light, ...rolling },
  'sacrum-two-balls': { ...onFloor('two-balls', 'supine'), ...upTo(60) },
  'glute-roller': { ...onFloor('roller', 'seated'), ...upTo(90), ...rolling },
  'hip-side-ball': { ...atWall, ...upTo(60) },
  'deep-hip-ball': { ...onFloor('tennis-ball', 'seated'), ...upTo(60), ...light },
  'hip-pocket-ball': { ...onFloor('tennis-ball', 'prone'), ...upTo(60) },
  'sit-bone-ball': { ...onChair, ...upTo(30), ...light },
  'thigh-front-roller': { ...onFloor('roller', 'prone'), ...long },
  'thigh-front-stick': { ...stick, ...long },
  'thigh-outer-roller': {
    ...onFloor('roller', 'side-lying'),
    ...upTo(60),
    ...rolling,
    highestDiscomfort: 5,
  },
  'thigh-inner-roller': { ...onFloor('roller', 'prone'), ...upTo(60), ...light, ...rolling },
  'thigh-back-roller': { ...onFloor('roller', 'seated'), ...long },
  'thigh-back-ball': { ...onChair, tools: BALLS, ...upTo(60) },
  'calf-roller': { ...onFloor('roller', 'seated'), ...long, ...clot },
  'calf-stick': { ...stick, ...long, ...clot },
  'lower-calf-roller': {
    ...onFloor('roller', 'seated'),
    ...upTo(60),
    ...rolling,
    ...clot,
    highestPressure: 3,
  },
  'achilles-hands': { ...byHand, ...upTo(60), ...light, ...rolling, ...clot },
  'shin-roller': {
    tools: ['roller'],
    support: 'floor',
    carries: 'roller',
    positions: ['floor'],
    ...upTo(30),
    ...light,
    ...rolling,
  },
  'outer-shin-roller': { ...onFloor('roller', 'side-lying'), ...upTo(30), ...light, ...rolling },
  'ankle-hands': { ...byHand, ...upTo(60), ...light },
  'heel-ball': { ...onChair, ...upTo(60), ...light, ...rolling, asksFirst: ['feeling-in-toes'] },
  'sole-ball': {
    ...onChair,
    tools: ['tennis-ball', 'small-ball', 'lacrosse-ball'],
    seconds: [60, 120],
    capSeconds: 120,
    ...rolling,
    asksFirst: ['feeling-in-toes'],
  },
};
