import type { AnswerValue } from '#domain/screening/answer.ts';
import type { Item } from '#domain/screening/item.ts';
import { drawnPlace } from '#web/drawing/painting.ts';
import { phqChoices } from './choices.ts';
import { activitiesIn, manyIn, medicinesIn, placesIn, textIn } from './read-value.ts';
import { words } from './words.ts';

/** An answer as its client reads it back, line by line. */
export const valueWords = (item: Item, value: AnswerValue): readonly string[] => {
  switch (item.kind) {
    case 'yes-no':
      return [value === 'yes' ? words.yes : value === 'no' ? words.no : words.unknown];
    case 'one':
      return [choiceWords(item, textIn(value))];
    case 'many':
      return manyIn(value).map((id) => choiceWords(item, id));
    case 'phq':
      return [phqChoices.find(({ id }) => id === value)?.label ?? textIn(value)];
    case 'score':
      return [words.score(Number(value))];
    case 'number':
      return [item.unit === undefined ? textIn(value) : `${textIn(value)} ${item.unit}`];
    case 'date':
      return [dayWords(textIn(value))];
    case 'text':
      return value === '' ? [] : [textIn(value)];
    case 'places':
      return placesIn(value).map(drawnPlace);
    case 'medicines':
      return medicineWords(value);
    case 'activities':
      return activitiesIn(value).map(({ activity, score }) => `${activity}: ${words.score(score)}`);
  }
};

const medicineWords = (value: AnswerValue): readonly string[] => {
  const list = medicinesIn(value);
  if (list.length === 0) return [words.medicines.none];
  return list.map(({ name, confirmed }) => (confirmed ? name : `${name} (${words.review.unsure})`));
};

const choiceWords = ({ choices = [] }: Item, id: string): string =>
  choices.find((choice) => choice.id === id)?.words ?? id;

const dayWords = (day: string): string => {
  try {
    return Temporal.PlainDate.from(day).toLocaleString('en-US', { dateStyle: 'long' });
  } catch {
    return day;
  }
};
