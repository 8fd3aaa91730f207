import { regionName } from '#domain/atlas/region-name.ts';
import type { AnswerValue } from '#domain/screening/answer.ts';
import type { Item } from '#domain/screening/item.ts';

/** What was answered, for somebody who did not see the form. */
export function answerInWords(item: Item | undefined, value: AnswerValue): string {
  if (typeof value === 'number') return numberInWords(item, value);
  if (typeof value === 'string') return stringInWords(item, value);
  const named = value.map((one) => {
    if (typeof one === 'string') return choiceOf(item, one);
    if ('region' in one) return regionName(one.region, one.side);
    if ('activity' in one) return `${one.activity} (${one.score} of 10)`;
    const classes = one.classes.map((known) => known.replaceAll('-', ' '));
    return classes.length > 0 ? `${one.name} (${classes.join(', ')})` : one.name;
  });
  return named.length > 0 ? named.join(', ') : 'none';
}

const howOften = ['not at all', 'several days', 'more than half the days', 'nearly every day'];

function numberInWords(item: Item | undefined, value: number): string {
  if (item?.kind === 'phq') return howOften[value] ?? String(value);
  if (item?.kind === 'score') return `${value} of 10`;
  return item?.unit === undefined ? String(value) : `${value} ${item.unit}`;
}

function stringInWords(item: Item | undefined, value: string): string {
  if (value === 'unknown') return 'does not know';
  return item?.kind === 'text' ? `“${value}”` : choiceOf(item, value);
}

const choiceOf = (item: Item | undefined, id: string): string =>
  item?.choices?.find((choice) => choice.id === id)?.words ?? id;
