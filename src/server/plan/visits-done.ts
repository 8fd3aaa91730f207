import { sql } from 'kysely';

/** How many visits a client `c` has behind her in this course of care. */
export const visitsDone = sql`(
  select count(*)::int from unwind.session s where s.client_id = c.id and s.closed_at is not null)`;
