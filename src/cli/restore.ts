import { verifyAudit } from '#server/audit/verify.ts';
import { checkSeal, type Manifest } from '#server/database/backup/manifest.ts';
import { restoreFiles } from '#server/database/backup/restore-files.ts';
import { restoreRows } from '#server/database/backup/restore-rows.ts';
import { asOwner, connectTo, type Connection, type ConnectTo } from '#server/database/connection.ts';
import { migrate } from '#server/database/migrate.ts';
import { openPool } from '#server/database/pool.ts';
import { countRows, tablesToSave } from '#server/database/backup/tables-to-save.ts';

export type RestoreOptions = {
  readonly from: string;
  /** The data folder, or the server's database, that the backup goes to. A running Unwind must be stopped first. */
  readonly to: ConnectTo;
  /** What is there already: `keep` refuses to restore over data, `replace` sets it aside (files) or replaces it (rows). */
  readonly existing?: 'keep' | 'replace';
  readonly progress?: (line: string) => void;
};

export type Restored = { readonly manifest: Manifest; readonly rows: Readonly<Record<string, number>> };

/** Brings a backup back, starts from it, and compares what is there with what was saved. */
export async function restore(options: RestoreOptions): Promise<Restored> {
  const { from, to, existing = 'keep', progress = () => {} } = options;
  progress('Checking the backup');
  const manifest = await checkSeal(from);
  if (manifest.kind === 'physical') {
    if (!('folder' in to))
      throw new Error('These are the files of an embedded database: restore into a data folder');
    progress('Putting the files in place');
    restoreFiles({ from, folder: to.folder, existing, manifest, progress });
  }
  const connection = await connectTo(to);
  try {
    if (manifest.kind === 'logical') await restoreRows({ connection, from, existing, manifest, progress });
    progress('Comparing what is there with what was saved');
    const rows = await compare(connection, manifest);
    await migrate({ connection, progress });
    return { manifest, rows };
  } finally {
    await connection.stop();
  }
}

/** A physical backup may hold more than was counted when it began; a table of the record never holds less. */
async function compare(connection: Connection, manifest: Manifest): Promise<Record<string, number>> {
  const rows = await asOwner(connection, async (owner) => {
    await owner.query(`set unwind.whole = 'on'`);
    return countRows(owner, await tablesToSave(owner));
  });
  const differs = (table: string, saved: number): boolean =>
    manifest.kind === 'logical'
      ? rows[table] !== saved
      : table.startsWith('unwind.') && (rows[table] ?? 0) < saved;
  const wrong = Object.entries(manifest.rows).filter(([table, saved]) => differs(table, saved));
  for (const [table, saved] of wrong)
    throw new Error(
      `The restore is not whole: ${table} has ${rows[table] ?? 'no'} rows, saved were ${saved}`,
    );
  await checkTrails(connection);
  return rows;
}

async function checkTrails(connection: Connection): Promise<void> {
  const pool = openPool(connection.loginFor('unwind_owner'), { size: 1, reader: 'ours' });
  try {
    const broken = (await verifyAudit(pool)).find(({ whole }) => !whole);
    if (broken !== undefined)
      throw new Error(`The audit trail of practice ${broken.practice} breaks at entry ${broken.brokenAt}`);
  } finally {
    await pool.end();
  }
}
