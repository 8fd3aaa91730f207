import { createHash } from 'node:crypto';
import { canonicalJson } from '#domain/note/canonical.ts';

/** SHA-256 of the text in UTF-8, in hexadecimal: what a signature is over. */
export const hashOf = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

export type SignedAmendment = {
  words: string;
  reason: string;
  signedBy: string;
  signerName: string;
  signedAt: string;
};

/** Each amendment's hash covers the hash before it, so that none can be left out, changed or put in between. */
export const amendmentHash = (previous: string, amendment: SignedAmendment): string =>
  hashOf(canonicalJson({ previous, ...amendment }));
