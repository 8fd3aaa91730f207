import type { Kysely } from 'kysely';
import type { Result } from '#domain/base/result.ts';
import type { BookingRefusal } from '#domain/scheduling/booking-refusal.ts';
import { Rollback } from '#server/database/database.ts';
import type { Tables } from '#server/database/tables.ts';
import { practiceZone } from '#server/diary/diary.ts';
import { NotHere } from '#server/http/handler.ts';
import { moveVisit, type MoveWanted } from './move-visit.ts';
import { restOfSeries } from './rest-of-series.ts';
import { tellClient } from './tell-client.ts';
import { standingVisits, type BookedVisit } from './standing-visit.ts';

type SeriesMove = MoveWanted & { readonly which: 'following' | 'all' };

/**
 * Moves a visit and those of its series that follow, or all that are still to come, by as much on the wall clock, all of
 * them or none. A date that was taken out of the series stays out: what is not booked does not move.
 */
export async function moveSeries(
  tables: Kysely<Tables>,
  wanted: SeriesMove,
): Promise<Result<BookedVisit, BookingRefusal>> {
  const rest = await restOfSeries(tables, wanted);
  const ids = [wanted.id, ...rest];
  const visits = (await standingVisits(tables, ids)).map(({ visit }) => visit);
  const first = visits.find(({ id }) => id === wanted.id);
  if (first === undefined) throw new NotHere();
  const shift = shiftOf(
    { from: Temporal.Instant.from(first.startsAt), to: wanted.startsAt },
    await practiceZone(tables),
  );
  const moved = new Map<string, BookedVisit>();
  for (const { id, startsAt } of inOrder(visits, wanted.startsAt, first)) {
    const along = ids.filter((other) => other !== id);
    const to = id === wanted.id ? wanted.startsAt : shift(Temporal.Instant.from(startsAt));
    const result = await moveOne(tables, { ...wanted, id, startsAt: to, along, tell: false });
    if (!result.ok) throw new Rollback(result);
    moved.set(id, result.value);
  }
  const { id, by, now, tell } = wanted;
  if (tell) await tellClient(tables, { appointment: id, along: rest, change: 'moved', by, now });
  return { ok: true, value: moved.get(wanted.id) ?? first };
}

/** Only the visit that needs it goes over the rules, and carries the reason. */
async function moveOne(
  tables: Kysely<Tables>,
  { overlap, ...wanted }: MoveWanted,
): Promise<Result<BookedVisit, BookingRefusal>> {
  const moved = await moveVisit(tables, wanted);
  return moved.ok || overlap === undefined ? moved : moveVisit(tables, { ...wanted, overlap });
}

/** Later ones first where all move later, so that none is moved onto one that is still there. */
const inOrder = (
  visits: readonly BookedVisit[],
  to: Temporal.Instant,
  first: BookedVisit,
): readonly BookedVisit[] =>
  Temporal.Instant.compare(to, Temporal.Instant.from(first.startsAt)) > 0 ? visits.toReversed() : visits;

/** By so many days and so much on the clock: a week later at the same hour stays the same hour where clocks change. */
function shiftOf({ from, to }: { from: Temporal.Instant; to: Temporal.Instant }, zone: string) {
  const wall = (instant: Temporal.Instant) => instant.toZonedDateTimeISO(zone).toPlainDateTime();
  const by = wall(from).until(wall(to), { largestUnit: 'day' });
  return (instant: Temporal.Instant): Temporal.Instant =>
    wall(instant).add(by).toZonedDateTime(zone).toInstant();
}
