import type { DiaryEntry } from '#contract/diary.ts';

/** A visit as it lies in its day: minutes after midnight on the wall clock, and which of how many lanes. */
export type Placed = {
  readonly entry: DiaryEntry;
  readonly from: number;
  readonly to: number;
  readonly lane: number;
  readonly lanes: number;
};

export type WallClock = { readonly date: string; readonly minute: number };

/** The Monday of a date's week, ISO 8601. */
export const mondayOf = (date: Temporal.PlainDate): Temporal.PlainDate =>
  date.subtract({ days: date.dayOfWeek - 1 });

export const daysFrom = (monday: Temporal.PlainDate): readonly Temporal.PlainDate[] =>
  Array.from({ length: 7 }, (_, days) => monday.add({ days }));

/** The visits of one day, each in a lane of its own where visits overlap. */
export const placeDay = (
  entries: readonly DiaryEntry[],
  date: string,
  wallClock: (instant: string) => WallClock,
): readonly Placed[] => {
  const spans = entries
    .map((entry) => ({ entry, begins: wallClock(entry.startsAt) }))
    .filter(({ begins }) => begins.date === date)
    .map(({ entry, begins }) => ({ entry, from: begins.minute, to: begins.minute + entry.minutes }))
    .toSorted((one, other) => one.from - other.from || one.to - other.to);
  return clustersOf(spans).flatMap(intoLanes);
};

/** The hours that a week must show: the working day, and more where visits lie outside it. */
export const hoursOf = (placed: readonly Placed[]): { readonly from: number; readonly to: number } => ({
  from: Math.min(8, ...placed.map(({ from }) => Math.floor(from / 60))),
  to: Math.max(18, ...placed.map(({ to }) => Math.ceil(to / 60))),
});

type Span = Pick<Placed, 'entry' | 'from' | 'to'>;

/** Groups visits that overlap, directly or through others. */
const clustersOf = (spans: readonly Span[]): readonly (readonly Span[])[] => {
  const clusters: Span[][] = [];
  let ends = -1;
  for (const span of spans) {
    if (span.from >= ends) clusters.push([]);
    clusters.at(-1)?.push(span);
    ends = Math.max(ends, span.to);
  }
  return clusters;
};

/** Each visit goes into the first lane that is free again. */
const intoLanes = (cluster: readonly Span[]): readonly Placed[] => {
  const freeFrom: number[] = [];
  const laned = cluster.map((span) => {
    const free = freeFrom.findIndex((minute) => minute <= span.from);
    const lane = free === -1 ? freeFrom.length : free;
    freeFrom[lane] = span.to;
    return { ...span, lane };
  });
  return laned.map((span) => ({ ...span, lanes: freeFrom.length }));
};

export type ArrowKey = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight' | 'Home' | 'End';

/**
 * Where an arrow goes from a visit: up and down along the day, left and right to the visit nearest in time on the next
 * day that has one; Home and End to the week's first and last. Stays where there is nowhere to go.
 */
export const nextInWeek = (
  week: readonly (readonly Placed[])[],
  from: { readonly day: number; readonly index: number },
  key: ArrowKey,
): { readonly day: number; readonly index: number } => {
  const full = week.flatMap((day, index) => (day.length > 0 ? [index] : []));
  switch (key) {
    case 'ArrowUp':
      return { ...from, index: Math.max(0, from.index - 1) };
    case 'ArrowDown':
      return { ...from, index: Math.min((week[from.day]?.length ?? 1) - 1, from.index + 1) };
    case 'ArrowLeft':
      return nearest(
        week,
        from,
        full.findLast((day) => day < from.day),
      );
    case 'ArrowRight':
      return nearest(
        week,
        from,
        full.find((day) => day > from.day),
      );
    case 'Home':
      return { day: full[0] ?? from.day, index: 0 };
    case 'End':
      return { day: full.at(-1) ?? from.day, index: (week[full.at(-1) ?? from.day]?.length ?? 1) - 1 };
  }
};

const nearest = (
  week: readonly (readonly Placed[])[],
  from: { readonly day: number; readonly index: number },
  day: number | undefined,
) => {
  if (day === undefined) return from;
  const minute = week[from.day]?.[from.index]?.from ?? 0;
  const away = (week[day] ?? []).map((placed) => Math.abs(placed.from - minute));
  return { day, index: away.indexOf(Math.min(...away)) };
};
