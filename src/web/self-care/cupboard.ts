import { deleteDB, type IDBPDatabase, openDB } from 'idb';
import type { HomeFact } from '#domain/home/home-fact.ts';
import { type Kept, nothingKept } from './kept.ts';

/** Where it lies on this device. Facts are appended one by one; the rest is small and written whole. */
export type Cupboard = {
  readonly read: () => Promise<Kept>;
  readonly keep: (kept: Omit<Kept, 'facts'>) => Promise<void>;
  readonly append: (facts: readonly HomeFact[]) => Promise<void>;
  /** Everything goes, the database too. */
  readonly empty: () => Promise<void>;
};

const NAME = 'unwind-self-care';
/** Read before the first paint, so that somebody who was here goes on at once. Holds no word of what was answered. */
const BEGUN = 'unwind.self-care';

export const openCupboard = async (): Promise<Cupboard> => {
  let database = await open();
  return {
    read: async () => {
      const [rest, facts] = await Promise.all([database.get('rest', 'rest'), database.getAll('facts')]);
      return { ...nothingKept, ...(rest as Partial<Kept> | undefined), facts: facts as HomeFact[] };
    },
    keep: async (kept) => {
      localStorage.setItem(BEGUN, 'begun');
      await database.put('rest', kept, 'rest');
    },
    append: async (facts) => {
      const writing = database.transaction('facts', 'readwrite', { durability: 'strict' });
      await Promise.all([...facts.map(async (fact) => writing.store.put(fact)), writing.done]);
    },
    empty: async () => {
      database.close();
      await deleteDB(NAME);
      localStorage.removeItem(BEGUN);
      database = await open();
    },
  };
};

const open = (): Promise<IDBPDatabase> =>
  openDB(NAME, 1, {
    upgrade: (database) => {
      database.createObjectStore('rest');
      database.createObjectStore('facts', { keyPath: 'id' });
    },
  });

/** A browser that keeps nothing: it works until the page is closed, and says so. */
export const emptyHanded = (): Cupboard => {
  const facts: HomeFact[] = [];
  return {
    read: async () => ({ ...nothingKept, facts }),
    keep: async () => undefined,
    append: async (more) => void facts.push(...more),
    empty: async () => void facts.splice(0),
  };
};
