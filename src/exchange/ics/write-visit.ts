import ical, { ICalAttendeeStatus, ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { z } from 'zod';
import { InstantText } from '#domain/base/time.ts';
import { zoneComponent } from './zone-component.ts';

/** A visit in a calendar file. Nothing in it tells of health: calendars are shared and read in passing. */
const VisitEvent = z.strictObject({
  /** The same for as long as the visit lives. */
  uid: z.string(),
  /** Raised at each change (RFC 5545, 3.8.7.4). */
  sequence: z.int().min(0),
  startsAt: InstantText,
  endsAt: InstantText,
  summary: z.string(),
  description: z.string(),
  location: z.string(),
});
type VisitEvent = z.infer<typeof VisitEvent>;

export const VisitFile = z.strictObject({
  /** REQUEST books or moves a visit, CANCEL takes it away; of several at once a file can only tell, which is PUBLISH (RFC 5546, 3.2). */
  method: z.enum(['REQUEST', 'CANCEL', 'PUBLISH']),
  state: z.enum(['CONFIRMED', 'CANCELLED']),
  zone: z.string(),
  attendee: z.strictObject({ name: z.string(), email: z.string() }),
  /** When this was said. */
  stamp: InstantText,
  visits: z.array(VisitEvent).min(1),
});
export type VisitFile = z.infer<typeof VisitFile>;

/** Whose file it is: the practice, at the address its mails come from. */
type Organizer = { readonly name: string; readonly email: string };

/**
 * Visits as a calendar file. Times are written on the practice's wall clock with the zone's own rules beside them, so that
 * every program shows the zone and none has to know it; and in UTC where the wall clock says the same time twice.
 */
export function writeVisit(file: VisitFile, { organizer }: { organizer: Organizer }): string {
  const calendar = ical({
    prodId: { company: 'Unwind', product: 'visits' },
    method: ICalCalendarMethod[file.method],
    // No zone of the calendar itself: with one, the library writes the stamp in it, which has to be UTC.
    timezone: { name: null, generator: (zone) => zoneComponent(zone, spanOf(file)) },
  });
  for (const visit of file.visits) {
    const event = calendar.createEvent({
      id: visit.uid,
      sequence: visit.sequence,
      stamp: instantOf(file.stamp),
      ...timesOf(visit, file.zone),
      summary: visit.summary,
      description: visit.description,
      location: visit.location || null,
      status: ICalEventStatus[file.state],
      organizer: { ...organizer },
    });
    event.createAttendee({ ...file.attendee, rsvp: false, status: ICalAttendeeStatus.ACCEPTED });
  }
  return calendar.toString();
}

function timesOf({ startsAt, endsAt }: VisitEvent, zone: string) {
  const [start, end] = [instantOf(startsAt), instantOf(endsAt)];
  const isPlain = isSaidOnce(start, zone) && isSaidOnce(end, zone);
  const written = isPlain ? zone : 'UTC';
  return {
    start: start.toZonedDateTimeISO(written),
    end: end.toZonedDateTimeISO(written),
    ...(isPlain ? { timezone: zone } : {}),
  };
}

function spanOf({ visits }: VisitFile): { from: Temporal.Instant; to: Temporal.Instant } {
  const [first, ...others] = visits.flatMap(({ startsAt, endsAt }) => [
    instantOf(startsAt),
    instantOf(endsAt),
  ]);
  if (!first) throw new Error('a calendar file has a visit');
  const span = { from: first, to: first };
  for (const one of others) {
    if (Temporal.Instant.compare(one, span.from) < 0) span.from = one;
    if (Temporal.Instant.compare(one, span.to) > 0) span.to = one;
  }
  return span;
}

const instantOf = (text: string): Temporal.Instant => Temporal.Instant.from(text);

/** Whether the wall clock says this time once. What it says twice programs read in both ways, whatever the RFC says. */
const isSaidOnce = (instant: Temporal.Instant, zone: string): boolean => {
  const local = instant.toZonedDateTimeISO(zone).toPlainDateTime();
  const [one, other] = (['earlier', 'later'] as const).map((disambiguation) =>
    local.toZonedDateTime(zone, { disambiguation }).toInstant(),
  );
  return one !== undefined && other !== undefined && one.equals(other);
};
