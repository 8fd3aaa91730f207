import type { Item } from '#domain/screening/item.ts';
import { fits } from '#domain/screening/items.ts';
import type { AnswerValue } from '#domain/screening/answer.ts';
import { activitiesIn, textIn } from './read-value.ts';

/** The score of an activity that is named and not rated yet: no number of the scale. */
export const NOT_RATED = -1;

/**
 * What was typed, as the answer that it is: null where it is none yet, and `empty` where everything was taken away
 * again. Rows of activities without a word are left out.
 */
export const readyValue = (item: Item, typed: AnswerValue): AnswerValue | 'empty' | null => {
  if (item.kind === 'text' && textIn(typed).trim() === '') return 'empty';
  if (item.kind === 'text') return textIn(typed).trim();
  if (item.kind === 'activities') return readyActivities(typed);
  return fits(item.id, typed) ? typed : null;
};

const readyActivities = (typed: AnswerValue): AnswerValue | 'empty' | null => {
  const named = activitiesIn(typed)
    .map(({ activity, score }) => ({ activity: activity.trim(), score }))
    .filter(({ activity, score }) => activity !== '' || score !== NOT_RATED);
  if (named.length === 0) return 'empty';
  return named.every(({ activity, score }) => activity !== '' && score !== NOT_RATED) ? named : null;
};
