import { type Estimate, type Interval, type Origin, noEstimate } from '#domain/outcome/figure.ts';
import type { Improvement } from '#domain/outcome/improvement.ts';
import { mean, variance } from '#domain/outcome/statistics/moments.ts';
import { criticalZ } from '#domain/outcome/statistics/normal.ts';
import type { Series } from './series.ts';

export const scales = ['count', 'percentage', 'proportion', 'other'] as const;
/** What the numbers count: whole things, hundredths, parts of one, or something measured. Each with a true zero. */
export type Scale = (typeof scales)[number];

export type LogRatio = Estimate & {
  /** Before the bias of a small sample was taken out. */
  readonly uncorrected: number | null;
  /** 100 (e^R - 1), of the estimate and of its interval. */
  readonly percentChange: { readonly estimate: number; readonly interval: Interval | null } | null;
  /** Whether a mean or a variance of zero was replaced by the smallest one that could have been seen. */
  readonly truncated: boolean;
};

const source = 'Pustejovsky 2015, 2018';
const METHOD = 'ln(mean B) - ln(mean A), bias corrected by s² / (2 n mean²)';

/** Positive is better, whichever way better is (OUTCOME-14). */
export const lrrIncreasing = (series: Series, scale: Scale, confidence: number): LogRatio =>
  logRatio(series, { better: 'increase', scale, confidence }, `LRRi, positive is better: ${METHOD}`);

/** Negative is better, whichever way better is (OUTCOME-14). */
export const lrrDecreasing = (series: Series, scale: Scale, confidence: number): LogRatio =>
  logRatio(series, { better: 'decrease', scale, confidence }, `LRRd, negative is better: ${METHOD}`);

type Asked = { readonly better: Improvement; readonly scale: Scale; readonly confidence: number };

function logRatio(series: Series, asked: Asked, method: string): LogRatio {
  const isTurned = series.improvement !== asked.better;
  const whole = isTurned ? wholeOf[asked.scale] : undefined;
  const [a, b] = [phase(series.baseline, asked.scale, whole), phase(series.treatment, asked.scale, whole)];
  const why = a.why ?? b.why;
  if (why !== null) return none({ method, source }, why);
  const sign = isTurned && whole === undefined ? -1 : 1;
  const uncorrected = sign * (Math.log(b.mean) - Math.log(a.mean));
  return {
    ...withErrors(uncorrected, sign, a, b, asked.confidence),
    uncorrected,
    method,
    source,
    truncated: a.truncated || b.truncated,
  };
}

const none = (origin: Origin, why: string): LogRatio => ({
  ...noEstimate(origin, why),
  uncorrected: null,
  percentChange: null,
  truncated: false,
});

function withErrors(uncorrected: number, sign: number, a: Phase, b: Phase, confidence: number) {
  if (a.variance === null || b.variance === null)
    return {
      estimate: uncorrected,
      standardError: null,
      interval: null,
      percentChange: { estimate: percent(uncorrected), interval: null },
      why: 'one point in a phase has no variance: no bias correction and no standard error',
    };
  const [shareA, shareB] = [a.variance / (a.n * a.mean ** 2), b.variance / (b.n * b.mean ** 2)];
  const estimate = uncorrected + (sign * (shareB - shareA)) / 2;
  const standardError = Math.sqrt(shareA + shareB);
  const reach = criticalZ(confidence) * standardError;
  const told = { confidence, method: 'normal approximation' };
  const interval = { lower: estimate - reach, upper: estimate + reach, ...told };
  const inPercent = { lower: percent(interval.lower), upper: percent(interval.upper), ...told };
  return {
    estimate,
    standardError,
    interval,
    percentChange: { estimate: percent(estimate), interval: inPercent },
    why: null,
  };
}

const percent = (ratio: number): number => 100 * Math.expm1(ratio);

/** What a share is a share of: less of it is more of the rest. */
const wholeOf: Readonly<Record<Scale, number | undefined>> = {
  percentage: 100,
  proportion: 1,
  count: undefined,
  other: undefined,
};

type Phase = {
  readonly n: number;
  readonly mean: number;
  readonly variance: number | null;
  readonly truncated: boolean;
  readonly why: string | null;
};

/** Of a share, the rest where that is what gets better. A count of zero is truncated: mean 1/(2n), variance 1/n³ (Pustejovsky 2018). */
function phase(values: readonly number[], scale: Scale, whole: number | undefined): Phase {
  const n = values.length;
  const measured = whole === undefined ? mean(values) : whole - mean(values);
  const spread = variance(values);
  const told = { n, mean: measured, variance: spread, truncated: false, why: null };
  if (values.some((value) => value < 0))
    return { ...told, why: 'a ratio needs a scale whose zero is the least' };
  if (whole !== undefined && values.some((value) => value > whole))
    return { ...told, why: `a value is above ${whole}, the whole` };
  if (scale !== 'count')
    return measured > 0
      ? told
      : { ...told, why: 'a mean is zero, and only a count of zero can be truncated' };
  return {
    ...told,
    mean: measured === 0 ? 1 / (2 * n) : measured,
    variance: spread === 0 ? 1 / n ** 3 : spread,
    truncated: measured === 0 || spread === 0,
  };
}
