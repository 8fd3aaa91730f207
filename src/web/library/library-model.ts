import type { PracticeRegistry } from '#contract/registry.ts';
import { claims, claimsFor, type Claim } from '#domain/evidence/claims.ts';
import { studyKeys } from '#domain/evidence/studies.ts';
import type { Trial } from '#domain/outcome/trials/trial.ts';
import { trials } from '#domain/outcome/trials/trials.ts';
import { indications, type Indication } from '#domain/plan/indications.ts';

/** Complaints of which something of their own is known, in the order of the list. */
export const complaints: readonly Indication[] = indications.filter(({ id }) =>
  claims.some((claim) => claim.indications.includes(id)),
);

/** What is known of a complaint itself. */
export const ownClaims = (indication: string): readonly Claim[] =>
  claimsFor(indication).filter((claim) => claim.indications.includes(indication));

export const claimsForAny: readonly Claim[] = claims.filter((claim) => claim.indications.length === 0);

/** Trials that a claim names among its studies. */
export const trialsBehind = ({ studies }: Pick<Claim, 'studies'>): readonly Trial[] => {
  const named = new Set(studyKeys(studies));
  return trials.filter(({ source }) => studyKeys([source]).some((key) => named.has(key)));
};

/** Claims that name a trial among their studies. */
export const claimsBecauseOf = ({ source }: Trial): readonly Claim[] => {
  const own = new Set(studyKeys([source]));
  return claims.filter(({ studies }) => studyKeys(studies).some((key) => own.has(key)));
};

/** The practice's own lines for those in whom the trial was made. */
export const ownLines = (registry: PracticeRegistry, trial: Trial): PracticeRegistry['lines'] =>
  registry.lines.filter(({ indication }) => trial.indications.includes(indication));
