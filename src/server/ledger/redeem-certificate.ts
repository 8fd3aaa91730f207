import { sql, type Kysely } from 'kysely';
import { accepted, refused, type Result } from '#domain/base/result.ts';
import { endingOf, readCode } from '#domain/ledger/certificate-code.ts';
import { redeemCertificate as moves } from '#domain/ledger/certificate.ts';
import type { LedgerRefusal } from '#domain/ledger/ledger-refusal.ts';
import type { Tables } from '#server/database/tables.ts';
import { findCertificate, type CertificateNamed, type FoundCertificate } from './find-certificate.ts';
import { postTransaction } from './post-transaction.ts';
import { readBooks, todayIn } from './practice-books.ts';

export type Redeeming = {
  /** The redemption's own id, made on the device: a repeated request redeems once. */
  readonly id: string;
  readonly certificate: CertificateNamed;
  /** In cents, tax and all. */
  readonly cents: number;
  readonly appointment?: string | undefined;
  readonly client?: string | undefined;
  readonly now: Temporal.Instant;
};

export type Redeemed = {
  readonly id: string;
  readonly certificate: string;
  readonly cents: number;
  /** What is left on it. */
  readonly held: number;
};

/** Takes an amount from a certificate for a visit. Whether the practice sells certificates has no say in it. */
export async function redeemCertificate(
  tables: Kysely<Tables>,
  redeeming: Redeeming,
): Promise<Result<Redeemed, LedgerRefusal>> {
  // The same request sent twice at once: the second waits, and finds what the first has done.
  await sql`select pg_advisory_xact_lock(hashtextextended(${redeeming.id}, 6))`.execute(tables);
  const earlier = await redeemedBefore(tables, redeeming.id);
  if (earlier) return accepted(earlier);
  const found = await findCertificate(tables, redeeming.certificate);
  return found ? takeFrom(tables, found, redeeming) : refused({ reason: 'unknown-code' });
}

async function takeFrom(
  tables: Kysely<Tables>,
  found: FoundCertificate,
  { id, cents, appointment, client, now }: Redeeming,
): Promise<Result<Redeemed, LedgerRefusal>> {
  const books = await readBooks(tables);
  const today = todayIn(books, now);
  const entries = moves(found, { cents, today, tax: books.settings.tax });
  if (!entries.ok) return entries;
  const posted = await postTransaction(tables, {
    id,
    kind: 'certificate-redeemed',
    at: now,
    words: `Certificate ${found.ending}`,
    entries: entries.value,
    appointment,
    client,
  });
  if (!posted.ok) return posted;
  const done = await redeemedBefore(tables, id);
  if (!done) throw new Error('a redemption that was booked cannot be read');
  return accepted(done);
}

/** A redemption that has been booked under this id, with what is left on its certificate. */
export async function redeemedBefore(tables: Kysely<Tables>, id: string): Promise<Redeemed | undefined> {
  const { rows } = await sql<Redeemed>`
    select e.transaction_id as id, e.of_id as certificate, e.cents, a.balance as held
    from unwind.ledger_entry e
    join unwind.ledger_account a on a.practice_id = e.practice_id and a.kind = e.kind and a.of_id = e.of_id
    where e.transaction_id = ${id} and e.kind = 'certificate' and e.cents > 0`.execute(tables);
  return rows[0];
}

/** As people speak of what was typed, whether there is such a certificate or not. */
export const endingTyped = (typed: string): string =>
  endingOf(readCode(typed) ?? typed.trim()).padStart(4, '?');
