import type { InstantText } from '#domain/base/time.ts';
import type { Answer, ItemId, Person } from '#domain/screening/answer.ts';

/** What a form is asked for. `due` stays as it was when the form was opened, so that a card does not vanish when it is answered. */
export type FormState = {
  /** Given through this form so far. */
  readonly answers: readonly Answer[];
  /** Given before, where they may be seen: they decide what is relevant and count as no answer to what is due. */
  readonly earlier?: readonly Answer[];
  readonly person: Person;
  readonly purpose: 'full' | 'update' | 'visit';
  readonly due: readonly ItemId[];
  readonly at: InstantText;
  /** Does the practice see an answer to item 9 of the PHQ the same day? Otherwise the form stops at the PHQ-2. */
  readonly watchesItem9: boolean;
  /** Ids of the consent texts that are still to be signed. */
  readonly toSign?: readonly string[];
};
