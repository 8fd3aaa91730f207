import type { LocationId, MemberId } from '#domain/base/ids.ts';
import { type AskedTimes, placesOf, windowsOf } from './asked-times.ts';
import { capsOf } from './caps.ts';
import { roomFinder, type FreeRoom } from './free-room.ts';
import type { SecondTherapist } from './free-times-request.ts';
import type { NotOffered } from './not-offered.ts';

/** What a start comes to that the therapist's hours and diary allow: a room and a second therapist, or what stands against it. */
export type Settled = { readonly room: FreeRoom | null; readonly second: MemberId | null };
export type Settle = (start: number, location: LocationId | undefined) => NotOffered | Settled;

/** Nothing where neither rooms nor a second therapist nor caps have a say. */
export function settling(asked: AskedTimes): Settle | undefined {
  const { request, clock } = asked;
  const findRoom = request.rooms === undefined ? undefined : roomFinder(request.rooms, asked);
  const findSecond = request.second === undefined ? undefined : secondFinder(request.second, asked);
  const caps = capsOf(request, request.service, clock);
  if (findRoom === undefined && findSecond === undefined && caps === undefined) return undefined;
  return (start, location) => {
    const room = findRoom?.(start, location) ?? null;
    if (findRoom !== undefined && room === null) return 'no-room';
    const second = findSecond?.(start, location) ?? null;
    if (findSecond !== undefined && second === null) return 'second-therapist';
    return caps?.(start) ?? { room, second };
  };
}

type FindSecond = (start: number, location: LocationId | undefined) => MemberId | null;

/** The first who is there then, free, and under her caps. Her step and notice are the first therapist's. */
function secondFinder(second: readonly SecondTherapist[], asked: AskedTimes): FindSecond {
  const { request, clock, length } = asked;
  const ready = second.map((therapist) => ({
    id: therapist.id,
    places: placesOf(therapist, windowsOf(therapist, request, asked), asked, request),
    caps: capsOf(therapist, request.service, clock),
  }));
  return (start, location) => {
    const found = ready.find(
      ({ places, caps }) =>
        places.some(
          ({ windows, blocked }) =>
            windows.some(
              (window) =>
                window.start <= start &&
                start + length <= window.end &&
                isSamePlace(window.location, location),
            ) && !isBlocked(blocked, start),
        ) && (caps?.(start) ?? null) === null,
    );
    return found?.id ?? null;
  };
}

const isSamePlace = (one: LocationId | undefined, other: LocationId | undefined): boolean =>
  one === undefined || other === undefined || one === other;

/** Whether some busy time stands against a start. */
export function isBlocked(
  { after, before }: AskedTimes['places'][number]['blocked'],
  start: number,
): boolean {
  for (let n = 0; n < after.length && (after[n] ?? 0) < start; n += 1) {
    if (start < (before[n] ?? 0)) return true;
  }
  return false;
}
