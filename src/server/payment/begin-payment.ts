import { randomUUID } from 'node:crypto';
import { sql, type Kysely } from 'kysely';
import type { HoldId } from '#domain/base/ids.ts';
import type { Amount, Currency } from '#domain/base/money.ts';
import { accepted, refused, type Result } from '#domain/base/result.ts';
import { visitInWords } from '#domain/payment/provider-words.ts';
import type { BookingRefusal } from '#domain/scheduling/booking-refusal.ts';
import type { AskingAsVisitor } from '#server/database/asking.ts';
import type { Tables } from '#server/database/tables.ts';
import { readBooks } from '#server/ledger/practice-books.ts';
import { deciding } from '#server/scheduling/deciding.ts';
import { CHECKOUT_MINUTES, openCheckout } from './open-checkout.ts';
import type { PaidWish } from './paid-wish.ts';
import { writePayment } from './payment-book.ts';
import type { OnlineProvider } from './payment-provider.ts';
import type { Till } from './till.ts';

export type BeginPayment = {
  /** As a visitor whose `member` is the visit's id. */
  readonly asking: AskingAsVisitor;
  /** The practice's part of the address. */
  readonly slug: string;
  readonly wish: PaidWish;
  readonly hold: HoldId;
  readonly asked: { readonly ask: 'deposit' | 'card' | 'prepay'; readonly cents: Amount };
  readonly now: Temporal.Instant;
};

/**
 * `online`: send the person there; the visit is booked, and told to her, when the provider says that it is paid.
 * `at-practice`: this practice takes nothing online: book at once, and say what is to be paid at the visit.
 * `provider-away`: it cannot be paid now; her time stays held for a while.
 */
export type Begun =
  | { readonly pay: 'online'; readonly address: string }
  | { readonly pay: 'at-practice' }
  | { readonly pay: 'provider-away' };

/** A little longer than the checkout is open, for the news of a payment in its last minute. */
const HOLD_MINUTES = CHECKOUT_MINUTES + 4;

/** Keeps the time for as long as paying may take, and opens a checkout. */
export async function beginPayment(till: Till, wanted: BeginPayment): Promise<Result<Begun, BookingRefusal>> {
  const { provider } = till;
  if (provider.takes === 'nothing') return accepted({ pay: 'at-practice' });
  const booking = { ...wanted, ...wanted.wish, by: 'visitor' } as const;
  const written = await deciding(till.database, booking, (tables) => writeAsked(tables, provider, wanted));
  return written.ok
    ? accepted(await goToPay(till, provider, { ...wanted, written: written.value }))
    : written;
}

export type Written = { readonly payment: string; readonly currency: Currency; readonly words: string };

/** After the commit of what was written: opens the checkout. */
export async function goToPay(
  till: Till,
  provider: OnlineProvider,
  { asking, slug, wish, asked, now, written }: Omit<BeginPayment, 'hold'> & { readonly written: Written },
): Promise<Exclude<Begun, { pay: 'at-practice' }>> {
  const address = await openCheckout(till, {
    asking,
    slug,
    link: wish.appointment,
    provider,
    takes: asked.ask === 'card' ? { kind: 'card' } : { kind: 'money', cents: asked.cents },
    ...written,
    expiresAt: now.add({ minutes: CHECKOUT_MINUTES }),
    now,
  });
  return address === null ? { pay: 'provider-away' } : { pay: 'online', address };
}

/** Keeps the time and writes down what is asked for it, inside the caller's transaction. */
export async function writeAsked(
  tables: Kysely<Tables>,
  provider: OnlineProvider,
  { wish, hold, asked, now }: Pick<BeginPayment, 'wish' | 'hold' | 'asked' | 'now'>,
): Promise<Result<Written, BookingRefusal>> {
  const kept = await keepWhilePaying(tables, { hold, now });
  if (!kept) return refused({ reason: 'hold-expired', next: [] });
  const { currency, zone } = await readBooks(tables);
  const payment = randomUUID();
  await writePayment(tables, {
    id: payment,
    link: wish.appointment,
    provider: provider.name,
    purpose: asked.ask,
    cents: asked.ask === 'card' ? 0 : asked.cents,
    currency,
    wish: { ...wish, hold, startsAt: wish.startsAt.toString() },
    now,
  });
  return accepted({ payment, currency, words: visitInWords(wish.startsAt, zone) });
}

async function keepWhilePaying(
  tables: Kysely<Tables>,
  { hold, now }: { hold: HoldId; now: Temporal.Instant },
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update unwind.hold set kind = 'paying', expires_at = ${now.add({ minutes: HOLD_MINUTES }).toString()}
    where id = ${hold} and kind in ('filling', 'paying', 'proposal', 'offer') and expires_at > ${now.toString()}`.execute(
    tables,
  );
  return numAffectedRows === 1n;
}
