import ICAL from 'ical.js';
import { instantText } from '#domain/base/instant.ts';
import { accepted, refused, type Result } from '#domain/base/result.ts';
import type { InstantText } from '#domain/base/time.ts';
import { calendarTimes, type CalendarTimes } from './calendar-times.ts';
import { occurrences, type Occurrence, type Span } from './occurrences.ts';
import { turnFor, turnOf } from './this-and-future.ts';

export type BusySpan = { readonly start: InstantText; readonly end: InstantText };
export type NoCalendar = { readonly reason: 'no-calendar'; readonly what: string };
export type ReadBusyOptions = {
  /** Whole days and floating times are those of this wall clock. */
  readonly zone: string;
  readonly from: Temporal.Instant;
  readonly to: Temporal.Instant;
};

/**
 * The busy times of a calendar file (RFC 5545) between two instants, in order, with those that touch or overlap joined. No word of what
 * the calendar is about comes through. Refuses what is no calendar.
 */
export function readBusy(text: string, { zone, from, to }: ReadBusyOptions): Result<BusySpan[], NoCalendar> {
  const range = { start: from.epochMilliseconds, end: to.epochMilliseconds };
  let calendars: ICAL.Component[];
  try {
    calendars = calendarsIn(text);
  } catch {
    return refused({ reason: 'no-calendar', what: 'It cannot be read as a calendar file.' });
  }
  if (calendars.length === 0) return refused({ reason: 'no-calendar', what: 'There is no calendar in it.' });
  const spans = calendars.flatMap((calendar) => busyIn(calendar, calendarTimes(calendar, zone), range));
  return accepted(
    joined(spans.flatMap((span) => clipped(span, range))).map(({ start, end }) => ({
      start: instantText(start),
      end: instantText(end),
    })),
  );
}

function calendarsIn(text: string): ICAL.Component[] {
  const parsed = ICAL.parse(text.replace(/^\uFEFF/, '').replace(BARE_DATE, '$1;VALUE=DATE:$2')) as unknown[];
  const all = (Array.isArray(parsed[0]) ? parsed : [parsed]) as unknown[][];
  return all.map((jcal) => new ICAL.Component(jcal)).filter(({ name }) => name === 'vcalendar');
}

/** Some programs leave out that a date is no instant. */
const BARE_DATE = /^(DTSTART|DTEND|RECURRENCE-ID|EXDATE)(?:;TZID=[^:\r\n]*)?:(\d{8})(?=\r?$)/gmu;

function busyIn(calendar: ICAL.Component, times: CalendarTimes, range: Span): Span[] {
  const events = calendar.getAllSubcomponents('vevent');
  const moved = Map.groupBy(events.filter(isMoved), uidOf);
  return [
    ...events.flatMap((event) => {
      if (isMoved(event)) return isBusy(event) ? occurrencesOf(event, times, range) : [];
      return plannedBy(event, { instead: moved.get(uidOf(event)) ?? [], times, range });
    }),
    ...calendar.getAllSubcomponents('vfreebusy').flatMap(periodsOf),
  ];
}

type Planned = {
  readonly instead: readonly ICAL.Component[];
  readonly times: CalendarTimes;
  readonly range: Span;
};

/** What an event's own rules come to, less what was moved alone, and turned from where all that follows was. */
function plannedBy(event: ICAL.Component, { instead, times, range }: Planned): Span[] {
  const replaced = new Set(instead.map((one) => plannedStart(one, times)));
  const turns = instead.flatMap((one) => turnOf(one, times) ?? []);
  const reach = Math.max(0, ...turns.map((turn) => turn.reach));
  const wide = { start: range.start - reach, end: range.end + reach };
  return occurrencesOf(event, times, wide).flatMap((one) => {
    if (replaced.has(one.planned)) return [];
    const turn = turnFor(turns, one);
    if (turn === undefined) return isBusy(event) ? [one] : [];
    return isBusy(turn.event) ? [turn.turned(one)] : [];
  });
}

/** An event whose times make no sense takes up none. */
function occurrencesOf(event: ICAL.Component, times: CalendarTimes, range: Span): Occurrence[] {
  try {
    return occurrences(event, times, range);
  } catch {
    return [];
  }
}

const isMoved = (event: ICAL.Component): boolean => event.hasProperty('recurrence-id');
const uidOf = (event: ICAL.Component): string => String(event.getFirstPropertyValue('uid'));
const word = (event: ICAL.Component, name: string): string =>
  String(event.getFirstPropertyValue(name) ?? '').toUpperCase();

const isBusy = (event: ICAL.Component): boolean =>
  word(event, 'status') !== 'CANCELLED' &&
  word(event, 'transp') !== 'TRANSPARENT' &&
  word(event, 'x-microsoft-cdo-busystatus') !== 'FREE';

function plannedStart(event: ICAL.Component, times: CalendarTimes): number {
  const property = event.getFirstProperty('recurrence-id');
  const time = property?.getFirstValue();
  return property && time instanceof ICAL.Time ? times.instantOf(time, property) : Number.NaN;
}

const periodsOf = (component: ICAL.Component): Span[] =>
  component
    .getAllProperties('freebusy')
    .filter((property) => property.getFirstParameter('fbtype')?.toUpperCase() !== 'FREE')
    .flatMap((property) => property.getValues().filter((value) => value instanceof ICAL.Period))
    .map((period) => ({
      start: period.start.toUnixTime() * 1000,
      end: period.getEnd().toUnixTime() * 1000,
    }));

function clipped({ start, end }: Span, range: Span): Span[] {
  const inside = { start: Math.max(start, range.start), end: Math.min(end, range.end) };
  return inside.start < inside.end ? [inside] : [];
}

function joined(spans: readonly Span[]): Span[] {
  const whole: { start: number; end: number }[] = [];
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const last = whole.at(-1);
    if (last === undefined || start > last.end) whole.push({ start, end });
    else last.end = Math.max(last.end, end);
  }
  return whole;
}
