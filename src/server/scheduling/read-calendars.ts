import type { Task } from 'graphile-worker';
import type pg from 'pg';
import type { Result } from '#domain/base/result.ts';
import type { BusySpan } from '#exchange/ics/read-busy.ts';
import type { Clock } from '#server/base/clock.ts';
import { readCalendar } from './read-calendar.ts';

type Imported = { practice: string; id: string; address: string; zone: string };
type Options = { readonly clock: Clock; readonly reachesInside: boolean };

/** So many in one go, those first that were tried longest ago; so many at once, so that dead ones do not hold up the mail. */
const AT_MOST = 200;
const AT_ONCE = 20;

/** The job that reads the calendars elsewhere anew. One that cannot be read keeps the times that it had, and says so. */
export const readCalendars =
  ({ clock, reachesInside }: Options): Task =>
  async (_, { withPgClient }) => {
    const now = clock.now();
    const calendars = await withPgClient(dueCalendars);
    for (let from = 0; from < calendars.length; from += AT_ONCE) {
      const some = calendars.slice(from, from + AT_ONCE);
      const read = await Promise.all(
        some.map((one) => readCalendar(one.address, { ...one, now, reachesInside })),
      );
      for (const [at, one] of some.entries())
        await withPgClient((client) => keepTimes(client, { ...one, now, read: read[at] }));
    }
  };

async function dueCalendars(client: pg.PoolClient): Promise<Imported[]> {
  const { rows } = await client.query<Imported>(
    `select c.practice_id as practice, c.id, c.address, p.zone
     from unwind.imported_calendar c join unwind.practice p on p.id = c.practice_id
     order by c.tried_at nulls first limit $1`,
    [AT_MOST],
  );
  return rows;
}

type Read = Result<BusySpan[], { readonly reason: string; readonly what?: string }>;
type Kept = Imported & { readonly now: Temporal.Instant; readonly read: Read | undefined };

/** One statement, so all or nothing; of a calendar that was taken out meanwhile nothing is kept. */
async function keepTimes(client: pg.PoolClient, { practice, id, now, read }: Kept): Promise<void> {
  if (read?.ok !== true) {
    const failure = read?.refusal.what ?? 'It cannot be reached.';
    await client.query(
      `update unwind.imported_calendar set tried_at = $3, failure = $4 where practice_id = $1 and id = $2`,
      [practice, id, now.toString(), failure],
    );
    return;
  }
  await client.query(
    `with read as (
       update unwind.imported_calendar set tried_at = $3, fetched_at = $3, failure = null
       where practice_id = $1 and id = $2 returning practice_id, id, therapist_id
     ), gone as (
       delete from unwind.imported_time t using read where t.practice_id = read.practice_id and t.calendar_id = read.id
     )
     insert into unwind.imported_time (practice_id, calendar_id, therapist_id, during)
     select read.practice_id, read.id, read.therapist_id, tstzrange(t.start, t."end")
     from read cross join jsonb_to_recordset($4::jsonb) as t (start timestamptz, "end" timestamptz)`,
    [practice, id, now.toString(), JSON.stringify(read.value)],
  );
}
