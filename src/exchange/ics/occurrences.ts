import ICAL from 'ical.js';
import { type CalendarTimes, wallOf } from './calendar-times.ts';
import { readRule } from './read-rule.ts';
import { recurrences } from './recurrence.ts';

const DAY = 86_400_000;

export type Span = { readonly start: number; readonly end: number };
type Range = Span;
/** When an occurrence began by its rule, before it was moved: the instant, and what the clock of which zone showed then. */
export type Occurrence = Span & { readonly planned: number; readonly wall: number; readonly zone: string };

/** Every occurrence of an event that reaches into a range: by its rules and added dates, less those that are taken out. */
export function occurrences(event: ICAL.Component, times: CalendarTimes, range: Range): Occurrence[] {
  const property = event.getFirstProperty('dtstart');
  const first = property?.getFirstValue();
  if (property === null || property === undefined || !(first instanceof ICAL.Time)) return [];
  const taken = takenOut(event, times);
  const lasting = lengthOf(event, times, first, property);
  const zone = zoneOf(property, first);
  const found: Occurrence[] = [];
  const reaching = { ...range, start: range.start - lasting.days * DAY - lasting.milliseconds };
  const add = (time: ICAL.Time): boolean => {
    const start = times.instantOf(time, property);
    if (start >= range.end) return false;
    const end = times.later(time, lasting, property);
    if (end > range.start && !taken.has(start) && !taken.has(dateKey(time)))
      found.push({ start, end, planned: start, wall: wallOf(time), zone });
    return true;
  };
  add(first);
  for (const rule of event.getAllProperties('rrule'))
    repeat(rule, first, { add, times, property, range: reaching });
  for (const time of datesOf(event, 'rdate')) add(time);
  return [...new Map(found.map((one) => [one.start, one])).values()];
}

type Repeating = {
  add: (time: ICAL.Time) => boolean;
  times: CalendarTimes;
  property: ICAL.Property;
  /** What is of interest, with as much before it as an occurrence lasts. */
  range: Range;
};

/** The end of a rule is compared here: it may be an instant where the event is on a wall clock. */
function repeat(rule: ICAL.Property, first: ICAL.Time, { add, times, property, range }: Repeating): void {
  const recur = rule.getFirstValue();
  if (!(recur instanceof ICAL.Recur)) return;
  const { until } = recur;
  const isOver = (time: ICAL.Time): boolean => {
    if (until === null || until === undefined) return false;
    if (until.isDate) return wallOf(time) >= wallOf(until) + DAY;
    return times.instantOf(time, property) > times.instantOf(until, property);
  };
  // A wall clock is less than a day away from UTC.
  const stretch = { first: wallOf(first), from: range.start - DAY, until: range.end + DAY };
  for (const wall of recurrences(readRule(recur, first), stretch)) {
    const time = timeAt(wall, first);
    if (isOver(time) || !add(time)) return;
  }
}

/** What the clock shows then, in the zone of the first start. */
export function timeAt(wall: number, { isDate, zone }: ICAL.Time): ICAL.Time {
  const { year, month, day, hour, minute, second } =
    Temporal.Instant.fromEpochMilliseconds(wall).toZonedDateTimeISO('UTC');
  return new ICAL.Time({ year, month, day, hour, minute, second, isDate }, zone);
}

/** Instants and whole dates that never happen. */
function takenOut(event: ICAL.Component, times: CalendarTimes): ReadonlySet<number | string> {
  return new Set(
    event.getAllProperties('exdate').flatMap((property) =>
      property
        .getValues()
        .filter((value) => value instanceof ICAL.Time)
        .map((time) => (time.isDate ? dateKey(time) : times.instantOf(time, property))),
    ),
  );
}

/** By what clock a time is told: UTC, a named zone, or the practice's wall. */
export const zoneOf = (property: ICAL.Property, { zone }: ICAL.Time): string =>
  zone === ICAL.Timezone.utcTimezone ? 'UTC' : (property.getFirstParameter('tzid') ?? '');

const dateKey = ({ year, month, day }: ICAL.Time): string => `${year}-${month}-${day}`;

const datesOf = (event: ICAL.Component, name: string): ICAL.Time[] =>
  event.getAllProperties(name).flatMap((property) =>
    property.getValues().flatMap((value) => {
      if (value instanceof ICAL.Period) return [value.start];
      return value instanceof ICAL.Time ? [value] : [];
    }),
  );

/** From its end or its duration; a whole day without either, and no time at all for an instant. */
export function lengthOf(
  event: ICAL.Component,
  times: CalendarTimes,
  first: ICAL.Time,
  property: ICAL.Property,
): { days: number; milliseconds: number } {
  const end = event.getFirstProperty('dtend');
  const last = end?.getFirstValue();
  if (end && last instanceof ICAL.Time) {
    if (first.isDate && last.isDate) return { days: (wallOf(last) - wallOf(first)) / DAY, milliseconds: 0 };
    return { days: 0, milliseconds: times.instantOf(last, end) - times.instantOf(first, property) };
  }
  const duration = event.getFirstPropertyValue('duration');
  if (duration instanceof ICAL.Duration) {
    const { weeks, days, hours, minutes, seconds } = duration;
    return { days: weeks * 7 + days, milliseconds: ((hours * 60 + minutes) * 60 + seconds) * 1000 };
  }
  return { days: first.isDate ? 1 : 0, milliseconds: 0 };
}
