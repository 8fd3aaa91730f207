import type { AnswerValue, ItemId } from '#domain/screening/answer.ts';
import { itemOf } from '#domain/screening/items.ts';

/** What an answer says in the client's own words, a line for each: texts, goals, the names of medicines. Empty where it says none. */
export function ownWords(item: ItemId, value: AnswerValue): string {
  if (typeof value === 'string') return itemOf(item)?.kind === 'text' ? value : '';
  return Array.isArray(value) ? value.flatMap(wordsOf).join('\n') : '';
}

function wordsOf(entry: unknown): readonly string[] {
  if (typeof entry !== 'object' || entry === null) return [];
  if ('activity' in entry) return [String(entry.activity)];
  return 'confirmed' in entry && 'name' in entry ? [String(entry.name)] : [];
}
