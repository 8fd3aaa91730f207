import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';

/** The account that runs PostgreSQL. `uid` and `gid` are absent where it is the account that runs Unwind. */
export type ServiceUser = { readonly name: string; readonly uid?: number; readonly gid?: number };

const MADE_BY_US = 'unwind';

/** PostgreSQL refuses to run as root: then an unprivileged account is found, or made. */
export function serviceUser(data: string, progress: (line: string) => void): ServiceUser {
  const own = ownAccount();
  if (process.getuid?.() !== 0) return { name: own };
  return accountOfData(data) ?? account(MADE_BY_US) ?? account('postgres') ?? makeAccount(progress);
}

/** The account's name, which PostgreSQL needs: to run, and to know who connects through its socket. */
export function ownAccount(): string {
  try {
    return os.userInfo().username;
  } catch {
    const uid = process.getuid?.() ?? -1;
    throw new Error(
      `Unwind runs as user id ${uid}, which has no entry in this machine's list of users; PostgreSQL cannot run so. ` +
        `Add one (useradd --uid ${uid} unwind), run as a user that has one, or set DATABASE_URL to a server.`,
    );
  }
}

/** Whoever has owned the data keeps it. */
function accountOfData(data: string): ServiceUser | undefined {
  const owner = fs.statSync(data, { throwIfNoEntry: false })?.uid;
  return owner === undefined || owner === 0 ? undefined : account(String(owner));
}

function account(nameOrId: string): ServiceUser | undefined {
  const ask = (flag: string) =>
    execFileSync('id', [flag, nameOrId], { stdio: ['ignore', 'pipe', 'ignore'], encoding: 'utf8' }).trim();
  try {
    return { name: ask('-un'), uid: Number(ask('-u')), gid: Number(ask('-g')) };
  } catch {
    return undefined;
  }
}

function makeAccount(progress: (line: string) => void): ServiceUser {
  const options = ['--system', '--no-create-home', '--shell', '/usr/sbin/nologin', '--user-group'];
  try {
    execFileSync('useradd', [...options, MADE_BY_US], { stdio: 'pipe' });
  } catch (error) {
    throw new Error(
      `PostgreSQL does not run as root, and the account "${MADE_BY_US}" could not be made. ` +
        'Make an unprivileged account of that name, or start Unwind as an ordinary user.',
      { cause: error },
    );
  }
  const made = account(MADE_BY_US);
  if (made === undefined) throw new Error(`the account "${MADE_BY_US}" was made and is not found`);
  progress(`Made the unprivileged account "${MADE_BY_US}" to run PostgreSQL`);
  return made;
}

/** Options for a child process that runs as the service user. */
export const runAs = ({ uid, gid }: ServiceUser): { uid?: number; gid?: number } =>
  uid === undefined || gid === undefined ? {} : { uid, gid };

/** Hands a file or folder, with all in it, to the service user. */
export function handOver(target: string, { uid, gid }: ServiceUser): void {
  if (uid === undefined || gid === undefined) return;
  fs.lchownSync(target, uid, gid);
  if (!fs.lstatSync(target).isDirectory()) return;
  for (const name of fs.readdirSync(target, { recursive: true, encoding: 'utf8' }))
    fs.lchownSync(`${target}/${name}`, uid, gid);
}
