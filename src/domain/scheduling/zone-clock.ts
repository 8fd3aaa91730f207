// The wall clock of a zone, reckoned in whole milliseconds: what a clock shows is written as if it were UTC. The changes of a
// zone's offset are found once for each decade and kept, so that a window costs a few additions and no call of Temporal.

const DAY = 86_400_000;
const DECADE = 3653 * DAY;
/** A little more than a decade is known, so that a clock time near its end has its instant in it too. */
const MARGIN = 3 * DAY;

/** `offsets[n]` holds from `begins[n]` until the next. */
type Decade = { readonly begins: readonly number[]; readonly offsets: readonly number[] };
export type ZoneClock = (decade: number) => Decade;

/** The clock of an IANA zone; the same one each time it is asked for. */
export function zoneClock(zone: string): ZoneClock {
  const known = clocks.get(zone);
  if (known !== undefined) return known;
  const decades = new Map<number, Decade>();
  const clock: ZoneClock = (decade) => {
    const table = decades.get(decade) ?? changesOf(zone, decade);
    decades.set(decade, table);
    return table;
  };
  clocks.set(zone, clock);
  return clock;
}

const clocks = new Map<string, ZoneClock>();

/**
 * The instant at which a clock shows this, as Temporal's `compatible`: of two the earlier, and a time that the clock skips
 * is moved on by as much as it skips.
 */
export function instantOf(clock: ZoneClock, wall: number): number {
  const { begins, offsets } = clock(Math.floor(wall / DECADE));
  let at = 0;
  while (at + 1 < begins.length && wall >= (begins[at + 1] ?? 0) + (offsets[at] ?? 0)) at += 1;
  const offset = offsets[at] ?? 0;
  const isSkipped = at > 0 && wall < (begins[at] ?? 0) + offset;
  return wall - (isSkipped ? (offsets[at - 1] ?? 0) : offset);
}

/** What the clock shows at an instant. */
export function wallOf(clock: ZoneClock, instant: number): number {
  const { begins, offsets } = clock(Math.floor(instant / DECADE));
  let at = begins.length - 1;
  while (at > 0 && instant < (begins[at] ?? 0)) at -= 1;
  return instant + (offsets[at] ?? 0);
}

/** The date on the wall, in days since 1970-01-01. */
export const dayOn = (clock: ZoneClock, instant: number): number => Math.floor(wallOf(clock, instant) / DAY);

function changesOf(zone: string, decade: number): Decade {
  const begin = decade * DECADE - MARGIN;
  const end = (decade + 1) * DECADE + MARGIN;
  const begins = [begin];
  let moment = Temporal.Instant.fromEpochMilliseconds(begin).toZonedDateTimeISO(zone);
  const offsets = [offsetOf(moment)];
  for (;;) {
    const next = moment.getTimeZoneTransition('next');
    if (next === null || next.epochMilliseconds >= end) return { begins, offsets };
    moment = next;
    begins.push(moment.epochMilliseconds);
    offsets.push(offsetOf(moment));
  }
}

const offsetOf = (moment: Temporal.ZonedDateTime): number => moment.offsetNanoseconds / 1_000_000;
