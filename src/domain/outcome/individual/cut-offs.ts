import type { Improvement } from '#domain/outcome/improvement.ts';

type Group = { readonly mean: number; readonly sd: number };

/** Where a clinical group ends: a by the clinical group alone, b by the functional one alone, c between the two. */
export type CutOffs = {
  readonly a: number;
  readonly b: number | null;
  readonly c: number | null;
  readonly method: string;
  readonly source: string;
};

/**
 * a = M1 ± 2 SD1 of the clinical group, b = M0 ∓ 2 SD0 of the functional one, c weighted by both spreads (OUTCOME-5).
 * b and c are null where no functional group is known; c also where neither group varies and the means differ in nothing but place.
 */
export function cutOffs(clinical: Group, functional: Group | null, improvement: Improvement): CutOffs {
  const sign = improvement === 'increase' ? 1 : -1;
  return {
    a: clinical.mean + sign * 2 * clinical.sd,
    b: functional === null ? null : functional.mean - sign * 2 * functional.sd,
    c: functional === null ? null : between(clinical, functional),
    method:
      'a = M1 + 2 SD1; b = M0 - 2 SD0; c = (SD0 M1 + SD1 M0) / (SD0 + SD1); signs turned where less is better',
    source: 'Jacobson and Truax 1991',
  };
}

/** Halfway where neither group varies: both spreads weigh the same. */
function between(clinical: Group, functional: Group): number {
  const spread = clinical.sd + functional.sd;
  if (spread === 0) return (clinical.mean + functional.mean) / 2;
  return (functional.sd * clinical.mean + clinical.sd * functional.mean) / spread;
}
