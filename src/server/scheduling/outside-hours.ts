import { sql, type Kysely } from 'kysely';
import type { Contract } from '#contract/contract.ts';
import type { ReplyOf } from '#contract/endpoint.ts';
import type { TherapistHours } from '#contract/scheduling.ts';
import { openHours } from '#domain/scheduling/open-hours.ts';
import { zoneClock } from '#domain/scheduling/zone-clock.ts';
import type { Tables } from '#server/database/tables.ts';
import { practiceZone } from '#server/diary/diary.ts';

type Outside = ReplyOf<Contract['saveHours']>['outside'];
type Row = Outside[number] & { readonly start: number; readonly end: number };

/** Visits that are booked and lie outside a therapist's hours as they are now; they stay, and somebody should know of them. */
export async function outsideHours(
  tables: Kysely<Tables>,
  { hours, now }: { hours: TherapistHours; now: Temporal.Instant },
): Promise<Outside> {
  const { rows } = await sql<{ visit: Row }>`
    select json_build_object('id', a.id, 'startsAt', unwind.instant_text(lower(a.during)), 'clientName', c.name,
      'start', (extract(epoch from lower(a.during)) * 1000)::bigint,
      'end', (extract(epoch from upper(a.during)) * 1000)::bigint) as visit
    from unwind.appointment a join unwind.client c on c.id = a.client_id
    where ${hours.therapist}::uuid in (a.therapist_id, a.second_therapist_id) and a.status = 'booked'
      and lower(a.during) >= ${now.toString()} and a.overlap_reason = ''
    order by lower(a.during)`.execute(tables);
  const visits = rows.map(({ visit }) => visit);
  const last = visits.at(-1);
  if (last === undefined) return [];
  const { rows: holidays } = await sql<{ date: string }>`select date from unwind.holiday`.execute(tables);
  const open = openHours({ ...hours, holidays }, zoneClock(await practiceZone(tables)), {
    start: now.epochMilliseconds,
    end: last.end,
  });
  return visits
    .filter(({ start, end }) => !open.some((window) => window.start <= start && end <= window.end))
    .map(({ id, startsAt, clientName }) => ({ id, startsAt, clientName }));
}
