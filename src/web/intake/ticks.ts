import type { Line, Step } from '#domain/intake/card.ts';
import { answersOfTicks, isTicked } from '#domain/intake/ticks.ts';
import type { AnswerValue, ItemId } from '#domain/screening/answer.ts';
import { answersOf, type Filling, valueOf } from './filling.ts';

type Values = readonly (readonly [ItemId, AnswerValue])[];

/**
 * The lines that stand ticked. On a step that asks which of several it is, "unknown" is only what the tick before it left;
 * a tick there is a yes.
 */
export const tickedIn = (filling: Filling, { kind, lines }: Step): readonly ItemId[] => {
  const isOn = (line: Line): boolean =>
    kind === 'overview'
      ? isTicked(line, answersOf(filling))
      : line.items.some((item) => valueOf(filling, item) === 'yes');
  return lines.filter(isOn).map(({ id }) => id);
};

/** What a tick says at once, before the card is gone on from. */
export const valuesOfTick = ({ items }: Line, now: 'ticked' | 'empty'): Values => {
  const value = now === 'empty' ? 'no' : items.length === 1 ? 'yes' : 'unknown';
  return items.map((item) => [item, value] as const);
};

/** What going on says: a line left empty is a no to each of its questions. */
export const valuesOfStep = (filling: Filling, step: Step): Values =>
  answersOfTicks(step, tickedIn(filling, step), answersOf(filling)).map(
    ({ item, value }) => [item, value] as const,
  );

/** What a line says as one answer, for whoever goes through them one by one. */
export const valueOfLine = (filling: Filling, { items }: Line): 'yes' | 'no' | 'unknown' | null => {
  const values = items.map((item) => valueOf(filling, item));
  if (values.includes('yes')) return 'yes';
  if (values.includes('unknown')) return 'unknown';
  return values.every((value) => value === 'no') ? 'no' : null;
};
