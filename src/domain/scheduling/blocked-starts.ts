import type { LocationId } from '#domain/base/ids.ts';
import type { BusyTime, TravelTime } from './free-times-request.ts';
import { momentOf } from './moment.ts';

const MINUTE = 60_000;

/** A visit as the engine reckons it, in milliseconds. */
export type Length = { readonly length: number; readonly before: number; readonly after: number };

/** Starts that are no good: those later than `after[n]` and earlier than `before[n]`, in order of `after`. */
export type BlockedStarts = { readonly after: Float64Array; readonly before: Float64Array };

/**
 * Where a visit of this length cannot begin: it would run into a busy time, or come nearer to it than the larger of the
 * one's minutes after, the other's before, and the way between their places.
 */
export function blockedStarts(
  busy: readonly BusyTime[],
  { length, before, after }: Length,
  wayTo: (location: LocationId | undefined) => number,
): BlockedStarts {
  const blocked = { after: new Float64Array(busy.length), before: new Float64Array(busy.length) };
  let isInOrder = true;
  let place = 0;
  for (const { start, end, before: itsBefore = 0, after: itsAfter = 0, location } of busy) {
    const way = location === undefined ? 0 : wayTo(location);
    const latest = momentOf(start) - Math.max(after, itsBefore * MINUTE, way) - length;
    if (place > 0 && latest < (blocked.after[place - 1] ?? 0)) isInOrder = false;
    blocked.after[place] = latest;
    blocked.before[place] = momentOf(end) + Math.max(before, itsAfter * MINUTE, way);
    place += 1;
  }
  return isInOrder ? blocked : inOrder(blocked);
}

function inOrder({ after, before }: BlockedStarts): BlockedStarts {
  const order = [...after.keys()].sort((a, b) => (after[a] ?? 0) - (after[b] ?? 0));
  return {
    after: Float64Array.from(order, (place) => after[place] ?? 0),
    before: Float64Array.from(order, (place) => before[place] ?? 0),
  };
}

/** Milliseconds on the way from any place to this one; none where either is not known. */
export function waysTo(
  here: LocationId | undefined,
  travel: readonly TravelTime[] = [],
): (location: LocationId | undefined) => number {
  if (here === undefined || travel.length === 0) return () => 0;
  const ways = new Map<LocationId, number>();
  for (const { one, other, minutes } of travel) {
    if (one === here) ways.set(other, minutes * MINUTE);
    if (other === here) ways.set(one, minutes * MINUTE);
  }
  return (location) => (location === undefined ? 0 : (ways.get(location) ?? 0));
}
