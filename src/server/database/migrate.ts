import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import type pg from 'pg';
import { asOwner, type Connection } from './connection.ts';
import { migrateJobQueue } from './job-queue.ts';

export type Migration = {
  readonly number: number;
  readonly name: string;
  readonly checksum: string;
  readonly sql: string;
};

export type MigrateOptions = {
  readonly connection: Connection;
  readonly migrations?: readonly Migration[];
  readonly progress?: (line: string) => void;
};

const FOLDER = path.join(import.meta.dirname, 'migrations');
/** "UNWD": one Unwind migrates at a time, whoever starts together with it waits. */
const LOCK = 0x55_4e_57_44;

/** Brings the schema to this build's form; answers the numbers applied now. Forward only: nothing is ever undone. */
export async function migrate(options: MigrateOptions): Promise<number[]> {
  const { connection, migrations = readMigrations(), progress = () => {} } = options;
  return asOwner(connection, async (owner) => {
    await owner.query('select pg_advisory_lock($1)', [LOCK]);
    const missing = await missingMigrations(owner, migrations);
    for (const migration of missing) {
      progress(`Migrating to ${migration.name}`);
      await apply(owner, migration);
    }
    await owner.query('select unwind.open_whole_to_owner()');
    await migrateJobQueue(connection, owner);
    return missing.map(({ number }) => number);
  });
}

/** The numbered files, in order, each number once and none left out. */
export function readMigrations(folder = FOLDER): Migration[] {
  const names = fs
    .readdirSync(folder)
    .filter((name) => /^\d{4}-.+\.sql$/.test(name))
    .toSorted();
  return names.map((name, index) => {
    const number = Number(name.slice(0, 4));
    if (number !== index + 1) throw new Error(`migration ${name} should have number ${index + 1}`);
    const sql = fs.readFileSync(path.join(folder, name), 'utf8');
    return { number, name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
  });
}

async function missingMigrations(owner: pg.Client, migrations: readonly Migration[]): Promise<Migration[]> {
  const applied = await appliedMigrations(owner);
  for (const { number, name, checksum } of applied) {
    const own = migrations.find((migration) => migration.number === number);
    if (own === undefined)
      throw new Error(
        `The database has migration ${name}, which this Unwind does not know: start a newer Unwind.`,
      );
    if (own.checksum !== checksum)
      throw new Error(
        `Migration ${name} was changed after it had been applied; put the file back as it was.`,
      );
  }
  return migrations.filter(({ number }) => number > applied.length);
}

async function appliedMigrations(owner: pg.Client): Promise<Omit<Migration, 'sql'>[]> {
  await owner.query(`
    create schema if not exists unwind;
    create table if not exists unwind.migration (
      number integer primary key,
      name text not null,
      checksum text not null,
      applied_at timestamptz not null default now()
    )`);
  const { rows } = await owner.query<Omit<Migration, 'sql'>>(
    'select number, name, checksum from unwind.migration order by number',
  );
  return rows;
}

async function apply(owner: pg.Client, { number, name, checksum, sql }: Migration): Promise<void> {
  await owner.query('begin');
  try {
    await owner.query(sql);
    const row = [number, name, checksum];
    await owner.query('insert into unwind.migration (number, name, checksum) values ($1, $2, $3)', row);
    await owner.query('commit');
  } catch (error) {
    await owner.query('rollback');
    throw new Error(`Migration ${name} failed; nothing of it was applied`, { cause: error });
  }
}
