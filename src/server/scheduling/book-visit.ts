import type { Kysely } from 'kysely';
import type {
  AppointmentId,
  ClientId,
  HoldId,
  MemberId,
  RoomId,
  SeriesId,
  ServiceId,
} from '#domain/base/ids.ts';
import { accepted, refused, type Result } from '#domain/base/result.ts';
import type { BookingRefusal } from '#domain/scheduling/booking-refusal.ts';
import type { Tables } from '#server/database/tables.ts';
import { readBookingPage, type BookingPage, type PageService } from './booking-page.ts';
import { choosePlace } from './choose-place.ts';
import { clientIsBusy } from './client-is-busy.ts';
import type { Place } from './fit.ts';
import type { Wish } from './engine-request.ts';
import { heldTime, releaseHold } from './hold-time.ts';
import { lockDiaries } from './lock-diaries.ts';
import { standingVisit, type BookedVisit } from './standing-visit.ts';
import { tellClient, type Booker } from './tell-client.ts';
import { overlapOf, writeVisit } from './visit-writer.ts';

export type VisitWanted = {
  readonly id: AppointmentId;
  readonly client: ClientId;
  readonly service: ServiceId;
  readonly therapist?: MemberId | undefined;
  readonly startsAt: Temporal.Instant;
  /** What kept the time meanwhile; if it is still there it becomes the visit. */
  readonly hold?: HoldId | undefined;
  readonly by: Booker;
  readonly overlap?: { readonly reason: string } | undefined;
  readonly room?: RoomId | undefined;
  readonly secondTherapist?: MemberId | undefined;
  /** Cents; the service's own where it is not said. */
  readonly price?: number | undefined;
  readonly series?: SeriesId | undefined;
  readonly byRequest?: boolean | undefined;
  readonly now: Temporal.Instant;
  readonly tell: boolean;
};

/**
 * Books a visit inside the caller's transaction, or says why not, without the next free times: `deciding` adds those when the
 * transaction is over. A repeated id is answered with the visit that stands.
 */
export async function bookVisit(
  tables: Kysely<Tables>,
  wanted: VisitWanted,
): Promise<Result<BookedVisit, BookingRefusal>> {
  const { id, service, now } = wanted;
  await lockDiaries(tables, { service, therapists: given(wanted), now });
  const standing = await standingVisit(tables, id);
  if (standing !== undefined) return accepted(standing.visit);
  const page = await readBookingPage(tables, {
    service,
    therapists: given(wanted),
    from: wanted.startsAt,
    to: wanted.startsAt,
    now,
    except: wanted.hold === undefined ? [] : [wanted.hold],
  });
  if (page.service === null || !mayBook(page, wanted)) return refused({ reason: 'service-gone' });
  const placed = await placeFor(tables, { page, wish: wishFor(page.service, wanted), wanted });
  if (!placed.ok) return placed;
  if (await clientIsBusy(tables, { ...wanted, minutes: page.service.minutes }))
    return refused({ reason: 'client-busy', next: [] });
  await enter(tables, { service: page.service, wanted, ...placed.value });
  const booked = await standingVisit(tables, id);
  if (booked === undefined) throw new Error('a visit was booked that whoever booked it may not see');
  if (wanted.tell)
    await tellClient(tables, { appointment: id, along: [], change: 'booked', by: wanted.by, now });
  return accepted(booked.visit);
}

const given = ({ therapist, secondTherapist }: VisitWanted): MemberId[] =>
  [therapist, secondTherapist].filter((one) => one !== undefined);

const mayBook = ({ service }: BookingPage, { by }: VisitWanted): boolean =>
  service !== null && !service.archived && (by === 'staff' || service.isPublic);

/** A room that was asked for is needed, whatever the service says. */
const wishFor = (service: PageService, { room }: VisitWanted): Wish =>
  room === undefined ? service : { ...service, needsRoom: true };

type Placing = { readonly page: BookingPage; readonly wish: Wish; readonly wanted: VisitWanted };

type Placed = { readonly place: Place; readonly wish: Wish };

async function placeFor(
  tables: Kysely<Tables>,
  { page, wish, wanted }: Placing,
): Promise<Result<Placed, BookingRefusal>> {
  const { hold, secondTherapist: second, ...rest } = wanted;
  const held = hold === undefined ? undefined : await heldTime(tables, hold);
  if (hold !== undefined && held !== undefined) {
    await releaseHold(tables, hold);
    if (held.service === rest.service && held.startsAt === rest.startsAt.epochMilliseconds)
      return accepted({ place: held.place, wish: asKept(wish, held) });
  }
  const place = choosePlace(page, { ...rest, wish, second });
  if (place.ok) return accepted({ place: place.value, wish });
  const isGone = hold !== undefined && held === undefined;
  return isGone ? refused({ reason: 'hold-expired', next: [] }) : place;
}

/** The rest that was kept around other hours stays around the visit, as far as a visit can have minutes around it. */
const asKept = (wish: Wish, held: Pick<Wish, 'bufferBefore' | 'bufferAfter'>): Wish => ({
  ...wish,
  bufferBefore: Math.min(held.bufferBefore, MOST_BUFFER),
  bufferAfter: Math.min(held.bufferAfter, MOST_BUFFER),
});
const MOST_BUFFER = 240;

type Entering = Placed & { readonly service: PageService; readonly wanted: VisitWanted };

async function enter(tables: Kysely<Tables>, { service, wanted, place, wish }: Entering): Promise<void> {
  const { id, name } = service;
  await writeVisit(tables, {
    ...wanted,
    service: { id, name, price: wanted.price ?? service.price },
    wish,
    place,
    series: wanted.series ?? null,
    overlap: await overlapOf(tables, { ...wanted, wish, place }),
  });
}
