import type { Mark } from '#domain/screening/decision.ts';

/** A text that a client signs. A new version never changes what was signed before. */
export type ConsentText = {
  readonly text: 'treatment' | 'privacy' | 'minor';
  readonly version: number;
  readonly language: 'en' | 'es' | 'de';
  readonly title: string;
  readonly words: string;
  /** Whom the text belongs before: everybody, or only somebody who needs a guardian. */
  readonly for: 'everybody' | 'minors';
  readonly mark: Mark;
  /** What must happen before a practice relies on it. */
  readonly review: 'a lawyer' | 'a native speaker and a lawyer';
};
export const consentTexts: readonly ConsentText[] = [];
