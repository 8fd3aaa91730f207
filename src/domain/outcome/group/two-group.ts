import { type Estimate, type Origin, noEstimate } from '#domain/outcome/figure.ts';
import { hedgesFactor } from '#domain/outcome/statistics/hedges.ts';
import { noncentralityInterval } from '#domain/outcome/statistics/noncentral-t.ts';
import { normalEffect } from './normal-effect.ts';
import { type TTest, tTest } from './t-test.ts';

/** What a paper tells of one group. */
export type Summary = Readonly<Record<'n' | 'mean' | 'sd', number>>;

export type TwoGroups = {
  /** Without the assumption that both groups vary alike. */
  readonly welch: TTest & Origin;
  readonly pooled: TTest & Origin & { readonly sd: number };
  readonly d: Estimate;
  /** With its variance, as meta-analysis takes it. */
  readonly g: Estimate & { readonly variance: number | null };
};

/** The difference a - b of two independent groups from their summaries; two people or more in each (OUTCOME-19). */
export function twoGroups(a: Summary, b: Summary, confidence: number): TwoGroups {
  const difference = a.mean - b.mean;
  const df = a.n + b.n - 2;
  const sd = Math.sqrt(((a.n - 1) * a.sd ** 2 + (b.n - 1) * b.sd ** 2) / df);
  const pooled = tTest({ difference, standardError: sd * Math.sqrt(1 / a.n + 1 / b.n), df, confidence });
  return {
    welch: {
      ...welch(a, b, confidence),
      method: "Welch's t: variances apart",
      source: 'Welch 1947; clinical reference 8.4',
    },
    pooled: {
      ...pooled,
      sd,
      method: "Student's t: pooled variance",
      source: 'Student 1908; clinical reference 8.4',
    },
    d: standardised(pooled, a, b, confidence),
    g: unbiased(difference / sd, a, b, confidence),
  };
}

function welch(a: Summary, b: Summary, confidence: number): TTest {
  const [va, vb] = [a.sd ** 2 / a.n, b.sd ** 2 / b.n];
  const share = va / (va + vb);
  const df = 1 / (share ** 2 / (a.n - 1) + (1 - share) ** 2 / (b.n - 1));
  const told = { difference: a.mean - b.mean, standardError: Math.sqrt(va + vb), confidence };
  return tTest({ ...told, df: va + vb === 0 ? a.n + b.n - 2 : df });
}

const NO_SPREAD = 'neither group varies';

function standardised({ t, df }: TTest, a: Summary, b: Summary, confidence: number): Estimate {
  const origin = {
    method: 'd: difference / pooled SD; interval by the noncentral t',
    source: 'Cohen 1988; Steiger and Fouladi 1997',
  };
  if (t === null) return noEstimate(origin, NO_SPREAD);
  const unit = Math.sqrt(1 / a.n + 1 / b.n);
  const { lower, upper } = noncentralityInterval(t, df, confidence);
  return {
    estimate: t * unit,
    standardError: null,
    interval: { lower: lower * unit, upper: upper * unit, confidence, method: 'noncentral t' },
    ...origin,
    why: null,
  };
}

/** g = J d and its variance 1/n1 + 1/n2 + g² / (2 (n1 + n2)), as metafor's SMD. */
function unbiased(d: number, a: Summary, b: Summary, confidence: number): TwoGroups['g'] {
  const origin = {
    method: 'g = J(n1 + n2 - 2) d, J exact; variance 1/n1 + 1/n2 + g² / (2 (n1 + n2))',
    source: 'Hedges 1981; metafor, measure SMD',
  };
  if (!Number.isFinite(d)) return { ...noEstimate(origin, NO_SPREAD), variance: null };
  const estimate = hedgesFactor(a.n + b.n - 2) * d;
  const variance = 1 / a.n + 1 / b.n + estimate ** 2 / (2 * (a.n + b.n));
  return normalEffect({ estimate, variance }, confidence, origin);
}
