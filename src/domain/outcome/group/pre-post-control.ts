import { type Estimate, type Origin, noEstimate } from '#domain/outcome/figure.ts';
import { hedgesFactor } from '#domain/outcome/statistics/hedges.ts';
import { sdOfChange } from './ancova.ts';
import { normalEffect } from './normal-effect.ts';
import { type TTest, tTest } from './t-test.ts';

/** One group, measured before and after; r is the correlation of the two measurements. */
export type Course = Readonly<
  Record<'n' | 'meanBefore' | 'meanAfter' | 'sdBefore' | 'sdAfter' | 'r', number>
>;

export type PrePostControl = {
  /** Each group's change by its own standard deviation before; then the difference. */
  readonly separate: Effect & { readonly treatment: Effect; readonly control: Effect };
  /** The difference of the changes by the standard deviation before of both groups together. */
  readonly pooled: Effect;
  /** The difference of the changes in the unit of the measure. */
  readonly raw: TTest & Origin;
};

/** An effect with its variance, as `pool` takes it. */
type Effect = Estimate & { readonly variance: number | null };

const NO_SPREAD = 'nobody differed before, so there is no spread to measure in';

/** How much more the treated changed than the controls (Morris 2008, d_ppc1 and d_ppc2; OUTCOME-23). */
export function prePostControl(treatment: Course, control: Course, confidence: number): PrePostControl {
  const [t, c] = [ownChange(treatment, confidence), ownChange(control, confidence)];
  return {
    separate: { ...apart(t, c, confidence), treatment: t, control: c },
    pooled: together(treatment, control, confidence),
    raw: {
      ...rawDifference(treatment, control, confidence),
      method: 'difference of the mean changes; SDc² = s1² + s2² - 2 r s1 s2, pooled',
      source: 'clinical reference 8.4',
    },
  };
}

/** Standardised mean change by the first measurement: metafor's SMCR, variance 2 (1 - r) / n + g² / (2 n). */
function ownChange(group: Course, confidence: number): Effect {
  const origin = {
    method: 'J(n - 1) (after - before) / SD before; variance 2 (1 - r) / n + g² / (2 n)',
    source: 'Becker 1988; metafor, measure SMCR',
  };
  const { n, r } = group;
  if (group.sdBefore === 0) return { ...noEstimate(origin, NO_SPREAD), variance: null };
  if (n < 3) return { ...noEstimate(origin, 'two people are too few to take the bias out'), variance: null };
  const g = (hedgesFactor(n - 1) * (group.meanAfter - group.meanBefore)) / group.sdBefore;
  return normalEffect({ estimate: g, variance: (2 * (1 - r)) / n + g ** 2 / (2 * n) }, confidence, origin);
}

function apart(t: Effect, c: Effect, confidence: number): Effect {
  const origin = {
    method: 'd_ppc1: standardised change of the treated less that of the controls, each by its own SD before',
    source: 'Becker 1988; Morris 2008',
  };
  if (t.estimate === null || c.estimate === null || t.variance === null || c.variance === null)
    return { ...noEstimate(origin, t.why ?? c.why ?? NO_SPREAD), variance: null };
  return normalEffect(
    { estimate: t.estimate - c.estimate, variance: t.variance + c.variance },
    confidence,
    origin,
  );
}

/** d_ppc2. With one r in both groups the variance is the one that metafor's worked example of Morris 2008 gives. */
function together(t: Course, c: Course, confidence: number): Effect {
  const origin = {
    method:
      'd_ppc2: J(n1 + n2 - 2) (difference of the changes) / pooled SD before; variance 2 (1 - r1) / n1 + 2 (1 - r2) / n2 + g² / (2 (n1 + n2))',
    source: 'Morris 2008; metafor-project.org, analyses:morris2008',
  };
  const df = t.n + c.n - 2;
  const sd = Math.sqrt(((t.n - 1) * t.sdBefore ** 2 + (c.n - 1) * c.sdBefore ** 2) / df);
  if (sd === 0) return { ...noEstimate(origin, NO_SPREAD), variance: null };
  const gap = t.meanAfter - t.meanBefore - (c.meanAfter - c.meanBefore);
  const g = (hedgesFactor(df) * gap) / sd;
  const blur = (2 * (1 - t.r)) / t.n + (2 * (1 - c.r)) / c.n;
  return normalEffect({ estimate: g, variance: blur + g ** 2 / (2 * (t.n + c.n)) }, confidence, origin);
}

function rawDifference(t: Course, c: Course, confidence: number): TTest {
  const df = t.n + c.n - 2;
  const [st, sc] = [t, c].map(({ sdBefore, sdAfter, r }) => sdOfChange({ sdBefore, sd: sdAfter }, r));
  const sd = Math.sqrt(((t.n - 1) * (st ?? 0) ** 2 + (c.n - 1) * (sc ?? 0) ** 2) / df);
  const difference = t.meanAfter - t.meanBefore - (c.meanAfter - c.meanBefore);
  return tTest({ difference, standardError: sd * Math.sqrt(1 / t.n + 1 / c.n), df, confidence });
}
