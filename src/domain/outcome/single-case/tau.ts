import {
  type Estimate,
  type Interval,
  type Origin,
  bareEstimate,
  noEstimate,
} from '#domain/outcome/figure.ts';
import { median, sum } from '#domain/outcome/statistics/moments.ts';
import { criticalZ } from '#domain/outcome/statistics/normal.ts';
import { type Nap, nap, pairsOf } from './nap.ts';
import { type Series, upwards } from './series.ts';

/** NAP on a scale from -1 to 1, with everything that belongs to it doubled (Parker and others 2011; OUTCOME-12). */
export const tau = (series: Series, confidence: number): Estimate =>
  doubled(nap(series, confidence), {
    method: 'Tau = 2 NAP - 1; unbiased standard error of NAP doubled, interval transformed',
    source: 'Parker, Vannest, Davis and Sauber 2011',
  });

function doubled({ estimate, standardErrors, interval, why }: Nap, origin: Origin): Estimate {
  const { unbiased } = standardErrors;
  return {
    estimate: 2 * estimate - 1,
    standardError: unbiased === null ? null : 2 * unbiased,
    interval: { ...interval, lower: 2 * interval.lower - 1, upper: 2 * interval.upper - 1 },
    ...origin,
    why,
  };
}

/** A against B, less what the trend of A alone would make: (S_AB - S_AA) / mn. It may lie beyond 1 (OUTCOME-12). */
export function tauU(series: Series): Estimate {
  const { baseline, treatment } = upwards(series);
  const { better, worse } = pairsOf(series);
  let within = 0;
  for (const [place, a] of baseline.entries())
    for (let later = place + 1; later < baseline.length; later++)
      within += Math.sign((baseline[later] ?? a) - a);
  return bareEstimate(
    {
      method: 'Tau-U, A against B corrected for the trend of A: (S_AB - S_AA) / (m n)',
      source: 'Parker, Vannest, Davis and Sauber 2011',
    },
    (better - worse - within) / (baseline.length * treatment.length),
  );
}

export type CorrectedTau = Estimate & {
  /** The line taken out of both phases: value = intercept + slope × place, counted from 1. */
  readonly line: { readonly slope: number; readonly intercept: number } | null;
  /** The same as Kendall's rank correlation with the phase, ties corrected, as Tarlow wrote it. */
  readonly kendall: Estimate | null;
};

const CORRECTED = 'Theil-Sen line of the baseline taken out of both phases, without a pretest of the trend';

/**
 * Tau after the straight line of the baseline was taken out of both phases, whatever its size (Tarlow 2017; OUTCOME-12).
 * Only the order of what is left counts, so it is counted in grains: two rests that differ by rounding are the same.
 */
export function baselineCorrectedTau(series: Series, confidence: number): CorrectedTau {
  const { baseline, treatment } = series;
  const origin = { method: `${CORRECTED}; then Tau (non-overlap)`, source: 'Tarlow 2017' };
  if (baseline.length < 2)
    return { ...noEstimate(origin, 'one point of baseline has no line'), line: null, kendall: null };
  const slope = theilSen(baseline);
  const intercept = median(baseline.map((value, place) => value - slope * (place + 1)));
  const largest = Math.max(...[...baseline, ...treatment].map(Math.abs), Math.abs(slope));
  const grain = largest === 0 ? 1 : 1e-10 * largest;
  const rest = (value: number, place: number): number =>
    Math.round((value - intercept - slope * (place + 1)) / grain);
  const corrected: Series = {
    baseline: baseline.map(rest),
    treatment: treatment.map((value, place) => rest(value, place + baseline.length)),
    improvement: series.improvement,
  };
  return {
    ...doubled(nap(corrected, confidence), origin),
    line: { slope, intercept },
    kendall: kendallTau(corrected, confidence, {
      ...origin,
      method: `${CORRECTED}; then Kendall's tau-b with the phase`,
    }),
  };
}

/** The median of all slopes between two points (Theil 1950, Sen 1968). */
export function theilSen(values: readonly number[]): number {
  const slopes = new Float64Array((values.length * (values.length - 1)) / 2);
  let count = 0;
  for (const [place, one] of values.entries())
    for (let later = place + 1; later < values.length; later++)
      slopes[count++] = ((values[later] ?? one) - one) / (later - place);
  return median(slopes);
}

function kendallTau(series: Series, confidence: number, origin: Origin): Estimate {
  const { baseline, treatment } = upwards(series);
  const [m, n] = [baseline.length, treatment.length];
  const all = m + n;
  const ties = sum(
    [...Map.groupBy([...baseline, ...treatment], (value) => value).values()].map(
      ({ length }) => (length * (length - 1)) / 2,
    ),
  );
  const untied = (all * (all - 1)) / 2 - ties;
  if (untied === 0) return noEstimate(origin, 'all values are the same');
  const { better, worse } = pairsOf(series);
  const estimate = (better - worse) / Math.sqrt(m * n * untied);
  const standardError = Math.sqrt((2 * Math.max(0, 1 - estimate ** 2)) / all);
  return {
    estimate,
    standardError,
    interval: normal(estimate, standardError, confidence),
    ...origin,
    why: null,
  };
}

/** Estimate ± z standard errors, within -1 and 1. */
function normal(estimate: number, standardError: number, confidence: number): Interval {
  const reach = criticalZ(confidence) * standardError;
  return {
    lower: Math.max(-1, estimate - reach),
    upper: Math.min(1, estimate + reach),
    confidence,
    method: 'normal approximation, within -1 and 1',
  };
}
