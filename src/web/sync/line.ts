import type { KeptFact } from '#domain/session/fact.ts';
import type { Batch, SessionHead } from './journal.ts';

/** Why nothing can be sent now; the facts wait. */
export type Trouble = 'no-answer' | 'signed-out' | 'forbidden';

export type Sent =
  | { kind: 'acknowledged'; ids: readonly string[] }
  /** The server will never take this as it is: it cannot read it, or knows another owner for it. */
  | { kind: 'not-taken' }
  | { kind: Trouble };

export type Told =
  | { kind: 'told'; head: SessionHead; facts: readonly KeptFact[]; cursor: number; more: boolean }
  | { kind: 'not-here' }
  | { kind: Trouble };

/** The line to the server: a push and a pull, with every way they can end. */
export type Line = {
  send(batch: Batch): Promise<Sent>;
  ask(session: string, after: number): Promise<Told>;
};
