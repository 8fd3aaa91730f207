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

/** How much a point resembles the one before; null where there are too few, or nothing varies. */
export function autocorrelationOf(values: readonly number[]): PhaseShape['autocorrelation'] {
  const level = mean(values);
  const grain = ROUNDING * Math.max(...values.map(Math.abs));
  const aroundMean = echo(
    values.map((value) => value - level),
    grain,
  );
  if (values.length < 3 || aroundMean === null) return null;
  const [slope, middle] = [slopeOf(values), (values.length - 1) / 2];
  const rests = values.map((value, place) => value - level - slope * (place - middle));
  return { aroundMean, aroundLine: echo(rests, grain) };
}

/** Of the largest value: what rounding leaves over where all points lie on the line. */
const ROUNDING = 1e-12;

/** Σ e_t e_(t+1) / Σ e_t²; null where nothing is left over but rounding. */
function echo(rests: readonly number[], grain: number): number | null {
  if (rests.every((rest) => Math.abs(rest) <= grain)) return null;
  const all = sum(rests.map((rest) => rest ** 2));
  return sum(rests.slice(1).map((rest, place) => rest * (rests[place] ?? 0))) / all;
}
