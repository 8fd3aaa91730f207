import type { Condition } from './condition.ts';
import type { OpenQuestion } from './decision.ts';
import { itemOf } from './items.ts';
import type { Sheet } from './sheet.ts';
import { implying } from './implying.ts';
import { isAsked, medicinesOf, phqItems, truthOf } from './truth.ts';

/** The answers that make a condition so. */
export function metItems(condition: Condition, sheet: Sheet): readonly string[] {
  if (truthOf(condition, sheet) !== 'yes') return [];
  const parts = partsOf(condition);
  if (parts !== undefined) return parts.flatMap((part) => metItems(part, sheet));
  return itemsOf(condition).flatMap((id) => [...(sheet.held.has(id) ? [id] : []), ...implying(id, sheet)]);
}

/** The questions whose answers would settle a condition that nobody knows; of a follow-up first the question before it. */
export function openItems(condition: Condition, sheet: Sheet): readonly string[] {
  if (truthOf(condition, sheet) !== 'unknown') return [];
  const parts = partsOf(condition);
  if (parts !== undefined) return parts.flatMap((part) => openItems(part, sheet));
  return itemsOf(condition).flatMap((id) => openItem(id, sheet));
}

export function openItem(id: string, sheet: Sheet): readonly string[] {
  if (whyOpen(id, sheet) === undefined) return [];
  const before = itemOf(id)?.askedIf;
  const asked = isAsked(id, sheet);
  if (asked === 'no') return [];
  return asked === 'unknown' && before !== undefined ? openItems(before, sheet) : [id];
}

/** Why a question is not settled; nothing where it is. */
export function whyOpen(id: string, sheet: Sheet): OpenQuestion['because'] | undefined {
  if (id === 'born-on') return sheet.bornOn === null ? 'unanswered' : undefined;
  const held = sheet.held.get(id);
  if (held === undefined || isEmptyPlace(id, held.value)) return 'unanswered';
  if (held.value === 'unknown') return 'unknown';
  if (held.expired) return 'expired';
  return medicinesOf(held.value).some(({ confirmed }) => !confirmed) ? 'unconfirmed' : undefined;
}

/** That something is there and nowhere is no answer to "where". */
const isEmptyPlace = (id: string, value: unknown): boolean =>
  itemOf(id)?.kind === 'places' && Array.isArray(value) && value.length === 0;

export function partsOf(condition: Condition): readonly Condition[] | undefined {
  if ('all' in condition) return condition.all;
  if ('any' in condition) return condition.any;
  return 'many' in condition ? condition.of : undefined;
}

/** The items that a leaf of a condition reads. */
export function itemsOf(leaf: Condition): readonly string[] {
  if ('yes' in leaf) return [leaf.yes];
  if ('takes' in leaf) return ['medicines'];
  if ('age' in leaf) return ['born-on'];
  if ('phq' in leaf) return phqItems(leaf.phq);
  if ('weeksNow' in leaf) return [leaf.weeksNow];
  return 'item' in leaf ? [leaf.item] : [];
}
