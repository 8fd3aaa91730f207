import { sql, type Kysely } from 'kysely';
import type { MemberId, ServiceId } from '#domain/base/ids.ts';
import type { Tables } from '#server/database/tables.ts';

type Locked = {
  readonly service: ServiceId | null;
  /** None: whoever gives the service may take it. */
  readonly therapists: readonly MemberId[];
  readonly now: Temporal.Instant;
};

/**
 * Bookings of these therapists are decided one after another from here to the end of the transaction, and those that need a
 * room after all others that do. Holds whose time is over are gone then. Locks are taken in one order everywhere, so that
 * nobody waits for somebody who waits for her.
 */
export async function lockDiaries(
  tables: Kysely<Tables>,
  { service, therapists, now }: Locked,
): Promise<void> {
  await sql`
    select unwind.lock_diary(t.id) from (
      select unnest(${[...therapists]}::uuid[]) as id
      union
      select g.therapist_id from unwind.service_therapist g join unwind.service s on s.id = g.service_id
      where g.service_id = ${service} and (${therapists.length === 0} or s.therapists_needed = 2)
      order by id) t`.execute(tables);
  // The practice's own id stands for all its rooms.
  await sql`
    select unwind.lock_diary(unwind.asking_practice()) from unwind.service where id = ${service} and needs_room`.execute(
    tables,
  );
  await sql`select unwind.release_holds(${now.toString()})`.execute(tables);
}
