import { dateIn, minuteOfDay } from '#web/app/time-words.ts';

/** Minutes after midnight on the wall clock of one date. */
export type Span = { readonly from: number; readonly to: number };

export const DAY_MINUTES = 1440;

/** What of a time from one instant to another lies on a date; null where nothing does. */
export const spanOn = (
  date: Temporal.PlainDate,
  time: { readonly startsAt: string; readonly endsAt: string },
  zone: string,
): Span | null => {
  const begins = Temporal.PlainDate.compare(dateIn(time.startsAt, zone), date);
  const ends = Temporal.PlainDate.compare(dateIn(time.endsAt, zone), date);
  if (begins > 0 || ends < 0) return null;
  const from = begins < 0 ? 0 : minuteOfDay(time.startsAt, zone);
  const to = ends > 0 ? DAY_MINUTES : minuteOfDay(time.endsAt, zone);
  return to > from ? { from, to } : null;
};

/** The instant at so many minutes on a date's wall clock: of two the earlier, a skipped one moved on by the gap. */
export const instantAt = (date: Temporal.PlainDate, minute: number, zone: string): string =>
  date
    .add({ days: Math.floor(minute / DAY_MINUTES) })
    .toPlainDateTime({ hour: Math.floor((minute % DAY_MINUTES) / 60), minute: minute % 60 })
    .toZonedDateTime(zone)
    .toInstant()
    .toString();

export const endOf = ({ startsAt, minutes }: { startsAt: string; minutes: number }): string =>
  Temporal.Instant.from(startsAt).add({ minutes }).toString();

/** What of a span is not covered by the others. */
export const gapsIn = (whole: Span, covered: readonly Span[]): readonly Span[] => {
  const gaps: Span[] = [];
  let from = whole.from;
  for (const span of covered.toSorted((one, other) => one.from - other.from)) {
    if (span.from > from) gaps.push({ from, to: Math.min(span.from, whole.to) });
    from = Math.max(from, span.to);
  }
  if (from < whole.to) gaps.push({ from, to: whole.to });
  return gaps.filter((gap) => gap.to > gap.from);
};
