import type { Amount } from '#domain/base/money.ts';
import type { BookingRules } from '#domain/scheduling/booking-rules.ts';

/** What is known of somebody who books: the visits she had here, and when she did not come. */
export type VisitHistory = { readonly treated: number; readonly missed: readonly Temporal.Instant[] };

/** What has to be paid or given before a booking counts. `card` names what it may be charged at most. */
export type PaymentAsked =
  | { readonly ask: 'nothing' }
  | { readonly ask: 'deposit' | 'card' | 'prepay'; readonly cents: Amount }
  | { readonly ask: 'call' };

type Booking = {
  readonly rules: BookingRules;
  readonly price: Amount;
  /** Null for somebody whom the practice does not know yet. */
  readonly history: VisitHistory | null;
  readonly now: Temporal.Instant;
};

/** What the practice asks of this person for this booking. (PAY-1 to PAY-6) */
export function paymentFor({ rules, price, history, now }: Booking): PaymentAsked {
  const { asks, of } = rules.payment;
  if (asks === 'nothing') return { ask: 'nothing' };
  const isAsked = {
    everybody: true,
    'new-clients': isNew(history),
    'no-shows': false,
    'new-clients-and-no-shows': isNew(history),
  }[of];
  const level = of === 'new-clients' ? 'nothing' : levelOf(rules, missedOf(history, now));
  return inCents(stricter(isAsked ? asks : 'nothing', level), { rules, price });
}

const isNew = (history: VisitHistory | null): boolean => history === null || history.treated === 0;

/** How long a missed visit is remembered. [design] */
const REMEMBERED_HOURS = 2 * 365 * 24;

function missedOf(history: VisitHistory | null, now: Temporal.Instant): number {
  const since = now.subtract({ hours: REMEMBERED_HOURS });
  return (history?.missed ?? []).filter((at) => Temporal.Instant.compare(at, since) >= 0).length;
}

/** From the least to the most. A card on file costs nothing unless she does not come. */
const STRICTNESS = ['nothing', 'card', 'deposit', 'prepay', 'call'] as const;
type Asks = (typeof STRICTNESS)[number];

function levelOf({ noShowLevels }: BookingRules, missed: number): Asks {
  if (missed >= noShowLevels.call) return 'call';
  if (missed >= noShowLevels.prepay) return 'prepay';
  return missed >= noShowLevels.deposit ? 'deposit' : 'nothing';
}

const stricter = (one: Asks, other: Asks): Asks =>
  STRICTNESS.indexOf(one) >= STRICTNESS.indexOf(other) ? one : other;

function inCents(ask: Asks, { rules, price }: { rules: BookingRules; price: Amount }): PaymentAsked {
  if (ask === 'call' || ask === 'nothing') return { ask };
  if (ask === 'card') return { ask, cents: price };
  const cents = ask === 'prepay' ? price : Math.min(rules.payment.deposit || Math.ceil(price / 2), price);
  return cents === 0 ? { ask: 'nothing' } : { ask, cents };
}
