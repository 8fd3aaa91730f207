import { execFile } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { launch } from '#server/database/postgres/launch.ts';
import { socketFolder } from '#server/database/postgres/place.ts';
import { handOver, runAs, serviceUser } from '#server/database/postgres/service-user.ts';

/** Debian's PostgreSQL 15, where it is installed. */
export const fifteenIsHere = (): boolean => fs.existsSync(path.join(BIN, 'postgres'));

const BIN = '/usr/lib/postgresql/15/bin';
const PASSWORD = 'the-password-of-the-test-server';

export type Fifteen = {
  readonly databaseUrl: string;
  readonly superuser: pg.ClientConfig;
  readonly stop: () => Promise<void>;
};

/** A server as a hosting company hands one out: a log-in by password that may make roles and databases, no superuser. */
export async function startFifteen(folder: string): Promise<Fifteen> {
  const data = path.join(folder, 'data-15');
  const user = serviceUser(data, () => {});
  await initialise(folder, data, user);
  const socket = socketFolder(folder, user, () => {});
  const server = await launch({
    bin: BIN,
    data,
    socket,
    user,
    settings: { fsync: 'off', max_connections: '200' },
  });
  if (typeof server === 'string') throw new Error(`PostgreSQL 15 did not start: ${server}`);
  const superuser = { host: socket, user: 'postgres', password: PASSWORD };
  await makeAdmin({ ...superuser, database: 'postgres' });
  const databaseUrl = `postgres://hosted:${PASSWORD}@localhost/unwind?host=${encodeURIComponent(socket)}`;
  return { databaseUrl, superuser, stop: server.stop };
}

async function initialise(folder: string, data: string, user: ReturnType<typeof serviceUser>): Promise<void> {
  const secret = path.join(folder, 'password-15');
  fs.mkdirSync(data, { mode: 0o700 });
  fs.writeFileSync(secret, PASSWORD, { mode: 0o600 });
  handOver(data, user);
  handOver(secret, user);
  const options = ['-A', 'scram-sha-256', '-E', 'UTF8', '--locale=C.UTF-8', '--no-sync', '--no-instructions'];
  await promisify(execFile)(
    path.join(BIN, 'initdb'),
    ['-D', data, '-U', 'postgres', `--pwfile=${secret}`, ...options],
    { ...runAs(user), cwd: '/' },
  );
}

async function makeAdmin(login: pg.ClientConfig): Promise<void> {
  const client = new pg.Client(login);
  await client.connect();
  await client.query(`create role hosted login createrole createdb password '${PASSWORD}'`);
  await client.query('create database unwind owner hosted');
  await client.end();
}
