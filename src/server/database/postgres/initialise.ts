import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { handOver, ownAccount, runAs, type ServiceUser } from './service-user.ts';
import { SUPERUSER } from './settings.ts';

const run = promisify(execFile);

/**
 * Makes a cluster in a temporary folder and renames it into place once all of it is on the disk: a first start that is
 * killed leaves nothing that looks like a database.
 */
export async function initialise(options: { data: string; bin: string; user: ServiceUser }): Promise<void> {
  const { data, bin, user } = options;
  const place = path.dirname(data);
  const unfinished = path.join(place, `.unfinished-${randomBytes(4).toString('hex')}`);
  fs.mkdirSync(unfinished, { mode: 0o700 });
  handOver(unfinished, user);
  await runInitdb(unfinished, bin, user);
  fs.writeFileSync(path.join(unfinished, 'pg_hba.conf'), 'local all all peer map=unwind\n');
  flushFile(path.join(unfinished, 'pg_hba.conf'));
  flushFolder(unfinished);
  fs.renameSync(unfinished, data);
  flushFolder(place);
}

/** An initdb that outlived its killed start may still be writing: what cannot be removed now goes next time. */
export function removeUnfinished(place: string): void {
  for (const name of fs.readdirSync(place))
    if (name.startsWith('.unfinished-')) {
      try {
        fs.rmSync(path.join(place, name), { recursive: true, force: true, maxRetries: 3 });
      } catch {}
    }
}

/** initdb flushes what it writes before it ends. */
async function runInitdb(folder: string, bin: string, user: ServiceUser): Promise<void> {
  const options = ['--data-checksums', '--locale-provider=builtin', '--locale=C.UTF-8', '--encoding=UTF8'];
  const names = ['-D', folder, '-U', SUPERUSER, '-A', 'reject', '--no-instructions'];
  const env = { PATH: process.env['PATH'], LC_ALL: 'C', TZ: 'UTC' };
  await run(path.join(bin, 'initdb'), [...names, ...options], { ...runAs(user), cwd: '/', env });
}

/** Which accounts of this machine may log in as which role: the one that runs Unwind, and root, who could anyway. */
export function allowAccounts(data: string, user: ServiceUser, roles: readonly string[]): void {
  const accounts = [...new Set([ownAccount(), user.name, 'root'])];
  const lines = accounts.flatMap((account) =>
    [SUPERUSER, ...roles].map((role) => `unwind "${account}" ${role}`),
  );
  const file = path.join(data, 'pg_ident.conf');
  const text = `${lines.join('\n')}\n`;
  if (fs.readFileSync(file, 'utf8') === text) return;
  fs.writeFileSync(file, text);
  flushFile(file);
}

function flushFile(file: string): void {
  const handle = fs.openSync(file, 'r+');
  fs.fsyncSync(handle);
  fs.closeSync(handle);
}

export function flushFolder(folder: string): void {
  const handle = fs.openSync(folder, 'r');
  fs.fsyncSync(handle);
  fs.closeSync(handle);
}
