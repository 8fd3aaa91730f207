import type { Contract } from '#contract/contract.ts';
import { accepted, refused } from '#domain/base/result.ts';
import type { Clock } from '#server/base/clock.ts';
import type { Database } from '#server/database/database.ts';
import { practiceZone } from '#server/diary/diary.ts';
import type { Handler } from '#server/http/handler.ts';
import { bookDates } from './book-dates.ts';
import { checkDates } from './check-dates.ts';
import { orNotHere } from './or-not-here.ts';
import { seriesStarts } from '#domain/scheduling/series-starts.ts';

/** Visits that are booked together: checked whole before anything is written, and written whole or not at all. */
export function seriesEndpoints(database: Database, clock: Clock) {
  const checkSeries: Handler<Contract['checkSeries']> = async ({ asking, body }) => {
    const dates = await database.read(asking, async (tables) => {
      const starts = seriesStarts(body.pattern, await practiceZone(tables));
      return checkDates(tables, { ...body, starts, now: clock.now() });
    });
    return accepted({ dates });
  };

  const bookSeries: Handler<Contract['bookSeries']> = async ({ asking, body }) => {
    const starts = body.startsAt.map((start) => Temporal.Instant.from(start));
    const wanted = { ...body, starts, now: clock.now() };
    const booked = await database.write(asking, (tables) => orNotHere(bookDates(tables, wanted)));
    if (booked.ok) return accepted({ appointments: booked.value });
    const dates = await database.unaudited.read(asking, (tables) => checkDates(tables, wanted));
    return refused({ reason: 'conflicts', dates });
  };

  return { checkSeries, bookSeries };
}
