import type { Kysely } from 'kysely';
import type pg from 'pg';
import { auditStatement } from '#server/audit/audit-statement.ts';
import { AuditWriter } from '#server/audit/audit-writer.ts';
import { settingsOf, type Anybody } from './asking.ts';
import { clientTables } from './client-tables.ts';
import { againOnConnectionLoss } from './connection-loss.ts';
import type { Connection } from './connection.ts';
import { openPool } from './pool.ts';
import type { Tables } from './tables.ts';

export type { Asking, AskingByLink } from './asking.ts';

/** What is done in one transaction, through the tables as the asker may see them. */
export type Work<T> = (tables: Kysely<Tables>) => Promise<T>;

/** Thrown by a piece of work to take back what it wrote and answer `value` all the same: usually a refusal. */
export class Rollback<T> extends Error {
  override readonly name = 'Rollback';
  readonly value: T;
  constructor(value: T) {
    super('rolled back');
    this.value = value;
  }
}

export type Doors = {
  /** One read-only transaction on one snapshot. Tried again when the connection is lost. */
  read<T>(asking: Anybody, work: Work<T>): Promise<T>;
  /**
   * One transaction; a throw leaves nothing written. Not tried again when the connection is lost: the commit may be
   * done and its answer lost. Where ids come from the browser the browser asks again, and that is safe.
   */
  write<T>(asking: Anybody, work: Work<T>): Promise<T>;
};

/** Through `read` and `write` every answer leaves its audit entry, durable before the answer is handed back. */
export type Database = Doors & {
  /** The same without an entry: for endpoints whose contract says that they touch no health data. */
  readonly unaudited: Doors;
  readonly identity: pg.Pool;
  readonly jobs: pg.Pool;
  readonly close: () => Promise<void>;
};

export type DatabaseOptions = {
  readonly connection: Connection;
  readonly onError?: (error: Error) => void;
};

export async function openDatabase({ connection, onError }: DatabaseOptions): Promise<Database> {
  const hear = onError === undefined ? {} : { onError };
  const app = openPool(connection.loginFor('unwind_app'), {
    size: 10,
    reader: 'ours',
    pipeline: true,
    ...hear,
  });
  const identity = openPool(connection.loginFor('unwind_identity'), {
    size: 5,
    reader: 'libraries',
    ...hear,
  });
  const jobs = openPool(connection.loginFor('unwind_jobs'), { size: 5, reader: 'libraries', ...hear });
  const writer = new AuditWriter(app);
  await againOnConnectionLoss(() => app.query('select 1'));
  return {
    read: async (asking, work) => {
      // The entry is written while the rows are read; the answer waits for both.
      const [answer] = await Promise.all([readOnce(app, asking, work), writer.keep(asking)]);
      return answer;
    },
    write: (asking, work) => writeOnce(app, { asking, work, entry: auditStatement([asking]), writer }),
    unaudited: {
      read: (asking, work) => readOnce(app, asking, work),
      write: (asking, work) => writeOnce(app, { asking, work }),
    },
    identity,
    jobs,
    close: async () => {
      await writer.settle();
      await Promise.all([app, identity, jobs].map((pool) => pool.end()));
    },
  };
}

const readOnce = <T>(app: pg.Pool, asking: Anybody, work: Work<T>): Promise<T> =>
  againOnConnectionLoss(() =>
    withClient(app, async (client) => {
      const begin = `begin isolation level repeatable read read only; ${settingsOf(asking)}`;
      const answer = await begunWith(client, begin, work);
      // Nothing hangs on how this ends: whoever has the connection next is served after it.
      client.query('commit').catch(() => {});
      return answer;
    }),
  );

/** The work's first statement follows the BEGIN without waiting for it. Where that failed, so does all that follows. */
async function begunWith<T>(client: pg.PoolClient, begin: string, work: Work<T>): Promise<T> {
  const [begun, done] = await Promise.allSettled([client.query(begin), work(clientTables(client))]);
  if (begun.status === 'rejected') throw begun.reason;
  if (done.status === 'rejected') throw done.reason;
  return done.value;
}

type Writing<T> = { asking: Anybody; work: Work<T>; entry?: string; writer?: AuditWriter };

async function writeOnce<T>(app: pg.Pool, writing: Writing<T>): Promise<T> {
  try {
    return await withClient(app, async (client) => {
      const answer = await begunWith(client, `begin; ${settingsOf(writing.asking)}`, writing.work);
      await commit(client, writing.entry);
      return answer;
    });
  } catch (error) {
    if (!(error instanceof Rollback)) throw error;
    // A refusal tells something too: what was asked and answered stays in the trail.
    await writing.writer?.keep(writing.asking);
    return error.value as T;
  }
}

/** The entry and the commit in one round trip. After a swallowed error PostgreSQL answers a commit with ROLLBACK. */
async function commit(client: pg.PoolClient, entry: string | undefined): Promise<void> {
  if (entry !== undefined) return void (await client.query(`${entry}; commit`));
  const { command } = await client.query('commit');
  if (command === 'ROLLBACK') throw new Error('an error was swallowed, and the transaction was taken back');
}

/** Lends a connection. After a throw the transaction is taken back; a connection that cannot is thrown away. */
async function withClient<T>(pool: pg.Pool, use: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  try {
    const answer = await use(client);
    client.release();
    return answer;
  } catch (error) {
    await client.query('rollback').then(
      () => client.release(),
      () => client.release(true),
    );
    throw error;
  }
}
