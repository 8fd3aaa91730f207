import { Dexie, type EntityTable, type Table } from 'dexie';
import type { Lock } from './lock.ts';
import type { Sealed } from './seal.ts';

/** `unsent` waits for the server, `sent` is on the server, `held` is kept here because the server cannot read it. */
export type FactState = 'unsent' | 'sent' | 'held';

export type FactRow = {
  readonly session: string;
  readonly id: string;
  readonly state: FactState;
  /** The fact's tick, so that what happened first is sent first. */
  readonly place: number;
  readonly sealed: Sealed;
};

export type PageRow = { readonly name: string; readonly sealed: Sealed };

export type Change = { readonly facts?: readonly FactRow[]; readonly pages?: readonly PageRow[] };

/** The locked cabinet of one member on one device: what is written here is on the disk and unreadable without the key. */
export type Cabinet = {
  write(change: Change): Promise<void>;
  factsOf(session: string): Promise<FactRow[]>;
  unsent(limit: number): Promise<FactRow[]>;
  count(state: FactState): Promise<number>;
  countOf(session: string, state: FactState): Promise<number>;
  mark(session: string, ids: readonly string[], state: FactState): Promise<void>;
  page(name: string): Promise<PageRow | undefined>;
  pagesFrom(prefix: string): Promise<PageRow[]>;
  /** Drops a session's facts and its pages, unless a fact of it still waits; says whether it did. */
  dropSent(session: string, pages: readonly string[]): Promise<boolean>;
  lock(): Promise<Lock | undefined>;
  setLock(lock: Lock): Promise<void>;
  close(): void;
  destroy(): Promise<void>;
};

class CabinetDatabase extends Dexie {
  declare fact: Table<FactRow, [string, string]>;
  declare page: EntityTable<PageRow, 'name'>;
  declare lock: EntityTable<Lock & { id: 'lock' }, 'id'>;

  constructor(name: string) {
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(1).stores({
      fact: '[session+id], [session+state], [state+place]',
      page: 'name',
      lock: 'id',
    });
  }
}

export const openCabinet = async (name: string): Promise<Cabinet> => {
  const db = new CabinetDatabase(name);
  await db.open();
  return {
    write: (change) => write(db, change),
    factsOf: (session) =>
      db.fact.where('[session+id]').between([session, Dexie.minKey], [session, Dexie.maxKey]).toArray(),
    unsent: (limit) => inState(db, 'unsent').limit(limit).toArray(),
    count: (state) => inState(db, state).count(),
    countOf: (session, state) => db.fact.where('[session+state]').equals([session, state]).count(),
    mark: (session, ids, state) => mark(db, session, ids, state),
    page: (page) => db.page.get(page),
    pagesFrom: (prefix) => db.page.where('name').startsWith(prefix).toArray(),
    dropSent: (session, pages) => dropSent(db, session, pages),
    lock: () => db.lock.get('lock'),
    setLock: async (lock) => void (await db.lock.put({ ...lock, id: 'lock' })),
    close: () => db.close(),
    destroy: () => db.delete(),
  };
};

/** Deletes a cabinet that is not open, whatever is in it. */
export const destroyCabinet = (name: string): Promise<void> => Dexie.delete(name);

const inState = (db: CabinetDatabase, state: FactState) =>
  db.fact.where('[state+place]').between([state, Dexie.minKey], [state, Dexie.maxKey]);

const write = (db: CabinetDatabase, change: Change): Promise<void> =>
  db.transaction('rw', db.fact, db.page, async () => {
    await addFacts(db, change.facts ?? []);
    if (change.pages?.length) await db.page.bulkPut([...change.pages]);
  });

/** A fact is written once; seen again, the most it can learn is that the server has it. */
const addFacts = async (db: CabinetDatabase, rows: readonly FactRow[]): Promise<void> => {
  const here = await db.fact.bulkGet(rows.map((row) => [row.session, row.id] as [string, string]));
  const fresh = rows.filter((_, index) => here[index] === undefined);
  const nowSent = here.filter(
    (row, index) => row !== undefined && row.state !== 'sent' && rows[index]?.state === 'sent',
  );
  const raised = nowSent.flatMap((row) => (row ? [{ ...row, state: 'sent' as const }] : []));
  if (fresh.length + raised.length > 0) await db.fact.bulkPut([...fresh, ...raised]);
};

const mark = (
  db: CabinetDatabase,
  session: string,
  ids: readonly string[],
  state: FactState,
): Promise<void> =>
  db.transaction('rw', db.fact, async () => {
    const rows = await db.fact.bulkGet(ids.map((id) => [session, id] as [string, string]));
    await db.fact.bulkPut(rows.flatMap((row) => (row ? [{ ...row, state }] : [])));
  });

const dropSent = (db: CabinetDatabase, session: string, pages: readonly string[]): Promise<boolean> =>
  db.transaction('rw', db.fact, db.page, async () => {
    const all = db.fact.where('[session+id]').between([session, Dexie.minKey], [session, Dexie.maxKey]);
    const sent = await db.fact.where('[session+state]').equals([session, 'sent']).count();
    if ((await all.count()) !== sent) return false;
    await all.delete();
    await db.page.bulkDelete([...pages]);
    return true;
  });
