import { sql, type Kysely } from 'kysely';
import type { Contract } from '#contract/contract.ts';
import { accepted, refused } from '#domain/base/result.ts';
import type { BusySpan } from '#exchange/ics/read-busy.ts';
import type { Tables } from '#server/database/tables.ts';
import { practiceZone } from '#server/diary/diary.ts';
import { NotHere, type Handler } from '#server/http/handler.ts';
import { hashOfToken, newCalendarToken } from './calendar-token.ts';
import { isBookable } from './is-bookable.ts';
import { readCalendar } from './read-calendar.ts';
import type { SchedulingRoomOptions } from './scheduling-room.ts';

/** Calendars elsewhere whose busy times count here, and the address at which programs read this one. */
export function calendarEndpoints({ database, clock, address, reachesInside }: SchedulingRoomOptions) {
  const addCalendar: Handler<Contract['addCalendar']> = async ({ asking, body }) => {
    if (asking.role !== 'owner' && body.therapist !== asking.member) throw new NotHere();
    const zone = await database.unaudited.read(asking, async (tables) => {
      if (!(await isBookable(tables, body.therapist))) throw new NotHere();
      return practiceZone(tables);
    });
    const now = clock.now();
    const read = await readCalendar(body.address, { zone, now, reachesInside });
    if (!read.ok) return refused(read.refusal);
    await database.unaudited.write(asking, (tables) =>
      keepCalendar(tables, { ...body, times: read.value, now }),
    );
    return accepted({ id: body.id, times: read.value.length });
  };

  const removeCalendar: Handler<Contract['removeCalendar']> = ({ asking, params }) =>
    database.unaudited.write(asking, async (tables) => {
      const { rows } =
        await sql`delete from unwind.imported_calendar where id = ${params.feed} returning id`.execute(
          tables,
        );
      if (rows.length === 0) throw new NotHere();
      return accepted({});
    });

  const myCalendar: Handler<Contract['myCalendar']> = ({ asking, body }) =>
    database.unaudited.write(asking, async (tables) => {
      const token = newCalendarToken();
      await sql`
        insert into unwind.calendar_feed (practice_id, therapist_id, token_hash, shows, made_at)
        values (unwind.asking_practice(), ${asking.member}, ${hashOfToken(token)}, ${body.shows}, ${clock.now().toString()})
        on conflict (practice_id, therapist_id) do update set token_hash = excluded.token_hash, shows = excluded.shows,
          made_at = excluded.made_at`.execute(tables);
      return accepted({ address: `${address()}/calendar/${token}.ics` });
    });

  return { addCalendar, removeCalendar, myCalendar };
}

type Kept = {
  readonly id: string;
  readonly therapist: string;
  readonly name: string;
  readonly address: string;
  readonly times: readonly BusySpan[];
  readonly now: Temporal.Instant;
};

/** Added again under the same id, it is read anew. */
async function keepCalendar(
  tables: Kysely<Tables>,
  { id, therapist, name, address, times, now }: Kept,
): Promise<void> {
  const { rows } = await sql`
    insert into unwind.imported_calendar (practice_id, id, therapist_id, name, address, fetched_at)
    values (unwind.asking_practice(), ${id}, ${therapist}, ${name}, ${address}, ${now.toString()})
    on conflict (practice_id, id) do update set name = excluded.name, address = excluded.address,
      fetched_at = excluded.fetched_at, failure = null
    where imported_calendar.therapist_id = excluded.therapist_id
    returning id`.execute(tables);
  if (rows.length === 0) throw new NotHere();
  await sql`delete from unwind.imported_time where calendar_id = ${id}`.execute(tables);
  await sql`
    insert into unwind.imported_time (practice_id, calendar_id, therapist_id, during)
    select unwind.asking_practice(), ${id}, ${therapist}, tstzrange(t.start, t."end")
    from jsonb_to_recordset(${JSON.stringify(times)}::jsonb) as t (start timestamptz, "end" timestamptz)`.execute(
    tables,
  );
}
