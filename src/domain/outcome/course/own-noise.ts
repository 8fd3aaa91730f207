import { mean, variance } from '#domain/outcome/statistics/moments.ts';

/** Fewer days before the first treatment than this show no ups and downs. */
export const FEWEST_DAYS = 3;
/** A whole-number scale knows no smaller step. */
const GRAIN = 1;

/** How a person's own days went up and down before anything was done: two standard deviations around their mean [design]. */
export type OwnNoise = {
  readonly days: number;
  readonly mean: number;
  /** By how much an ordinary day may lie off the mean. */
  readonly about: number;
  /** The band of the chart, within the range of the measure. */
  readonly band: readonly [lower: number, upper: number];
};

/** The noise of a baseline; null where there are too few days (OUTCOME-31). */
export function ownNoise(baseline: readonly number[], range: readonly [number, number]): OwnNoise | null {
  const spread = variance(baseline);
  if (baseline.length < FEWEST_DAYS || spread === null) return null;
  const middle = mean(baseline);
  const about = Math.max(GRAIN, 2 * Math.sqrt(spread));
  return {
    days: baseline.length,
    mean: middle,
    about,
    band: [Math.max(range[0], middle - about), Math.min(range[1], middle + about)],
  };
}
