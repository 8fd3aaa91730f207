import type pg from 'pg';
import { asOwner, type Connection } from '#server/database/connection.ts';
import { migrate, readMigrations } from '#server/database/migrate.ts';
import { loadTables } from './load-tables.ts';
import type { Manifest } from './manifest.ts';
import { tablesToSave } from './tables-to-save.ts';

export type RestoreRows = {
  readonly connection: Connection;
  readonly from: string;
  readonly existing: 'keep' | 'replace';
  readonly manifest: Manifest;
  readonly progress: (line: string) => void;
};

/** Brings an empty database to the schema of the backup and fills it, in one transaction. */
export async function restoreRows(options: RestoreRows): Promise<void> {
  const { connection, from, existing, manifest, progress } = options;
  const migrations = readMigrations().filter(({ number }) => number <= manifest.migration);
  if (migrations.length < manifest.migration)
    throw new Error('The backup is of a newer Unwind: restore it with that one');
  await migrate({ connection, migrations, progress });
  progress('Filling the tables');
  await asOwner(connection, async (owner) => {
    await owner.query(`begin; set local unwind.whole = 'on'`);
    if (existing === 'keep') await refuseData(owner);
    await loadTables(owner, await tablesToSave(owner), from);
    await owner.query('commit');
  });
}

async function refuseData(owner: pg.ClientBase): Promise<void> {
  const { rowCount } = await owner.query('select from unwind.practice limit 1');
  if (rowCount !== 0) throw new Error('There is a practice in this database already');
}
