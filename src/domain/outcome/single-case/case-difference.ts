import { type Estimate, type Origin, noEstimate } from '#domain/outcome/figure.ts';
import { shortHedgesFactor } from '#domain/outcome/statistics/hedges.ts';
import { mean, variance } from '#domain/outcome/statistics/moments.ts';
import { criticalZ } from '#domain/outcome/statistics/normal.ts';
import { type Series, upwards } from './series.ts';

/** The difference of the means in standard deviations of the baseline (Gingerich 1984; Pustejovsky 2018; OUTCOME-15). */
export function byBaselineSpread(series: Series, confidence: number): Estimate {
  const origin = {
    method: 'within-case d by the standard deviation of the baseline, factor 1 - 3 / (4 m - 5)',
    source: 'Gingerich 1984; Pustejovsky 2018 (clinical reference 8.2)',
  };
  const { baseline, treatment } = upwards(series);
  const [spread, other] = [variance(baseline), variance(treatment)];
  const [m, n] = [baseline.length, treatment.length];
  if (m < 3 || spread === null)
    return noEstimate(origin, 'the spread of a baseline needs three points or more');
  if (spread === 0) return noEstimate(origin, 'the baseline does not vary');
  const blur = other === null ? null : 1 / m + other / (n * spread);
  return standardised({ gap: gap(baseline, treatment), spread, df: m - 1, blur }, confidence, origin);
}

/** The same in standard deviations of both phases together (OUTCOME-15). */
export function byPooledSpread(series: Series, confidence: number): Estimate {
  const origin = {
    method: 'within-case d by the pooled standard deviation, factor 1 - 3 / (4 (m + n) - 9)',
    source: 'Pustejovsky 2018 (clinical reference 8.2)',
  };
  const { baseline, treatment } = upwards(series);
  const [m, n] = [baseline.length, treatment.length];
  const df = m + n - 2;
  if (df < 2) return noEstimate(origin, 'the spread of both phases needs four points or more');
  const spread = ((m - 1) * (variance(baseline) ?? 0) + (n - 1) * (variance(treatment) ?? 0)) / df;
  if (spread === 0) return noEstimate(origin, 'neither phase varies');
  return standardised({ gap: gap(baseline, treatment), spread, df, blur: 1 / m + 1 / n }, confidence, origin);
}

const gap = (baseline: readonly number[], treatment: readonly number[]): number =>
  mean(treatment) - mean(baseline);

type Gap = {
  readonly gap: number;
  readonly spread: number;
  readonly df: number;
  /** The variance of the difference of the means, in the unit of the spread; null where one phase has no variance. */
  readonly blur: number | null;
};

function standardised({ gap: apart, spread, df, blur }: Gap, confidence: number, origin: Origin): Estimate {
  const factor = shortHedgesFactor(df);
  const estimate = (factor * apart) / Math.sqrt(spread);
  if (blur === null)
    return { ...noEstimate(origin, 'one point of treatment has no variance: no standard error'), estimate };
  const standardError = factor * Math.sqrt(blur + estimate ** 2 / (2 * df));
  const reach = criticalZ(confidence) * standardError;
  return {
    estimate,
    standardError,
    interval: {
      lower: estimate - reach,
      upper: estimate + reach,
      confidence,
      method: 'normal approximation',
    },
    ...origin,
    why: null,
  };
}
