import type { ConsentToSign, OpenedIntake } from '#contract/intake.ts';
import type { Answer, ItemId, Person } from '#domain/screening/answer.ts';
import type { KeptFact } from '#domain/session/fact.ts';

/** What the practice handed out when the form was opened: all that it needs to go on without a network. */
export type Opening = {
  readonly purpose: 'full' | 'update' | 'visit';
  readonly practiceName: string;
  readonly practicePhone: string;
  readonly country: string;
  readonly watchesItem9: boolean;
  readonly firstName: string;
  readonly person: Person;
  /** What is asked; it stays as it was when the form was opened. */
  readonly due: readonly ItemId[];
  /** Given through this form before, here or on another device. */
  readonly answers: readonly Answer[];
  /** Given before this form, where its client may see them. */
  readonly earlier: readonly Answer[];
  readonly drawing: readonly KeptFact[];
  readonly consents: readonly ConsentToSign[];
  readonly signed: OpenedIntake['signed'];
  /** What a link's requests carry; a signed-in client needs none. */
  readonly key: string;
};
