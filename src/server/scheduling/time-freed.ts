import { sql, type Kysely } from 'kysely';
import type { MemberId } from '#domain/base/ids.ts';
import type { Tables } from '#server/database/tables.ts';

export type FreedTime = {
  readonly therapist: MemberId;
  readonly from: Temporal.Instant;
  readonly to: Temporal.Instant;
  readonly now: Temporal.Instant;
};

/** A visit was cancelled or moved away: whoever waits for such a time is offered it, by a job, when this can no longer be undone. */
export async function timeFreed(tables: Kysely<Tables>, freed: FreedTime): Promise<void> {
  const { therapist, from, to, now } = freed;
  if (Temporal.Instant.compare(to, now) <= 0) return;
  await sql`
    select unwind.queue_freed_time(${therapist}, ${from.toString()}::timestamptz, ${to.toString()}::timestamptz)`.execute(
    tables,
  );
}
