import { sql, type Kysely } from 'kysely';
import type { Amount, Currency } from '#domain/base/money.ts';
import type { Tables } from '#server/database/tables.ts';

type Purpose = 'deposit' | 'prepay' | 'card' | 'gift' | 'fee';

/** A payment as it stands; `wish` is what is to be done when it is paid. */
export type Payment = {
  readonly id: string;
  readonly link: string;
  readonly provider: string;
  readonly purpose: Purpose;
  readonly state: 'asked' | 'done' | 'abandoned' | 'refunding' | 'refunded';
  readonly cents: Amount;
  readonly currency: Currency;
  readonly reference: string | null;
  /** Where the person pays, while she can. */
  readonly address: string | null;
  readonly intent: string | null;
  readonly refunded: Amount;
  readonly toRefund: Amount;
  readonly wish: unknown;
  readonly askedAt: string;
};

type Asked = Pick<Payment, 'id' | 'link' | 'provider' | 'purpose' | 'cents' | 'currency' | 'wish'> & {
  readonly now: Temporal.Instant;
};

/** Writes down what is asked for, before the provider hears of it. */
export async function writePayment(tables: Kysely<Tables>, asked: Asked): Promise<void> {
  await sql`
    insert into unwind.payment (practice_id, id, link, provider, purpose, cents, currency, wish, asked_at)
    values (unwind.asking_practice(), ${asked.id}, ${asked.link}, ${asked.provider}, ${asked.purpose}, ${asked.cents},
      ${asked.currency}, ${JSON.stringify(asked.wish)}::jsonb, ${asked.now.toString()})`.execute(tables);
}

/** Reads a payment and keeps it: whoever asks for it meanwhile waits. */
export async function lockPayment(tables: Kysely<Tables>, id: string): Promise<Payment | undefined> {
  const { rows } = await sql<Payment>`
    select ${columns} from unwind.payment where id = ${id} for update`.execute(tables);
  return rows[0];
}

export async function readPayment(tables: Kysely<Tables>, id: string): Promise<Payment | undefined> {
  const { rows } = await sql<Payment>`
    select ${columns} from unwind.payment where id = ${id}`.execute(tables);
  return rows[0];
}

export async function rememberCheckout(
  tables: Kysely<Tables>,
  { id, reference, address }: { id: string; reference: string; address: string },
): Promise<void> {
  await sql`
    update unwind.payment set reference = ${reference}, address = ${address} where id = ${id}`.execute(
    tables,
  );
}

/** True when the provider tells this for the first time. */
export async function isFirstTold(
  tables: Kysely<Tables>,
  told: { id: string; provider: string; payment: string; kind: string; now: Temporal.Instant },
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    insert into unwind.payment_event (practice_id, provider, id, payment_id, kind, told_at)
    values (unwind.asking_practice(), ${told.provider}, ${told.id}, ${told.payment}, ${told.kind}, ${told.now.toString()})
    on conflict do nothing`.execute(tables);
  return numAffectedRows === 1n;
}

type Over = {
  readonly id: string;
  readonly state: 'done' | 'abandoned' | 'refunded';
  readonly intent?: string;
  readonly now: Temporal.Instant;
};

/** How a payment ended. What its wish names of a person goes: from here on her file says it, or nobody need know. */
export async function settlePayment(tables: Kysely<Tables>, { id, state, intent, now }: Over): Promise<void> {
  await sql`
    update unwind.payment set state = ${state}, over_at = coalesce(over_at, ${now.toString()}), address = null,
      intent = coalesce(${intent ?? null}, intent), wish = wish - array['person', 'buyer', 'recipient', 'message']
    where id = ${id}`.execute(tables);
}

/** So much in all has gone back. */
export async function noteRefund(
  tables: Kysely<Tables>,
  { id, refunded }: { id: string; refunded: Amount },
): Promise<void> {
  await sql`update unwind.payment set refunded = greatest(refunded, ${refunded}) where id = ${id}`.execute(
    tables,
  );
}

/** What was asked of the provider went back to whoever paid: all of it, or a part. */
export async function noteGivenBack(
  tables: Kysely<Tables>,
  { id, refunded }: { id: string; refunded: Amount },
): Promise<void> {
  await sql`
    update unwind.payment set refunded = greatest(refunded, ${refunded}), state = 'refunded'
    where id = ${id} and state = 'refunding'`.execute(tables);
}

/** What was paid online for a visit before it. */
export async function readPaidAhead(tables: Kysely<Tables>, link: string): Promise<Payment | undefined> {
  const { rows } = await sql<Payment>`
    select ${columns} from unwind.payment
    where link = ${link} and state = 'done' and purpose in ('deposit', 'prepay')`.execute(tables);
  return rows[0];
}

export async function queuePaymentJob(
  tables: Kysely<Tables>,
  { payment, link }: { payment: string; link: string },
): Promise<void> {
  await sql`select unwind.queue_payment_job(unwind.asking_practice(), ${payment}, ${link})`.execute(tables);
}

const columns = sql`id, link, provider, purpose, state, cents, currency, reference, address, intent, refunded, to_refund as "toRefund", wish, asked_at as "askedAt"`;
