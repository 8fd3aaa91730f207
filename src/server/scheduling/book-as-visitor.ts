import { createHmac } from 'node:crypto';
import { sql, type Kysely } from 'kysely';
import { AppointmentId, ClientId, type HoldId, MemberId, type ServiceId } from '#domain/base/ids.ts';
import { accepted, refused, type Result } from '#domain/base/result.ts';
import type { PaymentAsked } from '#domain/payment/policy.ts';
import type { BookingRefusal } from '#domain/scheduling/booking-refusal.ts';
import { gateOf, signOf } from '#domain/screening/sign.ts';
import type { AskingAsVisitor } from '#server/database/asking.ts';
import { Rollback } from '#server/database/database.ts';
import type { Tables } from '#server/database/tables.ts';
import { paymentAsked } from '#server/payment/ask-payment.ts';
import { beginPayment } from '#server/payment/begin-payment.ts';
import type { Till } from '#server/payment/till.ts';
import { asTheScreening } from '#server/screening/as-the-screening.ts';
import { restand } from '#server/screening/restand.ts';
import { bookVisit } from './book-visit.ts';
import { deciding } from './deciding.ts';
import { standingVisit } from './standing-visit.ts';
import { heldTime, holdTime, releaseHold } from './hold-time.ts';

export type VisitorWish = {
  readonly asking: AskingAsVisitor;
  readonly slug: string;
  readonly service: ServiceId;
  readonly therapist: MemberId | undefined;
  readonly startsAt: Temporal.Instant;
  /** What keeps the time. The same form sent again is known by it. */
  readonly hold: HoldId;
  readonly person: { readonly name: string; readonly email: string; readonly phone: string };
  readonly now: Temporal.Instant;
};

export type VisitorBooking =
  | { readonly kind: 'booked'; readonly visit: AppointmentId }
  | { readonly kind: 'pay-first'; readonly address: string }
  | { readonly kind: 'provider-away' };

type Asked = Exclude<PaymentAsked, { ask: 'nothing' | 'call' }>;
/** What is to be paid, for which file, and with whom the time is kept meanwhile. */
type ToPay = {
  readonly kind: 'asks';
  readonly asked: Asked;
  readonly known: ClientId | null;
  readonly therapist: MemberId;
};
type Decided = Extract<VisitorBooking, { kind: 'booked' }> | ToPay;

/**
 * Books for somebody who is not signed in: into the file of the client she is, or a new one. She learns nothing of either. What
 * has to be paid first is paid first. Its ids are made from the hold's, so that a form sent twice books once, and nobody
 * chooses them.
 */
export async function bookAsVisitor(
  till: Till,
  wish: VisitorWish,
): Promise<Result<VisitorBooking, BookingRefusal>> {
  const visit = AppointmentId.parse(idOf(till.secret, `visit of ${wish.hold}`));
  const client = ClientId.parse(idOf(till.secret, `client of ${wish.hold}`));
  const asking = {
    ...wish.asking,
    member: MemberId.parse(visit),
    action: 'bookVisit',
    subject: { kind: 'appointment', id: visit },
  };
  const own = { ...wish, asking, visit, client };
  const decided = await deciding(till.database, { ...own, by: 'visitor', moving: wish.hold }, (tables) =>
    decideOn(tables, till, own),
  );
  if (!decided.ok) return decided;
  if (decided.value.kind === 'booked') return accepted(decided.value);
  return payFirst(till, own, decided.value);
}

type OwnWish = VisitorWish & { readonly visit: AppointmentId; readonly client: ClientId };

async function decideOn(
  tables: Kysely<Tables>,
  { provider }: Till,
  wish: OwnWish,
): Promise<Result<Decided, BookingRefusal>> {
  const { person, now, service, startsAt } = wish;
  if (await standingVisit(tables, wish.visit)) return accepted({ kind: 'booked', visit: wish.visit });
  const known = await clientKnownAs(tables, person);
  const asked = await paymentAsked(tables, { service, client: known, startsAt, now });
  // What the gate read is taken back with the rest: a no leaves nothing behind.
  if (asked.ask === 'call' || (known !== null && (await mustAskFirst(tables, known, now))))
    throw new Rollback(refused({ reason: 'ask-first' } as const));
  if (asked.ask !== 'nothing' && provider.takes === 'online')
    return keepToPay(tables, wish, { asked, known });
  const client = known ?? (await openFile(tables, wish));
  const booked = await bookVisit(tables, { ...wish, id: wish.visit, client, by: 'visitor', tell: true });
  if (!booked.ok) throw new Rollback(booked);
  return accepted({ kind: 'booked', visit: wish.visit });
}

/** Booking is no treatment: who was never asked, or a while ago, books and gets the form. Who needs a talk first, talks. */
export async function mustAskFirst(
  tables: Kysely<Tables>,
  client: ClientId,
  now: Temporal.Instant,
): Promise<boolean> {
  const { screening } = await asTheScreening(tables, () => restand(tables, { client, now, because: 'time' }));
  const gate = gateOf(screening.handsOn);
  return gate === 'blocked' || (gate === 'ask-first' && signOf(screening) === 'questions');
}

export async function clientKnownAs(
  tables: Kysely<Tables>,
  { name, email }: VisitorWish['person'],
): Promise<ClientId | null> {
  const { rows } = await sql<{ client: ClientId | null }>`
    select unwind.client_known_as(${name}, ${email}) as client`.execute(tables);
  return rows[0]?.client ?? null;
}

async function openFile(tables: Kysely<Tables>, { client, person }: OwnWish): Promise<ClientId> {
  const { name, email, phone } = person;
  await sql`
    insert into unwind.client (practice_id, id, name, email, phone)
    values (unwind.asking_practice(), ${client}, ${name}, ${email}, ${phone}) on conflict do nothing`.execute(
    tables,
  );
  return client;
}

/** The time is kept while she pays; one that was kept no more is kept anew, if it is still free. */
async function keepToPay(
  tables: Kysely<Tables>,
  { hold: id, service, therapist, startsAt, now }: OwnWish,
  toPay: Pick<ToPay, 'asked' | 'known'>,
): Promise<Result<ToPay, BookingRefusal>> {
  const held = await heldTime(tables, id);
  if (held?.service === service && held.startsAt === startsAt.epochMilliseconds)
    return accepted({ kind: 'asks', ...toPay, therapist: held.place.therapist });
  await releaseHold(tables, id);
  const wanted = { id, service, therapist, startsAt, now, minutesToKeep: MINUTES_TO_PAY } as const;
  const kept = await holdTime(tables, { ...wanted, kind: 'filling', by: 'visitor' });
  if (!kept.ok) throw new Rollback(kept);
  return accepted({ kind: 'asks', ...toPay, therapist: kept.value.therapist });
}

/** Beginning to pay makes it longer. */
const MINUTES_TO_PAY = 5;

async function payFirst(
  till: Till,
  { visit, client, ...wish }: OwnWish,
  { asked, known, therapist }: ToPay,
): Promise<Result<VisitorBooking, BookingRefusal>> {
  const { asking, slug, hold, now, person, service, startsAt } = wish;
  const begun = await beginPayment(till, {
    asking,
    slug,
    hold,
    asked,
    now,
    wish: {
      appointment: visit,
      client: known ?? client,
      file: known === null ? 'new' : 'there',
      person,
      service,
      therapist,
      startsAt,
    },
  });
  if (!begun.ok) return begun;
  return accepted(
    begun.value.pay === 'online'
      ? { kind: 'pay-first', address: begun.value.address }
      : { kind: 'provider-away' },
  );
}

/** A UUID that only this server can make of these words (RFC 9562, version 8). */
function idOf(secret: string, words: string): string {
  const bytes = createHmac('sha256', secret).update(words).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/u, '$1-$2-$3-$4-$5');
}
