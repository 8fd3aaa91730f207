import { Dexie, type EntityTable } from 'dexie';

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
  /** The member's place, made if there is none, and marked as the one who used the device last. */
  enter(member: string): Promise<Place>;
  /** The cabinet is gone: its name is not used again and nobody is current. */
  leave(place: Place): Promise<void>;
};

class RegistryDatabase extends Dexie {
  declare place: EntityTable<Place, 'member'>;

  constructor() {
    super('unwind-device', { chromeTransactionDurability: 'strict' });
    this.version(1).stores({ place: 'member, current' });
  }
}

export const openRegistry = (): DeviceRegistry => {
  const db = new RegistryDatabase();
  return {
    placeOf: async (member) => db.place.get(await digestOf(member)),
    current: () => db.place.where('current').equals('yes').first(),
    enter: async (member) => enter(db, await digestOf(member)),
    leave: async (place) => {
      await db.place.put({ ...place, cabinet: crypto.randomUUID(), current: 'no' });
    },
  };
};

const enter = (db: RegistryDatabase, member: string): Promise<Place> =>
  db.transaction('rw', db.place, async () => {
    const known = await db.place.get(member);
    await db.place.where('current').equals('yes').modify({ current: 'no' });
    const place: Place = {
      member,
      cabinet: known?.cabinet ?? crypto.randomUUID(),
      device: known?.device ?? crypto.randomUUID(),
      current: 'yes',
    };
    await db.place.put(place);
    return place;
  });

const digestOf = async (member: string): Promise<string> => {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(member));
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
};
