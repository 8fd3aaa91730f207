import type { DateText, InstantText } from '#domain/base/time.ts';

/** Whole years from a day of birth to the day (in UTC) of an instant. Never below 0. */
export function ageOn(bornOn: DateText, at: InstantText): number {
  const born = Temporal.PlainDate.from(bornOn);
  const day = Temporal.Instant.from(at).toZonedDateTimeISO('UTC').toPlainDate();
  return Math.max(0, born.until(day, { largestUnit: 'years' }).years);
}
