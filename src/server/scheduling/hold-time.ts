import { sql, type Kysely } from 'kysely';
import type { HoldId, MemberId, ServiceId } from '#domain/base/ids.ts';
import { accepted, refused, type Result } from '#domain/base/result.ts';
import type { BookingRefusal } from '#domain/scheduling/booking-refusal.ts';
import type { Tables } from '#server/database/tables.ts';
import { readBookingPage, type BookingPage } from './booking-page.ts';
import { choosePlace } from './choose-place.ts';
import { wishedOf, type Wish } from './engine-request.ts';
import type { Place } from './fit.ts';
import { lockDiaries } from './lock-diaries.ts';
import type { Booker } from './tell-client.ts';
import { orTaken } from './visit-writer.ts';

export type HoldWanted = {
  readonly id: HoldId;
  /** Filling in the form; paying; proposed on request; offered from the waiting list. */
  readonly kind: 'filling' | 'paying' | 'proposal' | 'offer';
  readonly service: ServiceId;
  readonly therapist?: MemberId | undefined;
  readonly startsAt: Temporal.Instant;
  readonly minutesToKeep: number;
  readonly now: Temporal.Instant;
  /** Other hours: the therapist's wall clock for these instead of her weekly hours. */
  readonly byRequest?: boolean | undefined;
  /** Whose rules bind: a visitor's where it is not said. */
  readonly by?: Booker | undefined;
};

export type Held = {
  readonly id: HoldId;
  readonly therapist: MemberId;
  readonly startsAt: string;
  readonly expiresAt: string;
};

/**
 * Keeps a time for somebody for a while, inside the caller's transaction: nobody else can have it until then. Asked again with
 * the same id, the hold that stands is answered, and not made longer.
 */
export async function holdTime(
  tables: Kysely<Tables>,
  wanted: HoldWanted,
): Promise<Result<Held, BookingRefusal>> {
  const { id, service, therapist, startsAt, now, by = 'visitor' } = wanted;
  const therapists = therapist === undefined ? [] : [therapist];
  await lockDiaries(tables, { service, therapists, now });
  const standing = await heldTime(tables, id);
  if (standing !== undefined) return accepted(heldOf(id, standing));
  const page = await readBookingPage(tables, { service, therapists, from: startsAt, to: startsAt, now });
  const wish = page.service;
  if (wish === null || wish.archived || (by !== 'staff' && !wish.isPublic))
    return refused({ reason: 'service-gone' });
  const chosen = choosePlace(page, { wish, therapist, startsAt, now, by, byRequest: wanted.byRequest });
  if (!chosen.ok) return chosen;
  const expiresAt = now.add({ minutes: wanted.minutesToKeep });
  const endsAt = startsAt.add({ minutes: wish.minutes });
  const { therapist: whose, second, location, room, seat } = chosen.value;
  const { bufferBefore, bufferAfter } = keptFor(page, { wish, whose, byRequest: wanted.byRequest });
  await orTaken(
    sql`
    insert into unwind.hold (practice_id, id, kind, service_id, therapist_id, second_therapist_id, location_id, room_id, seat,
      during, buffer_before, buffer_after, made_at, expires_at)
    values (unwind.asking_practice(), ${id}, ${wanted.kind}, ${service}, ${whose}, ${second}, ${location}, ${room}, ${seat},
      tstzrange(${startsAt.toString()}, ${endsAt.toString()}), ${bufferBefore}, ${bufferAfter}, ${now.toString()},
      ${expiresAt.toString()})`.execute(tables),
  );
  return accepted({ id, therapist: whose, startsAt: startsAt.toString(), expiresAt: expiresAt.toString() });
}

/** What is kept for other hours is kept with the therapist's rest, so that nobody books into it meanwhile. */
function keptFor(
  page: BookingPage,
  { wish, whose, byRequest }: { wish: Wish; whose: MemberId; byRequest: boolean | undefined },
): Wish {
  const therapist = page.therapists.find(({ id }) => id === whose);
  return therapist === undefined ? wish : wishedOf({ wish, byRequest, therapist });
}

/** Lets a held time go; nothing happens where it has gone already. */
export async function releaseHold(tables: Kysely<Tables>, id: HoldId): Promise<void> {
  await sql`delete from unwind.hold where id = ${id}`.execute(tables);
}

type HeldTime = {
  readonly service: ServiceId;
  readonly startsAt: number;
  readonly expiresAt: number;
  readonly place: Place;
  readonly bufferBefore: number;
  readonly bufferAfter: number;
};

/** What a hold keeps; undefined when it has run out. */
export async function heldTime(tables: Kysely<Tables>, id: HoldId): Promise<HeldTime | undefined> {
  const { rows } = await sql<{ held: HeldTime }>`
    select json_build_object('service', service_id, 'startsAt', (extract(epoch from lower(during)) * 1000)::bigint,
      'expiresAt', (extract(epoch from expires_at) * 1000)::bigint, 'bufferBefore', buffer_before,
      'bufferAfter', buffer_after, 'place', json_build_object('therapist', therapist_id,
      'second', second_therapist_id, 'room', room_id, 'seat', seat, 'location', location_id)) as held
    from unwind.hold where id = ${id}`.execute(tables);
  return rows[0]?.held;
}

const heldOf = (id: HoldId, { place, startsAt, expiresAt }: HeldTime): Held => ({
  id,
  therapist: place.therapist,
  startsAt: Temporal.Instant.fromEpochMilliseconds(startsAt).toString(),
  expiresAt: Temporal.Instant.fromEpochMilliseconds(expiresAt).toString(),
});
