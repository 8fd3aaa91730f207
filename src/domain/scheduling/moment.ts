import { millisecondsOf } from '#domain/base/instant.ts';
import type { Moment } from './free-times-request.ts';
import { instantOf, wallOf, zoneClock } from './zone-clock.ts';

const DAY = 86_400_000;
const MINUTE = 60_000;

export const momentOf = (moment: Moment): number =>
  typeof moment === 'number' ? moment : millisecondsOf(moment);

/** Now and a duration such as PT12H or P30D; days and months are those of the calendar on the zone's wall. */
export function laterBy(now: number, duration: string, zone: string): number {
  const clock = HOURS_AND_MINUTES.exec(duration);
  if (clock !== null) return now + (Number(clock[1] ?? 0) * 60 + Number(clock[2] ?? 0)) * MINUTE;
  return Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone).add(duration).epochMilliseconds;
}

const HOURS_AND_MINUTES = /^PT(?=\d)(?:(\d+)H)?(?:(\d+)M)?$/;

export function daysLater(now: number, days: number, zone: string): number {
  const clock = zoneClock(zone);
  return instantOf(clock, wallOf(clock, now) + days * DAY);
}
