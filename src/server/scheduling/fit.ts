import type { LocationId, MemberId, RoomId } from '#domain/base/ids.ts';
import { accepted, refused, type Result } from '#domain/base/result.ts';
import { decideStart } from '#domain/scheduling/decide-start.ts';
import { roomFinder } from '#domain/scheduling/free-room.ts';
import type { NotOffered } from '#domain/scheduling/not-offered.ts';
import type { BookingPage } from './booking-page.ts';
import { requestFor, roomsOf, secondsOf, type Question } from './engine-request.ts';

/** Who and what a visit takes up. */
export type Place = {
  readonly therapist: MemberId;
  readonly second: MemberId | null;
  readonly room: RoomId | null;
  readonly seat: number;
  readonly location: LocationId | null;
};

export type FitQuestion = Omit<Question, 'range'> & { readonly startsAt: Temporal.Instant };

const DAY = 86_400_000;
const MINUTE = 60_000;

/** Where and with whom a visit can begin then, or why it cannot: decided by the engine that offers times. */
export function fitFor(page: BookingPage, question: FitQuestion): Result<Place, NotOffered> {
  const { startsAt, wish, by, therapist } = question;
  const at = startsAt.epochMilliseconds;
  const range = { start: at - DAY, end: at + wish.minutes * MINUTE + DAY };
  const request = requestFor(page, { ...question, range });
  // The desk books at any minute, not only where starts are offered.
  const decided = decideStart(by === 'staff' ? { ...request, step: 1 } : request, at);
  if (!decided.ok) return refused(decided.refusal);
  const { room, second, location } = decided.value;
  return accepted({
    therapist: therapist.id,
    second,
    room: room?.id ?? null,
    seat: room?.seat ?? 0,
    location: location ?? locationOf(page, room?.id),
  });
}

/** Where no rule decides: a room with a place in it, if one is needed and there is one, and whoever could be the second. */
export function placeOverTheRules(page: BookingPage, question: FitQuestion): Place {
  const { startsAt, wish, therapist } = question;
  const size = {
    length: wish.minutes * MINUTE,
    before: wish.bufferBefore * MINUTE,
    after: wish.bufferAfter * MINUTE,
  };
  const room = wish.needsRoom
    ? roomFinder(roomsOf(page, question), size)(startsAt.epochMilliseconds, undefined)
    : null;
  const second = wish.therapistsNeeded === 2 ? secondsOf(page, question)[0] : undefined;
  return {
    therapist: therapist.id,
    second: second?.id ?? null,
    room: room?.id ?? null,
    seat: room?.seat ?? 0,
    location: locationOf(page, room?.id),
  };
}

/** The room's; without one, the place of a practice that has one place. */
const locationOf = (page: BookingPage, room: RoomId | undefined): LocationId | null =>
  page.rooms.find(({ id }) => id === room)?.location ?? page.locations[0] ?? null;
