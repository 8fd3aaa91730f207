import ical, { ICalEventStatus } from 'ical-generator';

/** A visit in a therapist's own calendar: when, where, and at most two letters of whom. */
export type DiaryEvent = {
  readonly id: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly summary: string;
  readonly location: string;
  /** The number of changes of time (RFC 5545, 3.8.7.4). */
  readonly sequence: number;
};

export type DiaryCalendar = {
  readonly name: string;
  readonly events: readonly DiaryEvent[];
  /** When it was read. */
  readonly stamp: string;
};

/** Programs ask again after so long. */
const AGAIN_AFTER_SECONDS = 15 * 60;

/** A calendar to subscribe to. Its times are in UTC: every program shows them on its own clock, and none needs a zone's rules. */
export function writeDiary({ name, events, stamp }: DiaryCalendar): string {
  const calendar = ical({ name, prodId: { company: 'Unwind', product: 'diary' }, ttl: AGAIN_AFTER_SECONDS });
  for (const { id, startsAt, endsAt, summary, location, sequence } of events) {
    calendar.createEvent({
      id: `${id}@unwind`,
      sequence,
      start: inUtc(startsAt),
      end: inUtc(endsAt),
      stamp: inUtc(stamp),
      summary,
      location: location === '' ? null : location,
      status: ICalEventStatus.CONFIRMED,
    });
  }
  return calendar.toString();
}

const inUtc = (instant: string) => Temporal.Instant.from(instant).toZonedDateTimeISO('UTC');
