import type { InstantText } from '#domain/base/time.ts';
import type { Answer, Person } from '#domain/screening/answer.ts';
import { readSheet, type Sheet } from '#domain/screening/sheet.ts';
import { ageOn } from './age.ts';

/** What the form knows of the client while it asks. */
export type Known = {
  readonly sheet: Sheet;
  /** Whole years, or null where the day of birth is not known. */
  readonly age: number | null;
  readonly hasBirthDateOnFile: boolean;
};

export function knownFrom(answers: readonly Answer[], person: Person, at: InstantText): Known {
  const sheet = readSheet({ person, answers: [...answers] }, at);
  return {
    sheet,
    age: sheet.bornOn === null ? null : ageOn(sheet.bornOn, at),
    hasBirthDateOnFile: person.bornOn !== null,
  };
}
