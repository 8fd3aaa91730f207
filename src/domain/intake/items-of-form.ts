import type { ItemId } from '#domain/screening/answer.ts';
import { riskItems } from '#domain/screening/due-items.ts';
import { items } from '#domain/screening/items.ts';

/**
 * What a form by link asks for, told from the ids of what stands from before: the phone knows no values of these, and the
 * practice holds the form to the same list. Follow-ups are among it, and wait for the question before them (`stepsFor`).
 */
export const itemsOfForm = (purpose: 'full' | 'update', standing: ReadonlySet<ItemId>): readonly ItemId[] =>
  items
    .filter(({ id, noticed }) => !noticed && !standing.has(id))
    .filter(({ id, everyVisit }) => purpose === 'full' || everyVisit || riskItems.has(id))
    .map(({ id }) => id);
