import type { Kysely } from 'kysely';
import type { AppointmentId, HoldId, MemberId, ServiceId } from '#domain/base/ids.ts';
import type { OfferedTime } from '#domain/scheduling/booking-refusal.ts';
import { freeTimes } from '#domain/scheduling/free-times.ts';
import type { Tables } from '#server/database/tables.ts';
import { readBookingPage, type BookingPage, type PageService } from './booking-page.ts';
import { requestFor, type Wish } from './engine-request.ts';
import type { Booker } from './tell-client.ts';
import { standingVisit } from './standing-visit.ts';

export type TimesWanted = {
  readonly service: ServiceId;
  /** With her alone; otherwise with whoever gives the service. */
  readonly therapist?: MemberId | undefined;
  readonly from: Temporal.Instant;
  readonly to: Temporal.Instant;
  readonly now: Temporal.Instant;
  /** A visit or a hold that is not in its own way. */
  readonly moving?: AppointmentId | HoldId | undefined;
  /** Whose rules bind: a visitor's where it is not said. */
  readonly by?: Booker | undefined;
  readonly byRequest?: boolean | undefined;
};

/**
 * When a service can be booked: each start with each therapist who could take it, in order of time. Two therapists' visits
 * stand under each of the two. Empty when there is no such service.
 */
export async function freeTimesOf(tables: Kysely<Tables>, wanted: TimesWanted): Promise<OfferedTime[]> {
  const moved = wanted.moving === undefined ? undefined : await standingVisit(tables, wanted.moving);
  const page = await readBookingPage(tables, {
    ...wanted,
    service: moved?.service ?? wanted.service,
    therapists: wanted.therapist === undefined ? [] : [wanted.therapist],
    except: wanted.moving === undefined ? [] : [wanted.moving],
  });
  const wish = moved?.wish ?? page.service;
  if (wish === null || (moved === undefined && !isOffered(page.service, wanted))) return [];
  return offeredOn(page, wish, wanted);
}

const MINUTE = 60_000;

/** What is archived is offered to nobody, and what is the desk's alone to no visitor. */
const isOffered = (service: PageService | null, { by = 'visitor' }: TimesWanted): boolean =>
  service !== null && !service.archived && (by === 'staff' || service.isPublic);

export function offeredOn(
  page: BookingPage,
  wish: Wish,
  wanted: Omit<TimesWanted, 'service'>,
): OfferedTime[] {
  const { by = 'visitor', now, byRequest } = wanted;
  const to = wanted.to.epochMilliseconds;
  // What begins before the end may go on after it: over midnight, where a day was asked for.
  const range = { start: wanted.from.epochMilliseconds, end: to + wish.minutes * MINUTE };
  return page.therapists
    .filter(({ id, gives }) => (wanted.therapist === undefined ? gives : id === wanted.therapist))
    .flatMap((therapist) =>
      freeTimes(requestFor(page, { wish, therapist, by, byRequest, range, now }))
        .starts.filter((startsAt) => Temporal.Instant.from(startsAt).epochMilliseconds < to)
        .map((startsAt) => ({ startsAt, therapist: therapist.id })),
    )
    .toSorted((one, other) => (one.startsAt < other.startsAt ? -1 : one.startsAt > other.startsAt ? 1 : 0));
}
