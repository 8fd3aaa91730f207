import type { ItemId } from '#domain/screening/answer.ts';
import type { Condition } from '#domain/screening/condition.ts';
import { itemOf } from '#domain/screening/items.ts';
import type { Sheet } from '#domain/screening/sheet.ts';
import { partsOf } from '#domain/screening/trace.ts';
import { isAsked, truthOf } from '#domain/screening/truth.ts';
import type { FormState } from './form-state.ts';
import { GUARDIAN_BELOW_AGE } from './guardian.ts';
import type { Known } from './known.ts';

/** Is a due item to be asked in this form now? A follow-up waits for the question before it; an unknown age asks rather than not. */
export function isRelevant(item: ItemId, known: Known, state: FormState): boolean {
  if (item === 'born-on') return !known.hasBirthDateOnFile;
  if (isLeftToTheRoom(item, known, state)) return false;
  const asked = isAsked(item, known.sheet);
  return asked === 'unknown' ? isOpenByAgeAlone(itemOf(item)?.askedIf, known.sheet) : asked === 'yes';
}

const beyondPhq2: ReadonlySet<ItemId> = new Set([3, 4, 5, 6, 7, 8, 9].map((place) => `phq-${place}`));

/**
 * What a form must not ask. The PHQ-9 goes out only where item 9 is seen the same day (clinical reference 4.5). Whoever is
 * under 18 is asked for harm alone in the room, because a guardian may be reading. The list of medicines in a full
 * form is the answer to what is new in it.
 */
function isLeftToTheRoom(item: ItemId, { age }: Known, { watchesItem9, purpose }: FormState): boolean {
  if (beyondPhq2.has(item)) return !watchesItem9;
  if (item === 'feels-unsafe') return age !== null && age < GUARDIAN_BELOW_AGE;
  return item === 'new-medicine' && purpose === 'full';
}

function isOpenByAgeAlone(condition: Condition | undefined, sheet: Sheet): boolean {
  if (condition === undefined) return true;
  const parts = partsOf(condition);
  if (parts === undefined) return 'age' in condition || truthOf(condition, sheet) === 'yes';
  return parts.every((part) => isOpenByAgeAlone(part, sheet));
}
