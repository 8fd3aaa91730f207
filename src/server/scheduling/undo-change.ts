import { sql, type Kysely } from 'kysely';
import type { Contract } from '#contract/contract.ts';
import type { AppointmentId } from '#domain/base/ids.ts';
import { accepted, refused, type Result } from '#domain/base/result.ts';
import { databaseCode } from '#server/base/database-code.ts';
import { Rollback, type Database } from '#server/database/database.ts';
import type { Tables } from '#server/database/tables.ts';
import { type Handler, NotHere } from '#server/http/handler.ts';
import { UNDO_SECONDS } from './tell-client.ts';

/** The three minutes in which staff take back what they did, before the client is told of it. */
export function undoRoom(database: Database) {
  const undoChange: Handler<Contract['undoChange']> = ({ asking, params }) =>
    database.write(asking, (tables) => undo(tables, params.appointment));
  return { undoChange };
}

type No = { readonly reason: 'too-late' } | { readonly reason: 'taken' };
type Undone = Result<{ appointments: AppointmentId[] }, No>;

/** Everything of the change goes back: of a series every visit, the dates that were taken out, and the mail. */
async function undo(tables: Kysely<Tables>, visit: AppointmentId): Promise<Undone> {
  const { together, isRecent } = await lastChange(tables, visit);
  if (together === null || !isRecent) return refused({ reason: 'too-late' });
  const changed = await visitsOf(tables, together);
  if (!(await keepBackMails(tables, changed))) throw new Rollback<Undone>(refused({ reason: 'too-late' }));
  await lockTherapists(tables, together);
  await orTaken(restore(tables, together));
  await putBackDates(tables, together);
  // Going back is a change too, and nothing that is to be taken back again.
  await sql`
    update unwind.visit_change set undone_at = now()
    where together in (${together}, pg_current_xact_id()::text)`.execute(tables);
  return accepted({ appointments: changed });
}

type LastChange = { together: string | null; isRecent: boolean };

/** By the database's clock, as the mail's time is: it leaves when this ends. */
async function lastChange(tables: Kysely<Tables>, visit: AppointmentId): Promise<LastChange> {
  const { rows } = await sql<LastChange>`
    select c.together, coalesce(c.made_at > clock_timestamp() - ${UNDO_SECONDS} * interval '1 second', false) as "isRecent"
    from unwind.appointment a left join lateral (
      select v.together, v.made_at from unwind.visit_change v
      where v.appointment_id = a.id and v.undone_at is null order by v.position desc limit 1) c on true
    where a.id = ${visit}`.execute(tables);
  if (!rows[0]) throw new NotHere();
  return rows[0];
}

async function visitsOf(tables: Kysely<Tables>, together: string): Promise<AppointmentId[]> {
  const { rows } = await sql<{ id: AppointmentId }>`
    select distinct appointment_id as id from unwind.visit_change where together = ${together} order by id`.execute(
    tables,
  );
  return rows.map(({ id }) => id);
}

/**
 * False when a mail about the change has left. What it had replaced is said after all, as late as if it were said now: the
 * client was not told of it.
 */
async function keepBackMails(tables: Kysely<Tables>, visits: readonly AppointmentId[]): Promise<boolean> {
  const { rows } = await sql<{ id: string; left: boolean }>`
    select m.id, m.sent_at is not null as left from unwind.mail m
    where m.appointment_id = any(${[...visits]}::uuid[]) and m.change <> 'reminder' and m.withdrawn_at is null
      and m.queued_at >= (select max(made_at) from unwind.visit_change where appointment_id = any(${[...visits]}::uuid[])
        and undone_at is null)
    for update`.execute(tables);
  if (rows.some(({ left }) => left)) return false;
  for (const { id } of rows) {
    await sql`update unwind.mail set withdrawn_at = now() where id = ${id}`.execute(tables);
    await sql`
      with again as (
        update unwind.mail set withdrawn_at = null, superseded_by = null,
          leaves_at = now() + ${UNDO_SECONDS} * interval '1 second'
        where superseded_by = ${id} returning practice_id, id, leaves_at
      )
      select unwind.queue_mail(practice_id, id, leaves_at) from again`.execute(tables);
  }
  return true;
}

async function lockTherapists(tables: Kysely<Tables>, together: string): Promise<void> {
  await sql`
    select unwind.lock_diary(t.id) from (
      select distinct (was ->> 'therapist_id')::uuid as id from unwind.visit_change where together = ${together} order by 1
    ) t`.execute(tables);
}

/** Of a visit that was changed twice at once, the first state counts. */
const restore = (tables: Kysely<Tables>, together: string) =>
  sql`
    update unwind.appointment a set during = w.during, therapist_id = w.therapist_id,
      second_therapist_id = w.second_therapist_id, location_id = w.location_id, room_id = w.room_id, seat = w.seat,
      lane = w.lane, overlap_reason = w.overlap_reason, sequence = w.sequence, status = w.status,
      arrived_at = w.arrived_at, cancelled_at = w.cancelled_at, cancelled_by = w.cancelled_by
    from (select distinct on (appointment_id) was from unwind.visit_change
        where together = ${together} order by appointment_id, position) c,
      jsonb_populate_record(null::unwind.appointment, c.was) w
    where a.id = w.id`.execute(tables);

const TAKEN = '23P01';

/** Somebody has the time meanwhile: she keeps it. */
async function orTaken<T>(writing: Promise<T>): Promise<T> {
  try {
    return await writing;
  } catch (error) {
    throw databaseCode(error) === TAKEN ? new Rollback<Undone>(refused({ reason: 'taken' })) : error;
  }
}

async function putBackDates(tables: Kysely<Tables>, together: string): Promise<void> {
  await sql`
    update unwind.series s set removed = array(
      select d from unnest(s.removed) d where not d = any(b.dates))
    from (
      select a.series_id, array_agg((lower(a.during) at time zone p.zone)::date) as dates
      from unwind.visit_change c
      join unwind.appointment a on a.practice_id = c.practice_id and a.id = c.appointment_id
      join unwind.practice p on p.id = a.practice_id
      where c.together = ${together} and a.series_id is not null group by a.series_id) b
    where s.id = b.series_id`.execute(tables);
}
