import type { AtOnce } from '#contract/intake.ts';
import type { NewAnswer } from '#contract/screening.ts';
import type { NextStep } from '#domain/intake/next-step.ts';
import type { ItemId } from '#domain/screening/answer.ts';
import type { KeptFact } from '#domain/session/fact.ts';
import type { FilledBy, Signature } from './filling.ts';

/** What became of a try to send: it arrived, or it could not be sent now, or never can be. */
export type Missed = 'offline' | 'busy' | 'signed-out' | 'gone';
export type Sent<Said = object> = ({ readonly kind: 'sent' } & Said) | { readonly kind: Missed } | Unfit;
/** The practice cannot read it; it stays on the phone and does not hold up the rest. */
type Unfit = { readonly kind: 'unfit' };

/** What the practice says to a form that is handed in. */
export type HandInAnswer =
  | { readonly kind: 'handed-in'; readonly next: NextStep }
  | { readonly kind: 'unanswered'; readonly items: readonly ItemId[] }
  | { readonly kind: 'not-signed'; readonly texts: readonly string[] };

/** What a form asks of the practice. A link and a sign-in each answer it in their own way; all else they share. */
export type FormPort = {
  readonly sendAnswers: (
    answers: readonly NewAnswer[],
    by: FilledBy,
  ) => Promise<Sent<{ readonly ids: readonly string[]; readonly atOnce: AtOnce | null }>>;
  readonly sendDrawing: (facts: readonly KeptFact[]) => Promise<Sent<{ readonly ids: readonly string[] }>>;
  readonly sign: (signature: Signature, by: FilledBy) => Promise<Sent | { readonly kind: 'other-version' }>;
  readonly handIn: () => Promise<HandInAnswer | { readonly kind: Missed }>;
};
