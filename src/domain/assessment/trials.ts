/** What several trials of one measure come to. */
export type TrialSummary = {
  readonly mean: number;
  /** The highest less the lowest; 0 for a single trial. */
  readonly spread: number;
  /** Standard deviation with n - 1; null for a single trial. */
  readonly deviation: number | null;
  readonly trials: number;
};

/** Mean, spread and standard deviation of one trial or more (ASSESS-23). To a thousandth of the unit. */
export function summaryOf(trials: readonly number[]): TrialSummary {
  const mean = trials.reduce((sum, one) => sum + one, 0) / trials.length;
  const squares = trials.reduce((sum, one) => sum + (one - mean) ** 2, 0);
  return {
    mean: thousandth(mean),
    spread: thousandth(Math.max(...trials) - Math.min(...trials)),
    deviation: trials.length < 2 ? null : thousandth(Math.sqrt(squares / (trials.length - 1))),
    trials: trials.length,
  };
}

/**
 * What the scatter of the trials alone may move the difference of two means by, 95 times of 100: 1.96 standard errors of the
 * difference. Null where one side has no scatter to speak of because it is a single trial. What differs from day to day comes on
 * top, so a change beyond it is not yet larger than the error.
 */
export function noiseBetween(one: TrialSummary, other: TrialSummary): number | null {
  if (one.deviation === null || other.deviation === null) return null;
  const variance = one.deviation ** 2 / one.trials + other.deviation ** 2 / other.trials;
  return thousandth(1.96 * Math.sqrt(variance));
}

export const thousandth = (value: number): number => Math.round(value * 1000) / 1000;
