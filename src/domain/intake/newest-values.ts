import { millisecondsOf } from '#domain/base/instant.ts';
import type { Answer, AnswerValue, ItemId } from '#domain/screening/answer.ts';

/** The newest answer to each item; of two at the same instant the one that stands later. */
export function newestValues(answers: readonly Answer[]): ReadonlyMap<ItemId, AnswerValue> {
  const newest = new Map<ItemId, { value: AnswerValue; atMs: number }>();
  for (const { item, value, at } of answers) {
    const atMs = millisecondsOf(at);
    if (atMs >= (newest.get(item)?.atMs ?? atMs)) newest.set(item, { value, atMs });
  }
  return new Map([...newest].map(([item, { value }]) => [item, value]));
}
