import type { Interval } from '#domain/outcome/figure.ts';
import { chiSquareTail } from '#domain/outcome/statistics/chi-square.ts';
import { criticalZ, twoSidedZ } from '#domain/outcome/statistics/normal.ts';
import {
  type Effect,
  generalisedQ,
  pauleMandel,
  restrictedLikelihood,
  typicalVariance,
  weighted,
} from './between-studies.ts';
import { type TTest, tTest } from './t-test.ts';

export type Pooled = {
  readonly estimate: number;
  readonly standardError: number;
  readonly z: number;
  readonly pValue: number;
  readonly interval: Interval;
  readonly method: string;
  readonly source: string;
};

export type RandomEffects = Pooled & {
  /** The variance of the true effects; null where one effect cannot show any. */
  readonly tau2: number | null;
  readonly tau: number | null;
  /** The share of all variance that lies between the studies, in hundredths, from τ². */
  readonly i2: number | null;
  readonly h2: number | null;
  /** By Student's t, with the spread of the effects themselves; null for one effect. */
  readonly hartungKnapp: TTest | null;
};

export type Heterogeneity = {
  readonly q: number;
  readonly df: number;
  readonly pValue: number | null;
  /** From Q: max(0, (Q - df) / Q), in hundredths. */
  readonly i2: number | null;
  readonly why: string | null;
};

export type PooledEffects = {
  readonly k: number;
  readonly fixed: Pooled;
  readonly heterogeneity: Heterogeneity;
  readonly reml: RandomEffects;
  readonly pauleMandel: RandomEffects;
  readonly warnings: readonly string[];
};

const KNAPP = 'Hartung and Knapp 2001';

/** Effects of several studies or practices as one: inverse variance, and random effects in two ways (OUTCOME-24). */
export function poolEffects(effects: readonly Effect[], confidence: number): PooledEffects {
  const fixed = {
    ...pooledAt(effects, 0, confidence),
    method: 'inverse variance, one common effect',
    source: 'Birge 1932; Cochran 1954',
  };
  const reml = randomEffects(effects, restrictedLikelihood(effects), confidence);
  const pm = randomEffects(effects, pauleMandel(effects), confidence);
  return {
    k: effects.length,
    fixed,
    heterogeneity: heterogeneityOf(effects),
    reml: {
      ...reml,
      method: 'random effects, restricted maximum likelihood',
      source: `Viechtbauer 2005; ${KNAPP}`,
    },
    pauleMandel: {
      ...pm,
      method: 'random effects, Paule and Mandel',
      source: `Paule and Mandel 1982; ${KNAPP}`,
    },
    warnings: warningsOn(effects, reml),
  };
}

type Bare = Omit<Pooled, 'method' | 'source'>;

function pooledAt(effects: readonly Effect[], tau2: number, confidence: number): Bare {
  const { estimate, weight } = weighted(effects, tau2);
  const standardError = Math.sqrt(1 / weight);
  const reach = criticalZ(confidence) * standardError;
  return {
    estimate,
    standardError,
    z: estimate / standardError,
    pValue: twoSidedZ(estimate / standardError),
    interval: { lower: estimate - reach, upper: estimate + reach, confidence, method: 'normal' },
  };
}

function randomEffects(
  effects: readonly Effect[],
  tau2: number,
  confidence: number,
): Omit<RandomEffects, 'method' | 'source'> {
  const pooled = pooledAt(effects, tau2, confidence);
  if (effects.length < 2) return { ...pooled, tau2: null, tau: null, i2: null, h2: null, hartungKnapp: null };
  const df = effects.length - 1;
  const typical = typicalVariance(effects);
  const standardError = pooled.standardError * Math.sqrt(generalisedQ(effects, tau2) / df);
  return {
    ...pooled,
    tau2,
    tau: Math.sqrt(tau2),
    i2: (100 * tau2) / (typical + tau2),
    h2: 1 + tau2 / typical,
    hartungKnapp: tTest({ difference: pooled.estimate, standardError, df, confidence }),
  };
}

function heterogeneityOf(effects: readonly Effect[]): Heterogeneity {
  const df = effects.length - 1;
  const q = df === 0 ? 0 : generalisedQ(effects, 0);
  if (df === 0) return { q, df, pValue: null, i2: null, why: 'one effect cannot differ from others' };
  return {
    q,
    df,
    pValue: chiSquareTail(q, df),
    i2: q === 0 ? 0 : 100 * Math.max(0, (q - df) / q),
    why: null,
  };
}

function warningsOn(
  effects: readonly Effect[],
  reml: Pick<RandomEffects, 'hartungKnapp' | 'standardError'>,
): string[] {
  if (effects.length < 2) return ['One effect: pooled, it is itself.'];
  const few = effects.length < 5 ? ['Fewer than 5 effects: how much they differ is hardly known.'] : [];
  const knapp = reml.hartungKnapp?.standardError ?? Number.POSITIVE_INFINITY;
  if (knapp >= reml.standardError) return few;
  return [
    ...few,
    'The effects lie closer together than their own errors: the interval of Hartung and Knapp is too narrow, read the other one.',
  ];
}
