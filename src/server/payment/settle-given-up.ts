import { randomUUID } from 'node:crypto';
import { sql, type Kysely } from 'kysely';
import type { AppointmentId } from '#domain/base/ids.ts';
import { feeFor, settleFee } from '#domain/payment/fee.ts';
import { BookingRules } from '#domain/scheduling/booking-rules.ts';
import type { AskingAsVisitor } from '#server/database/asking.ts';
import type { Tables } from '#server/database/tables.ts';
import { chargeFee, depositOf, returnDeposit } from '#server/ledger/deposits.ts';
import { readBooks } from '#server/ledger/practice-books.ts';
import { cardOf } from './card-on-file.ts';
import { giveBack } from './give-back.ts';
import { queuePaymentJob, readPaidAhead, writePayment } from './payment-book.ts';
import type { Till } from './till.ts';
import { noteFee, type VisitFee } from './visit-fee.ts';

type GivenUp = {
  readonly asking: AskingAsVisitor;
  readonly appointment: AppointmentId;
  readonly now: Temporal.Instant;
};

/**
 * Settles a visit that was cancelled or not come to, some minutes after that was said and still holds: the fee by the
 * practice's rules out of what was paid ahead, then from the card on file, else owed; the rest of what was paid goes back.
 */
export async function settleGivenUp(till: Till, { asking, appointment, now }: GivenUp): Promise<void> {
  await till.database.write(asking, async (tables) => {
    const visit = await readGivenUp(tables, appointment);
    if (visit === undefined) return;
    const ahead = await depositOf(tables, appointment);
    const card = (await cardOf(tables)) === undefined ? 'none' : 'on-file';
    const cents = costOf(visit);
    const settled = settleFee(cents, { ahead, card });
    const fee: Noted = { why: visit.why, cents, ...settled };
    if (!(await noteFee(tables, { appointment, fee, now }))) return;
    await keepFromDeposit(tables, { appointment, fee, now });
    await returnRest(tables, { appointment, cents: settled.back, now });
    if (fee.fromCard > 0 && till.provider.takes === 'online')
      await askOfCard(tables, { appointment, cents: fee.fromCard, now, provider: till.provider.name });
  });
}

type Noted = Omit<VisitFee, 'paid' | 'waived'>;

type Visit = {
  readonly why: VisitFee['why'];
  readonly by: 'staff' | 'client' | 'visitor';
  readonly price: number;
  readonly startsAt: string;
  readonly at: string;
  readonly rules: unknown;
};

/** Undefined when the visit stands: it was taken back meanwhile. */
async function readGivenUp(tables: Kysely<Tables>, appointment: AppointmentId): Promise<Visit | undefined> {
  const { rows } = await sql<Visit>`
    select case a.status when 'no-show' then 'no-show' else 'late-cancellation' end as why,
      coalesce(a.cancelled_by, 'staff') as by, a.price, unwind.instant_text(lower(a.during)) as "startsAt",
      unwind.instant_text(coalesce(a.cancelled_at, lower(a.during))) as at, p.booking_rules as rules
    from unwind.appointment a join unwind.practice p on p.id = a.practice_id
    where a.id = ${appointment} and a.status in ('cancelled', 'no-show') for update of a`.execute(tables);
  return rows[0];
}

function costOf({ why, by, price, ...visit }: Visit): number {
  const rules = BookingRules.parse(visit.rules);
  const startsAt = Temporal.Instant.from(visit.startsAt);
  if (why === 'no-show') return feeFor({ rules, price, startsAt, why });
  return feeFor({ rules, price, startsAt, why: 'cancelled', by, at: Temporal.Instant.from(visit.at) });
}

async function keepFromDeposit(
  tables: Kysely<Tables>,
  { appointment, fee, now }: { appointment: string; fee: Noted; now: Temporal.Instant },
): Promise<void> {
  if (fee.fromAhead === 0) return;
  const about = { id: randomUUID(), appointment, now, why: fee.why, tenders: [] };
  const kept = await chargeFee(tables, { ...about, fee: fee.fromAhead });
  if (!kept.ok) throw new Error(`a fee was refused: ${kept.refusal.reason}`);
}

/** What was paid online goes back by itself; what was paid at the desk is given back there. */
async function returnRest(
  tables: Kysely<Tables>,
  { appointment, cents, now }: { appointment: string; cents: number; now: Temporal.Instant },
): Promise<void> {
  const paid = await readPaidAhead(tables, appointment);
  if (paid === undefined || paid.intent === null) return;
  const back = Math.min(cents, paid.cents - paid.refunded);
  if (back <= 0) return;
  await giveBack(tables, { payment: paid, intent: paid.intent, cents: paid.refunded + back, now });
  const tenders = [{ kind: 'provider', cents: back } as const];
  const returned = await returnDeposit(tables, { id: randomUUID(), appointment, now, tenders });
  if (!returned.ok) throw new Error(`a deposit was not given back: ${returned.refusal.reason}`);
}

async function askOfCard(
  tables: Kysely<Tables>,
  asked: { appointment: string; cents: number; now: Temporal.Instant; provider: string },
): Promise<void> {
  const id = randomUUID();
  const { currency } = await readBooks(tables);
  const { appointment: link, ...rest } = asked;
  await writePayment(tables, { ...rest, id, link, purpose: 'fee', currency, wish: {} });
  await queuePaymentJob(tables, { payment: id, link });
}
