import type { LocationId, RoomId } from '#domain/base/ids.ts';
import type { Length } from './blocked-starts.ts';
import type { RoomTimes } from './free-times-request.ts';
import { momentOf } from './moment.ts';

const MINUTE = 60_000;

export type FreeRoom = { readonly id: RoomId; readonly seat: number };

/** Finds the first room that can hold one visit more at a start, at this place or at no certain one. */
export type FindRoom = (start: number, location: LocationId | undefined) => FreeRoom | null;

export function roomFinder(rooms: readonly RoomTimes[], size: Length): FindRoom {
  const known = rooms.map((room) => ({ ...room, busy: room.busy.map(readTaken) }));
  return (start, location) => {
    for (const room of known) {
      if (room.location !== undefined && location !== undefined && room.location !== location) continue;
      const seat = freeSeat(room.busy, room.capacity ?? 1, { ...size, start });
      if (seat !== null) return { id: room.id, seat };
    }
    return null;
  };
}

type Taken = { start: number; end: number; before: number; after: number; seat: number | undefined };
type Wanted = Length & { readonly start: number };

const readTaken = ({ start, end, before = 0, after = 0, seat }: RoomTimes['busy'][number]): Taken => ({
  start: momentOf(start),
  end: momentOf(end),
  before: before * MINUTE,
  after: after * MINUTE,
  seat,
});

function freeSeat(busy: readonly Taken[], capacity: number, wanted: Wanted): number | null {
  const near = busy.filter((taken) => isTooNear(taken, wanted));
  const seated = new Set(near.flatMap(({ seat }) => seat ?? []));
  const standing = near.filter((taken) => taken.seat === undefined);
  if (mostAtOnce(standing, wanted) + seated.size >= capacity) return null;
  return Array.from({ length: capacity }, (_, seat) => seat).find((seat) => !seated.has(seat)) ?? null;
}

const isTooNear = (taken: Taken, wanted: Wanted): boolean =>
  wanted.start < taken.end + Math.max(taken.after, wanted.before) &&
  wanted.start + wanted.length > taken.start - Math.max(taken.before, wanted.after);

/** How many of them the room holds at the fullest moment of the wanted visit. */
function mostAtOnce(taken: readonly Taken[], wanted: Wanted): number {
  const moments = taken.map(({ start }) => Math.max(start, wanted.start));
  const isThere = (moment: number) => (one: Taken) =>
    one.start <= moment && moment < one.end + Math.max(one.after, wanted.before);
  return Math.max(0, ...moments.map((moment) => taken.filter(isThere(moment)).length));
}
