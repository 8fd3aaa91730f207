import type { RegionId } from './region.ts';

/** How well dissections support that the tissue of a line is continuous from one part to the next. */
export type LineSupport = 'strong' | 'moderate' | 'none';

/** A named fascial continuity: regions in order, from one end to the other. An optional lens, not a diagnosis. */
export type BodyLine = {
  readonly id: string;
  readonly name: string;
  readonly support: LineSupport;
  readonly source: string;
  readonly regions: readonly RegionId[];
  /** After these regions the line goes on on the other side of the body. */
  readonly crossesAfter: readonly RegionId[];
};

const SOURCE = 'Wilke 2016, Arch Phys Med Rehabil (recalled; clinical reference 3.1)';

/**
 * The lines and how well each is supported (clinical reference 3.1; recalled: Wilke 2016). Which of our regions a line
 * passes is our own mapping of the muscles it names. [design]
 */
export const bodyLines: readonly BodyLine[] = [
  {
    id: 'superficial-back',
    name: 'superficial back line',
    support: 'strong',
    source: SOURCE,
    regions: [
      'foot.sole',
      'foot.heel',
      'calf.achilles',
      'calf.upper',
      'thigh.back',
      'hip.sitbone',
      'pelvis.sacrum',
      'back.lowpara',
      'back.midpara',
      'neck.suboccipital',
      'head.scalp',
    ],
    crossesAfter: [],
  },
  {
    id: 'back-functional',
    name: 'back functional line',
    support: 'strong',
    source: SOURCE,
    regions: ['back.lat', 'back.lowpara', 'hip.glute_max', 'thigh.outer'],
    crossesAfter: ['back.lowpara'],
  },
  {
    id: 'front-functional',
    name: 'front functional line',
    support: 'strong',
    source: SOURCE,
    regions: ['chest.pec', 'abd.mid', 'thigh.inner'],
    crossesAfter: ['abd.mid'],
  },
  {
    id: 'lateral',
    name: 'lateral line',
    support: 'moderate',
    source: SOURCE,
    regions: [
      'shin.outer',
      'knee.outer',
      'thigh.outer',
      'hip.tfl',
      'hip.glute_side',
      'abd.side',
      'chest.ribs',
      'neck.side',
    ],
    crossesAfter: [],
  },
  {
    id: 'spiral',
    name: 'spiral line',
    support: 'moderate',
    source: SOURCE,
    regions: [
      'neck.back',
      'back.rhomboid',
      'back.blade',
      'chest.ribs',
      'abd.side',
      'hip.tfl',
      'thigh.outer',
      'shin.front',
    ],
    crossesAfter: ['neck.back', 'abd.side'],
  },
  {
    id: 'superficial-front',
    name: 'superficial front line',
    support: 'none',
    source: SOURCE,
    regions: [
      'foot.top',
      'shin.front',
      'knee.front',
      'thigh.front',
      'abd.mid',
      'abd.upper',
      'chest.sternum',
      'neck.scm',
      'head.scalp',
    ],
    crossesAfter: [],
  },
];
