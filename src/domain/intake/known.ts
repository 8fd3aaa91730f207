import type { InstantText } from '#domain/base/time.ts';
import type { Answer, AnswerValue, ItemId, Person } from '#domain/screening/answer.ts';
import { ageOn } from './age.ts';

/** What the form knows of the client while it asks: the newest answer to each item, and the age. */
export type Known = {
  readonly values: ReadonlyMap<ItemId, AnswerValue>;
  /** Whole years, or null where the day of birth is not known. */
  readonly age: number | null;
};

export function knownFrom(answers: readonly Answer[], person: Person, at: InstantText): Known {
  const newest = new Map<ItemId, Answer>();
  for (const answer of answers) {
    const earlier = newest.get(answer.item);
    if (earlier === undefined || isLater(answer.at, earlier.at)) newest.set(answer.item, answer);
  }
  return {
    values: new Map([...newest].map(([item, { value }]) => [item, value])),
    age: person.bornOn === null ? null : ageOn(person.bornOn, at),
  };
}

const isLater = (one: InstantText, other: InstantText): boolean =>
  Temporal.Instant.compare(Temporal.Instant.from(one), Temporal.Instant.from(other)) >= 0;
