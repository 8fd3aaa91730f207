import { sql } from 'kysely';

/** How many visits a client `c` has behind her in this course of care. */
export const visitsDone = sql`unwind.visits_done(c.id)`;
