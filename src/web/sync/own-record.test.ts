import 'fake-indexeddb/auto';
import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import type { FactId } from '#domain/base/ids.ts';
import type { KeptFact } from '#domain/session/fact.ts';
import { openCabinet } from './cabinet.ts';
import { openJournal, readPage, sealPage } from './journal.ts';
import { makeLock } from './lock.ts';
import type { OpenStore } from './open-store.ts';
import { ownFactsHere, pullOwn } from './own-record.ts';

/** A client's phone, with no more of it than the own record needs. */
async function phone(t: TestContext): Promise<OpenStore> {
  const cabinet = await openCabinet(crypto.randomUUID());
  t.after(() => cabinet.destroy());
  const { key } = await makeLock({ share: 'share', opensOfflineHours: 12, now: 0 });
  const store: Pick<OpenStore, 'journal' | 'keep' | 'read'> = {
    journal: openJournal(cabinet, key),
    keep: async (name, value) => cabinet.write({ pages: [await sealPage({ cabinet, key }, name, value)] }),
    read: (name) => readPage({ cabinet, key }, name),
  };
  return { ...store, me: { member: 'm', name: 'Ruth Alder' } } as OpenStore;
}

/** The practice's side: what was filed, in order, and from where it was asked. */
function practice() {
  const filed: KeptFact[] = [];
  const asked: number[] = [];
  return {
    filed,
    asked,
    asks: async (after: number) => {
      asked.push(after);
      const from = after > filed.length ? 0 : after;
      return { facts: filed.slice(from), position: filed.length };
    },
  };
}

let made = 0;
const own = (kind: string, rest: Record<string, unknown>): KeptFact => ({
  id: `fac70000-0000-4000-8000-${String((made += 1)).padStart(12, '0')}` as FactId,
  kind,
  at: '2026-03-10T20:00:00Z',
  tick: made,
  version: 4,
  ...rest,
});

const here = async (store: OpenStore): Promise<ReadonlySet<string>> =>
  new Set(
    (await Promise.all((['drawing', 'home', 'diary'] as const).map((kind) => ownFactsHere(store, kind))))
      .flat()
      .map(({ id }) => id),
  );
const idsOf = (facts: readonly KeptFact[]): ReadonlySet<string> => new Set(facts.map(({ id }) => id));

test('[SYNC-18] after the first time only what is new is asked for, also of a sheet that is here already', async (t) => {
  const [store, { filed, asked, asks }] = [await phone(t), practice()];
  filed.push(own('home-ended', { home: 'h' }), own('diary-noted', { entry: 'e' }));
  assert.equal(await pullOwn(store, asks), 'practice');
  assert.deepEqual(await here(store), idsOf(filed));
  filed.push(own('diary-noted', { entry: 'e' }), own('home-ended', { home: 'i' }));
  await pullOwn(store, asks);
  assert.deepEqual([await here(store), asked], [idsOf(filed), [0, 2]]);
  await pullOwn(store, asks);
  assert.deepEqual(asked, [0, 2, 4]);
});

test('[SYNC-18] a correction of something earlier, and a practice put back to an earlier day, are asked for whole', async (t) => {
  const [store, { filed, asked, asks }] = [await phone(t), practice()];
  const mark = own('drawing-marked', { drawing: 'd' });
  filed.push(mark, own('home-ended', { home: 'h' }));
  await pullOwn(store, asks);
  filed.push(own('corrected', { fact: mark.id, instead: null }));
  await pullOwn(store, asks);
  assert.deepEqual([await here(store), asked], [idsOf(filed), [0, 2, 0]]);
  filed.splice(1, 2, own('diary-noted', { entry: 'f' }));
  await pullOwn(store, asks);
  assert.deepEqual(asked, [0, 2, 0, 3, 0]);
  assert.ok((await here(store)).has(filed.at(-1)?.id ?? ''));
});

test('[SYNC-18] while there is something that this build cannot place, everything is asked for each time', async (t) => {
  const [store, { filed, asked, asks }] = [await phone(t), practice()];
  filed.push(own('of-a-later-build', {}), own('home-ended', { home: 'h' }));
  await pullOwn(store, asks);
  await pullOwn(store, asks);
  assert.deepEqual(asked, [0, 0]);
  assert.deepEqual(await here(store), idsOf(filed.slice(1)));
});

test('[SYNC-18] once a week everything is asked for', async (t) => {
  const [store, { filed, asked, asks }] = [await phone(t), practice()];
  filed.push(own('home-ended', { home: 'h' }));
  await store.keep('own-pulled', { position: 1, wholeAt: Date.now() - 8 * 86_400_000 });
  await pullOwn(store, asks);
  assert.deepEqual([asked, await here(store)], [[0], idsOf(filed)]);
});
