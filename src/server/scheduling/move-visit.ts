import type { Kysely } from 'kysely';
import type { AppointmentId, MemberId, RoomId } from '#domain/base/ids.ts';
import { accepted, refused, type Result } from '#domain/base/result.ts';
import type { BookingRefusal } from '#domain/scheduling/booking-refusal.ts';
import type { Tables } from '#server/database/tables.ts';
import { NotHere } from '#server/http/handler.ts';
import { readBookingPage } from './booking-page.ts';
import { choosePlace } from './choose-place.ts';
import { clientIsBusy } from './client-is-busy.ts';
import type { Wish } from './engine-request.ts';
import type { Place } from './fit.ts';
import { lockDiaries } from './lock-diaries.ts';
import { standingVisit, type BookedVisit, type StandingVisit } from './standing-visit.ts';
import { tellClient, type Booker } from './tell-client.ts';
import { timeFreed } from './time-freed.ts';
import { overlapOf, writeTime } from './visit-writer.ts';

export type MoveWanted = {
  readonly id: AppointmentId;
  readonly startsAt: Temporal.Instant;
  readonly therapist?: MemberId | undefined;
  /** Null: in no room. Where it is not said, the visit keeps its room if it can. */
  readonly room?: RoomId | null | undefined;
  readonly overlap?: { readonly reason: string } | undefined;
  /** Visits that move in the same breath: they are not in its way. */
  readonly along?: readonly AppointmentId[] | undefined;
  readonly by: Booker;
  readonly now: Temporal.Instant;
  readonly tell: boolean;
};

/**
 * Moves a visit inside the caller's transaction, or says why not, without the next free times: `deciding` adds those. It keeps the
 * minutes, the buffers and the price that it was booked with. Moved to where it is, nothing changes.
 */
export async function moveVisit(
  tables: Kysely<Tables>,
  wanted: MoveWanted,
): Promise<Result<BookedVisit, BookingRefusal>> {
  const { id, now } = wanted;
  const seen = (await standingVisit(tables, id)) ?? notHere();
  const therapists = [seen.visit.therapist, seen.visit.secondTherapist, wanted.therapist];
  await lockDiaries(tables, {
    service: seen.service,
    therapists: therapists.filter((one) => one !== null && one !== undefined),
    now,
  });
  const before = (await standingVisit(tables, id)) ?? notHere();
  if (!isStanding(before.visit)) return refused({ reason: 'not-offered', why: 'closed', next: [] });
  if (isThereAlready(before.visit, wanted)) return accepted(before.visit);
  const place = await newPlace(tables, before, wanted);
  if (!place.ok) return place;
  const { wish, visit } = before;
  if (await clientIsBusy(tables, { ...wanted, client: visit.client, minutes: wish.minutes }))
    return refused({ reason: 'client-busy', next: [] });
  const overlap = await overlapOf(tables, { ...wanted, client: visit.client, wish, place: place.value });
  await writeTime(tables, { ...wanted, wish, place: place.value, overlap });
  return accepted(await tellAll(tables, before, wanted));
}

const notHere = (): never => {
  throw new NotHere();
};

const isStanding = ({ status }: BookedVisit): boolean => status === 'booked' || status === 'arrived';

const isThereAlready = (visit: BookedVisit, { startsAt, therapist, room, overlap }: MoveWanted): boolean =>
  overlap === undefined &&
  Temporal.Instant.from(visit.startsAt).equals(startsAt) &&
  (therapist === undefined || therapist === visit.therapist) &&
  (room === undefined || room === visit.room);

async function newPlace(
  tables: Kysely<Tables>,
  { service, visit, wish }: StandingVisit,
  wanted: MoveWanted,
): Promise<Result<Place, BookingRefusal>> {
  const { startsAt, now, id, along = [], by, overlap } = wanted;
  const therapist = wanted.therapist ?? visit.therapist;
  const page = await readBookingPage(tables, {
    service,
    therapists: [therapist, visit.secondTherapist].filter((one) => one !== null),
    from: startsAt,
    to: startsAt,
    now,
    except: [id, ...along],
  });
  // The two of a couple's visit may change places.
  const second = visit.secondTherapist === therapist ? visit.therapist : (visit.secondTherapist ?? undefined);
  const question = { therapist, second, startsAt, by, now };
  const [first, ...others] = roomsToTry(visit, wish, wanted).map((tried) => ({ ...question, ...tried }));
  if (first === undefined) throw new Error('a visit has nowhere to be tried');
  const kept = choosePlace(page, first);
  const found = [kept, ...(kept.ok ? [] : others.map((one) => choosePlace(page, one)))].find(({ ok }) => ok);
  return found ?? choosePlace(page, { ...first, overlap });
}

/** The room that was asked for, or its own and then any other. */
function roomsToTry(
  visit: BookedVisit,
  wish: Wish,
  { room }: MoveWanted,
): readonly { readonly wish: Wish; readonly room?: RoomId }[] {
  if (room === null) return [{ wish: { ...wish, needsRoom: false } }];
  if (room !== undefined) return [{ wish: { ...wish, needsRoom: true }, room }];
  if (visit.room === null) return [{ wish }];
  return [{ wish: { ...wish, needsRoom: true }, room: visit.room }, { wish: { ...wish, needsRoom: true } }];
}

async function tellAll(
  tables: Kysely<Tables>,
  { visit, wish }: StandingVisit,
  { id, by, now, tell }: MoveWanted,
): Promise<BookedVisit> {
  const from = Temporal.Instant.from(visit.startsAt);
  await timeFreed(tables, { therapist: visit.therapist, from, to: from.add({ minutes: wish.minutes }), now });
  if (tell) await tellClient(tables, { appointment: id, along: [], change: 'moved', by, now });
  return ((await standingVisit(tables, id)) ?? notHere()).visit;
}
