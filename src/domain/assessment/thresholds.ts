import type { MeasuredThreshold } from './chart.ts';
import type { ChartedVisit } from './history.ts';
import { type MeasuredChange, measuredChange } from './measured-change.ts';
import { thousandth } from './trials.ts';
import type { ThresholdUnit } from './vocabulary.ts';

/** 1 kgf/cm² in kilopascals, exactly: standard gravity is 9.80665 m/s² (clinical reference 6.1). */
const KILOPASCALS = 98.0665;

/** Three trials make a pressure pain threshold (verified: Walton 2011; clinical reference 6.1). */
export const THRESHOLD_TRIALS = 3;

/** The same pressure in another unit, to a thousandth (ASSESS-27). */
export function pressureIn(value: number, from: ThresholdUnit, to: ThresholdUnit): number {
  if (from === to) return value;
  return thousandth(to === 'kPa' ? value * KILOPASCALS : value / KILOPASCALS);
}

export type ThresholdLike = Pick<MeasuredThreshold, 'region' | 'side' | 'unit' | 'trials' | 'device'>;

/**
 * What changed in a threshold, in the unit of the second; more is less tender. The detectable change is unknown: what is told of it
 * is recalled with low confidence and for one muscle only, so a change beyond the scatter of the trials cannot be judged (ASSESS-28).
 */
export const compareThresholds = (before: ThresholdLike, after: ThresholdLike): MeasuredChange =>
  measuredChange({
    before: before.trials.map((trial) => pressureIn(trial, before.unit, after.unit)),
    after: after.trials,
    detectable: null,
    differs: isPressedAlike(before, after) ? undefined : 'other-device',
  });

/** A threshold of an earlier visit, with the visit it is from. */
export type EarlierThreshold = {
  readonly visit: Omit<ChartedVisit, 'chart'>;
  readonly threshold: MeasuredThreshold;
};

/** The last time this place was measured in the visits handed in; null where it never was. */
export function lastThreshold(visits: readonly ChartedVisit[], like: ThresholdLike): EarlierThreshold | null {
  const all = visits.flatMap(({ chart, ...visit }) =>
    chart.thresholds.filter((one) => isSameSite(one, like)).map((threshold) => ({ visit, threshold })),
  );
  return all.findLast(({ threshold }) => isPressedAlike(threshold, like)) ?? all.at(-1) ?? null;
}

const isSameSite = (one: ThresholdLike, other: ThresholdLike): boolean =>
  one.region === other.region && one.side === other.side;

/** Pressed with one device: another may press otherwise. */
export const isPressedAlike = (one: ThresholdLike, other: ThresholdLike): boolean =>
  nameOf(one) === nameOf(other);

const nameOf = ({ device }: ThresholdLike): string => (device ?? '').trim().toLowerCase();
