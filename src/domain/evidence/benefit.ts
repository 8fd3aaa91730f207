import type { ClaimId } from './claims.ts';

/** What somebody may hope for, in words, and the claims that carry it. Without a claim it is no `Benefit` (EVID-1). */
export type Benefit = {
  readonly words: string;
  readonly evidence: readonly [ClaimId, ...ClaimId[]];
};

/** That nothing is known, said as such. */
export type NothingKnown = { readonly words: string; readonly evidence: 'nothing-known' };
