import { randomUUID } from 'node:crypto';
import { sql, type Kysely } from 'kysely';
import { AppointmentId, type SeriesId } from '#domain/base/ids.ts';
import { accepted, refused, type Result } from '#domain/base/result.ts';
import { Rollback } from '#server/database/database.ts';
import type { Tables } from '#server/database/tables.ts';
import { bookVisit } from './book-visit.ts';
import type { DatesToCheck } from './check-dates.ts';
import { lockDiaries } from './lock-diaries.ts';
import { tellClient } from './tell-client.ts';
import type { Pattern } from '#domain/scheduling/series-starts.ts';

type Series = DatesToCheck & { readonly id: SeriesId; readonly pattern: Pattern };
type Booked = Result<AppointmentId[], 'conflicts'>;

/** Books every date, or none: what refuses one takes back all. A repeated id is answered with the visits that stand. */
export async function bookDates(tables: Kysely<Tables>, series: Series): Promise<Booked> {
  await lockDiaries(tables, { ...series, therapists: [series.therapist] });
  const standing = await visitsOf(tables, series.id);
  if (standing.length > 0) return accepted(standing);
  await sql`
    insert into unwind.series (practice_id, id, client_id, pattern, made_at)
    values (unwind.asking_practice(), ${series.id}, ${series.client}, ${JSON.stringify(series.pattern)},
      ${series.now.toString()})`.execute(tables);
  const booked: AppointmentId[] = [];
  for (const startsAt of series.starts) booked.push(await bookDate(tables, series, startsAt));
  const [first, ...others] = booked;
  if (first !== undefined)
    await tellClient(tables, {
      appointment: first,
      along: others,
      change: 'booked',
      by: 'staff',
      now: series.now,
    });
  return accepted(booked);
}

async function bookDate(
  tables: Kysely<Tables>,
  { client, service, therapist, id: series, now }: Series,
  startsAt: Temporal.Instant,
): Promise<AppointmentId> {
  const id = AppointmentId.parse(randomUUID());
  const wanted = { id, client, service, therapist, startsAt, series, by: 'staff', now, tell: false } as const;
  const booked = await bookVisit(tables, wanted);
  if (booked.ok) return id;
  const no: Booked = refused('conflicts');
  throw new Rollback(no);
}

async function visitsOf(tables: Kysely<Tables>, series: SeriesId): Promise<AppointmentId[]> {
  const { rows } = await sql<{ id: AppointmentId }>`
    select id from unwind.appointment where series_id = ${series} order by lower(during)`.execute(tables);
  return rows.map(({ id }) => id);
}
