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
  readonly intent: string | null;
  readonly refunded: Amount;
  readonly wish: unknown;
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
    select id, link, provider, purpose, state, cents, currency, reference, intent, refunded, wish
    from unwind.payment where id = ${id} for update`.execute(tables);
  return rows[0];
}

export async function readPayment(tables: Kysely<Tables>, id: string): Promise<Payment | undefined> {
  const { rows } = await sql<Payment>`
    select id, link, provider, purpose, state, cents, currency, reference, intent, refunded, wish
    from unwind.payment where id = ${id}`.execute(tables);
  return rows[0];
}

export async function rememberCheckout(
  tables: Kysely<Tables>,
  { id, reference }: { id: string; reference: string },
): Promise<void> {
  await sql`update unwind.payment set reference = ${reference} where id = ${id}`.execute(tables);
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
  readonly state: 'done' | 'abandoned' | 'refunding' | 'refunded';
  readonly intent?: string;
  readonly refunded?: Amount;
  readonly now: Temporal.Instant;
};

/** How a payment ended. What it names of a person goes, but for whoever still has to be written to. */
export async function settlePayment(tables: Kysely<Tables>, over: Over): Promise<void> {
  await sql`
    update unwind.payment set state = ${over.state}, over_at = coalesce(over_at, ${over.now.toString()}),
      intent = coalesce(${over.intent ?? null}, intent), refunded = greatest(refunded, ${over.refunded ?? 0}),
      wish = case when ${over.state} = 'refunding' then wish else wish - 'person' end
    where id = ${over.id}`.execute(tables);
}
