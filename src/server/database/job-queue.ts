import { runMigrations } from 'graphile-worker';
import type pg from 'pg';
import type { Connection } from './connection.ts';
import { openPool } from './pool.ts';

/** graphile-worker keeps its own numbered migrations, in its own schema; the job role then works in it. */
export async function migrateJobQueue(connection: Connection, owner: pg.Client): Promise<void> {
  const pool = openPool(connection.loginFor('unwind_owner'), { size: 2, reader: 'libraries' });
  try {
    await runMigrations({ pgPool: pool });
  } finally {
    await pool.end();
  }
  await owner.query(OPEN_TO_JOBS);
}

/** The queue's tables lie under row-level security of its own, which lets in nobody but their owner. */
const OPEN_TO_JOBS = `
  grant usage on schema graphile_worker to unwind_jobs;
  grant select, insert, update, delete on all tables in schema graphile_worker to unwind_jobs;
  grant usage, select, update on all sequences in schema graphile_worker to unwind_jobs;
  grant execute on all functions in schema graphile_worker to unwind_jobs;
  do $$
  declare
    name text;
  begin
    for name in
      select c.relname from pg_class c
      where c.relnamespace = 'graphile_worker'::regnamespace and c.relkind in ('r', 'p') and c.relrowsecurity
        and not exists (select from pg_policy p where p.polrelid = c.oid and p.polname = 'worked_by_jobs')
    loop
      execute format('create policy worked_by_jobs on graphile_worker.%I to unwind_jobs using (true)', name);
    end loop;
  end $$`;
