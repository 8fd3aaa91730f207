import type pg from 'pg';
import { asAdmin } from '#server/database/connection.ts';
import { openDatabase } from '#server/database/database.ts';
import { openDatabaseToRoles } from '#server/database/roles.ts';
import { seedDemo } from '#server/demo/seed-demo.ts';
import { TEMPLATE, type TestServer } from './test-cluster.ts';

const LOCK = 0x64_65_6d_6f;

/** The name of a database with the demonstration practice as it stands at `now`; made by whoever first asks for it. */
export async function demoTemplate(
  { connection: server }: TestServer,
  now: Temporal.Instant,
): Promise<string> {
  const name = `demo_${now.epochMilliseconds}`;
  await asAdmin(server, 'postgres', async (admin) => {
    // One at a time: who comes second finds it made.
    await admin.query('select pg_advisory_lock($1)', [LOCK]);
    if (await isThere(admin, name)) return;
    const draft = `${name}_draft`;
    await admin.query(`drop database if exists ${draft} with (force)`);
    await admin.query(`create database ${draft} template ${TEMPLATE}`);
    await seed(server, draft, now);
    await admin.query(`alter database ${draft} rename to ${name}`);
  });
  return name;
}

async function isThere(admin: pg.Client, name: string): Promise<boolean> {
  const { rowCount } = await admin.query('select from pg_database where datname = $1', [name]);
  return rowCount === 1;
}

async function seed(server: TestServer['connection'], name: string, now: Temporal.Instant): Promise<void> {
  const connection = server.on(name);
  await asAdmin(connection, name, (admin) => openDatabaseToRoles(admin, name));
  const database = await openDatabase({ connection });
  try {
    await seedDemo({ database, now });
  } finally {
    await database.close();
  }
}
