import type { Section } from './card.ts';

/** The form, in the order in which it asks. */
export const sections: readonly Section[] = [];
