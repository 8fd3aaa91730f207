import { scaleLinear } from 'd3-scale';
import type { Recomputed } from '#domain/outcome/trials/recomputed.ts';
import type { Trial } from '#domain/outcome/trials/trial.ts';

export type IntervalBar = {
  readonly outcome: string;
  readonly at: string;
  /** In percent of the width. */
  readonly from: number;
  readonly to: number;
  /** Null where only the interval was printed. */
  readonly dot: number | null;
  readonly leavesOutZero: boolean;
};

/** Everything of a trial that is counted in one unit, on one axis that holds zero. */
export type IntervalChart = {
  readonly scale: string;
  readonly better: 'less' | 'more';
  readonly bars: readonly IntervalBar[];
  readonly ticks: readonly { readonly at: number; readonly value: number }[];
  readonly zero: number;
};

/** An interval to be drawn, with what it is of. */
export type Drawn = {
  readonly outcome: string;
  readonly at: string;
  readonly scale: string;
  readonly better: 'less' | 'more';
  readonly lower: number;
  readonly upper: number;
  readonly difference: number | null;
};

/** Room on both sides, so that a tick's number is not cut. */
const EDGE = 4;

/** One chart for each unit and direction; what has no interval has no bar. */
export const intervalCharts = (trial: Trial, recomputed: readonly Recomputed[]): IntervalChart[] =>
  [...Map.groupBy(drawnOf(trial, recomputed), ({ scale, better }) => `${scale} ${better}`).values()].map(
    chartOf,
  );

const drawnOf = ({ figures }: Trial, recomputed: readonly Recomputed[]): Drawn[] =>
  figures.flatMap((figure, place) => {
    const { lower, upper, difference } = recomputed[place] ?? { lower: null, upper: null, difference: null };
    if (figure.kind === 'stated' || figure.kind === 'arms' || lower === null || upper === null) return [];
    const { outcome, at, scale, better } = figure;
    return [{ outcome, at, scale, better, lower, upper, difference }];
  });

/** Bars on one axis; all of them are counted in one unit, and better the same way. */
export function chartOf(drawn: readonly Drawn[]): IntervalChart {
  const ends = drawn.flatMap(({ lower, upper }) => [lower, upper]);
  const along = scaleLinear([Math.min(0, ...ends), Math.max(0, ...ends)], [EDGE, 100 - EDGE]).nice(5);
  return {
    scale: drawn[0]?.scale ?? '',
    better: drawn[0]?.better ?? 'less',
    bars: drawn.map(({ outcome, at, lower, upper, difference }) => ({
      outcome,
      at,
      from: along(lower),
      to: along(upper),
      dot: difference === null ? null : along(difference),
      leavesOutZero: lower > 0 || upper < 0,
    })),
    ticks: along.ticks(5).map((value) => ({ value, at: along(value) })),
    zero: along(0),
  };
}
