import ICAL from 'ical.js';
import { instantOf, zoneClock } from '#domain/scheduling/zone-clock.ts';

const DAY = 86_400_000;

/** Reads times of a calendar file as epoch milliseconds. */
export type CalendarTimes = {
  readonly instantOf: (time: ICAL.Time, property?: ICAL.Property) => number;
  /** So many days and milliseconds later: days are days of the wall. */
  readonly later: (
    time: ICAL.Time,
    by: { days: number; milliseconds: number },
    property?: ICAL.Property,
  ) => number;
};

/**
 * A zone by its name where that is known, else by the file's own definition; whole days, floating times and unknown zones are
 * those of the practice's wall clock.
 */
export function calendarTimes(calendar: ICAL.Component, zone: string): CalendarTimes {
  const defined = new Map(
    calendar
      .getAllSubcomponents('vtimezone')
      .map((component) => [String(component.getFirstPropertyValue('tzid')), new ICAL.Timezone(component)]),
  );
  const at = (time: ICAL.Time, wall: number, property?: ICAL.Property): number => {
    if (time.zone === ICAL.Timezone.utcTimezone) return wall;
    const name = property?.getFirstParameter('tzid');
    if (time.isDate || name === undefined) return instantOf(zoneClock(zone), wall);
    const known = knownName(name);
    if (known !== undefined) return instantOf(zoneClock(known), wall);
    const definition = defined.get(name);
    return definition === undefined ? instantOf(zoneClock(zone), wall) : byDefinition(definition, wall);
  };
  return {
    instantOf: (time, property) => at(time, wallOf(time), property),
    later: (time, { days, milliseconds }, property) =>
      at(time, wallOf(time) + days * DAY, property) + milliseconds,
  };
}

/** What the clock shows, written as if it were UTC. */
export const wallOf = (time: ICAL.Time): number =>
  Temporal.PlainDateTime.from({
    year: time.year,
    month: time.month,
    day: time.day,
    hour: time.hour,
    minute: time.minute,
    second: Math.min(time.second, 59),
  }).toZonedDateTime('UTC').epochMilliseconds;

/** Some programs write a path before the name: /freeassociation.sourceforge.net/America/Chicago. */
function knownName(name: string): string | undefined {
  const candidates = [name, name.split('/').slice(-2).join('/'), name.split('/').slice(-3).join('/')];
  return candidates.find(isKnown);
}

function isKnown(name: string): boolean {
  if (!name.includes('/') && name !== 'UTC') return false;
  try {
    zoneClock(name)(0);
    return true;
  } catch {
    return false;
  }
}

function byDefinition(definition: ICAL.Timezone, wall: number): number {
  const { year, month, day, hour, minute, second } =
    Temporal.Instant.fromEpochMilliseconds(wall).toZonedDateTimeISO('UTC');
  const shown = new ICAL.Time({ year, month, day, hour, minute, second, isDate: false }, definition);
  return wall - definition.utcOffset(shown) * 1000;
}
