import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

/** What a running server writes about itself into its data folder. */
export type Postmaster = { readonly pid: number; readonly status: string };

/** The server of this data folder, if one is alive. A dead one that nobody has buried yet does not count. */
export function livePostmaster(data: string): Postmaster | undefined {
  const found = readFile(data);
  return found !== undefined && serves(found.pid, data) ? found : undefined;
}

function readFile(data: string): Postmaster | undefined {
  try {
    const lines = fs.readFileSync(path.join(data, 'postmaster.pid'), 'utf8').split('\n');
    const pid = Number(lines[0]);
    return Number.isInteger(pid) && pid > 1 ? { pid, status: lines[7]?.trim() ?? 'starting' } : undefined;
  } catch {
    return undefined;
  }
}

/** The number may meanwhile be another program's: its command line tells. */
function serves(pid: number, data: string): boolean {
  const command = commandOf(pid);
  return command.includes('postgres') && command.includes(data);
}

function commandOf(pid: number): string {
  try {
    return process.platform === 'linux'
      ? fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8')
      : execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
  } catch {
    return '';
  }
}

/**
 * A power cut or a kill in the moment of starting can leave the file empty, and PostgreSQL then refuses to start until
 * somebody removes it. A file with a number in it is never touched: it guards the data against a second server.
 */
export function removeEmptyFile(data: string): void {
  const file = path.join(data, 'postmaster.pid');
  const found = fs.statSync(file, { throwIfNoEntry: false });
  if (found?.size === 0 && Date.now() - found.mtimeMs > 2000) fs.rmSync(file);
}
