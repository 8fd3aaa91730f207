import type { AppointmentId, ClientId, HoldId, MemberId, ServiceId } from '#domain/base/ids.ts';
import type { Amount } from '#domain/base/money.ts';
import type { Result } from '#domain/base/result.ts';
import type { BookingRefusal } from '#domain/scheduling/booking-refusal.ts';
import type { AskingAsVisitor } from '#server/database/asking.ts';
import type { Till } from './till.ts';

/** A visit that somebody wants and has to pay for, or give a card for, before it counts. */
export type PaidWish = {
  readonly appointment: AppointmentId;
  /** The file that the visit goes into; it is made when the visit is, unless `person` is null. */
  readonly client: ClientId;
  readonly person: { readonly name: string; readonly email: string; readonly phone: string } | null;
  readonly service: ServiceId;
  readonly therapist: MemberId;
  readonly startsAt: Temporal.Instant;
  readonly hold: HoldId;
};

export type BeginPayment = {
  /** As a visitor whose `member` is the visit's id. */
  readonly asking: AskingAsVisitor;
  /** The practice's part of the address. */
  readonly slug: string;
  readonly wish: PaidWish;
  readonly asked: { readonly ask: 'deposit' | 'card' | 'prepay'; readonly cents: Amount };
};

/**
 * `online`: send the person there; the visit is booked, and told to her, when the provider says that it is paid.
 * `at-practice`: this practice takes nothing online: book at once, and say what is to be paid at the visit.
 * `provider-away`: it cannot be paid now; her time stays held as it was.
 */
export type Begun =
  | { readonly pay: 'online'; readonly address: string }
  | { readonly pay: 'at-practice' }
  | { readonly pay: 'provider-away' };

export type PaymentBeginner = (till: Till, wanted: BeginPayment) => Promise<Result<Begun, BookingRefusal>>;
