import { clockOf } from './clock-text.ts';
import { instantAt } from './span.ts';

/** The instant that a day and a time in two fields mean; null while either is not there. */
export const instantFrom = (date: string, clock: string, zone: string): string | null => {
  const [hour, minute] = clock.split(':').map(Number);
  if (
    !/^\d{4}-\d\d-\d\d$/.test(date) ||
    hour === undefined ||
    minute === undefined ||
    Number.isNaN(hour + minute)
  )
    return null;
  return instantAt(Temporal.PlainDate.from(date), hour * 60 + minute, zone);
};

/** A day and a time for two fields. */
export const fieldsOf = (instant: string, zone: string): { date: string; clock: string } => {
  const local = Temporal.Instant.from(instant).toZonedDateTimeISO(zone);
  return { date: local.toPlainDate().toString(), clock: clockOf(local.hour * 60 + local.minute) };
};
