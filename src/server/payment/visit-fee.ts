import { sql, type Kysely } from 'kysely';
import type { OpenFee } from '#contract/payment.ts';
import type { AppointmentId, ClientId } from '#domain/base/ids.ts';
import type { Amount } from '#domain/base/money.ts';
import type { FeeStanding } from '#domain/payment/fee.ts';
import type { Tables } from '#server/database/tables.ts';

/** What giving up a visit cost, and where it came from. What is asked of a card that is declined is owed. */
export type VisitFee = FeeStanding & { readonly why: 'late-cancellation' | 'no-show' };

export async function feeOf(tables: Kysely<Tables>, appointment: string): Promise<VisitFee | undefined> {
  const { rows } = await sql<VisitFee>`
    select ${columns} from unwind.visit_fee where appointment_id = ${appointment}`.execute(tables);
  return rows[0];
}

/** The same, kept: who asks for it meanwhile waits. */
export async function lockFee(tables: Kysely<Tables>, appointment: string): Promise<VisitFee | undefined> {
  const { rows } = await sql<VisitFee>`
    select ${columns} from unwind.visit_fee where appointment_id = ${appointment} for update`.execute(tables);
  return rows[0];
}

const columns = sql`why, cents, from_ahead as "fromAhead", from_card as "fromCard", paid, waived, owed`;

/** True when it is noted for the first time: a visit is given up once. */
export async function noteFee(
  tables: Kysely<Tables>,
  {
    appointment,
    fee,
    now,
  }: { appointment: string; fee: Omit<VisitFee, 'paid' | 'waived'>; now: Temporal.Instant },
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

/** How a fee stands after something was paid, or let go of. */
export async function keepStanding(
  tables: Kysely<Tables>,
  { appointment, fee, why = '' }: { appointment: string; fee: FeeStanding; why?: string },
): Promise<void> {
  await sql`
    update unwind.visit_fee set paid = ${fee.paid}, waived = ${fee.waived}, owed = ${fee.owed},
      waived_why = case when ${why} = '' then waived_why else ${why} end
    where appointment_id = ${appointment}`.execute(tables);
}

/** What a client owes for visits that were given up, but for one, oldest first. */
export async function openFeesOf(
  tables: Kysely<Tables>,
  { client, but }: { client: ClientId; but: AppointmentId },
): Promise<OpenFee[]> {
  const { rows } = await sql<OpenFee>`
    select a.id as appointment, unwind.instant_text(lower(a.during)) as "startsAt", f.why, f.owed
    from unwind.visit_fee f join unwind.appointment a on a.practice_id = f.practice_id and a.id = f.appointment_id
    where a.client_id = ${client} and a.id <> ${but} and f.owed > 0 order by lower(a.during)`.execute(tables);
  return rows;
}
