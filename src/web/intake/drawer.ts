import { destroyCabinet, openCabinet } from '#web/sync/cabinet.ts';
import { readPage, sealPage } from '#web/sync/journal.ts';
import type { OpenStore } from '#web/sync/open-store.ts';
import { ownKeyOf } from '#web/sync/own-key.ts';
import type { Filling } from './filling.ts';

/** Where a form lies on this phone while it is filled in: sealed, and gone when it is handed in. */
export type Drawer = {
  read(): Promise<Filling | null>;
  keep(filling: Filling): Promise<void>;
  empty(): Promise<void>;
};

const PAGE = 'form';

/**
 * The drawer of a link: a cabinet of its own under a digest of the token, so that nothing on the disk says whose link it
 * was, sealed by a key that was made here and cannot be read out (docs/decisions/0043, 0072).
 */
export const linkDrawer = async (token: string): Promise<Drawer> => {
  const name = `unwind-form-${await digestOf(token)}`;
  const opening = openShelf(name);
  return {
    read: async () => (await readPage<Filling>(await opening, PAGE)) ?? null,
    keep: async (filling) => {
      const shelf = await opening;
      await shelf.cabinet.write({ pages: [await sealPage(shelf, PAGE, filling)] });
    },
    empty: async () => {
      (await opening).cabinet.close();
      await destroyCabinet(name);
    },
  };
};

const openShelf = async (name: string) => {
  const cabinet = await openCabinet(name);
  return { cabinet, key: await ownKeyOf(cabinet) };
};

/** The drawer of a signed-in client: one sealed page of her own store, which a sign-out empties. */
export const ownDrawer = (store: OpenStore): Drawer => ({
  read: async () => (await store.read<Filling | null>(OWN_FORM)) ?? null,
  keep: (filling) => store.keep(OWN_FORM, filling),
  empty: () => store.keep(OWN_FORM, null),
});

const OWN_FORM = 'own-form';

const digestOf = async (token: string): Promise<string> => {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(token));
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
};
