import type { RegionId } from '#domain/atlas/region.ts';
import type { HomeTool } from '#domain/screening/limits.ts';

/** What presses decides the dose: what rolls over a muscle, a ball on a spot, or the hands. */
export type DoseKind = 'roller' | 'ball' | 'hands';

type Dose = {
  readonly seconds: readonly [low: number, high: number];
  /** Sets, or spots of a region where a ball or the hands stay on one. */
  readonly sets: readonly [low: number, high: number];
  readonly restSeconds: number;
};

/**
 * Usual doses (clinical reference 5.2, [design]; 30 to 120 s and 1 to 3 sets of a roller are the evidence's range, V23
 * verified). The reference has no row for the hands: the ball's stands in [design]. The stick counts as a roller (V22).
 */
export const doseTable: Readonly<Record<DoseKind, Readonly<Record<'standard' | 'sensitive', Dose>>>> = {
  roller: {
    standard: { seconds: [30, 60], sets: [1, 3], restSeconds: 30 },
    sensitive: { seconds: [20, 30], sets: [1, 1], restSeconds: 60 },
  },
  ball: {
    standard: { seconds: [30, 60], sets: [1, 2], restSeconds: 30 },
    sensitive: { seconds: [15, 20], sets: [1, 1], restSeconds: 60 },
  },
  hands: {
    standard: { seconds: [30, 60], sets: [1, 2], restSeconds: 30 },
    sensitive: { seconds: [15, 20], sets: [1, 1], restSeconds: 60 },
  },
};

/** What no program goes past, whoever signs it (clinical reference 5.2, hard caps, [design]). */
export const hardCaps = {
  seconds: { roller: 120, ball: 90, hands: 90 },
  sets: 3,
  regionsPerSession: 6,
  minutes: 20,
  sessionsPerDay: 2,
  /** 7 and more ends the exercise. */
  highestDiscomfort: 6,
} as const;

/**
 * The longest set or spot: what the tool allows, and on the sole what its own range does, which goes further (clinical
 * reference 5.4, region-specific caps override).
 */
export const longestSeconds = (region: RegionId, carries: HomeTool): number => {
  const kind = doseKindOf(carries);
  return region === 'foot.sole' && kind === 'ball' ? SOLE_SECONDS : hardCaps.seconds[kind];
};
const SOLE_SECONDS = 120;

/** Of a whole session and week (clinical reference 5.2, [design]). */
export const usualSession = {
  standard: { regions: 4, minutes: 15, discomfort: 5, daysPerWeek: 5, everyOtherDay: false },
  sensitive: { regions: 2, minutes: 8, discomfort: 3, daysPerWeek: 3, everyOtherDay: true },
} as const;

export const doseKindOf = (carries: HomeTool): DoseKind => {
  if (carries === 'roller' || carries === 'stick') return 'roller';
  return carries === 'hands' ? 'hands' : 'ball';
};
