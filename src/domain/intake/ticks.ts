import type { Answer, AnswerValue, ItemId } from '#domain/screening/answer.ts';
import type { Line, Step } from './card.ts';
import { newestValues } from './newest-values.ts';

/** A line is ticked while any of its questions is answered with anything but no. */
export function isTicked({ items }: Line, answers: readonly Answer[]): boolean {
  const values = newestValues(answers);
  return items.some((item) => values.has(item) && values.get(item) !== 'no');
}

/**
 * The answers that ticking these lines gives. A line left empty is a no to each of its questions. A ticked line of one
 * question is a yes; of several it is "unknown" to each until the next step asks, so that even a form that is left
 * there takes nothing for a no. What was already told of a ticked line stays.
 */
export function answersOfTicks(
  { lines }: Step,
  ticked: readonly ItemId[],
  answers: readonly Answer[],
): readonly { item: ItemId; value: AnswerValue }[] {
  const values = newestValues(answers);
  return lines.flatMap((line) => {
    const value = valueOfLine(line, ticked);
    if (value === 'unknown' && isTicked(line, answers))
      return line.items.map((item) => ({ item, value: values.get(item) ?? value }));
    return line.items.map((item) => ({ item, value }));
  });
}

function valueOfLine({ id, items }: Line, ticked: readonly ItemId[]): 'yes' | 'no' | 'unknown' {
  if (!ticked.includes(id)) return 'no';
  return items.length === 1 ? 'yes' : 'unknown';
}
