import type { Kysely } from 'kysely';
import type { SettleRefusal, VisitBill } from '#contract/payment.ts';
import type { AppointmentId } from '#domain/base/ids.ts';
import { accepted, refused, type Result } from '#domain/base/result.ts';
import type { Tender } from '#domain/ledger/tender.ts';
import { payFee, waiveFee as waived } from '#domain/payment/fee.ts';
import type { Tables } from '#server/database/tables.ts';
import { collectFee as book } from '#server/ledger/deposits.ts';
import { isBooked } from '#server/ledger/post-transaction.ts';
import { readVisitBill } from './visit-bill.ts';
import { keepStanding, lockFee } from './visit-fee.ts';

type Collecting = {
  readonly appointment: AppointmentId;
  readonly id: string;
  readonly tender: Tender;
  readonly now: Temporal.Instant;
};

/** Takes what is owed for a visit that was given up, or a part of it, inside the caller's transaction. */
export async function collectFee(
  tables: Kysely<Tables>,
  { appointment, id, tender, now }: Collecting,
): Promise<Result<VisitBill, SettleRefusal>> {
  // Two who take it at once: the second waits, and finds what is left.
  const fee = await lockFee(tables, appointment);
  const { client, bill } = await readVisitBill(tables, appointment);
  if (await isBooked(tables, id)) return accepted(bill);
  if (fee === undefined) return refused({ reason: 'nothing-to-do' });
  const paid = payFee(fee, tender.cents);
  if (!paid.ok) return paid;
  const booked = await book(tables, { id, appointment, client, now, owed: fee.owed, tenders: [tender] });
  if (!booked.ok) return booked;
  await keepStanding(tables, { appointment, fee: paid.value });
  return accepted((await readVisitBill(tables, appointment)).bill);
}

/** Lets go of what is still owed, saying why. No money moves: what is owed never stood in the books. */
export async function waiveFee(
  tables: Kysely<Tables>,
  { appointment, why }: { appointment: AppointmentId; why: string },
): Promise<void> {
  const fee = await lockFee(tables, appointment);
  if (fee === undefined || fee.owed === 0) return;
  await keepStanding(tables, { appointment, fee: waived(fee), why });
}
