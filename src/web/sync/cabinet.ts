import { deleteDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Lock } from './lock.ts';
import type { Sealed } from './seal.ts';
import { openStrict, STRICT } from './strict-database.ts';

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

export type PageRow = {
  readonly name: string;
  readonly sealed: Sealed;
  /** How much of it the server does not have: said outside the seal, so that a lost key does not hide what goes with it. */
  readonly unsent?: number;
};

export type Change = { readonly facts?: readonly FactRow[]; readonly pages?: readonly PageRow[] };

/** The locked cabinet of one member on one device: what is written here is on the disk and unreadable without the key. */
export type Cabinet = {
  write(change: Change): Promise<void>;
  factsOf(session: string): Promise<FactRow[]>;
  unsent(limit: number): Promise<FactRow[]>;
  count(state: FactState): Promise<number>;
  /** What pages say of themselves, all together. */
  unsentOnPages(): Promise<number>;
  countOf(session: string, state: FactState): Promise<number>;
  mark(session: string, ids: readonly string[], state: FactState): Promise<void>;
  page(name: string): Promise<PageRow | undefined>;
  pagesFrom(prefix: string): Promise<PageRow[]>;
  /** Drops a session's facts and its pages, unless a fact of it still waits; says whether it did. */
  dropSent(session: string, pages: readonly string[]): Promise<boolean>;
  lock(): Promise<Lock | undefined>;
  setLock(lock: Lock): Promise<void>;
  /** The key of a client's own phone, which stands in the place of a lock (own-key.ts). */
  ownKey(): Promise<CryptoKey | undefined>;
  setOwnKey(key: CryptoKey): Promise<void>;
  close(): void;
  destroy(): Promise<void>;
};

type Shelves = DBSchema & {
  fact: {
    key: [string, string];
    value: FactRow;
    indexes: { 'session+state': [string, FactState]; 'state+place': [FactState, number] };
  };
  page: { key: string; value: PageRow };
  lock: { key: string; value: LockRow | OwnKeyRow };
};

type LockRow = Lock & { id: 'lock' };
type OwnKeyRow = { id: 'own-key'; key: CryptoKey };

type CabinetDatabase = IDBPDatabase<Shelves>;

export const openCabinet = async (name: string): Promise<Cabinet> => {
  const db = await openStrict<Shelves>(name, build);
  return {
    write: (change) => write(db, change),
    factsOf: (session) => db.getAll('fact', allOf(session)),
    unsent: (limit) => db.getAllFromIndex('fact', 'state+place', allOf('unsent'), limit),
    count: (state) => db.countFromIndex('fact', 'state+place', allOf(state)),
    unsentOnPages: async () => (await db.getAll('page')).reduce((sum, { unsent = 0 }) => sum + unsent, 0),
    countOf: (session, state) => db.countFromIndex('fact', 'session+state', [session, state]),
    mark: (session, ids, state) => mark(db, session, ids, state),
    page: (page) => db.get('page', page),
    pagesFrom: (prefix) => db.getAll('page', IDBKeyRange.bound(prefix, `${prefix}\uffff`)),
    dropSent: (session, pages) => dropSent(db, session, pages),
    lock: async () => {
      const row = await db.get('lock', 'lock');
      return row?.id === 'lock' ? row : undefined;
    },
    setLock: (lock) => putLock(db, { ...lock, id: 'lock' }),
    ownKey: async () => {
      const row = await db.get('lock', 'own-key');
      return row?.id === 'own-key' ? row.key : undefined;
    },
    setOwnKey: (key) => putLock(db, { id: 'own-key', key }),
    close: () => db.close(),
    destroy: () => {
      db.close();
      return deleteDB(name);
    },
  };
};

export const cabinetExists = async (name: string): Promise<boolean> =>
  (await indexedDB.databases()).some((database) => database.name === name);

/** Deletes a cabinet that is not open, whatever is in it. */
export const destroyCabinet = (name: string): Promise<void> => deleteDB(name);

function build(db: CabinetDatabase): void {
  const fact = db.createObjectStore('fact', { keyPath: ['session', 'id'] });
  fact.createIndex('session+state', ['session', 'state']);
  fact.createIndex('state+place', ['state', 'place']);
  db.createObjectStore('page', { keyPath: 'name' });
  db.createObjectStore('lock', { keyPath: 'id' });
}

/** Every compound key that begins with this word: an empty list sorts after any text and any number. */
const allOf = (first: string): IDBKeyRange => IDBKeyRange.bound([first], [first, []]);

async function write(db: CabinetDatabase, { facts = [], pages = [] }: Change): Promise<void> {
  const change = db.transaction(['fact', 'page'], 'readwrite', STRICT);
  const fact = change.objectStore('fact');
  const page = change.objectStore('page');
  await Promise.all([
    ...facts.map(async (row) => {
      const known = await fact.get([row.session, row.id]);
      const next = nextRow(known, row);
      if (next) await fact.put(next);
    }),
    ...pages.map((row) => page.put(row)),
    change.done,
  ]);
}

async function putLock(db: CabinetDatabase, row: LockRow | OwnKeyRow): Promise<void> {
  const change = db.transaction('lock', 'readwrite', STRICT);
  await Promise.all([change.store.put(row), change.done]);
}

/** A fact is written once; seen again, the most it can learn is that the server has it. */
function nextRow(known: FactRow | undefined, row: FactRow): FactRow | undefined {
  if (known === undefined) return row;
  return known.state !== 'sent' && row.state === 'sent' ? { ...known, state: 'sent' } : undefined;
}

async function mark(
  db: CabinetDatabase,
  session: string,
  ids: readonly string[],
  state: FactState,
): Promise<void> {
  const change = db.transaction('fact', 'readwrite', STRICT);
  const one = async (id: string): Promise<void> => {
    const row = await change.store.get([session, id]);
    if (row) await change.store.put({ ...row, state });
  };
  await Promise.all([...ids.map(one), change.done]);
}

async function dropSent(db: CabinetDatabase, session: string, pages: readonly string[]): Promise<boolean> {
  const change = db.transaction(['fact', 'page'], 'readwrite', STRICT);
  const fact = change.objectStore('fact');
  const all = await fact.count(allOf(session));
  const sent = await fact.index('session+state').count([session, 'sent']);
  const whole = all === sent;
  if (whole) {
    await fact.delete(allOf(session));
    await Promise.all(pages.map((name) => change.objectStore('page').delete(name)));
  }
  await change.done;
  return whole;
}
