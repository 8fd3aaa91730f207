import { sql, type Kysely } from 'kysely';
import type { WeeklyHours } from '#domain/scheduling/hours.ts';
import type { Tables } from '#server/database/tables.ts';
import type { HoursAsked } from './ask-for-hours.ts';

/** Nobody waits longer than this without asking again. */
const WAIT_DAYS = 60;

export type PlaceAsked = Omit<HoursAsked, 'windows'> & { readonly windows: readonly WeeklyHours[] };

/** Puts somebody on the waiting list, once. */
export async function joinWaitingList(tables: Kysely<Tables>, asked: PlaceAsked): Promise<void> {
  const { id, service, therapist, person, windows, now } = asked;
  await sql`
    insert into unwind.wish (practice_id, id, kind, service_id, therapist_id, name, email, phone, windows, asked_at, ends_at)
    values (unwind.asking_practice(), ${id}, 'waiting', ${service}, ${therapist}, ${person.name}, ${person.email},
      ${person.phone}, ${JSON.stringify(windows)}, ${now.toString()}, ${now.add({ hours: 24 * WAIT_DAYS }).toString()})
    on conflict do nothing`.execute(tables);
}
