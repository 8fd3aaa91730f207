import type pg from 'pg';

// A worker that lives holds an advisory lock under its name, on a connection of its own. When its process dies, by
// whatever signal, the server drops the connection and with it the lock: so the dead are known within moments, where
// the library on its own would wait four hours.
const LIVES = 0x756e7769;

export type Life = {
  /** Settles when the connection is lost: from then on others may take this worker for dead. */
  readonly lost: Promise<void>;
  readonly end: () => void;
};

export async function beginLife(pool: pg.Pool, worker: string): Promise<Life> {
  const client = await pool.connect();
  const lost = new Promise<void>((resolve) => {
    client.once('error', () => resolve());
    client.once('end', () => resolve());
  });
  await client.query('select pg_advisory_lock($1, hashtext($2))', [LIVES, worker]);
  return { lost, end: () => client.release(true) };
}

/** Takes the jobs of dead workers out of their hands, so that the next living one does them. */
export async function unlockJobsOfTheDead(pool: pg.Pool): Promise<void> {
  await pool.query(
    `select graphile_worker.force_unlock_workers(array_agg(dead.locked_by))
     from (
       select locked_by from graphile_worker._private_jobs where locked_by is not null
       group by locked_by having pg_try_advisory_xact_lock($1, hashtext(locked_by))
     ) dead
     having count(*) > 0`,
    [LIVES],
  );
}
