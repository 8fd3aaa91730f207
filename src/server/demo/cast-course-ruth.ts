import type { Observation } from '#domain/session/fact.ts';
import { finds, keepsOff, measures, presses, sees, watches } from './assessed.ts';
import { idOfNoted, type Step } from './session-script.ts';
import { spots } from './spots.ts';

type Visit = 1 | 2 | 3 | 4;
type Mark = Omit<Extract<Observation, { kind: 'finding-marked' }>, 'kind' | 'severity' | 'lineage'>;

/** A finding through the four visits: how severe it was in each, null where it was not looked for. */
type Found = {
  readonly name: string;
  readonly mark: Mark;
  readonly severity: readonly [number | null, number | null, number | null, number | null];
};

const course: readonly Found[] = [
  {
    name: 'trigger point of the right shoulder',
    mark: {
      finding: 'trigger-point',
      region: 'back.upper_trap',
      side: 'right',
      layer: 'superficial',
      spot: spots.upperTrapRight,
      note: 'Pressing it brings on the headache she knows.',
    },
    severity: [7, 6, 4, 3],
  },
  {
    name: 'neck',
    mark: {
      finding: 'restriction',
      region: 'neck.back',
      side: 'right',
      layer: 'superficial',
      direction: 'rotation-right',
      depth: 'middle',
    },
    severity: [6, 5, 4, 3],
  },
  {
    // Worked on in every visit, and it stays as it is.
    name: 'levator',
    mark: {
      finding: 'tenderness',
      region: 'back.levator',
      side: 'right',
      layer: 'superficial',
      spot: spots.levatorRight,
    },
    severity: [5, 5, 5, 5],
  },
  {
    // Gone in the third visit: looked for, and not there.
    name: 'cranial base',
    mark: {
      finding: 'restriction',
      region: 'neck.suboccipital',
      side: 'bilateral',
      layer: 'superficial',
      depth: 'superficial',
    },
    severity: [5, 3, 0, null],
  },
  {
    name: 'pectoralis minor',
    mark: {
      finding: 'restriction',
      region: 'chest.pecminor',
      side: 'right',
      layer: 'deep',
      direction: 'posterior',
      depth: 'deep',
    },
    severity: [5, 4, null, 3],
  },
  {
    name: 'rhomboid',
    mark: {
      finding: 'trigger-point',
      region: 'back.rhomboid',
      side: 'right',
      layer: 'superficial',
      spot: spots.rhomboidRight,
    },
    severity: [null, 6, 4, 2],
  },
  {
    // Found again and again, never worked on, and no better.
    name: 'temple',
    mark: {
      finding: 'tenderness',
      region: 'head.temple',
      side: 'right',
      layer: 'superficial',
      spot: spots.templeRight,
    },
    severity: [3, null, 4, 4],
  },
  {
    name: 'left shoulder',
    mark: { finding: 'tenderness', region: 'back.upper_trap', side: 'left', layer: 'superficial' },
    severity: [null, null, null, 3],
  },
];

/** What Maren's hands found in one of Ruth's visits; from the second look on each mark names the first. */
export const foundInRuth = (visit: Visit): Step[] =>
  course.flatMap(({ name, mark, severity }) => {
    const graded = severity[visit - 1] ?? null;
    if (graded === null) return [];
    const first = severity.findIndex((one) => one !== null) + 1;
    const lineage = first < visit ? { lineage: idOfNoted(`Ruth ${first}`, name) } : {};
    return [finds(name, { ...mark, severity: graded, ...lineage })];
  });

/** Neck and shoulders measured: at the first visit, at the third, and to re-assess at the fourth. */
export const measuredInRuth = (visit: 1 | 3 | 4): readonly Step[] => measured[visit];

const turns = (right: number[], left: number[]): Step[] => [
  measures({ joint: 'neck', movement: 'rotation', side: 'right', degrees: right }),
  measures({ joint: 'neck', movement: 'rotation', side: 'left', degrees: left }),
];

const bears = (right: number[], left: number[]): Step[] => [
  presses({ region: 'back.upper_trap', side: 'right', trials: right, spot: spots.upperTrapRight }),
  presses({ region: 'back.upper_trap', side: 'left', trials: left, spot: spots.upperTrapLeft }),
];

const measured: Readonly<Record<1 | 3 | 4, readonly Step[]>> = {
  1: [
    keepsOff({
      overlay: 'scar',
      what: 'scar',
      region: 'neck.front',
      side: 'mid',
      spot: spots.throat,
      healed: true,
      since: '2019-05-14',
      note: 'Thyroid operation; tender, no work in front of the neck.',
    }),
    ...turns([47, 49, 48], [61, 63, 62]),
    ...bears([1.9, 2.1, 2], [3.1, 3, 3.2]),
    sees({ observation: 'head-forward', degree: 'clear' }),
    sees({ observation: 'shoulder-high', side: 'right', degree: 'slight' }),
    watches({ test: 'head-turn', side: 'right', quality: 'limited', pain: 6 }),
  ],
  3: turns([54, 56, 55], [63, 62, 64]),
  4: [
    ...turns([58, 60, 59], [64, 64, 65]),
    ...bears([2.8, 2.9, 2.7], [3.2, 3.1, 3.1]),
    sees({ observation: 'head-forward', degree: 'slight' }),
    watches({ test: 'head-turn', side: 'right', quality: 'limited', pain: 4 }),
  ],
};
