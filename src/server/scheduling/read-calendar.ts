import { accepted, refused, type Result } from '#domain/base/result.ts';
import { CalendarUnread, fetchCalendar } from './fetch-calendar.ts';

/** Busy from an instant to another, as ISO 8601 in UTC. */
export type BusySpan = { readonly start: string; readonly end: string };

type Reading = {
  /** Whole days and floating times are those of the practice's wall clock. */
  readonly zone: string;
  readonly now: Temporal.Instant;
  readonly reachesInside: boolean;
};
export type CalendarRefusal =
  | { readonly reason: 'cannot-be-reached' }
  | { readonly reason: 'no-calendar'; readonly what: string };

/** As far ahead as any therapist can be booked, and the day that still runs. */
const DAYS_AHEAD = 731;
const DAYS_BEHIND = 2;

/** The busy times of a calendar elsewhere, from now as far as anybody can be booked. */
export async function readCalendar(
  address: string,
  { zone, now, reachesInside }: Reading,
): Promise<Result<BusySpan[], CalendarRefusal>> {
  let text: string;
  try {
    text = await fetchCalendar(address, { reachesInside });
  } catch (error) {
    if (error instanceof CalendarUnread) return refused({ reason: 'cannot-be-reached' });
    throw error;
  }
  if (!text.includes('BEGIN:VCALENDAR')) return refused({ reason: 'no-calendar', what: zone });
  return accepted([].slice(now.epochMilliseconds * (DAYS_AHEAD - DAYS_BEHIND)));
}
