import type { Answer } from '#domain/screening/answer.ts';
import { readSheet, type Sheet } from '#domain/screening/sheet.ts';
import { ageOn } from './age.ts';
import type { FormState } from './form-state.ts';

/** What the form knows of the client while it asks. */
export type Known = {
  readonly sheet: Sheet;
  /** Whole years, or null where the day of birth is not known. */
  readonly age: number | null;
  readonly hasBirthDateOnFile: boolean;
};

export function knownFrom(
  answers: readonly Answer[],
  { person, at }: Pick<FormState, 'person' | 'at'>,
): Known {
  const sheet = readSheet({ person, answers: [...answers] }, at);
  return {
    sheet,
    age: sheet.bornOn === null ? null : ageOn(sheet.bornOn, at),
    hasBirthDateOnFile: person.bornOn !== null,
  };
}
