import type { AfterSign, EndWhy, StopRule } from './play-words.ts';

/** What a person must be told at once: call the emergency number now, or a doctor today. */
export type Help = 'emergency' | 'call-today';

type Ended = { readonly why: EndWhy; readonly afterSigns: readonly AfterSign[] };

/**
 * How urgent an end is (PLAY-17): H2 is RF03 or RF05 and H8 is RF14, an emergency; H1 becomes RF02 with weakness (at once) or when
 * it is not gone in an hour (today). A bruise under a blood thinner, and what may be a clot (RF06), want a doctor today.
 */
export function helpAfter({ why, afterSigns }: Ended): Help | null {
  if (why === 'H2' || why === 'H8') return 'emergency';
  if (why === 'H1') return afterStinging(afterSigns);
  if (why === 'H6') return afterSigns.includes('blood-thinner') ? 'call-today' : null;
  return why === 'first-question' ? 'call-today' : null;
}

function afterStinging(told: readonly AfterSign[]): Help | null {
  if (told.includes('weakness')) return 'emergency';
  return told.includes('still-there') ? 'call-today' : null;
}

/** How long the region of a sign is left alone: days from then on, or until it is gone and somebody has looked (null). */
export const daysLeftAlone: Readonly<Record<StopRule, number | null>> = {
  H1: 7,
  H2: null,
  H6: null,
  H8: null,
};
