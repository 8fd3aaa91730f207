import { sql, type Kysely } from 'kysely';
import { AppointmentId, ClientId, type HoldId } from '#domain/base/ids.ts';
import { accepted, refused, type Result } from '#domain/base/result.ts';
import type { Proposal, Wish, WishId } from '#domain/scheduling/wish.ts';
import type { AskingAsVisitor } from '#server/database/asking.ts';
import { Rollback, type Database } from '#server/database/database.ts';
import type { Tables } from '#server/database/tables.ts';
import { derivedId } from '#server/payment/derived-id.ts';
import { clientKnownAs, mustAskFirst } from '#server/scheduling/book-as-visitor.ts';
import { bookVisit } from '#server/scheduling/book-visit.ts';
import { releaseHold } from '#server/scheduling/hold-time.ts';
import { timeFreed } from '#server/scheduling/time-freed.ts';
import { lockWish, readWish } from './read-wishes.ts';
import { tellOfChoice } from './wish-letters.ts';

export type AcceptRefusal = {
  /** chosen: another time of the same wish was; over: it ran out or was taken back; gone: somebody has the time. */
  readonly reason: 'chosen' | 'over' | 'gone' | 'client-busy' | 'ask-first';
};
type Accepted = { readonly visit: AppointmentId };

type Accepting = {
  readonly asking: AskingAsVisitor;
  readonly wish: WishId;
  readonly proposal: HoldId;
  readonly now: Temporal.Instant;
  readonly address: string;
};

/**
 * Says yes to one time that is held for a wish: in one transaction it becomes the visit and all others are let go. Of two who say
 * yes at once, also to two times, the second is told what the first chose. The same yes again is answered the same.
 */
export const acceptProposal = (
  database: Database,
  accepting: Accepting,
): Promise<Result<Accepted, AcceptRefusal>> =>
  database.write(accepting.asking, (tables) => accept(tables, accepting));

async function accept(
  tables: Kysely<Tables>,
  { wish: id, proposal: chosen, now, address }: Accepting,
): Promise<Result<Accepted, AcceptRefusal>> {
  await lockWish(tables, id);
  const wish = await readWish(tables, id);
  const proposal = wish?.proposals.find((one) => one.id === chosen);
  if (wish === undefined || proposal === undefined) return refused({ reason: 'over' });
  if (wish.state === 'booked')
    return proposal.state === 'accepted' ? accepted({ visit: visitOf(wish) }) : refused({ reason: 'chosen' });
  const isOver = Temporal.Instant.compare(proposal.expiresAt, now) <= 0;
  if (wish.state !== 'offered' || proposal.state !== 'open' || isOver) return refused({ reason: 'over' });
  const booked = await book(tables, { wish, proposal, now });
  // What was written until the no is taken back with it.
  if (!booked.ok) throw new Rollback(booked);
  await sql`update unwind.proposal set state = 'accepted' where id = ${proposal.id}`.execute(tables);
  await sql`update unwind.wish set state = 'booked' where id = ${id}`.execute(tables);
  await letGo(tables, wish, { but: proposal, now });
  await tellOfChoice(tables, wish, { address, chosen: proposal });
  return booked;
}

const visitOf = ({ id }: Wish): AppointmentId => AppointmentId.parse(id);

type Booking = { readonly wish: Wish; readonly proposal: Proposal; readonly now: Temporal.Instant };

async function book(
  tables: Kysely<Tables>,
  { wish, proposal, now }: Booking,
): Promise<Result<Accepted, AcceptRefusal>> {
  const known = await clientKnownAs(tables, wish);
  if (known !== null && (await mustAskFirst(tables, known, now))) return refused({ reason: 'ask-first' });
  const booked = await bookVisit(tables, {
    id: visitOf(wish),
    client: known ?? (await openFile(tables, wish)),
    service: wish.service,
    therapist: proposal.therapist,
    startsAt: Temporal.Instant.from(proposal.startsAt),
    hold: proposal.id,
    price: (await priceOf(tables, wish)) + proposal.surcharge,
    by: 'visitor',
    byRequest: true,
    tell: true,
    now,
  });
  if (booked.ok) return accepted({ visit: visitOf(wish) });
  const { reason } = booked.refusal;
  return refused({ reason: reason === 'client-busy' || reason === 'ask-first' ? reason : 'gone' });
}

async function openFile(tables: Kysely<Tables>, { id, name, email, phone }: Wish): Promise<ClientId> {
  const client = ClientId.parse(derivedId(id, 'client'));
  await sql`
    insert into unwind.client (practice_id, id, name, email, phone)
    values (unwind.asking_practice(), ${client}, ${name}, ${email}, ${phone}) on conflict do nothing`.execute(
    tables,
  );
  return client;
}

async function priceOf(tables: Kysely<Tables>, { service }: Wish): Promise<number> {
  const { rows } = await sql<{ price: number }>`
    select price from unwind.service where id = ${service}`.execute(tables);
  return rows[0]?.price ?? 0;
}

/** Lets go of all times that are still held for a wish, but one. */
export async function letGo(
  tables: Kysely<Tables>,
  wish: Wish,
  { but, now }: { but?: Proposal; now: Temporal.Instant },
): Promise<void> {
  for (const { id, state, therapist, startsAt } of wish.proposals) {
    if (state !== 'open' || id === but?.id) continue;
    await releaseHold(tables, id);
    await sql`update unwind.proposal set state = 'released' where id = ${id}`.execute(tables);
    const from = Temporal.Instant.from(startsAt);
    await timeFreed(tables, { therapist, from, to: from.add({ minutes: wish.minutes }), now });
  }
}
