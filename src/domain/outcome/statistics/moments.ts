/** The arithmetic mean, corrected once for rounding. */
export function mean(values: readonly number[]): number {
  const first = sum(values) / values.length;
  return first + sum(values.map((value) => value - first)) / values.length;
}

/** The sample variance, divided by n - 1; null for fewer than two values. Exactly 0 where all are equal. */
export function variance(values: readonly number[]): number | null {
  const [first] = values;
  if (values.length < 2) return null;
  if (values.every((value) => value === first)) return 0;
  const middle = mean(values);
  return sum(values.map((value) => (value - middle) ** 2)) / (values.length - 1);
}

/** Pearson's correlation; null where one of the two does not vary. */
export function correlation(xs: readonly number[], ys: readonly number[]): number | null {
  const [sx, sy] = [variance(xs), variance(ys)];
  if (sx === null || sy === null || sx === 0 || sy === 0) return null;
  const [mx, my] = [mean(xs), mean(ys)];
  const together = sum(xs.map((x, place) => (x - mx) * ((ys[place] ?? 0) - my)));
  return Math.max(-1, Math.min(1, together / ((xs.length - 1) * Math.sqrt(sx * sy))));
}

/** The middle value, or the mean of the middle two. */
export function median(values: ArrayLike<number>): number {
  const sorted = Float64Array.from(values).sort();
  const half = Math.floor(sorted.length / 2);
  const upper = sorted[half] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? Number.NaN) + upper) / 2;
}

export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
