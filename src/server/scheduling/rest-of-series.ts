import { sql, type Kysely } from 'kysely';
import type { AppointmentId } from '#domain/base/ids.ts';
import type { Tables } from '#server/database/tables.ts';

export type SeriesPart = {
  readonly id: AppointmentId;
  /** The visit alone; it and those that follow it; or all of its series that are still to come. */
  readonly which: 'this' | 'following' | 'all';
  readonly now: Temporal.Instant;
};

/** The other visits of its series that are meant along with a visit, in order of time. */
export async function restOfSeries(
  tables: Kysely<Tables>,
  { id, which, now }: SeriesPart,
): Promise<AppointmentId[]> {
  if (which === 'this') return [];
  const { rows } = await sql<{ id: AppointmentId }>`
    select other.id from unwind.appointment this
    join unwind.appointment other on other.series_id = this.series_id and other.id <> this.id
    where this.id = ${id} and other.status in ('booked', 'arrived')
      and lower(other.during) >= case ${which} when 'all' then ${now.toString()}::timestamptz else lower(this.during) end
    order by lower(other.during)`.execute(tables);
  return rows.map((row) => row.id);
}
