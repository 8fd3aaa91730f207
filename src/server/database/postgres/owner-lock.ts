import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** Held by the one process that starts and stops the server of a data folder. */
export type OwnerLock = { readonly release: () => void };

const SQLITE_BUSY = 5;

/**
 * Tries to become the owner. The lock is a file lock, taken through SQLite because Node has none of its own: the
 * operating system lets go of it when the process dies, however it dies.
 */
export function tryToOwn(place: string): OwnerLock | undefined {
  const file = new DatabaseSync(path.join(place, 'owner.lock'));
  try {
    file.exec('pragma journal_mode = memory; begin exclusive');
    return { release: () => file.close() };
  } catch (error) {
    file.close();
    if (error instanceof Error && 'errcode' in error && error.errcode === SQLITE_BUSY) return undefined;
    throw error;
  }
}
