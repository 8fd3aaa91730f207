import { englishConsents } from './consent-english.ts';
import { germanConsents } from './consent-german.ts';
import { spanishConsents } from './consent-spanish.ts';
import type { ConsentText } from './consent-text.ts';

/** What a practice begins with. It may put its own words in force; what was signed before keeps its own. */
export const consentTexts: readonly ConsentText[] = [
  ...englishConsents,
  ...spanishConsents,
  ...germanConsents,
];
