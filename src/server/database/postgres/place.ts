import { createHash } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { runAs, type ServiceUser } from './service-user.ts';

/** A socket's path has at most 107 bytes on Linux and 103 on macOS. */
const SOCKET_PATH_BYTES = 100;
const POINTER = 'cluster-place.txt';

/**
 * Where the cluster lives: in the folder asked for, unless the service user cannot reach it (a closed home folder).
 * A cluster that is there already stays where it is.
 */
export function findPlace(folder: string, progress: (line: string) => void): string {
  fs.mkdirSync(folder, { recursive: true });
  const asked = fs.realpathSync(folder);
  if (fs.existsSync(path.join(asked, 'data')) || isReachable(asked)) return asked;
  return readPointer(asked) ?? moveOut(asked, progress);
}

function readPointer(folder: string): string | undefined {
  try {
    return fs.readFileSync(path.join(folder, POINTER), 'utf8').trim();
  } catch {
    return undefined;
  }
}

/** Only root runs PostgreSQL as somebody else. The folder and all those on the way must let strangers through. */
function isReachable(folder: string): boolean {
  if (process.getuid?.() !== 0) return true;
  for (let at = folder; ; at = path.dirname(at)) {
    if ((fs.statSync(at).mode & 0o001) === 0) return false;
    if (at === path.dirname(at)) return true;
  }
}

function moveOut(folder: string, progress: (line: string) => void): string {
  const place = path.join('/var/lib/unwind', shortHash(folder));
  fs.mkdirSync(place, { recursive: true, mode: 0o755 });
  fs.writeFileSync(path.join(folder, POINTER), `${place}\n`);
  progress(`The database lives in ${place}: the account that runs PostgreSQL cannot enter ${folder}`);
  return place;
}

/** The folder of the server's socket: closed to everybody else, and with a path short enough for a socket. */
export function socketFolder(place: string, user: ServiceUser, progress: (line: string) => void): string {
  const beside = path.join(place, 'socket');
  if (fits(beside)) return closedFolder(beside, user);
  const short = path.join(runtimeFolder(), `unwind-${shortHash(place)}`);
  if (!fits(short)) throw new Error(`${short} is too long for a socket; set TMPDIR to a shorter folder`);
  progress(`The database's socket is in ${short}: the path of ${place} is too long for one`);
  return closedFolder(short, user);
}

const fits = (folder: string): boolean =>
  Buffer.byteLength(path.join(folder, '.s.PGSQL.5432.lock')) < SOCKET_PATH_BYTES;

function runtimeFolder(): string {
  if (process.getuid?.() === 0 && fs.existsSync('/run')) return '/run';
  const own = process.env['XDG_RUNTIME_DIR'];
  return own !== undefined && fs.existsSync(own) ? own : os.tmpdir();
}

/** A folder in a public place could have been put there by somebody else: then it is refused. */
function closedFolder(folder: string, user: ServiceUser): string {
  fs.mkdirSync(folder, { recursive: true, mode: 0o700 });
  const found = fs.lstatSync(folder);
  const rightful = [process.getuid?.(), user.uid];
  if (!found.isDirectory() || !rightful.includes(found.uid))
    throw new Error(`${folder} belongs to somebody else; PostgreSQL's socket cannot be put there`);
  fs.chmodSync(folder, 0o700);
  if (user.uid !== undefined && user.gid !== undefined) fs.chownSync(folder, user.uid, user.gid);
  return folder;
}

const shortHash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 12);

/** Asks the service user itself whether it gets to the data; says plainly when something keeps it out. */
export function checkReach(place: string, user: ServiceUser): void {
  if (user.uid === undefined) return;
  try {
    execFileSync('test', ['-x', place], { ...runAs(user), cwd: '/', stdio: 'ignore' });
  } catch {
    throw new Error(
      `The account "${user.name}" runs PostgreSQL and cannot enter ${place}. ` +
        'Open the folders on the way to it (chmod o+x), or choose another data folder.',
    );
  }
}
