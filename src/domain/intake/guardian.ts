import type { InstantText } from '#domain/base/time.ts';
import type { Person } from '#domain/screening/answer.ts';
import { ageOn } from './age.ts';

/** Below this age a parent or guardian answers and signs (rule CI36; 18 is the age of majority in most places, [design]). */
export const GUARDIAN_BELOW_AGE = 18;

/** Does a parent or guardian answer and sign for this person? Without a day of birth nobody can say. */
export function needsGuardian({ bornOn }: Person, at: InstantText): 'yes' | 'no' | 'unknown' {
  if (bornOn === null) return 'unknown';
  return ageOn(bornOn, at) < GUARDIAN_BELOW_AGE ? 'yes' : 'no';
}
