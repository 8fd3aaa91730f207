import type { Page } from 'playwright-core';

/** What an origin keeps in its browser, laid open as a thief with the disk could read it. */
export type Kept = {
  readonly databases: readonly string[];
  /** Sealed records in all of them. */
  readonly sealed: number;
  /** Every key and value of every store, bytes read as text; and localStorage, sessionStorage, cookies a script sees. */
  readonly text: string;
  /** Addresses of all kept answers. */
  readonly cached: readonly string[];
  /** Files of the origin's own file system. */
  readonly files: readonly string[];
};

export const everythingKept = (page: Page): Promise<Kept> => page.evaluate(readEverything);

/** Runs in the page, so everything it needs stands inside it. */
async function readEverything(): Promise<Kept> {
  const reader = {
    spoken(value: unknown): string {
      if (value instanceof ArrayBuffer || ArrayBuffer.isView(value))
        return ['utf-8', 'utf-16le'].map((coding) => new TextDecoder(coding).decode(value)).join('\n');
      if (value instanceof CryptoKey) return value.extractable ? 'a key that can be read out' : 'a key';
      if (typeof value !== 'object' || value === null) return String(value);
      const parts = Object.entries(value).map(([name, part]) => `${name} ${reader.spoken(part)}`);
      return parts.join('\n');
    },
    answered<Value>(request: IDBRequest<Value>): Promise<Value> {
      return new Promise((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error ?? new Error('not read')));
      });
    },
    async records(name: string): Promise<unknown[]> {
      const database = await reader.answered(indexedDB.open(name));
      const names = [...database.objectStoreNames];
      const reading = names.length === 0 ? null : database.transaction(names);
      const stores = names.flatMap((store) => reading?.objectStore(store) ?? []);
      const found = await Promise.all(
        stores.flatMap((store) => [reader.answered(store.getAll()), reader.answered(store.getAllKeys())]),
      );
      database.close();
      return found.flat();
    },
  };
  const databases = (await indexedDB.databases()).flatMap(({ name }) => (name ? [name] : []));
  const records = (await Promise.all(databases.map((name) => reader.records(name)))).flat();
  const scripts = [Object.entries(localStorage), Object.entries(sessionStorage), document.cookie];
  const shelves = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
  const requests = (await Promise.all(shelves.map((shelf) => shelf.keys()))).flat();
  const files: string[] = [];
  for await (const name of (await navigator.storage.getDirectory()).keys()) files.push(name);
  return {
    databases,
    sealed: records.filter((one) => typeof one === 'object' && one !== null && 'sealed' in one).length,
    text: reader.spoken([records, scripts, databases]),
    cached: requests.map((request) => new URL(request.url).pathname),
    files,
  };
}
