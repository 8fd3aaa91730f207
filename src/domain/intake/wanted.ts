import type { ItemId } from '#domain/screening/answer.ts';
import type { Condition } from '#domain/screening/condition.ts';
import { itemOf } from '#domain/screening/items.ts';
import { itemsOf, partsOf } from '#domain/screening/trace.ts';
import type { FormState } from './form-state.ts';
import type { Known } from './known.ts';

/**
 * Which questions this form is to ask: those that were due when it was opened, and the follow-ups of what was answered in it,
 * unless an earlier answer to them still counts.
 */
export function wantedBy({ due, answers }: FormState, earlier: Known): (item: ItemId) => boolean {
  const wasDue = new Set(due);
  const answered = new Set(answers.map(({ item }) => item));
  const isFollowUp = (item: ItemId): boolean => {
    const stillCounts = earlier.sheet.held.get(item)?.expired === false;
    return !stillCounts && questionsBefore(item).some((gate) => answered.has(gate));
  };
  return (item) => wasDue.has(item) || isFollowUp(item);
}

/** The questions that decide whether a follow-up is asked; none for any other question. */
export function questionsBefore(item: ItemId): readonly ItemId[] {
  const askedIf = itemOf(item)?.askedIf;
  return askedIf === undefined ? [] : readBy(askedIf);
}

function readBy(condition: Condition): readonly ItemId[] {
  const parts = partsOf(condition);
  return parts === undefined ? itemsOf(condition) : parts.flatMap(readBy);
}
