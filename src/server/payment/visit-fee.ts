import { sql, type Kysely } from 'kysely';
import type { Amount } from '#domain/base/money.ts';
import type { Tables } from '#server/database/tables.ts';

/** What giving up a visit cost, and where it came from. */
export type VisitFee = {
  readonly why: 'late-cancellation' | 'no-show';
  readonly cents: Amount;
  readonly fromAhead: Amount;
  /** Asked of the card on file; owed too when the card is declined. */
  readonly fromCard: Amount;
  readonly owed: Amount;
};

export async function feeOf(tables: Kysely<Tables>, appointment: string): Promise<VisitFee | undefined> {
  const { rows } = await sql<VisitFee>`
    select why, cents, from_ahead as "fromAhead", from_card as "fromCard", owed from unwind.visit_fee
    where appointment_id = ${appointment}`.execute(tables);
  return rows[0];
}

/** True when it is noted for the first time: a visit is given up once. */
export async function noteFee(
  tables: Kysely<Tables>,
  { appointment, fee, now }: { appointment: string; fee: VisitFee; now: Temporal.Instant },
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    insert into unwind.visit_fee (practice_id, appointment_id, why, cents, from_ahead, from_card, owed, noted_at)
    values (unwind.asking_practice(), ${appointment}, ${fee.why}, ${fee.cents}, ${fee.fromAhead}, ${fee.fromCard}, ${fee.owed},
      ${now.toString()})
    on conflict do nothing`.execute(tables);
  return numAffectedRows === 1n;
}

/** The card was declined: what was asked of it is owed. */
export async function noteOwed(
  tables: Kysely<Tables>,
  { appointment, cents }: { appointment: string; cents: Amount },
): Promise<void> {
  await sql`
    update unwind.visit_fee set from_card = from_card - ${cents}, owed = owed + ${cents}
    where appointment_id = ${appointment}`.execute(tables);
}
