import fs from 'node:fs';
import path from 'node:path';
import { asAdmin, asOwner, type Connection } from '#server/database/connection.ts';
import { seal, type Manifest } from '#server/database/backup/manifest.ts';
import { writeTables } from '#server/database/backup/logical-backup.ts';
import { copyCluster } from '#server/database/backup/physical-backup.ts';
import { countRows, tablesToSave } from '#server/database/backup/tables-to-save.ts';

export type BackupOptions = {
  readonly connection: Connection;
  /** A folder that is not there yet. It will hold health data: it is made for its owner's eyes only. */
  readonly to: string;
  readonly progress?: (line: string) => void;
};

/**
 * Backs the whole database up while it is being used: the embedded cluster by its files, a database on a server by its
 * rows in one snapshot. The folder appears under its name once it is complete and on the disk.
 */
export async function backup({ connection, to, progress = () => {} }: BackupOptions): Promise<Manifest> {
  const target = path.resolve(to);
  if (fs.existsSync(target)) throw new Error(`${target} is there already; name a folder that is not`);
  const unfinished = `${target}.unfinished`;
  fs.rmSync(unfinished, { recursive: true, force: true });
  fs.mkdirSync(unfinished, { recursive: true, mode: 0o700 });
  progress(
    connection.data === undefined ? 'Saving the rows of every table' : 'Copying the files of the database',
  );
  const about =
    connection.data === undefined
      ? await saveRows(connection, unfinished)
      : await saveFiles(connection, unfinished);
  progress('Computing checksums');
  const manifest = await seal(unfinished, about);
  fs.renameSync(unfinished, target);
  progress(`The backup is in ${target}`);
  return manifest;
}

type About = Omit<Manifest, 'format' | 'files'>;

async function saveFiles(connection: Connection, folder: string): Promise<About> {
  const about = await inOneSnapshot(connection, 'physical', async () => {});
  const { data = '' } = connection;
  await asAdmin(connection, connection.database, (admin) => copyCluster(admin, data, folder));
  return about;
}

const saveRows = (connection: Connection, folder: string): Promise<About> =>
  inOneSnapshot(connection, 'logical', (owner, tables) => writeTables(owner, tables, folder));

/** Counts, and what `work` does, in one snapshot of every practice's rows. */
async function inOneSnapshot(
  connection: Connection,
  kind: Manifest['kind'],
  work: (...saving: Parameters<typeof countRows>) => Promise<void>,
): Promise<About> {
  return asOwner(connection, async (owner) => {
    await owner.query(`begin isolation level repeatable read read only; set local unwind.whole = 'on'`);
    const tables = await tablesToSave(owner);
    const rows = await countRows(owner, tables);
    const { rows: versions } = await owner.query<{ postgres: string; migration: number }>(
      `select current_setting('server_version') as postgres, (select max(number) from unwind.migration) as migration`,
    );
    await work(owner, tables);
    await owner.query('commit');
    return { kind, rows, postgres: versions[0]?.postgres ?? '', migration: versions[0]?.migration ?? 0 };
  });
}
