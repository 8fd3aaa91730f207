import { mean, median, sum, variance } from '#domain/outcome/statistics/moments.ts';
import { theilSen } from './tau.ts';

/** How one phase lies and moves: shown beside every effect, because a trend or its echo may feign one (OUTCOME-16). */
export type PhaseShape = {
  readonly points: number;
  readonly mean: number;
  readonly median: number;
  readonly sd: number | null;
  /** By how much it goes from point to point, by least squares and as the median of all slopes. */
  readonly trend: { readonly leastSquares: number; readonly theilSen: number } | null;
  /** How much a point resembles the one before: lag-1 autocorrelation around the mean, and around the line. */
  readonly autocorrelation: { readonly aroundMean: number; readonly aroundLine: number | null } | null;
};

export function phaseShape(values: readonly number[]): PhaseShape {
  const spread = variance(values);
  return {
    points: values.length,
    mean: mean(values),
    median: median(values),
    sd: spread === null ? null : Math.sqrt(spread),
    trend: values.length < 2 ? null : { leastSquares: slopeOf(values), theilSen: theilSen(values) },
    autocorrelation: autocorrelationOf(values),
  };
}

function slopeOf(values: readonly number[]): number {
  const [middle, level] = [(values.length - 1) / 2, mean(values)];
  const together = sum(values.map((value, place) => (place - middle) * (value - level)));
  return together / sum(values.map((_, place) => (place - middle) ** 2));
}

function autocorrelationOf(values: readonly number[]): PhaseShape['autocorrelation'] {
  const aroundMean = echo(values.map((value) => value - mean(values)));
  if (values.length < 3 || aroundMean === null) return null;
  const [slope, level, middle] = [slopeOf(values), mean(values), (values.length - 1) / 2];
  return {
    aroundMean,
    aroundLine: echo(values.map((value, place) => value - level - slope * (place - middle))),
  };
}

/** Σ e_t e_(t+1) / Σ e_t²; null where nothing is left over. */
function echo(rests: readonly number[]): number | null {
  const all = sum(rests.map((rest) => rest ** 2));
  if (all < 1e-18) return null;
  return sum(rests.slice(1).map((rest, place) => rest * (rests[place] ?? 0))) / all;
}
