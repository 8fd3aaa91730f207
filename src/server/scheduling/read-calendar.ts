import { refused, type Result } from '#domain/base/result.ts';
import { readBusy, type BusySpan, type NoCalendar } from '#exchange/ics/read-busy.ts';
import { CalendarUnread, fetchCalendar } from './fetch-calendar.ts';

type Reading = {
  /** Whole days and floating times are those of the practice's wall clock. */
  readonly zone: string;
  readonly now: Temporal.Instant;
  readonly reachesInside: boolean;
};
type CalendarRefusal = { readonly reason: 'cannot-be-reached' } | NoCalendar;

/** As far ahead as any therapist can be booked, and the days that still run. */
const AHEAD = { hours: 24 * 731 };
const BEHIND = { hours: 24 * 2 };

/** The busy times of a calendar elsewhere, from now as far as anybody can be booked. */
export async function readCalendar(
  address: string,
  { zone, now, reachesInside }: Reading,
): Promise<Result<BusySpan[], CalendarRefusal>> {
  try {
    const text = await fetchCalendar(address, { reachesInside });
    return readBusy(text, { zone, from: now.subtract(BEHIND), to: now.add(AHEAD) });
  } catch (error) {
    if (error instanceof CalendarUnread) return refused({ reason: 'cannot-be-reached' });
    throw error;
  }
}
