import { notToBeSaid } from './claims-not-to-say.ts';
import { claimsByComplaint } from './claims-by-complaint.ts';
import { claimsForAny } from './claims-for-any.ts';

/** Graded like GRADE, by one researcher's judgement (clinical reference 1.1); `descriptive` has nothing to grade. */
export type Grade = 'high' | 'moderate' | 'low' | 'very-low' | 'descriptive' | 'contradicted' | 'overclaim';

/** What is said about myofascial release, with how well it is known. */
export type Claim = {
  readonly id: string;
  /** The claim as a therapist names it. */
  readonly claim: string;
  readonly grade: Grade;
  /** What may be said to the client, in her words. */
  readonly plain: string;
  /** What the evidence says, for the therapist. */
  readonly evidence: string;
  readonly studies: readonly string[];
  /** Rows of the clinical reference, section 1.2. */
  readonly reference: readonly string[];
  /** Ids of `indications.ts`; empty where it holds for any. */
  readonly indications: readonly string[];
  readonly reviewedOn: string;
};

/** A claim that no one may be told, and what to say in its place. */
export type UnsayableClaim = Pick<Claim, 'id' | 'claim' | 'evidence' | 'studies' | 'reference'> & {
  readonly grade: 'contradicted' | 'overclaim';
  readonly instead: string;
};

/** Everything that may be said to a client about what to expect. Overclaims are not among it (PLAN-14). */
export const claims: readonly Claim[] = [...claimsByComplaint, ...claimsForAny];

/** What popular articles say and Unwind does not, with what to say in its place (PLAN-14). */
export const unsayableClaims: readonly UnsayableClaim[] = notToBeSaid;

const byId = new Map(claims.map((claim) => [claim.id, claim]));

/** The claim with this id; undefined where it may not be said, or is of a later catalogue. */
export const claimOf = (id: string): Claim | undefined => byId.get(id);

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
