import { sql, type Kysely } from 'kysely';
import type { AppointmentId } from '#domain/base/ids.ts';
import type { Tables } from '#server/database/tables.ts';
import { NotHere } from '#server/http/handler.ts';
import { standingVisits, type BookedVisit } from './standing-visit.ts';
import { tellClient, type Booker } from './tell-client.ts';
import { timeFreed } from './time-freed.ts';

export type CancelWanted = {
  readonly id: AppointmentId;
  /** Visits of the same series that are cancelled with it. */
  readonly along?: readonly AppointmentId[] | undefined;
  readonly by: Booker;
  readonly now: Temporal.Instant;
  readonly tell: boolean;
};

/** Cancels what is still to come of these visits, inside the caller's transaction, and answers it. Cancelled again, nothing changes. */
export async function cancelVisit(tables: Kysely<Tables>, wanted: CancelWanted): Promise<BookedVisit[]> {
  const { id, along = [], by, now, tell } = wanted;
  const standing = await standingVisits(tables, [id, ...along]);
  if (!standing.some(({ visit }) => visit.id === id)) throw new NotHere();
  const ids = await cancelThose(tables, { ids: standing.map(({ visit }) => visit.id), by, now });
  const cancelled = standing.filter(({ visit }) => ids.has(visit.id)).map(({ visit }) => visit);
  for (const visit of cancelled)
    await timeFreed(tables, { ...spanOf(visit), therapist: visit.therapist, now });
  const [first, ...others] = cancelled.map((visit) => visit.id);
  if (tell && first !== undefined)
    await tellClient(tables, { appointment: first, along: others, change: 'cancelled', by, now });
  return cancelled;
}

/** A date that is taken out of a series never comes back: the table's own trigger remembers it, whoever cancels. */
async function cancelThose(
  tables: Kysely<Tables>,
  { ids, by, now }: { ids: readonly AppointmentId[]; by: Booker; now: Temporal.Instant },
): Promise<Set<string>> {
  const { rows } = await sql<{ id: string }>`
    update unwind.appointment set status = 'cancelled', cancelled_at = ${now.toString()}, cancelled_by = ${by}
    where id = any(${[...ids]}::uuid[]) and status in ('booked', 'arrived')
    returning id`.execute(tables);
  return new Set(rows.map((row) => row.id));
}

function spanOf({ startsAt, minutes }: BookedVisit): { from: Temporal.Instant; to: Temporal.Instant } {
  const from = Temporal.Instant.from(startsAt);
  return { from, to: from.add({ minutes }) };
}
