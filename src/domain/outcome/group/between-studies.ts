import { findRoot } from '#domain/outcome/statistics/find-root.ts';
import { sum, variance } from '#domain/outcome/statistics/moments.ts';

/** An effect and its variance, which is above 0. */
export type Effect = { readonly y: number; readonly v: number };

type Sums = Readonly<Record<'estimate' | 'weight' | 'cross' | 'q' | 'steep', number>>;

/** The pooled effect under a given variance between the studies. */
export const weighted = (effects: readonly Effect[], tau2: number): Pick<Sums, 'estimate' | 'weight'> =>
  sumsAt(effects, tau2);

/** Cochran's Q under a given variance between the studies. */
export const generalisedQ = (effects: readonly Effect[], tau2: number): number => sumsAt(effects, tau2).q;

/**
 * In plain loops: a search asks a hundred times, of thousands of effects. Centred on the first, and products of unlike weights (`cross`)
 * added up instead of taken from a square, lest digits cancel.
 */
function sumsAt(effects: readonly Effect[], tau2: number): Sums {
  const first = effects[0]?.y ?? 0;
  let [weight, cross, shifted, q, steep] = [0, 0, 0, 0, 0];
  for (const { y, v } of effects) {
    const w = 1 / (v + tau2);
    cross += w * weight;
    weight += w;
    shifted += w * (y - first);
  }
  const off = shifted / weight;
  for (const { y, v } of effects) {
    const [w, rest] = [1 / (v + tau2), y - first - off];
    q += w * rest * rest;
    steep += w * w * rest * rest;
  }
  return { estimate: first + off, weight, cross, q, steep };
}

/** Paule and Mandel 1982: the τ² at which Q is what it should be, k - 1; 0 where it is less already. */
export function pauleMandel(effects: readonly Effect[]): number {
  const surplus = (tau2: number): number => generalisedQ(effects, tau2) - (effects.length - 1);
  if (surplus(0) <= 0) return 0;
  let high = spreadOf(effects);
  while (surplus(high) > 0) high *= 2;
  return findRoot(surplus, 0, high);
}

/**
 * Restricted maximum likelihood (Patterson and Thompson 1971; Viechtbauer 2005). The likelihood may have several hills: every root of its
 * slope that is a top is climbed, and the highest counts, so that the answer does not hang on where the search began.
 */
export function restrictedLikelihood(effects: readonly Effect[]): number {
  const spread = spreadOf(effects);
  if (spread === 0) return 0;
  const highest = furthest(effects, spread);
  const places = Array.from(
    { length: STEPS + 1 },
    (_, step) => highest * 10 ** ((DECADES * (step - STEPS)) / STEPS),
  );
  const slopes = [0, ...places].map((tau2) => ({ tau2, slope: slopeOf(effects, tau2) }));
  const tops = slopes.slice(1).flatMap((right, place) => {
    const left = slopes[place];
    if (left === undefined || left.slope <= 0 || right.slope > 0) return [];
    return [findRoot((tau2) => slopeOf(effects, tau2), left.tau2, right.tau2)];
  });
  const ranked = [0, ...tops].map((tau2) => ({ tau2, height: heightOf(effects, tau2) }));
  return ranked.reduce((best, one) => (one.height > best.height ? one : best)).tau2;
}

/** Where the likelihood only falls: a few precise effects far apart say more of the spread than many that are hardly known. */
function furthest(effects: readonly Effect[], spread: number): number {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { y } of effects) [least, most] = [Math.min(least, y), Math.max(most, y)];
  let highest = Math.max(16 * spread, (most - least) ** 2);
  while (slopeOf(effects, highest) > 0) highest *= 2;
  return highest;
}

const STEPS = 90;
const DECADES = 9;

/** As large as the effects lie apart. */
const spreadOf = (effects: readonly Effect[]): number => variance(effects.map(({ y }) => y)) ?? 0;

/** Twice the slope of the restricted log-likelihood at τ². */
function slopeOf(effects: readonly Effect[], tau2: number): number {
  const { weight, cross, steep } = sumsAt(effects, tau2);
  return steep - (2 * cross) / weight;
}

function heightOf(effects: readonly Effect[], tau2: number): number {
  const { weight, q } = sumsAt(effects, tau2);
  return -(sum(effects.map(({ v }) => Math.log(v + tau2))) + Math.log(weight) + q) / 2;
}

/** The variance within a study as it typically is here (Higgins and Thompson 2002). */
export function typicalVariance(effects: readonly Effect[]): number {
  const { weight, cross } = sumsAt(effects, 0);
  return ((effects.length - 1) * weight) / (2 * cross);
}
