import type { Pool } from 'pg';
import type { Readiness } from './health.ts';

/** Ready when the database answers and its schema is this build's: `migrations` is the number of the newest file. */
export const databaseReadiness =
  (pool: Pool, migrations: number): Readiness =>
  async () => {
    const { rows } = await pool.query<{ newest: number }>(
      'select coalesce(max(number), 0) as newest from unwind.migration',
    );
    return rows[0]?.newest === migrations ? null : 'migrations';
  };
