import type { Grade, Sayable, Unsayable } from './claim.ts';
import { notToBeSaid } from './claims-not-to-say.ts';
import { claimsByComplaint } from './claims-by-complaint.ts';
import { claimsForAny } from './claims-for-any.ts';

/** What a benefit has to name before it can be stated: a claim that may be said, and nothing else (EVID-1). */
export type ClaimId = (typeof claimsByComplaint)[number]['id'] | (typeof claimsForAny)[number]['id'];

export type Claim = Sayable & { readonly id: ClaimId; readonly reviewedOn: string };

/** The day on which all of them were last read against the clinical reference, section 1.2 to 1.4. */
export const reviewedOn = '2026-11-21';

/** Everything that may be said to a client about what to expect. Overclaims are not among it (PLAN-14). */
export const claims: readonly Claim[] = [...claimsByComplaint, ...claimsForAny].map((said) => ({
  ...said,
  reviewedOn,
}));

/** What popular articles say and Unwind does not, with what to say in its place (PLAN-14). */
export const unsayableClaims: readonly Unsayable[] = notToBeSaid;

const byId = new Map<string, Claim>(claims.map((claim) => [claim.id, claim]));

/** The claim with this id; undefined where it may not be said, or is of a later catalogue. */
export const claimOf = (id: string): Claim | undefined => byId.get(id);

/** The claim that a statement rests on. */
export function evidenceOf(id: ClaimId): Claim {
  const claim = byId.get(id);
  if (claim === undefined) throw new Error(`No claim ${id}`);
  return claim;
}

/** What may be said for an indication: its own claims first, then what holds for any (PLAN-13). */
export const claimsFor = (indication: string): readonly Claim[] => [
  ...claims.filter((claim) => claim.indications.includes(indication)),
  ...claims.filter((claim) => claim.indications.length === 0),
];

const gradeNames: Readonly<Record<Grade, string>> = {
  high: 'High certainty',
  moderate: 'Moderate certainty',
  low: 'Low certainty',
  'very-low': 'Very low certainty',
  descriptive: 'Nothing to grade',
  contradicted: 'Contradicted',
  overclaim: 'Goes beyond any evidence',
};

export const gradeName = (grade: Grade): string => gradeNames[grade];

const plainGrades: Readonly<Record<Grade, string>> = {
  high: 'We are sure of this.',
  moderate: 'We are fairly sure of this.',
  low: 'We are not very sure of this. New studies could change it.',
  'very-low': 'We do not know this well. Few people were studied.',
  descriptive: 'This says how the work is done.',
  contradicted: 'Studies do not show this.',
  overclaim: 'Nobody has shown this.',
};

/** How sure it is, in the client's words. */
export const plainGrade = (grade: Grade): string => plainGrades[grade];
