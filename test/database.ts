import { randomBytes } from 'node:crypto';
import { after, test, type TestContext } from 'node:test';
import pg from 'pg';
import { asAdmin, type Connection } from '#server/database/connection.ts';
import { openDatabase, type Database } from '#server/database/database.ts';
import { openPool } from '#server/database/pool.ts';
import { openDatabaseToRoles, type DatabaseRole } from '#server/database/roles.ts';
import { demoTemplate } from './demo-template.ts';
import { clusterOf, majorsHere, SECRET, stopOwnCluster, TEMPLATE, type Major } from './test-cluster.ts';

const endings: (() => Promise<void>)[] = [];
after(async () => {
  for (const end of endings) await end();
  await stopOwnCluster();
});

export type FreshDatabase = {
  readonly major: Major;
  readonly database: Database;
  readonly connection: Connection;
  /** A pool of one connection as this role; ended with the test. */
  pool(role: DatabaseRole): pg.Pool;
  /** One piece of work as the superuser, who no product code is: to look behind row-level security, to tamper. */
  asSuperuser<T>(work: (superuser: pg.Client) => Promise<T>): Promise<T>;
};

type Ending = { readonly after: (end: () => Promise<void>) => void };

/** For what all tests of a file share: it ends when they have all ended. */
export const wholeFile: Ending = { after: (end) => void endings.push(end) };

/** A migrated database of the test's own, cloned in milliseconds, dropped when the test ends. */
export async function freshDatabase(t: Ending, major: Major = 18): Promise<FreshDatabase> {
  return openClone(t, major, TEMPLATE);
}

/**
 * The same with the demonstration practice in it as it stands at `now`. It is seeded once in a test run for each such
 * moment, and cloned from then on.
 */
export async function freshDemo(t: Ending, now: Temporal.Instant, major: Major = 18): Promise<FreshDatabase> {
  return openClone(t, major, await demoTemplate(await clusterOf(major), now));
}

async function openClone(t: Ending, major: Major, template: string): Promise<FreshDatabase> {
  const { connection, superuser, drop } = await makeClone(major, template);
  const database = await openDatabase({ connection });
  const pools: pg.Pool[] = [];
  t.after(async () => {
    await Promise.all([database.close(), ...pools.map((pool) => pool.end())]);
    await drop();
  });
  return {
    major,
    database,
    connection,
    pool: (role) => {
      const pool = openPool(connection.loginFor(role), { size: 1, reader: 'ours' });
      pools.push(pool);
      return pool;
    },
    asSuperuser: (work) => withClient({ ...superuser, database: connection.database }, work),
  };
}

/** The clone alone, for tests that open it themselves. */
export async function cloneDatabase(t: Ending, major: Major, from: Source = TEMPLATE): Promise<Connection> {
  const { connection, drop } = await makeClone(major, from);
  t.after(drop);
  return connection;
}

/** The same, with a superuser's look into what the programs that open it do there. */
export async function cloneToLookInto(
  t: Ending,
  major: Major = 18,
): Promise<Pick<FreshDatabase, 'connection' | 'asSuperuser'>> {
  const { connection, superuser, drop } = await makeClone(major, TEMPLATE);
  t.after(drop);
  return {
    connection,
    asSuperuser: (work) => withClient({ ...superuser, database: connection.database }, work),
  };
}

/** How a program finds a clone on a server, when it is told an address and nothing else. */
export function addressOf(connection: Connection): { databaseUrl: string; secret: string } {
  const { host = '', user = '', password = '', database = '' } = connection.adminLogin();
  const databaseUrl = `postgres://${user}:${String(password)}@localhost/${database}?host=${encodeURIComponent(host)}`;
  return { databaseUrl, secret: SECRET };
}

/** The database to clone; `empty` has no schema yet. */
type Source = string;
type Clone = { connection: Connection; superuser: pg.ClientConfig; drop: () => Promise<void> };

async function makeClone(major: Major, from: Source): Promise<Clone> {
  const { connection: server, superuser } = await clusterOf(major);
  const name = `t_${randomBytes(6).toString('hex')}`;
  const source = from === 'empty' ? '' : `template ${from}`;
  await asAdmin(server, 'postgres', (admin) => admin.query(`create database ${name} ${source}`));
  const connection = server.on(name);
  await asAdmin(connection, name, (admin) => openDatabaseToRoles(admin, name));
  const drop = async () => {
    await withClient({ ...superuser, database: 'postgres' }, (client) =>
      client.query(`drop database ${name} with (force)`),
    );
  };
  return { connection, superuser, drop };
}

/** The same test on each PostgreSQL that is here: the embedded 18, and Debian's 15 through a server's address. */
export function testOnEachServer(title: string, work: (t: TestContext, major: Major) => Promise<void>): void {
  for (const major of majorsHere()) test(`${title} (PostgreSQL ${major})`, (t) => work(t, major));
}

async function withClient<T>(login: pg.ClientConfig, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(login);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
