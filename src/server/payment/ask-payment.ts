import { sql, type Kysely } from 'kysely';
import type { Amount } from '#domain/base/money.ts';
import type { ClientId, ServiceId } from '#domain/base/ids.ts';
import { paymentFor, type PaymentAsked, type VisitHistory } from '#domain/payment/policy.ts';
import { BookingRules } from '#domain/scheduling/booking-rules.ts';
import type { Tables } from '#server/database/tables.ts';

type Wanted = {
  readonly service: ServiceId;
  /** Null for somebody whom the practice does not know yet. */
  readonly client: ClientId | null;
  readonly startsAt: Temporal.Instant;
  /** What these hours cost more. */
  readonly surcharge?: Amount;
  readonly now: Temporal.Instant;
};

/** What the practice asks of this person before the booking counts. Readable to visitors: of a client it counts visits only. */
export async function paymentAsked(tables: Kysely<Tables>, wanted: Wanted): Promise<PaymentAsked> {
  const { rules, price } = await termsOf(tables, wanted.service);
  const history = wanted.client === null ? null : await historyOf(tables, wanted.client);
  return paymentFor({ rules, price: price + (wanted.surcharge ?? 0), history, now: wanted.now });
}

async function termsOf(
  tables: Kysely<Tables>,
  service: ServiceId,
): Promise<{ rules: BookingRules; price: number }> {
  const { rows } = await sql<{ rules: unknown; price: number }>`
    select p.booking_rules as rules, s.price
    from unwind.practice p join unwind.service s on s.practice_id = p.id
    where s.id = ${service}`.execute(tables);
  // A service that is gone costs nothing; booking it is refused anyway.
  return { rules: BookingRules.parse(rows[0]?.rules ?? {}), price: rows[0]?.price ?? 0 };
}

async function historyOf(tables: Kysely<Tables>, client: ClientId): Promise<VisitHistory> {
  const { rows } = await sql<{ treated: number; missed: string[] }>`
    select treated, missed from unwind.visit_history(${client})`.execute(tables);
  return {
    treated: rows[0]?.treated ?? 0,
    missed: (rows[0]?.missed ?? []).map((at) => Temporal.Instant.from(at)),
  };
}
