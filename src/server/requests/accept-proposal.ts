import { sql, type Kysely } from 'kysely';
import { AppointmentId, ClientId, type HoldId } from '#domain/base/ids.ts';
import { accepted, refused, type Result } from '#domain/base/result.ts';
import type { Proposal, Wish, WishId } from '#domain/scheduling/wish.ts';
import type { AskingAsVisitor } from '#server/database/asking.ts';
import { Rollback } from '#server/database/database.ts';
import type { Tables } from '#server/database/tables.ts';
import { paymentAsked } from '#server/payment/ask-payment.ts';
import { derivedId } from '#server/payment/derived-id.ts';
import type { PaidWish } from '#server/payment/paid-wish.ts';
import { paymentPage } from '#server/payment/payment-link.ts';
import type { Till } from '#server/payment/till.ts';
import { clientKnownAs, mustAskFirst, type VisitorBooking } from '#server/scheduling/book-as-visitor.ts';
import { bookVisit } from '#server/scheduling/book-visit.ts';
import { concludeWish } from './conclude-wish.ts';
import { keepToPay, payForProposal, type ToPay } from './pay-for-proposal.ts';
import { readPaying } from './read-paying.ts';
import { lockWish, readWish } from './read-wishes.ts';

export type AcceptRefusal = {
  /**
   * chosen: another time of the same wish was; paying: another is being paid for; over: it ran out or was taken back; gone:
   * somebody has the time; away: it cannot be paid at this moment.
   */
  readonly reason: 'chosen' | 'paying' | 'over' | 'gone' | 'client-busy' | 'ask-first' | 'away';
};
type Accepted = Exclude<VisitorBooking, { kind: 'provider-away' }>;

export type Accepting = {
  readonly asking: AskingAsVisitor;
  readonly slug: string;
  readonly wish: WishId;
  readonly proposal: HoldId;
  readonly now: Temporal.Instant;
};

/**
 * Says yes to one time that is held for a wish: in one transaction it becomes the visit and all others are let go, or, where
 * it has to be paid first, is kept until it is. Of two who say yes at once, also to two times, the second is told what the
 * first chose. The same yes again is answered the same.
 */
export async function acceptProposal(
  till: Till,
  accepting: Accepting,
): Promise<Result<Accepted, AcceptRefusal>> {
  const decided = await till.database.write(accepting.asking, (tables) => accept(tables, till, accepting));
  if (!decided.ok) return decided;
  return decided.value.kind === 'asks'
    ? payForProposal(till, accepting, decided.value)
    : accepted(decided.value);
}

type Decided = Result<Accepted | ToPay, AcceptRefusal>;

async function accept(tables: Kysely<Tables>, till: Till, accepting: Accepting): Promise<Decided> {
  const { wish: id, now } = accepting;
  await lockWish(tables, id);
  const wish = await readWish(tables, id);
  const proposal = wish?.proposals.find((one) => one.id === accepting.proposal);
  if (wish === undefined || proposal === undefined) return refused({ reason: 'over' });
  if (wish.state === 'booked')
    return proposal.state === 'accepted'
      ? accepted({ kind: 'booked', visit: visitOf(wish) })
      : refused({ reason: 'chosen' });
  const paying = (await readPaying(tables, { id, now })).find(({ isKept }) => isKept);
  if (paying !== undefined)
    return paying.proposal === proposal.id
      ? accepted({ kind: 'pay-first', address: paymentPage(till, accepting.slug, { ...paying, link: id }) })
      : refused({ reason: 'paying' });
  const isOver = Temporal.Instant.compare(proposal.expiresAt, now) <= 0;
  if (wish.state !== 'offered' || proposal.state !== 'open' || isOver) return refused({ reason: 'over' });
  const decided = await bookOrAsk(tables, till, { wish, proposal, now });
  // What was written until the no is taken back with it.
  if (!decided.ok) throw new Rollback(decided);
  return decided;
}

const visitOf = ({ id }: Wish): AppointmentId => AppointmentId.parse(id);

type Booking = { readonly wish: Wish; readonly proposal: Proposal; readonly now: Temporal.Instant };

async function bookOrAsk(tables: Kysely<Tables>, till: Till, booking: Booking): Promise<Decided> {
  const { wish, proposal, now } = booking;
  const known = await clientKnownAs(tables, wish);
  const visit = visitFrom(booking, { known, price: await priceOf(tables, wish) });
  const { surcharge } = proposal;
  const asked = await paymentAsked(tables, { ...visit, client: known, surcharge, now });
  if (asked.ask === 'call' || (known !== null && (await mustAskFirst(tables, known, now))))
    return refused({ reason: 'ask-first' });
  const hold = proposal.id;
  if (asked.ask !== 'nothing' && till.provider.takes === 'online')
    return keepToPay(tables, till.provider, { wish: visit, hold, asked, now });
  if (known === null) await openFile(tables, wish, visit.client);
  const id = visit.appointment;
  const booked = await bookVisit(tables, { ...visit, id, hold, by: 'visitor', tell: true, now });
  if (!booked.ok) {
    const { reason } = booked.refusal;
    return refused({ reason: reason === 'client-busy' || reason === 'ask-first' ? reason : 'gone' });
  }
  await concludeWish(tables, { id: wish.id, chosen: hold, now, address: till.address() });
  return accepted({ kind: 'booked', visit: id });
}

type Known = { readonly known: ClientId | null; readonly price: number };

const visitFrom = ({ wish, proposal }: Booking, { known, price }: Known): PaidWish => ({
  appointment: visitOf(wish),
  client: known ?? ClientId.parse(derivedId(wish.id, 'client')),
  file: known === null ? 'new' : 'there',
  person: { name: wish.name, email: wish.email, phone: wish.phone },
  service: wish.service,
  therapist: proposal.therapist,
  startsAt: Temporal.Instant.from(proposal.startsAt),
  price: price + proposal.surcharge,
  byRequest: true,
});

async function openFile(
  tables: Kysely<Tables>,
  { name, email, phone }: Wish,
  client: ClientId,
): Promise<void> {
  await sql`
    insert into unwind.client (practice_id, id, name, email, phone)
    values (unwind.asking_practice(), ${client}, ${name}, ${email}, ${phone}) on conflict do nothing`.execute(
    tables,
  );
}

async function priceOf(tables: Kysely<Tables>, { service }: Wish): Promise<number> {
  const { rows } = await sql<{ price: number }>`
    select price from unwind.service where id = ${service}`.execute(tables);
  return rows[0]?.price ?? 0;
}
