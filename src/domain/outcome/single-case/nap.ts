import type { Interval } from '#domain/outcome/figure.ts';
import { findRoot } from '#domain/outcome/statistics/find-root.ts';
import { sum } from '#domain/outcome/statistics/moments.ts';
import { criticalZ } from '#domain/outcome/statistics/normal.ts';
import { type Series, upwards } from './series.ts';

/** Three standard errors, by who derived them; a null one is undefined for so few points. */
export type NapErrors = {
  /** Sen 1967, Mee 1990: unbiased; needs two points in each phase. */
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
};

/** How often a later point is better than an earlier one, a tie counting half (Parker and Vannest 2009; OUTCOME-10). */
export function nap(series: Series, confidence: number): Nap {
  const counted = countPairs(upwards(series));
  const { better, tied, worse, rows, columns } = counted;
  const [m, n] = [rows.length, columns.length];
  const estimate = (better + tied / 2) / (m * n);
  return {
    estimate,
    standardErrors: errorsOf(counted, estimate),
    interval: newcombe({ estimate, m, n, confidence }),
    pairs: { better, tied, worse },
  };
}

type Pairs = Nap['pairs'] & {
  /** What each baseline point loses, and each treatment point wins. */
  readonly rows: readonly number[];
  readonly columns: readonly number[];
};

/** In plain loops: years of days make millions of pairs. */
function countPairs({ baseline, treatment }: Series): Pairs {
  const rows = baseline.map(() => 0);
  const columns = treatment.map(() => 0);
  let [better, tied] = [0, 0];
  for (const [row, a] of baseline.entries())
    for (const [column, b] of treatment.entries()) {
      if (b < a) continue;
      if (b > a) better++;
      else tied++;
      const win = b > a ? 1 : 0.5;
      rows[row] = (rows[row] ?? 0) + win;
      columns[column] = (columns[column] ?? 0) + win;
    }
  return { better, tied, worse: baseline.length * treatment.length - better - tied, rows, columns };
}

/** Clinical reference 8.2. Without an overlap NAP counts as half a pair away from it, or no error would be left. */
function errorsOf({ better, tied, worse, rows, columns }: Pairs, estimate: number): NapErrors {
  const [m, n] = [rows.length, columns.length];
  const truncated = Math.min(Math.max(estimate, 1 / (2 * m * n)), 1 - 1 / (2 * m * n));
  const q1 = sum(rows.map((row) => (row - n * estimate) ** 2)) / (m * n ** 2);
  const q2 = sum(columns.map((column) => (column - m * estimate) ** 2)) / (m ** 2 * n);
  const q3 = (better * (1 - estimate) ** 2 + tied * (0.5 - estimate) ** 2 + worse * estimate ** 2) / (m * n);
  const spread = truncated * (1 - truncated);
  const unbiased = (spread + n * q1 + m * q2 - 2 * q3) / ((m - 1) * (n - 1));
  return {
    unbiased: m > 1 && n > 1 && unbiased >= 0 ? Math.sqrt(unbiased) : null,
    hanley: Math.sqrt((spread + (n - 1) * q1 + (m - 1) * q2) / (m * n)),
    ifNoEffect: Math.sqrt((m + n + 1) / (12 * m * n)),
  };
}

type Counted = Readonly<Record<'estimate' | 'm' | 'n' | 'confidence', number>>;

/** Newcombe 2006, method 5: the values t that the estimate does not contradict, found to the last digit. */
function newcombe({ estimate, m, n, confidence }: Counted): Interval {
  const z = criticalZ(confidence);
  const h = (m + n) / 2 - 1;
  const contradiction = (t: number): number =>
    m * n * (estimate - t) ** 2 * (2 - t) * (1 + t) -
    z ** 2 * t * (1 - t) * (2 + h + (1 + 2 * h) * t * (1 - t));
  return {
    lower: estimate === 0 ? 0 : findRoot(contradiction, 0, estimate),
    upper: estimate === 1 ? 1 : findRoot(contradiction, estimate, 1),
    confidence,
    method: 'Newcombe 2006, method 5',
  };
}
