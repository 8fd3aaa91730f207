import { sql, type Kysely } from 'kysely';
import { accepted, refused, type Result } from '#domain/base/result.ts';
import type { LedgerRefusal } from '#domain/ledger/ledger-refusal.ts';
import type { Entry, TransactionKind } from '#domain/ledger/transaction.ts';
import type { Tables } from '#server/database/tables.ts';
import { NotHere } from '#server/http/handler.ts';

export type NewTransaction = {
  /** Made where it is asked for: the same id again books nothing. */
  readonly id: string;
  readonly kind: TransactionKind;
  readonly at: Temporal.Instant;
  readonly words: string;
  readonly entries: readonly Entry[];
  readonly client?: string | null | undefined;
  readonly appointment?: string | null | undefined;
};

export type Posted = { readonly id: string; readonly repeated: boolean };
type Outcome = {
  outcome: 'posted' | 'repeated' | 'not-enough' | 'does-not-add-up' | 'not-here';
  held: number | null;
  asked: number | null;
};

/**
 * Books one transaction within the caller's, by whoever asks. Refused, and nothing written, when it does not sum to zero or
 * takes more than is owed; callers at once are answered one after another, so what is refused is truly not there.
 */
export async function postTransaction(
  tables: Kysely<Tables>,
  { id, kind, at, words, entries, client = null, appointment = null }: NewTransaction,
): Promise<Result<Posted, LedgerRefusal>> {
  const { rows } = await sql<Outcome>`
    select outcome, held, asked from unwind.post_transaction(${id}, ${kind}, ${at.toString()}, ${words},
      ${client}, ${appointment}, ${JSON.stringify(entries)})`.execute(tables);
  const { outcome, held, asked } = rows[0] ?? { outcome: 'does-not-add-up', held: 0, asked: 0 };
  if (outcome === 'not-here') throw new NotHere();
  if (outcome === 'not-enough') return refused({ reason: 'not-enough', held: held ?? 0, wanted: asked ?? 0 });
  if (outcome === 'does-not-add-up') return refused({ reason: 'does-not-add-up', by: asked ?? 0 });
  return accepted({ id, repeated: outcome === 'repeated' });
}

/** Has this been booked before? Then a repeated request is answered as the first was. */
export async function isBooked(tables: Kysely<Tables>, id: string): Promise<boolean> {
  const { rows } = await sql<{ booked: boolean }>`select unwind.is_booked(${id}) as booked`.execute(tables);
  return rows[0]?.booked === true;
}
