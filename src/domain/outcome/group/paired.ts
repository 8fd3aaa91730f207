import { type Estimate, type Origin, noEstimate } from '#domain/outcome/figure.ts';
import { hedgesFactor } from '#domain/outcome/statistics/hedges.ts';
import { correlation, mean, sum, variance } from '#domain/outcome/statistics/moments.ts';
import { noncentralityInterval } from '#domain/outcome/statistics/noncentral-t.ts';
import { type TTest, tTest } from './t-test.ts';

export type Pairs = { readonly before: readonly number[]; readonly after: readonly number[] };

export type PairedEffect = {
  readonly n: number;
  readonly before: { readonly mean: number; readonly sd: number };
  readonly after: { readonly mean: number; readonly sd: number };
  readonly correlation: number | null;
  readonly sdOfChange: number;
  readonly test: TTest;
  /** In standard deviations of the change. */
  readonly dz: Estimate;
  /** The same, the bias of few people taken out. */
  readonly gz: Estimate;
  /** In the mean of the two standard deviations. */
  readonly dav: Estimate;
  /** In the root of the mean of the two variances. */
  readonly davRootMeanSquare: Estimate;
  readonly gav: Estimate;
  readonly drm: Estimate;
  readonly grm: Estimate;
};

const LAKENS = 'Lakens 2013 (clinical reference 8.3)';
const NO_SPREAD = 'every change is the same, so there is no spread to measure it in';

/** The change of one group from a first to a second measurement of the same people, two or more (OUTCOME-18). */
export function pairedEffect({ before, after }: Pairs, confidence: number): PairedEffect {
  const n = before.length;
  const changes = after.map((value, place) => value - (before[place] ?? 0));
  const [sdBefore, sdAfter] = [spread(before), spread(after)];
  const sdOfChange = beyondRounding(spread(changes), [...before, ...after]);
  const change = mean(changes);
  const r = correlation(before, after);
  const test = tTest({ difference: change, standardError: sdOfChange / Math.sqrt(n), df: n - 1, confidence });
  const factor = hedgesFactor(n - 1);
  const { dz, gz } = effectOfChange(test, confidence);
  const dav = ratio(change, (sdBefore + sdAfter) / 2, {
    method: 'd_av: mean change / ((SD1 + SD2) / 2)',
    source: LAKENS,
  });
  const drm = byRepeated(dz, r === null ? null : unlikeness({ before, after }, sdBefore, sdAfter));
  return {
    n,
    before: { mean: mean(before), sd: sdBefore },
    after: { mean: mean(after), sd: sdAfter },
    correlation: r,
    sdOfChange,
    test,
    dz,
    gz,
    dav,
    davRootMeanSquare: ratio(change, Math.sqrt((sdBefore ** 2 + sdAfter ** 2) / 2), {
      method: 'd_av with the root mean square: mean change / √((SD1² + SD2²) / 2)',
      source: 'Cumming 2012 (clinical reference 8.3)',
    }),
    gav: corrected(dav, factor, 'Hedges g_av = J(n - 1) d_av, J exact'),
    drm,
    grm: corrected(drm, factor, 'Hedges g_rm = J(n - 1) d_rm, J exact'),
  };
}

/**
 * The effect size of a change from its t, as of a caseload of which sums are kept and no pairs: in standard deviations of the change,
 * as it comes and with the bias of few people taken out (OUTCOME-18).
 */
export function effectOfChange(test: TTest, confidence: number): Pick<PairedEffect, 'dz' | 'gz'> {
  const dz = byChange(test, test.df + 1, confidence);
  return { dz, gz: corrected(dz, hedgesFactor(test.df), 'Hedges g_z = J(n - 1) d_z, J exact') };
}

const spread = (values: readonly number[]): number => Math.sqrt(variance(values) ?? 0);

/** 0.3 - 0.1 and 0.4 - 0.2 are the same change, and differ in the machine: that is no spread. */
const beyondRounding = (sd: number, values: readonly number[]): number =>
  sd <= 1e-13 * values.reduce((most, value) => Math.max(most, Math.abs(value)), 0) ? 0 : sd;

function byChange({ t }: TTest, n: number, confidence: number): Estimate {
  const origin = {
    method: 'd_z: mean change / SD of the changes; interval by the noncentral t',
    source: LAKENS,
  };
  if (t === null) return noEstimate(origin, NO_SPREAD);
  const { lower, upper } = noncentralityInterval(t, n - 1, confidence);
  return {
    estimate: t / Math.sqrt(n),
    standardError: null,
    interval: {
      lower: lower / Math.sqrt(n),
      upper: upper / Math.sqrt(n),
      confidence,
      method: 'noncentral t',
    },
    ...origin,
    why: null,
  };
}

/** √(2 (1 - r)), from the differences of the standard scores, so that no digits cancel where r is near 1. */
function unlikeness({ before, after }: Pairs, sdBefore: number, sdAfter: number): number {
  const [middle, later] = [mean(before), mean(after)];
  const squares = after.map(
    (value, place) => ((value - later) / sdAfter - ((before[place] ?? 0) - middle) / sdBefore) ** 2,
  );
  return Math.sqrt(sum(squares) / (before.length - 1));
}

function byRepeated(dz: Estimate, apart: number | null): Estimate {
  const origin = { method: 'd_rm = d_z √(2 (1 - r))', source: LAKENS };
  if (dz.estimate === null) return noEstimate(origin, NO_SPREAD);
  if (apart === null)
    return noEstimate(origin, 'one of the two measurements does not vary, so there is no correlation');
  return { ...noEstimate(origin, ''), estimate: dz.estimate * apart, why: null };
}

function ratio(change: number, sd: number, origin: Origin): Estimate {
  if (sd === 0) return noEstimate(origin, 'neither measurement varies');
  return { ...noEstimate(origin, ''), estimate: change / sd, why: null };
}

function corrected(effect: Estimate, factor: number, method: string): Estimate {
  const origin = { method, source: 'Hedges 1981' };
  if (effect.estimate === null) return noEstimate(origin, effect.why ?? NO_SPREAD);
  if (factor === 0) return noEstimate(origin, 'two people are too few to take the bias out');
  const { interval } = effect;
  return {
    estimate: factor * effect.estimate,
    standardError: null,
    interval:
      interval === null
        ? null
        : { ...interval, lower: factor * interval.lower, upper: factor * interval.upper },
    ...origin,
    why: null,
  };
}
