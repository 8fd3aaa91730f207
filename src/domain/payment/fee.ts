import { accepted, refused, type Result } from '#domain/base/result.ts';
import type { Amount } from '#domain/base/money.ts';
import type { BookingRules } from '#domain/scheduling/booking-rules.ts';
import { shareOf } from './share.ts';

type GivenUp = {
  readonly rules: BookingRules;
  readonly price: Amount;
  readonly startsAt: Temporal.Instant;
} & (
  | { readonly why: 'cancelled'; readonly by: 'staff' | 'client' | 'visitor'; readonly at: Temporal.Instant }
  | { readonly why: 'no-show' }
);

/** What giving up a visit costs, in cents. (PAY-7, PAY-8) */
export function feeFor(visit: GivenUp): Amount {
  const { rules, price } = visit;
  if (visit.why === 'no-show') return shareOf(price, rules.noShowFee.percent);
  if (visit.by === 'staff' || !isLate(visit)) return 0;
  return shareOf(price, rules.lateFee.percent);
}

/** Whether it is too late to move or cancel without a fee. */
const isLate = (visit: {
  readonly rules: Pick<BookingRules, 'freeUntilHours'>;
  readonly startsAt: Temporal.Instant;
  readonly at: Temporal.Instant;
}): boolean => {
  const until = visit.startsAt.subtract({ hours: visit.rules.freeUntilHours });
  return Temporal.Instant.compare(visit.at, until) > 0;
};

/** Where a fee comes from, and what of the money paid ahead goes back. All four are cents, and none is negative. */
export type FeeSettled = {
  readonly fromAhead: Amount;
  readonly fromCard: Amount;
  readonly owed: Amount;
  readonly back: Amount;
};

/** Takes a fee from what was paid ahead, then from the card on file; the rest is owed. (PAY-9) */
export function settleFee(fee: Amount, has: { ahead: Amount; card: 'on-file' | 'none' }): FeeSettled {
  const fromAhead = Math.min(fee, has.ahead);
  const rest = fee - fromAhead;
  const fromCard = has.card === 'on-file' ? rest : 0;
  return { fromAhead, fromCard, owed: rest - fromCard, back: has.ahead - fromAhead };
}

/** A fee from the day it is noted on, in cents: where it came from, what was paid and let go of since, what is owed. (PAY-15) */
export type FeeStanding = Omit<FeeSettled, 'back'> & {
  readonly cents: Amount;
  readonly paid: Amount;
  readonly waived: Amount;
};

export type FeeRefusal =
  | { readonly reason: 'nothing-to-do' }
  | { readonly reason: 'more-than-due'; readonly due: Amount };

/** Pays a part of what is owed, or all of it. */
export function payFee(fee: FeeStanding, cents: Amount): Result<FeeStanding, FeeRefusal> {
  if (fee.owed === 0 || cents === 0) return refused({ reason: 'nothing-to-do' });
  if (cents > fee.owed) return refused({ reason: 'more-than-due', due: fee.owed });
  return accepted({ ...fee, paid: fee.paid + cents, owed: fee.owed - cents });
}

/** Lets go of all that is still owed. */
export const waiveFee = (fee: FeeStanding): FeeStanding => ({
  ...fee,
  waived: fee.waived + fee.owed,
  owed: 0,
});
