import { type Estimate, bareEstimate } from '#domain/outcome/figure.ts';
import { median, sum } from '#domain/outcome/statistics/moments.ts';
import { type Series, upwards } from './series.ts';

// Indices that count points and know no standard error (reference 8.2; OUTCOME-13).

/** The share of treatment points better than the best baseline point. */
export function pnd(series: Series): Estimate {
  const { baseline, treatment } = upwards(series);
  const best = Math.max(...baseline);
  return bareEstimate(
    {
      method: 'PND: share of treatment points better than the best of the baseline',
      source: 'Scruggs and others 1987',
    },
    treatment.filter((value) => value > best).length / treatment.length,
  );
}

/** The share of treatment points better than the baseline's median, on it counting half. */
export function pem(series: Series): Estimate {
  const { baseline, treatment } = upwards(series);
  const middle = median(baseline);
  return bareEstimate(
    {
      method: 'PEM: share of treatment points better than the median of the baseline, on it half',
      source: 'Ma 2006',
    },
    sum(treatment.map((value) => (isSame(value, middle) ? 0.5 : Number(value > middle)))) / treatment.length,
  );
}

/** The mean of 8.1 and 2.3 is a little less than 5.2 in the machine, and is 5.2. */
const isSame = (one: number, other: number): boolean =>
  Math.abs(one - other) <= 1e-12 * Math.max(Math.abs(one), Math.abs(other));

/** The share of all points that stay when the fewest are taken away that leave no overlap. */
export const pand = (series: Series): Estimate =>
  bareEstimate(
    {
      method: 'PAND: largest share of points that can stay without the phases overlapping',
      source: 'Parker, Hagan-Burke and Vannest 2007; Parker, Vannest and Davis 2011',
    },
    stayingShare(series),
  );

/** Robust improvement rate difference: 1 - (m + n)² / (2 m n) (1 - PAND). */
export function robustIrd(series: Series): Estimate {
  const [m, n] = [series.baseline.length, series.treatment.length];
  return bareEstimate(
    { method: 'robust IRD = 1 - (m + n)² / (2 m n) (1 - PAND)', source: 'Parker, Vannest and Brown 2009' },
    1 - ((m + n) ** 2 / (2 * m * n)) * (1 - stayingShare(series)),
  );
}

/** For every place of a line between the phases: baseline points below it and treatment points above it stay. */
function stayingShare(series: Series): number {
  const { baseline, treatment } = upwards(series);
  const [low, high] = [baseline.toSorted((a, b) => a - b), treatment.toSorted((a, b) => a - b)];
  let [most, below] = [baseline.length, 0];
  for (const [place, value] of high.entries()) {
    while (below < low.length && (low[below] ?? 0) < value) below++;
    most = Math.max(most, below + high.length - place);
  }
  return most / (baseline.length + treatment.length);
}
