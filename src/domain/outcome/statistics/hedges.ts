import gammaln from '@stdlib/math-base-special-gammaln';

/** From here on the quotient of two huge gamma functions is taken from its series, which is right to 1e-15. */
const MANY = 100;

/**
 * Hedges' exact factor J(df) = Γ(df/2) / (√(df/2) Γ((df-1)/2)) that takes the small-sample bias out of a standardised mean
 * difference (Hedges 1981; clinical reference 8.3). It is 0 at df = 1, where nothing can be corrected: callers refuse that.
 */
export function hedgesFactor(df: number): number {
  if (df <= 1) return 0;
  if (df > MANY) return gammaQuotient((df - 1) / 2) / Math.sqrt(df / 2);
  return Math.exp(gammaln(df / 2) - gammaln((df - 1) / 2)) / Math.sqrt(df / 2);
}

/** The usual short form 1 - 3 / (4 df - 1), where a published index is defined by it. */
export const shortHedgesFactor = (df: number): number => 1 - 3 / (4 * df - 1);

/** Γ(z + 1/2) / Γ(z) for large z (Tricomi and Erdélyi 1951; Abramowitz and Stegun 6.1.47). */
const gammaQuotient = (z: number): number =>
  Math.sqrt(z) *
  (1 -
    1 / (8 * z) +
    1 / (128 * z ** 2) +
    5 / (1024 * z ** 3) -
    21 / (32_768 * z ** 4) -
    399 / (262_144 * z ** 5));
