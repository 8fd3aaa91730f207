import type { Item } from '#domain/screening/item.ts';
import { fits } from '#domain/screening/items.ts';
import type { AnswerValue } from '#domain/screening/answer.ts';
import { activitiesIn, textIn } from './read-value.ts';

/** The score of an activity that is named and not rated yet: no number of the scale. */
export const NOT_RATED = -1;

/** What was typed: an answer, or none yet; `empty` where everything was taken away again. */
export type Ready =
  | { readonly is: 'answer'; readonly value: AnswerValue }
  | { readonly is: 'empty' | 'not-yet' };

/** What was typed, as the answer that it is. Rows of activities without a word are left out. */
export const readyValue = (item: Item, typed: AnswerValue): Ready => {
  switch (item.kind) {
    case 'text':
      return answerUnlessEmpty(textIn(typed).trim());
    case 'activities':
      return readyActivities(typed);
    case 'number':
    case 'date':
      return typed === '' ? { is: 'empty' } : fitting(item, typed);
    case 'yes-no':
    case 'one':
    case 'many':
    case 'score':
    case 'phq':
    case 'places':
    case 'medicines':
      return fitting(item, typed);
  }
};

const answerUnlessEmpty = (value: string): Ready =>
  value === '' ? { is: 'empty' } : { is: 'answer', value };

const fitting = (item: Item, value: AnswerValue): Ready =>
  fits(item.id, value) ? { is: 'answer', value } : { is: 'not-yet' };

const readyActivities = (typed: AnswerValue): Ready => {
  const named = activitiesIn(typed)
    .map(({ activity, score }) => ({ activity: activity.trim(), score }))
    .filter(({ activity, score }) => activity !== '' || score !== NOT_RATED);
  if (named.length === 0) return { is: 'empty' };
  const isWhole = named.every(({ activity, score }) => activity !== '' && score !== NOT_RATED);
  return isWhole ? { is: 'answer', value: named } : { is: 'not-yet' };
};
