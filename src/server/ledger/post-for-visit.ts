import type { Kysely } from 'kysely';
import type { Result } from '#domain/base/result.ts';
import type { LedgerRefusal } from '#domain/ledger/ledger-refusal.ts';
import type { Entry, TransactionKind } from '#domain/ledger/transaction.ts';
import type { Tables } from '#server/database/tables.ts';
import { postTransaction, type Posted } from './post-transaction.ts';

/** What every booking about one visit says: `id` is its own, made by whoever asks. */
export type AboutVisit = {
  readonly id: string;
  readonly appointment: string;
  readonly client?: string | undefined;
  readonly now: Temporal.Instant;
};
export type Posting = Promise<Result<Posted, LedgerRefusal>>;

/** Books what was decided about a visit, or hands the refusal on. */
export async function postForVisit(
  tables: Kysely<Tables>,
  { id, appointment, client, now }: AboutVisit,
  named: { readonly kind: TransactionKind; readonly words: string },
  entries: Result<Entry[], LedgerRefusal>,
): Posting {
  if (!entries.ok) return entries;
  return postTransaction(tables, { ...named, id, at: now, appointment, client, entries: entries.value });
}
