import type { OpenedIntake } from '#contract/intake.ts';
import { itemsOfForm } from '#domain/intake/items-of-form.ts';
import { call, type Refusal, type Reply } from '#web/app/api.ts';
import type { Filling } from './filling.ts';
import type { Opening } from './opening.ts';

/** What a link says before it is opened. */
export type Door = Reply<'intake'>;

type Practice = Pick<Opening, 'practiceName' | 'practicePhone'>;

export type Opened =
  | { readonly kind: 'opened'; readonly opening: Opening }
  | ({ readonly kind: 'refused' } & { readonly refusal: Refusal<'openIntake'> });

export const openLink = async (token: string, bornOn: string | null, practice: Practice): Promise<Opened> => {
  const answer = await call('openIntake', { params: { token }, body: { bornOn } });
  if (!answer.ok) return { kind: 'refused', refusal: answer.refusal };
  return { kind: 'opened', opening: openingOf(answer.value, practice) };
};

/** What the practice handed out, with what is asked for this purpose apart from what still counts from elsewhere. */
export const openingOf = (opened: OpenedIntake, practice: Practice): Opening => {
  const { purpose, firstName, country, watchesItem9, bornOn, key, answers, drawing, consents, signed } =
    opened;
  const person = { bornOn };
  return {
    ...practice,
    purpose,
    firstName,
    country,
    watchesItem9,
    person,
    key,
    answers,
    drawing,
    consents,
    signed,
    due: itemsOfForm(purpose, new Set(opened.standing.map(({ item }) => item))),
    earlier: [],
  };
};

/** What was answered meanwhile on another device comes in; what is asked stays, and what waits here stays waiting. */
export const freshened = (
  filling: Filling,
  { answers, signed, key }: Opening,
  /** Ids of the answers that were there before it was asked: the practice's own word on them is newer. */
  there: readonly string[],
): Filling => ({
  ...filling,
  opening: { ...filling.opening, answers, signed, key },
  given: filling.given.filter(({ id }) => !there.includes(id)),
});
