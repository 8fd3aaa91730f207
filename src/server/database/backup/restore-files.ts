import fs from 'node:fs';
import path from 'node:path';
import { tryToOwn } from '#server/database/postgres/owner-lock.ts';
import { findPlace } from '#server/database/postgres/place.ts';
import { handOver, serviceUser } from '#server/database/postgres/service-user.ts';
import { CONTENT, type Manifest } from './manifest.ts';
import { emptyFolders } from './physical-backup.ts';

export type RestoreFiles = {
  readonly from: string;
  readonly folder: string;
  readonly existing: 'keep' | 'replace';
  readonly manifest: Manifest;
  readonly progress: (line: string) => void;
};

/** Puts a cluster's files into a data folder. A cluster that is there is set aside under another name, never deleted. */
export function restoreFiles({ from, folder, existing, manifest, progress }: RestoreFiles): void {
  const place = findPlace(folder, progress);
  const lock = tryToOwn(place);
  if (lock === undefined) throw new Error(`Unwind is running on ${place}: stop it first`);
  try {
    const data = path.join(place, 'data');
    if (fs.existsSync(data) && existing === 'keep')
      throw new Error(`There is a database in ${place} already`);
    const user = serviceUser(data, progress);
    const unfinished = path.join(place, '.unfinished-restore');
    fs.rmSync(unfinished, { recursive: true, force: true });
    putFiles(path.join(from, CONTENT), unfinished, Object.keys(manifest.files));
    handOver(unfinished, user);
    setAside(data, progress);
    fs.renameSync(unfinished, data);
  } finally {
    lock.release();
  }
}

function putFiles(source: string, target: string, names: readonly string[]): void {
  for (const folder of emptyFolders)
    fs.mkdirSync(path.join(target, folder), { recursive: true, mode: 0o700 });
  for (const name of names) {
    fs.mkdirSync(path.dirname(path.join(target, name)), { recursive: true, mode: 0o700 });
    fs.copyFileSync(path.join(source, name), path.join(target, name), fs.constants.COPYFILE_FICLONE);
    fs.chmodSync(path.join(target, name), 0o600);
  }
  fs.chmodSync(target, 0o700);
}

function setAside(data: string, progress: (line: string) => void): void {
  if (!fs.existsSync(data)) return;
  const aside = `${data}-before-restore-${Temporal.Now.instant().epochMilliseconds}`;
  fs.renameSync(data, aside);
  progress(`The database that was there is now in ${aside}`);
}
