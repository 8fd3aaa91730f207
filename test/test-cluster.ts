import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type pg from 'pg';
import { asAdmin, connectTo, type Connection, type ConnectTo } from '#server/database/connection.ts';
import { migrate } from '#server/database/migrate.ts';
import { openDatabaseToRoles } from '#server/database/roles.ts';
import { fifteenIsHere, startFifteen } from './postgres-fifteen.ts';

export type Major = 15 | 18;

/** A server of the tests, with a migrated database to clone. */
export type TestServer = { readonly connection: Connection; readonly superuser: pg.ClientConfig };

/** How another process finds it: carried in the environment. */
type Address = { readonly major: Major; readonly to: ConnectTo; readonly superuser?: pg.ClientConfig };

export const TEMPLATE = 'unwind_template';
const VARIABLE = 'UNWIND_TEST_CLUSTER';
export const SECRET = 'the one secret of all test servers';

/** The versions that the database's tests run on here. */
export const majorsHere = (): readonly Major[] => (fifteenIsHere() ? [18, 15] : [18]);

/** Starts the servers once for a whole test run; `env` lets every test process find them. */
export async function startTestCluster(
  progress: (line: string) => void = () => {},
): Promise<{ env: Record<string, string>; stop: () => Promise<void> }> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'unwind-tests-'));
  fs.chmodSync(folder, 0o755);
  const started = await Promise.all(majorsHere().map((major) => startServer(major, folder)));
  if (!fifteenIsHere()) progress('PostgreSQL 15 is not installed here: the database is tested on 18 alone');
  return {
    env: { [VARIABLE]: JSON.stringify(started.map(({ address }) => address)) },
    stop: async () => {
      await Promise.all(started.map(({ stop }) => stop()));
      fs.rmSync(folder, { recursive: true, force: true });
    },
  };
}

type Started = { readonly address: Address; stop: () => Promise<void> };

async function startServer(major: Major, folder: string): Promise<Started> {
  return major === 18
    ? startEmbedded(path.join(folder, 'eighteen'))
    : startHosted(path.join(folder, 'fifteen'));
}

/** No fsync: what a test writes need not outlive the machine. Durability has tests of its own, on clusters of their own. */
async function startEmbedded(folder: string): Promise<Started> {
  const settings = { fsync: 'off', max_connections: '200' };
  const connection = await connectTo({ folder, settings });
  await makeTemplate(connection);
  return { address: { major: 18, to: { folder } }, stop: connection.stop };
}

async function startHosted(folder: string): Promise<Started> {
  fs.mkdirSync(folder);
  const { databaseUrl, superuser, stop } = await startFifteen(folder);
  const to = { databaseUrl, secret: SECRET };
  await makeTemplate(await connectTo(to));
  return { address: { major: 15, to, superuser }, stop };
}

async function makeTemplate(server: Connection): Promise<void> {
  await asAdmin(server, 'postgres', (admin) => admin.query(`create database ${TEMPLATE}`));
  const connection = server.on(TEMPLATE);
  await asAdmin(connection, TEMPLATE, (admin) => openDatabaseToRoles(admin, TEMPLATE));
  await migrate({ connection });
}

let own: Awaited<ReturnType<typeof startTestCluster>> | undefined;
let found: Promise<Address[]> | undefined;
const servers = new Map<Major, Promise<TestServer>>();

/** The server of this version; a test file run by itself starts its own and stops it at its end. */
export function clusterOf(major: Major): Promise<TestServer> {
  const server = servers.get(major) ?? connect(major);
  servers.set(major, server);
  return server;
}

async function connect(major: Major): Promise<TestServer> {
  found ??= findAddresses();
  const address = (await found).find((one) => one.major === major);
  if (address === undefined) throw new Error(`there is no PostgreSQL ${major} for the tests`);
  const connection = await connectTo(address.to);
  return { connection, superuser: address.superuser ?? connection.adminLogin() };
}

async function findAddresses(): Promise<Address[]> {
  const given = process.env[VARIABLE] ?? (await startOwn());
  return JSON.parse(given) as Address[];
}

async function startOwn(): Promise<string> {
  own = await startTestCluster();
  return own.env[VARIABLE] ?? '[]';
}

/** Stops what a test file run by itself has started. */
export const stopOwnCluster = async (): Promise<void> => own?.stop();
