import type { RegionId } from '#domain/atlas/region.ts';

/** With what one presses, as far as a drawing tells it: a tennis ball and a lacrosse ball are both a ball. */
export type FigureTool = 'hands' | 'ball' | 'two-balls' | 'roller' | 'stick';

/** What holds the person. */
export type FigurePlace = 'wall' | 'door-frame' | 'chair' | 'table' | 'floor';

type Shown = { readonly region: RegionId; readonly tool: FigureTool; readonly place: FigurePlace };

const shown = (region: RegionId, tool: FigureTool, place: FigurePlace): Shown => ({ region, tool, place });

/** Every drawing of an exercise, and what it shows. Sided ones show the left; the right is the same one mirrored. */
export const figures = {
  'scalp-hands': shown('head.scalp', 'hands', 'chair'),
  'forehead-hands': shown('head.forehead', 'hands', 'chair'),
  'temple-hands': shown('head.temple', 'hands', 'chair'),
  'jaw-hands': shown('head.jaw', 'hands', 'chair'),
  'suboccipital-two-balls': shown('neck.suboccipital', 'two-balls', 'floor'),
  'neck-hands': shown('neck.back', 'hands', 'chair'),
  'upper-trap-ball': shown('back.upper_trap', 'ball', 'wall'),
  'upper-trap-hands': shown('back.upper_trap', 'hands', 'chair'),
  'levator-ball': shown('back.levator', 'ball', 'wall'),
  'supraspinatus-ball': shown('back.supraspin', 'ball', 'wall'),
  'rhomboid-ball': shown('back.rhomboid', 'ball', 'wall'),
  'rhomboid-ball-chair': shown('back.rhomboid', 'ball', 'chair'),
  'blade-ball': shown('back.blade', 'ball', 'wall'),
  'lat-roller': shown('back.lat', 'roller', 'floor'),
  'thoracic-roller': shown('back.thoracic', 'roller', 'floor'),
  'mid-back-ball': shown('back.midpara', 'ball', 'wall'),
  'mid-back-ball-chair': shown('back.midpara', 'ball', 'chair'),
  'low-back-ball': shown('back.lowpara', 'ball', 'wall'),
  'shoulder-cap-ball': shown('shoulder.cap', 'ball', 'wall'),
  'pec-ball': shown('chest.pec', 'ball', 'door-frame'),
  'pec-minor-ball': shown('chest.pecminor', 'ball', 'wall'),
  'sternum-hands': shown('chest.sternum', 'hands', 'chair'),
  'ribs-hands': shown('chest.ribs', 'hands', 'chair'),
  'arm-front-ball': shown('arm.front', 'ball', 'table'),
  'arm-back-roller': shown('arm.back', 'roller', 'floor'),
  'elbow-outer-ball': shown('elbow.outer', 'ball', 'table'),
  'forearm-front-ball': shown('forearm.front', 'ball', 'table'),
  'forearm-back-ball': shown('forearm.back', 'ball', 'table'),
  'forearm-front-hands': shown('forearm.front', 'hands', 'chair'),
  'palm-ball': shown('hand.palm', 'ball', 'table'),
  'palm-hands': shown('hand.palm', 'hands', 'chair'),
  'thumb-ball': shown('hand.thumb', 'ball', 'table'),
  'thumb-hands': shown('hand.thumb', 'hands', 'chair'),
  'hand-back-hands': shown('hand.back', 'hands', 'chair'),
  'sacrum-two-balls': shown('pelvis.sacrum', 'two-balls', 'floor'),
  'glute-roller': shown('hip.glute_max', 'roller', 'floor'),
  'hip-side-ball': shown('hip.glute_side', 'ball', 'wall'),
  'deep-hip-ball': shown('hip.deep', 'ball', 'floor'),
  'hip-pocket-ball': shown('hip.tfl', 'ball', 'floor'),
  'sit-bone-ball': shown('hip.sitbone', 'ball', 'chair'),
  'thigh-front-roller': shown('thigh.front', 'roller', 'floor'),
  'thigh-front-stick': shown('thigh.front', 'stick', 'chair'),
  'thigh-outer-roller': shown('thigh.outer', 'roller', 'floor'),
  'thigh-inner-roller': shown('thigh.inner', 'roller', 'floor'),
  'thigh-back-roller': shown('thigh.back', 'roller', 'floor'),
  'thigh-back-ball': shown('thigh.back', 'ball', 'chair'),
  'calf-roller': shown('calf.upper', 'roller', 'floor'),
  'calf-stick': shown('calf.upper', 'stick', 'chair'),
  'lower-calf-roller': shown('calf.lower', 'roller', 'floor'),
  'achilles-hands': shown('calf.achilles', 'hands', 'chair'),
  'shin-roller': shown('shin.front', 'roller', 'floor'),
  'outer-shin-roller': shown('shin.outer', 'roller', 'floor'),
  'ankle-hands': shown('ankle.ring', 'hands', 'chair'),
  'heel-ball': shown('foot.heel', 'ball', 'chair'),
  'sole-ball': shown('foot.sole', 'ball', 'chair'),
} as const satisfies Readonly<Record<string, Shown>>;

export type ExerciseFigureId = keyof typeof figures;

export const figureIds = Object.keys(figures) as readonly ExerciseFigureId[];
