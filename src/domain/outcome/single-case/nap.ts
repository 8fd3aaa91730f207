import type { Interval } from '#domain/outcome/figure.ts';
import { findRoot } from '#domain/outcome/statistics/find-root.ts';
import { sum } from '#domain/outcome/statistics/moments.ts';
import { criticalZ } from '#domain/outcome/statistics/normal.ts';
import { type Series, upwards } from './series.ts';

/** Three standard errors, by who derived them; a null one is undefined for so few points. */
export type NapErrors = {
  /** Sen 1967, Mee 1990: unbiased; needs two points in each phase, and a variance that does not come out below zero. */
  readonly unbiased: number | null;
  /** Hanley and McNeil 1982. */
  readonly hanley: number;
  /** Exact where nothing changed. */
  readonly ifNoEffect: number;
};

export type Nap = {
  readonly estimate: number;
  readonly standardErrors: NapErrors;
  readonly interval: Interval;
  readonly pairs: { readonly better: number; readonly tied: number; readonly worse: number };
  /** Why there is no unbiased standard error. */
  readonly why: string | null;
};

/** How often a later point is better than an earlier one, a tie counting half (Parker and Vannest 2009; OUTCOME-10). */
export function nap(series: Series, confidence: number): Nap {
  const counted = pairsOf(series);
  const { better, tied, worse, rows, columns } = counted;
  const [m, n] = [rows.length, columns.length];
  const estimate = (better + tied / 2) / (m * n);
  const standardErrors = errorsOf(counted, estimate);
  return {
    estimate,
    standardErrors,
    interval: newcombe({ estimate, m, n, confidence }),
    pairs: { better, tied, worse },
    why: standardErrors.unbiased !== null ? null : Math.min(m, n) < 2 ? FEW : BELOW_ZERO,
  };
}

const FEW = 'the unbiased standard error needs two points in each phase';
const BELOW_ZERO =
  'the unbiased variance comes out below zero, so it has no standard error: see that of Hanley';

type Pairs = Nap['pairs'] & {
  /** What each baseline point loses, and each treatment point wins. */
  readonly rows: readonly number[];
  readonly columns: readonly number[];
};

/** Counted in order of size, not pair by pair: years of days make millions of pairs. */
export function pairsOf(series: Series): Pairs {
  const { baseline, treatment } = upwards(series);
  const [early, late] = [inOrder(baseline), inOrder(treatment)];
  const [under, upTo] = [counts(late, baseline, isLess), counts(late, baseline, isNoMore)];
  const [beaten, metOrBeaten] = [counts(early, treatment, isLess), counts(early, treatment, isNoMore)];
  const [better, betterOrTied] = [sum(beaten), sum(metOrBeaten)];
  return {
    better,
    tied: betterOrTied - better,
    worse: baseline.length * treatment.length - betterOrTied,
    rows: baseline.map((_, row) => treatment.length - ((under[row] ?? 0) + (upTo[row] ?? 0)) / 2),
    columns: treatment.map((_, column) => ((beaten[column] ?? 0) + (metOrBeaten[column] ?? 0)) / 2),
  };
}

const inOrder = (values: readonly number[]): Float64Array => Float64Array.from(values).sort();
const isLess = (one: number, other: number): boolean => one < other;
const isNoMore = (one: number, other: number): boolean => one <= other;

/** For each value how many of the sorted ones are less than it, or no more. */
const counts = (sorted: Float64Array, values: readonly number[], fits: typeof isLess): number[] =>
  values.map((value) => {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (fits(sorted[middle] ?? Number.NaN, value)) low = middle + 1;
      else high = middle;
    }
    return low;
  });

/** Clinical reference 8.2. Without an overlap NAP counts as half a pair away from it, or no error would be left. */
function errorsOf({ better, tied, worse, rows, columns }: Pairs, estimate: number): NapErrors {
  const [m, n] = [rows.length, columns.length];
  const truncated = Math.min(Math.max(estimate, 1 / (2 * m * n)), 1 - 1 / (2 * m * n));
  const q1 = sum(rows.map((row) => (row - n * estimate) ** 2)) / (m * n ** 2);
  const q2 = sum(columns.map((column) => (column - m * estimate) ** 2)) / (m ** 2 * n);
  const q3 = (better * (1 - estimate) ** 2 + tied * (0.5 - estimate) ** 2 + worse * estimate ** 2) / (m * n);
  const spread = truncated * (1 - truncated);
  const [plus, minus] = [spread + n * q1 + m * q2, 2 * q3];
  const unbiased = Math.abs(plus - minus) < ROUNDING * plus ? 0 : (plus - minus) / ((m - 1) * (n - 1));
  return {
    unbiased: m > 1 && n > 1 && unbiased >= 0 ? Math.sqrt(unbiased) : null,
    hanley: Math.sqrt((spread + (n - 1) * q1 + (m - 1) * q2) / (m * n)),
    ifNoEffect: Math.sqrt((m + n + 1) / (12 * m * n)),
  };
}

const ROUNDING = 1e-13;

type Counted = Readonly<Record<'estimate' | 'm' | 'n' | 'confidence', number>>;

/** Newcombe 2006, method 5: the values t that the estimate does not contradict, found to the last digit. */
function newcombe(counted: Counted): Interval {
  const { estimate, m, n, confidence } = counted;
  const blur = blurOf(counted);
  const contradiction = (t: number): number =>
    m * n * (estimate - t) ** 2 * (2 - t) * (1 + t) - (1 - t) * t * blur(t);
  const [isNone, isAll] = [estimate === 0, estimate === 1];
  return {
    lower: isNone ? 0 : isAll ? lowestOfAll(counted) : findRoot(contradiction, 0, estimate),
    upper: isAll ? 1 : isNone ? 1 - lowestOfAll(counted) : findRoot(contradiction, estimate, 1),
    confidence,
    method: 'Newcombe 2006, method 5',
  };
}

/** z² (2 + h + (1 + 2 h) t (1 - t)), with h = (m + n) / 2 - 1. */
function blurOf({ m, n, confidence }: Counted): (t: number) => number {
  const [z2, h] = [criticalZ(confidence) ** 2, (m + n) / 2 - 1];
  return (t) => z2 * (2 + h + (1 + 2 * h) * t * (1 - t));
}

/** Where all pairs are better, t = 1 solves the equation too and tells nothing: it is divided out, or a few days would be certain. */
function lowestOfAll(counted: Counted): number {
  const blur = blurOf(counted);
  return findRoot((t) => counted.m * counted.n * (1 - t) * (2 - t) * (1 + t) - t * blur(t), 0, 1);
}
