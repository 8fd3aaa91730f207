import { sql } from 'kysely';

/** The clearances and overrides of a client `c`, as a screening is decided from them. */
export const clearancesJson = sql`'[]'::json`;
export const overridesJson = sql`'[]'::json`;
