import { sql, type Kysely } from 'kysely';
import { accepted } from '#domain/base/result.ts';
import * as moves from '#domain/ledger/deposit.ts';
import type { Tender } from '#domain/ledger/tender.ts';
import type { Tables } from '#server/database/tables.ts';
import { isBooked } from './post-transaction.ts';
import { postForVisit, type AboutVisit, type Posting } from './post-for-visit.ts';

/** What is held for a visit now, in cents. */
export async function depositOf(tables: Kysely<Tables>, appointment: string): Promise<number> {
  const { rows } = await sql<{ balance: number }>`
    select unwind.owed_on('deposit', ${appointment}) as balance`.execute(tables);
  return rows[0]?.balance ?? 0;
}

export const takeDeposit = async (
  tables: Kysely<Tables>,
  { tenders, ...about }: AboutVisit & { tenders: readonly Tender[] },
): Posting =>
  postForVisit(
    tables,
    about,
    { kind: 'deposit-taken', words: 'Deposit' },
    moves.takeDeposit(about.appointment, tenders),
  );

export async function returnDeposit(
  tables: Kysely<Tables>,
  { tenders, ...about }: AboutVisit & { tenders: readonly Tender[] },
): Posting {
  const held = await heldOrWas(tables, about);
  if (held === 'done') return accepted({ id: about.id, repeated: true });
  const entries = moves.returnDeposit({ visit: about.appointment, held }, tenders);
  return postForVisit(tables, about, { kind: 'deposit-returned', words: 'Deposit given back' }, entries);
}

export type Charging = AboutVisit & {
  readonly fee: number;
  readonly why: 'late-cancellation' | 'no-show';
  /** How what the deposit does not cover was paid. */
  readonly tenders: readonly Tender[];
};

/** A fee for a visit called off late or not come to, out of its deposit first. */
export async function chargeFee(tables: Kysely<Tables>, { fee, why, tenders, ...about }: Charging): Posting {
  const held = await heldOrWas(tables, about);
  if (held === 'done') return accepted({ id: about.id, repeated: true });
  const entries = moves.chargeFee({ visit: about.appointment, held }, fee, tenders);
  const words = why === 'no-show' ? 'Fee for a visit not come to' : 'Fee for a late cancellation';
  return postForVisit(tables, about, { kind: 'fee-charged', words }, entries);
}

/** What was owed of a fee, brought to the desk later: all of it or a part. */
export async function collectFee(
  tables: Kysely<Tables>,
  { owed, tenders, ...about }: AboutVisit & { owed: number; tenders: readonly Tender[] },
): Posting {
  const named = { kind: 'fee-charged', words: 'Fee paid' } as const;
  return postForVisit(tables, about, named, moves.collectFee(owed, tenders));
}

/** A request that was answered before is answered the same, though the deposit it was about is gone by now. */
export async function heldOrWas(
  tables: Kysely<Tables>,
  { id, appointment }: AboutVisit,
): Promise<number | 'done'> {
  return (await isBooked(tables, id)) ? 'done' : depositOf(tables, appointment);
}
