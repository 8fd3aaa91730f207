import { regionName } from '#domain/atlas/region-name.ts';
import type { AnsweredPlace, AnswerValue, NamedActivity } from '#domain/screening/answer.ts';
import type { Item } from '#domain/screening/item.ts';
import type { Medicine } from '#domain/screening/medicine-class.ts';
import { dateWords } from '#web/app/time-words.ts';
import { words } from './words.ts';

/** An answer as it reads under its question; without a question it is what a therapist found under a rule's id. */
export const answerWords = (item: Item | undefined, value: AnswerValue): string => {
  if (item === undefined) return value === 'yes' ? words.values.found : words.values.notFound;
  if (typeof value === 'number') return numberWords(item, value);
  if (typeof value === 'string') return textWords(item, value);
  if (value.length === 0) return words.values.none;
  return value.map((one) => entryWords(item, one)).join(', ');
};

const numberWords = (item: Item, value: number): string => {
  if (item.kind === 'phq' && isPhq(value)) return words.values.phq[value];
  if (item.kind === 'score') return words.values.of(value, 10);
  return item.unit === undefined ? `${value}` : `${value} ${item.unit}`;
};

const isPhq = (value: number): value is 0 | 1 | 2 | 3 => [0, 1, 2, 3].includes(value);

const textWords = (item: Item, value: string): string => {
  if (value === 'unknown') return words.values.unknown;
  switch (item.kind) {
    case 'yes-no':
      return value === 'yes' ? words.values.yes : words.values.no;
    case 'one':
      return choiceWords(item, value);
    case 'date':
      return isDate(value) ? dateWords(Temporal.PlainDate.from(value)) : value;
    default:
      return value;
  }
};

const isDate = (value: string): boolean => /^\d{4}-\d\d-\d\d$/.test(value);

const choiceWords = (item: Item, choice: string): string =>
  item.choices?.find(({ id }) => id === choice)?.words ?? choice;

const entryWords = (item: Item, entry: string | AnsweredPlace | Medicine | NamedActivity): string => {
  if (typeof entry === 'string') return choiceWords(item, entry);
  if ('region' in entry) return regionName(entry.region, entry.side);
  if ('activity' in entry) return words.values.activity(entry.activity, entry.score);
  return medicineWords(entry);
};

const medicineWords = ({ name, classes, confirmed }: Medicine): string => {
  if (!confirmed) return words.values.unconfirmed(name);
  return classes.length === 0 ? name : words.values.medicine(name, classesWords(classes));
};

export const classesWords = (classes: Medicine['classes']): string =>
  classes.map((one) => words.classes[one]).join(', ');
