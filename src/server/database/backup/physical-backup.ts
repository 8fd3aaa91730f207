import fs from 'node:fs';
import { copyFile, mkdir } from 'node:fs/promises';
import path from 'node:path';
import type pg from 'pg';
import { CONTENT } from './manifest.ts';

/** What PostgreSQL makes anew when it starts, and what belongs to the running server alone. */
const emptied = new Set([
  'pg_wal',
  'pg_dynshmem',
  'pg_notify',
  'pg_replslot',
  'pg_serial',
  'pg_snapshots',
  'pg_stat_tmp',
  'pg_subtrans',
]);
const leftOut = /^(postmaster\.(pid|opts)|pgsql_tmp.*|pg_internal\.init.*)$/;
const CONTROL = path.join('global', 'pg_control');

/**
 * Copies the files of a running cluster so that they can be recovered to the moment the copy ended: PostgreSQL's own
 * low-level way (manual, 26.3.3 "Making a Base Backup Using the Low Level API"). A slot keeps the log until it is copied.
 */
export async function copyCluster(admin: pg.Client, data: string, folder: string): Promise<void> {
  const target = path.join(folder, CONTENT);
  await admin.query(`select pg_create_physical_replication_slot('unwind_backup', true, true)`);
  const begun = await admin.query<{ segment: string }>(
    `select pg_walfile_name(pg_backup_start('unwind', true)) as segment`,
  );
  await copyFiles(data, target);
  const ended = await admin.query<{ segment: string; label: string }>(
    'select pg_walfile_name(lsn) as segment, labelfile as label from pg_backup_stop(false)',
  );
  const [first, last] = [begun.rows[0]?.segment ?? '', ended.rows[0]?.segment ?? ''];
  copyLog(data, target, { first, last });
  fs.writeFileSync(path.join(target, 'backup_label'), ended.rows[0]?.label ?? '', { mode: 0o600 });
  await admin.query(`select pg_drop_replication_slot('unwind_backup')`);
}

/** pg_control comes last, as pg_basebackup does it. A file that is gone meanwhile is in the log. */
async function copyFiles(data: string, target: string): Promise<void> {
  await copyFolder(data, target, '');
  await copyFile(path.join(data, CONTROL), path.join(target, CONTROL));
}

async function copyFolder(data: string, target: string, inside: string): Promise<void> {
  await mkdir(path.join(target, inside), { recursive: true, mode: 0o700 });
  for (const entry of fs.readdirSync(path.join(data, inside), { withFileTypes: true })) {
    const name = path.join(inside, entry.name);
    if (leftOut.test(entry.name) || name === CONTROL) continue;
    if (emptied.has(name)) await mkdir(path.join(target, name), { mode: 0o700 });
    else if (entry.isDirectory()) await copyFolder(data, target, name);
    else await copyIfThere(path.join(data, name), path.join(target, name));
  }
}

async function copyIfThere(file: string, target: string): Promise<void> {
  try {
    await copyFile(file, target, fs.constants.COPYFILE_FICLONE);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
  }
}

function copyLog(data: string, target: string, { first, last }: { first: string; last: string }): void {
  const segments = fs.readdirSync(path.join(data, 'pg_wal')).filter((name) => /^[0-9A-F]{24}$/.test(name));
  for (const name of segments)
    if (name >= first && name <= last)
      fs.copyFileSync(path.join(data, 'pg_wal', name), path.join(target, 'pg_wal', name));
}

/** The folders that a list of files does not name, because they are empty. */
export const emptyFolders = [
  ...emptied,
  'pg_commit_ts',
  'pg_logical/mappings',
  'pg_logical/snapshots',
  'pg_stat',
  'pg_tblspc',
  'pg_twophase',
  'pg_wal/archive_status',
  'pg_wal/summaries',
];
