import type { OfferedTime } from '#domain/scheduling/booking-refusal.ts';

/** One day of one service: when the first visit can begin, and how many starts there are. */
export type FreeDay = { readonly day: string; readonly firstStart: string; readonly starts: number };

/** A start, and the last moment at which it can still be booked. */
export type UpcomingStart = { readonly startsAt: string; readonly until: string };

export type TimesSummary = {
  readonly days: readonly FreeDay[];
  readonly upcoming: readonly UpcomingStart[];
  /** From then on it may no longer be all that is free, and is to be made again. */
  readonly lookAgainAt: string;
};

export type Summarising = {
  readonly zone: string;
  readonly now: Temporal.Instant;
  /** How long before its start each therapist's visits can be booked. */
  readonly noticeMinutes: ReadonlyMap<string, number>;
  /** When the next of the holds that take up time now runs out. */
  readonly nextHoldEnds: Temporal.Instant | null;
};

/** As many starts as are kept for the search; of a usual practice, those of the next days. */
const KEPT_STARTS = 40;
const LOOK_AGAIN = { hours: 6 } as const;

/** What the directory keeps of the times that a service can be booked at. */
export function summariseTimes(times: readonly OfferedTime[], how: Summarising): TimesSummary {
  const starts = distinctStarts(times, how);
  const upcoming = starts.slice(0, KEPT_STARTS);
  const runsOut = starts.length > KEPT_STARTS ? upcoming.at(-1)?.until : undefined;
  return {
    days: daysOf(starts, how.zone),
    upcoming,
    lookAgainAt: earliest([
      how.now.add(LOOK_AGAIN).toString(),
      ...(runsOut === undefined ? [] : [runsOut]),
      ...(how.nextHoldEnds ? [how.nextHoldEnds.toString()] : []),
    ]),
  };
}

/** Of a start that several therapists offer the one that can be booked longest. */
function distinctStarts(times: readonly OfferedTime[], { noticeMinutes }: Summarising): UpcomingStart[] {
  const byStart = new Map<number, number>();
  for (const { startsAt, therapist } of times) {
    const start = Temporal.Instant.from(startsAt).epochMilliseconds;
    const until = start - (noticeMinutes.get(therapist) ?? 0) * 60_000;
    byStart.set(start, Math.max(until, byStart.get(start) ?? Number.NEGATIVE_INFINITY));
  }
  return [...byStart]
    .toSorted(([one], [other]) => one - other)
    .map(([start, until]) => ({ startsAt: textOf(start), until: textOf(until) }));
}

function daysOf(starts: readonly UpcomingStart[], zone: string): FreeDay[] {
  const days = Map.groupBy(starts, ({ startsAt }) =>
    Temporal.Instant.from(startsAt).toZonedDateTimeISO(zone).toPlainDate().toString(),
  );
  return [...days].map(([day, ofDay]) => ({
    day,
    firstStart: ofDay[0]?.startsAt ?? '',
    starts: ofDay.length,
  }));
}

const earliest = (instants: readonly string[]): string =>
  instants
    .map((text) => Temporal.Instant.from(text))
    .reduce((one, other) => (Temporal.Instant.compare(one, other) <= 0 ? one : other))
    .toString();

const textOf = (epochMs: number): string => Temporal.Instant.fromEpochMilliseconds(epochMs).toString();
