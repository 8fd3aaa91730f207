import gammainc from '@stdlib/math-base-special-gammainc';
import { findRoot } from './find-root.ts';
import { belowZ } from './normal.ts';

/**
 * How much of a noncentral t distribution lies below t. No library has it right for large noncentralities (decision 0096),
 * so it is integrated: T = (Z + δ) / u with u = χ/√df, hence P(T ≤ t) = ∫ Φ(t u - δ) f(u) du (Johnson, Kotz and Balakrishnan
 * 1995, chapter 31). On the scale of ln u the integrand falls away on both sides, and the trapezoidal rule
 * converges faster than any power of its step (Trefethen and Weideman 2014).
 */
export function belowNoncentralT(t: number, df: number, noncentrality: number): number {
  if (t < 0) return aboveNoncentralT(-t, df, -noncentrality);
  if (noncentrality < NEVER) return 1;
  if (isSteep(t, df, noncentrality)) return overZ((z) => spreadAbove((z + noncentrality) / t, df));
  return overSpread(df, noncentrality, (u) => belowZ(t * u - noncentrality));
}

/** How much lies above t, right also where it is tiny. */
export function aboveNoncentralT(t: number, df: number, noncentrality: number): number {
  if (t < 0) return belowNoncentralT(-t, df, -noncentrality);
  if (noncentrality < NEVER) return 0;
  if (isSteep(t, df, noncentrality)) return overZ((z) => spreadBelow((z + noncentrality) / t, df));
  return overSpread(df, noncentrality, (u) => belowZ(noncentrality - t * u));
}

/** So far below zero that T is never above it: Φ(-38) is 1e-316. */
const NEVER = -38;

/** The noncentralities under which a t this small, and this large, is just as unlikely as the confidence leaves. */
export function noncentralityInterval(
  t: number,
  df: number,
  confidence: number,
): { readonly lower: number; readonly upper: number } {
  const tail = (1 - confidence) / 2;
  return {
    lower: solved((delta) => aboveNoncentralT(t, df, delta) - tail, t),
    upper: solved((delta) => tail - belowNoncentralT(t, df, delta), t),
  };
}

/** Both tails only rise with the noncentrality: step out on either side until they enclose the answer. */
function solved(rising: (delta: number) => number, around: number): number {
  let [low, high] = [around, around];
  for (let step = 1; rising(low) > 0; step *= 2) low -= step;
  for (let step = 1; rising(high) < 0; step *= 2) high += step;
  return low === high ? low : findRoot(rising, low, high);
}

/**
 * The mean of a function of u over the distribution of u = χ/√df. The weights are made to sum to 1, so that no
 * rounding of a huge gamma function comes in.
 */
function overSpread(df: number, noncentrality: number, of: (u: number) => number): number {
  const step = 0.5 / (Math.sqrt(2 * df) + Math.abs(noncentrality) + 8);
  const weightAt = (x: number): number => Math.exp(df * (x - Math.expm1(2 * x) / 2));
  let total = 1;
  let sum = of(1);
  for (const way of [-step, step]) {
    for (let count = 1; ; count++) {
      const weight = weightAt(way * count);
      if (weight < NEGLIGIBLE) break;
      total += weight;
      sum += weight * of(Math.exp(way * count));
    }
  }
  return Math.min(1, sum / total);
}

const NEGLIGIBLE = 1e-24;

/**
 * Where t and its noncentrality are so large that Φ(t u - δ) is a cliff: there the other order of integration is the smooth
 * one. It has a kink at z = -δ, which by then weighs nothing.
 */
const isSteep = (t: number, df: number, noncentrality: number): boolean =>
  noncentrality > 15 && t > 20 + 2 * Math.sqrt(2 * df);

/** How much of u lies above a value, and below it: u² df is a chi-square. */
const spreadAbove = (u: number, df: number): number =>
  u <= 0 ? 1 : gammainc((df * u * u) / 2, df / 2, true, true);
const spreadBelow = (u: number, df: number): number =>
  u <= 0 ? 0 : gammainc((df * u * u) / 2, df / 2, true, false);

/** The mean of a function of z over the standard normal distribution, by the same rule. */
function overZ(of: (z: number) => number): number {
  let [total, sum] = [0, 0];
  for (let z = -FAR; z <= FAR; z += FINE) {
    const weight = Math.exp((-z * z) / 2);
    total += weight;
    sum += weight * of(z);
  }
  return Math.min(1, sum / total);
}

const FAR = 10;
const FINE = 1 / 16;
