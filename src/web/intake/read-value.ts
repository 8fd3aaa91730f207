import type { AnsweredPlace, AnswerValue, NamedActivity } from '#domain/screening/answer.ts';
import type { Medicine } from '#domain/screening/medicine-class.ts';

// What an answer's value is, for the kind of its question. A value of another kind reads as nothing.

/** A word or a number as it was typed. */
export const textIn = (value: AnswerValue | undefined): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

export const manyIn = (value: AnswerValue | undefined): readonly string[] =>
  listIn(value).filter((one) => typeof one === 'string');

export const placesIn = (value: AnswerValue | undefined): readonly AnsweredPlace[] =>
  listIn(value).filter((one): one is AnsweredPlace => typeof one === 'object' && 'region' in one);

export const medicinesIn = (value: AnswerValue | undefined): readonly Medicine[] =>
  listIn(value).filter((one): one is Medicine => typeof one === 'object' && 'classes' in one);

/** While an activity is being typed its name may be empty and its number missing. */
export type ActivityDraft = Omit<NamedActivity, 'score'> & { readonly score: number };
export const activitiesIn = (value: AnswerValue | undefined): readonly ActivityDraft[] =>
  listIn(value).filter((one): one is NamedActivity => typeof one === 'object' && 'activity' in one);

const listIn = (
  value: AnswerValue | undefined,
): readonly (string | AnsweredPlace | Medicine | NamedActivity)[] => (Array.isArray(value) ? value : []);
