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
export const instantAt = (date: Temporal.PlainDate, minute: number, zone: string): string => {
  const days = Math.floor(minute / DAY_MINUTES);
  const ofDay = minute - days * DAY_MINUTES;
  return date
    .add({ days })
    .toPlainDateTime({ hour: Math.floor(ofDay / 60), minute: ofDay % 60 })
    .toZonedDateTime(zone)
    .toInstant()
    .toString();
};

/** How many minutes after a date's midnight something begins on the wall clock; before it where it began the day before. */
export const beginsOn = (date: Temporal.PlainDate, startsAt: string, zone: string): number =>
  date.until(dateIn(startsAt, zone)).days * DAY_MINUTES + minuteOfDay(startsAt, zone);

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
