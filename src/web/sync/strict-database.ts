import { openDB, type DBSchema, type IDBPDatabase } from 'idb';

/** A write is done when it is on the disk, not when the browser has taken note of it. */
export const STRICT = { durability: 'strict' } as const;

/** Opens one of this device's databases; a page that keeps it open lets go when another page deletes it. */
export const openStrict = <Shelves extends DBSchema>(
  name: string,
  build: (db: IDBPDatabase<Shelves>) => void,
): Promise<IDBPDatabase<Shelves>> =>
  openDB<Shelves>(name, 1, {
    upgrade: build,
    blocking: (_from, _to, event) => (event.target as IDBDatabase).close(),
  });
