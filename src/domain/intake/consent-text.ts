import type { Mark } from '#domain/screening/decision.ts';

/** A text that a client signs. A new version never changes what was signed before. */
export type ConsentText = {
  readonly text: 'treatment' | 'privacy' | 'minor' | 'research';
  readonly version: number;
  readonly language: 'en' | 'es' | 'de';
  readonly title: string;
  /** Paragraphs, with an empty line between them. */
  readonly words: string;
  /** Who signs it: everybody, or a guardian for somebody who needs one. */
  readonly signedFor: 'everybody' | 'minors';
  readonly mark: Mark;
  /** What must happen before a practice relies on it. */
  readonly needs: 'review by a lawyer' | 'review by a native speaker and a lawyer';
};

/** Whether a form is whole without it: nobody has to take part in research to be treated. */
export const mayBeLeft = (text: string): boolean => text === 'research';

/** The first version of a text in our own words. */
export const firstVersion = (
  text: ConsentText['text'],
  language: ConsentText['language'],
  title: string,
  paragraphs: readonly string[],
): ConsentText => ({
  text,
  version: 1,
  language,
  title,
  words: paragraphs.join('\n\n'),
  signedFor: text === 'minor' ? 'minors' : 'everybody',
  mark: 'design',
  needs: language === 'en' ? 'review by a lawyer' : 'review by a native speaker and a lawyer',
});
