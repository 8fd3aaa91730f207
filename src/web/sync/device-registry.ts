import type { DBSchema, IDBPDatabase } from 'idb';
import { openStrict, STRICT } from './strict-database.ts';

/** Whose cabinets stand on this device, by a digest of the member's id: no name, nothing about a client. */
export type Place = {
  readonly member: string;
  /** A random name for the cabinet's database; a new one after each wipe. */
  readonly cabinet: string;
  /** What the server knows this device by, for this member; kept through a wipe, so that a revoked device stays one. */
  readonly device: string;
  readonly current: 'yes' | 'no';
};

export type DeviceRegistry = {
  placeOf(member: string): Promise<Place | undefined>;
  current(): Promise<Place | undefined>;
  places(): Promise<Place[]>;
  /** The member's place, made if there is none, and marked as the one who used the device last. */
  enter(member: string): Promise<Place>;
  /** The cabinet stays as it is and opens no more by itself: nobody is current until the next sign-in. */
  rest(place: Place): Promise<void>;
  /** The cabinet is gone: its name is not used again and nobody is current. */
  leave(place: Place): Promise<void>;
};

type Shelves = DBSchema & { place: { key: string; value: Place; indexes: { current: Place['current'] } } };
type RegistryDatabase = IDBPDatabase<Shelves>;

export const openRegistry = (): DeviceRegistry => {
  const opened = openStrict<Shelves>('unwind-device', build);
  return {
    placeOf: async (member) => (await opened).get('place', await digestOf(member)),
    current: async () => (await opened).getFromIndex('place', 'current', 'yes'),
    places: async () => (await opened).getAll('place'),
    enter: async (member) => enter(await opened, await digestOf(member)),
    rest: async (place) => put(await opened, { ...place, current: 'no' }),
    leave: async (place) => put(await opened, { ...place, cabinet: crypto.randomUUID(), current: 'no' }),
  };
};

const build = (db: RegistryDatabase): void => {
  db.createObjectStore('place', { keyPath: 'member' }).createIndex('current', 'current');
};

async function enter(db: RegistryDatabase, member: string): Promise<Place> {
  const change = db.transaction('place', 'readwrite', STRICT);
  const known = await change.store.get(member);
  for (const other of await change.store.index('current').getAll('yes')) {
    await change.store.put({ ...other, current: 'no' });
  }
  const place: Place = {
    member,
    cabinet: known?.cabinet ?? crypto.randomUUID(),
    device: known?.device ?? crypto.randomUUID(),
    current: 'yes',
  };
  await change.store.put(place);
  await change.done;
  return place;
}

async function put(db: RegistryDatabase, place: Place): Promise<void> {
  const change = db.transaction('place', 'readwrite', STRICT);
  await Promise.all([change.store.put(place), change.done]);
}

const digestOf = async (member: string): Promise<string> => {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(member));
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
};
