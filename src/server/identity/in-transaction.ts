import type { Pool, PoolClient } from 'pg';

/** Runs the work in one transaction of the identity role; whatever it throws undoes all of it. */
export async function inTransaction<T>(pool: Pool, work: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    const value = await work(client);
    await client.query('commit');
    client.release();
    return value;
  } catch (fault) {
    await client.query('rollback').then(
      () => client.release(),
      (lost: unknown) => client.release(lost instanceof Error ? lost : true),
    );
    throw fault;
  }
}
