import { sql, type Kysely } from 'kysely';
import type { Proposal, Wish } from '#domain/scheduling/wish.ts';
import type { Tables } from '#server/database/tables.ts';
import { releaseHold } from '#server/scheduling/hold-time.ts';
import { timeFreed } from '#server/scheduling/time-freed.ts';

/** Lets go of all times that are still held for a wish, but one. */
export async function letGo(
  tables: Kysely<Tables>,
  wish: Wish,
  { but, now }: { but?: Proposal; now: Temporal.Instant },
): Promise<void> {
  for (const proposal of wish.proposals)
    if (proposal.state === 'open' && proposal.id !== but?.id)
      await letGoOf(tables, { proposal, minutes: wish.minutes, now });
}

/** Lets go of one time, and leaves word that it is free. */
export async function letGoOf(
  tables: Kysely<Tables>,
  { proposal, minutes, now }: { proposal: Proposal; minutes: number; now: Temporal.Instant },
): Promise<void> {
  const { id, therapist, startsAt } = proposal;
  await releaseHold(tables, id);
  await sql`update unwind.proposal set state = 'released' where id = ${id}`.execute(tables);
  const from = Temporal.Instant.from(startsAt);
  await timeFreed(tables, { therapist, from, to: from.add({ minutes }), now });
}
