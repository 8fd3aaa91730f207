import ical, { ICalAttendeeStatus, ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { z } from 'zod';
import { InstantText } from '#domain/base/time.ts';
import { zoneComponent } from './zone-component.ts';

/** What a calendar file says of a visit. Nothing in it tells of health: calendars are shared and read in passing. */
export const VisitEvent = z.strictObject({
  /** The same for as long as the visit lives. */
  uid: z.string(),
  /** Raised at each change (RFC 5545, 3.8.7.4). */
  sequence: z.int().min(0),
  /** REQUEST books or moves, CANCEL takes away (RFC 5546, 3.2). */
  method: z.enum(['REQUEST', 'CANCEL']),
  startsAt: InstantText,
  endsAt: InstantText,
  zone: z.string(),
  summary: z.string(),
  description: z.string(),
  location: z.string(),
  attendee: z.strictObject({ name: z.string(), email: z.string() }),
  /** When this was said. */
  stamp: InstantText,
});
export type VisitEvent = z.infer<typeof VisitEvent>;

/** Whose file it is: the practice, at the address its mails come from. */
export type Organizer = { readonly name: string; readonly email: string };

/**
 * A visit as a calendar file. Times are written on the practice's wall clock with the zone's own rules beside them, so that
 * every program shows the zone and none has to know it; and in UTC where the wall clock says the same time twice.
 */
export function writeVisit(visit: VisitEvent, { organizer }: { organizer: Organizer }): string {
  const [start, end] = [visit.startsAt, visit.endsAt].map(instantOf);
  if (!start || !end) throw new Error('a visit begins and ends');
  const isTold = [start, end].every((instant) => isSaidOnce(instant, visit.zone));
  const calendar = ical({
    prodId: { company: 'Unwind', product: 'visits' },
    method: ICalCalendarMethod[visit.method],
    // No zone of the calendar itself: with one, the library writes the stamp in it, which has to be UTC.
    timezone: { name: null, generator: (zone) => zoneComponent(zone, { from: start, to: end }) },
  });
  const event = calendar.createEvent({
    id: visit.uid,
    sequence: visit.sequence,
    start: start.toZonedDateTimeISO(isTold ? visit.zone : 'UTC'),
    end: end.toZonedDateTimeISO(isTold ? visit.zone : 'UTC'),
    stamp: instantOf(visit.stamp),
    ...(isTold ? { timezone: visit.zone } : {}),
    summary: visit.summary,
    description: visit.description,
    location: visit.location || null,
    status: visit.method === 'CANCEL' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    organizer: { name: organizer.name, email: organizer.email },
  });
  event.createAttendee({ ...visit.attendee, rsvp: false, status: ICalAttendeeStatus.ACCEPTED });
  return calendar.toString();
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
