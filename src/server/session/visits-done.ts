import { sql } from 'kysely';

/** How many sessions of a client `c` were closed: where a course of care stands. */
export const visitsDone = sql`(
  select count(*)::int from unwind.session s where s.client_id = c.id and s.closed_at is not null)`;
