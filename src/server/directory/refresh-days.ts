import { sql, type Kysely } from 'kysely';
import type { ServiceId } from '#domain/base/ids.ts';
import { summariseTimes, type Summarising, type TimesSummary } from '#domain/directory/summarise-times.ts';
import type { Tables } from '#server/database/tables.ts';
import { freeTimesOf } from '#server/scheduling/free-times-of.ts';
import { writeFindable } from './findable.ts';

/** So far ahead free times are summed up. */
const AHEAD = { hours: 28 * 24 } as const;

/**
 * Sums up the asking practice's free times anew, in a transaction that writes. The marks are taken away first: whatever
 * they stand for was committed before that statement, so that those after it see it; and what is committed later leaves a
 * mark of its own. The lock lets nobody write an older sum over a newer one. (docs/decisions/0089)
 */
export async function refreshDays(tables: Kysely<Tables>, { now }: { now: Temporal.Instant }): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(unwind.asking_practice()::text, 18))`.execute(
    tables,
  );
  // Holds that are over mark their practice as they go: before the marks do.
  await sql`select unwind.release_holds(${now.toString()})`.execute(tables);
  await sql`delete from unwind.free_mark where practice_id = unwind.asking_practice()`.execute(tables);
  await sql`delete from unwind.free_day where practice_id = unwind.asking_practice()`.execute(tables);
  const listed = await readListed(tables);
  await takeOffOthers(tables, listed?.services ?? []);
  if (!listed) return;
  const how = { ...listed, now, ...(await readNoticesAndHolds(tables, now)) };
  for (const service of listed.services) {
    const times = await freeTimesOf(tables, { service, from: now, to: now.add(AHEAD), now });
    await keep(tables, { service, summary: summariseTimes(times, how), now });
  }
}

type Listed = { zone: string; services: ServiceId[] };

/** What is found of the practice; undefined while it is not to be found at all. */
async function readListed(tables: Kysely<Tables>): Promise<Listed | undefined> {
  const { rows } = await sql<Listed>`
    select p.zone, array(select s.id::text from unwind.service s where s.is_public and s.archived_at is null
      order by s.position, s.id) as services
    from unwind.practice p join unwind.listing l on l.practice_id = p.id
    where p.published and l.listed and l.latitude is not null`.execute(tables);
  return rows[0];
}

async function readNoticesAndHolds(
  tables: Kysely<Tables>,
  now: Temporal.Instant,
): Promise<Pick<Summarising, 'noticeMinutes' | 'nextHoldEnds'>> {
  const { rows } = await sql<{ therapist: string; notice: number }>`
    select therapist_id as therapist, coalesce((rules ->> 'noticeMinutes')::integer, 720) as notice
    from unwind.therapist_hours`.execute(tables);
  const held = await sql<{ ends: string | null }>`
    select unwind.instant_text(min(expires_at)) as ends from unwind.hold
    where expires_at > ${now.toString()}`.execute(tables);
  const ends = held.rows[0]?.ends ?? null;
  return {
    noticeMinutes: new Map(rows.map(({ therapist, notice }) => [therapist, notice])),
    nextHoldEnds: ends === null ? null : Temporal.Instant.from(ends),
  };
}

const takeOffOthers = (tables: Kysely<Tables>, services: readonly string[]) =>
  sql`
    delete from unwind.findable where practice_id = unwind.asking_practice() and feed_id is null
      and id <> all(${services}::uuid[])`.execute(tables);

type Kept = { readonly service: ServiceId; readonly summary: TimesSummary; readonly now: Temporal.Instant };

async function keep(tables: Kysely<Tables>, { service, summary, now }: Kept): Promise<void> {
  const days = JSON.stringify(summary.days);
  await sql`
    insert into unwind.free_day (practice_id, service_id, day, first_start, starts)
    select unwind.asking_practice(), ${service}, d.day, d."firstStart", d.starts
    from jsonb_to_recordset(${days}::jsonb) as d (day date, "firstStart" timestamptz, starts integer)`.execute(
    tables,
  );
  await writeFindable(tables, { service, summary, now });
}
