import type { MemberId, RoomId } from '#domain/base/ids.ts';
import type {
  BusyTime,
  FreeTimesRequest,
  RoomTimes,
  SecondTherapist,
  WantedService,
} from '#domain/scheduling/free-times-request.ts';
import { withRest } from '#domain/scheduling/on-request-rest.ts';
import type { BookingPage, BusyRow, PageTherapist } from './booking-page.ts';
import { onRequestHours } from './on-request-hours.ts';
import type { Booker } from './tell-client.ts';

/** What is to be had, apart from when: a service as it stands now, or a visit as it was booked. */
export type Wish = {
  readonly minutes: number;
  readonly bufferBefore: number;
  readonly bufferAfter: number;
  readonly heavy: boolean;
  readonly therapistsNeeded: 1 | 2;
  readonly needsRoom: boolean;
};

export type Question = {
  readonly wish: Wish;
  readonly therapist: PageTherapist;
  /** The desk is not bound by notice and horizon, nor to a step or by the holes that it leaves. */
  readonly by: Booker;
  /** Other hours on request: her own wall clock for these instead of the weekly hours. */
  readonly byRequest?: boolean | undefined;
  /** Only these, where somebody chose. */
  readonly second?: MemberId | undefined;
  readonly room?: RoomId | undefined;
  readonly range: { readonly start: number; readonly end: number };
  readonly now: Temporal.Instant;
};

/** At the desk somebody who walked in may be written down up to so long after she came. */
const WALKED_IN_MS = 60 * 60_000;
const NO_HORIZON = 'P10Y';

/** A page of the diary as the engine reads it: the same for what is offered and for what is decided. */
export function requestFor(page: BookingPage, question: Question): FreeTimesRequest {
  const { therapist, by, range, now } = question;
  const wish = wishedOf(question);
  const desk = { notice: 'PT0S', horizon: NO_HORIZON, offering: 'step' as const };
  return {
    zone: page.zone,
    ...hoursOf(therapist, question),
    holidays: page.holidays,
    busy: busyOf(page, therapist.id),
    rules: therapist.rules,
    range,
    service: serviceOf(wish, therapist),
    now: by === 'staff' ? now.epochMilliseconds - WALKED_IN_MS : now.epochMilliseconds,
    ...(by === 'staff' ? desk : {}),
    travel: page.travel,
    ...(wish.needsRoom ? { rooms: roomsOf(page, question) } : {}),
    ...(wish.therapistsNeeded === 2 ? { second: secondsOf(page, question) } : {}),
  };
}

/** Other hours come with the therapist's rest, when they are proposed and when they are decided. */
export const wishedOf = ({
  wish,
  byRequest,
  therapist,
}: Pick<Question, 'wish' | 'byRequest' | 'therapist'>): Wish =>
  byRequest ? withRest(wish, therapist.rules.onRequest.restMinutes) : wish;

const hoursOf = (therapist: PageTherapist, { byRequest = false }: Pick<Question, 'byRequest'>) =>
  byRequest ? onRequestHours(therapist) : { weekly: therapist.weekly, exceptions: therapist.exceptions };

function serviceOf(
  { minutes, bufferBefore, bufferAfter, heavy }: Wish,
  therapist: PageTherapist,
): WantedService {
  return {
    minutes,
    bufferBefore,
    bufferAfter,
    heavy,
    shortestMinutes: therapist.shortestMinutes ?? undefined,
  };
}

const busyOf = (page: BookingPage, therapist: MemberId): BusyTime[] =>
  page.busy.flatMap((row) => (row.therapist === therapist ? [busyTime(row)] : []));

const busyTime = ({ start, end, before, after, kind, ...row }: BusyRow): BusyTime => ({
  start,
  end,
  before,
  after,
  location: row.location ?? undefined,
  as: kind === 'blocked' || kind === 'imported' ? 'away' : 'visit',
  heavy: row.heavy,
  handsOnMinutes: row.handsOnMinutes,
  deepMinutes: row.deepMinutes,
});

export function roomsOf(page: BookingPage, { room: wanted }: Pick<Question, 'room'>): RoomTimes[] {
  const rooms = wanted === undefined ? page.rooms : page.rooms.filter(({ id }) => id === wanted);
  return rooms.map((room) => ({
    ...room,
    // A couple's visit stands on the page once for each therapist, and takes one place.
    busy: [
      ...new Map(
        page.busy.flatMap((row) => (row.room === room.id ? [[placeOf(row), row] as const] : [])),
      ).values(),
    ],
  }));
}

const placeOf = ({ start, end, seat }: BusyRow): string => `${start} ${end} ${seat}`;

export const secondsOf = (page: BookingPage, question: Omit<Question, 'range'>): SecondTherapist[] =>
  page.therapists
    .filter(
      ({ id, gives }) =>
        id !== question.therapist.id && (question.second === undefined ? gives : id === question.second),
    )
    .map((one) => ({ id: one.id, ...hoursOf(one, question), busy: busyOf(page, one.id), rules: one.rules }));
