import { sql, type Kysely } from 'kysely';
import type { AppointmentId, ClientId, SeriesId, ServiceId } from '#domain/base/ids.ts';
import { refused, type Result } from '#domain/base/result.ts';
import type { BookingRefusal } from '#domain/scheduling/booking-refusal.ts';
import { databaseCode } from '#server/base/database-code.ts';
import { Rollback } from '#server/database/database.ts';
import type { Tables } from '#server/database/tables.ts';
import type { Wish } from './engine-request.ts';
import type { Place } from './fit.ts';
import type { Booker } from './tell-client.ts';

export type NewVisit = {
  readonly id: AppointmentId;
  readonly client: ClientId;
  readonly service: { readonly id: ServiceId; readonly name: string; readonly price: number };
  readonly startsAt: Temporal.Instant;
  readonly wish: Wish;
  readonly place: Place;
  readonly series: SeriesId | null;
  readonly by: Booker;
  readonly now: Temporal.Instant;
  readonly overlap: Overlap;
};

/** Nobody else at that time; or beside others, each in a lane of its own, or outside the hours, and why. */
type Overlap = { readonly lane: number | null; readonly reason: string };

/** Writes a visit. The database has the last word: where the time is gone, the transaction is taken back, and so is all in it. */
export async function writeVisit(tables: Kysely<Tables>, visit: NewVisit): Promise<void> {
  const { service, wish, place, overlap } = visit;
  await orTaken(
    sql`
    insert into unwind.appointment (practice_id, id, client_id, therapist_id, second_therapist_id, during, service, service_id,
      location_id, room_id, seat, buffer_before, buffer_after, price, series_id, lane, overlap_reason, booked_by, booked_at)
    values (unwind.asking_practice(), ${visit.id}, ${visit.client}, ${place.therapist}, ${place.second},
      ${during(visit.startsAt, wish.minutes)}, ${service.name}, ${service.id}, ${place.location}, ${place.room}, ${place.seat},
      ${wish.bufferBefore}, ${wish.bufferAfter}, ${service.price}, ${visit.series}, ${overlap.lane}, ${overlap.reason},
      ${visit.by}, ${visit.now.toString()})`.execute(tables),
  );
}

export type NewTime = {
  readonly id: AppointmentId;
  readonly startsAt: Temporal.Instant;
  readonly wish: Wish;
  readonly place: Place;
  readonly overlap: Overlap;
};

/** Writes a visit's new time and place, and counts the change. */
export async function writeTime(
  tables: Kysely<Tables>,
  { id, startsAt, wish, place, overlap }: NewTime,
): Promise<void> {
  await orTaken(
    sql`
    update unwind.appointment set during = ${during(startsAt, wish.minutes)}, therapist_id = ${place.therapist},
      second_therapist_id = ${place.second}, location_id = ${place.location}, room_id = ${place.room}, seat = ${place.seat},
      lane = ${overlap.lane}, overlap_reason = ${overlap.reason}, sequence = sequence + 1
    where id = ${id}`.execute(tables),
  );
}

const during = (startsAt: Temporal.Instant, minutes: number) =>
  sql`tstzrange(${startsAt.toString()}, ${startsAt.add({ minutes }).toString()})`;

const TAKEN = '23P01';

/** A time that somebody else has taken up becomes the practice's no. */
export async function orTaken<T>(writing: Promise<T>): Promise<T> {
  try {
    return await writing;
  } catch (error) {
    if (databaseCode(error) !== TAKEN) throw error;
    const no: Result<never, BookingRefusal> = refused({ reason: 'taken', next: [] });
    throw new Rollback(no);
  }
}

export type Beside = {
  readonly id: AppointmentId;
  readonly client: ClientId;
  readonly startsAt: Temporal.Instant;
  readonly wish: Wish;
  readonly place: Place;
  readonly overlap?: { readonly reason: string } | undefined;
};

/** How a visit stands beside others. Only visits can be booked over: a time that is held for somebody stays hers. */
export async function overlapOf(tables: Kysely<Tables>, visit: Beside): Promise<Overlap> {
  if (visit.overlap === undefined) return { lane: null, reason: '' };
  return { lane: await laneBeside(tables, visit), reason: visit.overlap.reason };
}

/** Puts visits that are in the way into lanes, and answers the lane that is left; none where nobody is in the way. */
async function laneBeside(
  tables: Kysely<Tables>,
  { id, client, startsAt, wish, place }: Beside,
): Promise<number | null> {
  const busy = [place.therapist, place.second, client].filter((one) => one !== null);
  const from = startsAt.subtract({ minutes: wish.bufferBefore });
  const to = startsAt.add({ minutes: wish.minutes + wish.bufferAfter });
  const { rows } = await sql<{ id: string; lane: number | null }>`
    select a.id, a.lane from unwind.appointment a where a.id <> ${id} and a.id in (
      select o.by_id from unwind.occupied o
      where o.kind in ('therapist', 'client') and o.resource_id = any(${busy}::uuid[])
        and o.during && tstzrange(${from.toString()}, ${to.toString()}))
    order by a.id for update`.execute(tables);
  if (rows.length === 0) return null;
  const lanes = new Set(rows.map(({ lane }) => lane ?? 0));
  const alone = rows.flatMap((row) => (row.lane === null ? [row.id] : []));
  await sql`update unwind.appointment set lane = 0 where id = any(${alone}::uuid[])`.execute(tables);
  return Array.from({ length: lanes.size + 1 }, (_, lane) => lane).find((lane) => !lanes.has(lane)) ?? null;
}
