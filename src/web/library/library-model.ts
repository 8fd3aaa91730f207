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

/** One part of the library: what is known, and of which complaints; none for what holds whatever the complaint. */
export type Shelf = {
  readonly id: string;
  readonly complaints: readonly Indication[];
  readonly claims: readonly Claim[];
};

/** Every claim under its complaints. Complaints of which the very same is known stand together, so that it is told once (EVID-8). */
const shelves: readonly Shelf[] = [
  ...Map.groupBy(complaints, ({ id }) =>
    ownClaims(id)
      .map((claim) => claim.id)
      .join(' '),
  ).values(),
].map((together) => ({
  id: together[0]?.id ?? '',
  complaints: together,
  claims: ownClaims(together[0]?.id ?? ''),
}));

export const claimsForAny: readonly Claim[] = claims.filter((claim) => claim.indications.length === 0);

const shelfForAny: Shelf = { id: 'any', complaints: [], claims: claimsForAny };

/** The shelves of a complaint, or all of them; what holds for any complaint comes last. */
export const shelvesOf = (complaint: string | undefined): readonly Shelf[] => [
  ...shelves.filter(
    (shelf) => complaint === undefined || shelf.complaints.some(({ id }) => id === complaint),
  ),
  shelfForAny,
];

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
