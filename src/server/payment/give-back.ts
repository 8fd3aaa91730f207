import { sql, type Kysely } from 'kysely';
import type { Amount } from '#domain/base/money.ts';
import type { Tables } from '#server/database/tables.ts';
import type { Payment } from './payment-book.ts';

type GivingBack = {
  readonly payment: Pick<Payment, 'id'>;
  readonly intent: string;
  /** So much in all is to have gone back. */
  readonly cents: Amount;
  readonly now: Temporal.Instant;
};

/** Writes down that the money goes back, and queues the job that sees to it: with this transaction, or not at all. */
export async function giveBack(
  tables: Kysely<Tables>,
  { payment, intent, cents, now }: GivingBack,
): Promise<void> {
  await sql`
    with going as (
      update unwind.payment set state = 'refunding', intent = ${intent}, to_refund = ${cents}, address = null,
        over_at = coalesce(over_at, ${now.toString()}), wish = wish - 'person'
      where id = ${payment.id} returning practice_id, id, link
    )
    select unwind.queue_payment_job(practice_id, id, link) from going`.execute(tables);
}
