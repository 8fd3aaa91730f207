import 'fake-indexeddb/auto';
import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { destroyCabinet, openCabinet, type Cabinet } from './cabinet.ts';
import { openRegistry } from './device-registry.ts';
import { openJournal, readPage, sealPage } from './journal.ts';
import { isTooPlainPin } from './pin.ts';
import { seal, unseal } from './seal.ts';
import { doorOf, noteSpoken, openOnline, openWithPin, setPin, takeNewShare } from './vault.ts';

const HOUR = 3_600_000;
const NOW = Date.parse('2026-03-10T15:00:00Z');
const enrolment = { share: 'the share of this device', opensOfflineHours: 12 };
const PIN = '270418';

const freshCabinet = async (t: TestContext): Promise<Cabinet> => {
  const cabinet = await openCabinet(crypto.randomUUID());
  t.after(() => cabinet.destroy());
  return cabinet;
};

/** A cabinet with one page in it and a PIN on it. */
const kept = async (t: TestContext): Promise<Cabinet> => {
  const cabinet = await freshCabinet(t);
  const opened = await openOnline(cabinet, enrolment, NOW);
  assert.ok(opened.ok);
  await cabinet.write({ pages: [await sealPage({ cabinet, key: opened.value }, 'today', 'Ruth Alder')] });
  assert.equal(await setPin(cabinet, enrolment, PIN), true);
  return cabinet;
};

const reads = async (cabinet: Cabinet, key: CryptoKey): Promise<void> =>
  assert.equal(await readPage({ cabinet, key }, 'today'), 'Ruth Alder');

test('[VAULT-1] what lies on the disk is unreadable, moved it does not open, and the key cannot be exported', async (t) => {
  const cabinet = await kept(t);
  const opened = await openWithPin(cabinet, PIN, NOW);
  assert.ok(opened.ok);
  const page = await cabinet.page('today');
  assert.ok(page);
  assert.equal(new TextDecoder().decode(page.sealed.bytes).includes('Ruth'), false);
  await assert.rejects(unseal(opened.value, 'tomorrow', page.sealed));
  await assert.rejects(crypto.subtle.exportKey('raw', opened.value));
  const lock = await cabinet.lock();
  assert.ok(lock);
  await assert.rejects(crypto.subtle.exportKey('raw', lock.deviceKey));
});

test('[VAULT-1] the same words are never sealed to the same bytes', async () => {
  const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ]);
  const [one, other] = await Promise.all([seal(key, 'place', 'words'), seal(key, 'place', 'words')]);
  assert.notDeepEqual(new Uint8Array(one.bytes), new Uint8Array(other.bytes));
});

test('[VAULT-2] the share opens without a PIN, another share does not', async (t) => {
  const cabinet = await kept(t);
  const opened = await openOnline(cabinet, enrolment, NOW);
  assert.ok(opened.ok);
  await reads(cabinet, opened.value);
  const other = await openOnline(cabinet, { ...enrolment, share: 'another share' }, NOW);
  assert.deepEqual(other, { ok: false, refusal: { reason: 'share-does-not-fit' } });
});

test('[VAULT-3] the PIN opens, a wrong one says how many tries are left, and a right one gives them back', async (t) => {
  const cabinet = await kept(t);
  const wrong = await openWithPin(cabinet, '111112', NOW);
  assert.deepEqual(wrong, { ok: false, refusal: { reason: 'wrong-pin', triesLeft: 4 } });
  const opened = await openWithPin(cabinet, PIN, NOW);
  assert.ok(opened.ok);
  await reads(cabinet, opened.value);
  assert.equal((await cabinet.lock())?.wrongPins, 0);
  assert.equal((await cabinet.lock())?.byPin?.rounds, 600_000);
});

test('[VAULT-4] away too long, or with the clock set back, the PIN does not open; after a word with the server it does', async (t) => {
  const cabinet = await kept(t);
  const lock = await cabinet.lock();
  assert.ok(lock);
  assert.equal(doorOf(lock, NOW + 12 * HOUR).reason, 'pin-opens');
  assert.equal(doorOf(lock, NOW + 12 * HOUR + 1).reason, 'too-long-away');
  assert.equal(doorOf(lock, NOW - HOUR).reason, 'pin-opens');
  assert.equal(doorOf(lock, NOW - HOUR - 1).reason, 'too-long-away');
  const late = await openWithPin(cabinet, PIN, NOW + 13 * HOUR);
  assert.deepEqual(late, { ok: false, refusal: { reason: 'too-long-away' } });
  await noteSpoken(cabinet, NOW + 13 * HOUR);
  assert.ok((await openWithPin(cabinet, PIN, NOW + 13 * HOUR)).ok);
});

test('[VAULT-5] five wrong PINs destroy the wrapping; the share still opens and what was kept is there', async (t) => {
  const cabinet = await kept(t);
  for (const wrong of ['000001', '000002', '000003', '000004']) await openWithPin(cabinet, wrong, NOW);
  const fifth = await openWithPin(cabinet, '000005', NOW);
  assert.deepEqual(fifth, { ok: false, refusal: { reason: 'too-many-tries' } });
  assert.equal((await cabinet.lock())?.byPin, null);
  assert.deepEqual(await openWithPin(cabinet, PIN, NOW), {
    ok: false,
    refusal: { reason: 'too-many-tries' },
  });
  const opened = await openOnline(cabinet, enrolment, NOW);
  assert.ok(opened.ok);
  await reads(cabinet, opened.value);
  assert.equal(await setPin(cabinet, enrolment, '918273'), true);
  assert.ok((await openWithPin(cabinet, '918273', NOW)).ok);
});

test('[VAULT-6] another member on the same device has another store, and her key opens nothing of the first', async (t) => {
  const registry = openRegistry();
  const [maren, ines] = [
    await registry.enter(crypto.randomUUID()),
    await registry.enter(crypto.randomUUID()),
  ];
  assert.notEqual(maren.cabinet, ines.cabinet);
  assert.notEqual(maren.device, ines.device);
  assert.deepEqual(await registry.current(), ines);
  const [hers, others] = [await kept(t), await freshCabinet(t)];
  const opened = await openOnline(others, enrolment, NOW);
  assert.ok(opened.ok);
  await assert.rejects(readPage({ cabinet: hers, key: opened.value }, 'today'));
  assert.deepEqual(await openJournal(others, opened.value).heads(), []);
});

test('[VAULT-7] a destroyed store leaves no record, and the device keeps its name', async () => {
  const registry = openRegistry();
  const member = crypto.randomUUID();
  const place = await registry.enter(member);
  const cabinet = await openCabinet(place.cabinet);
  await openOnline(cabinet, enrolment, NOW);
  cabinet.close();
  await destroyCabinet(place.cabinet);
  await registry.leave(place);
  assert.equal(await registry.current(), undefined);
  const again = await registry.enter(member);
  assert.equal(again.device, place.device);
  assert.notEqual(again.cabinet, place.cabinet);
  const names = (await indexedDB.databases()).map((one) => one.name);
  assert.equal(names.includes(place.cabinet), false);
  assert.equal(JSON.stringify(again).includes(member), false);
});

test('[VAULT-8] a PIN that a stranger would try first is not taken', () => {
  for (const plain of ['000000', '777777', '123456', '987654'])
    assert.equal(isTooPlainPin(plain), true, plain);
  for (const good of ['270418', '112233', '135791']) assert.equal(isTooPlainPin(good), false, good);
});

test('[VAULT-9] a share made anew is taken on with the PIN', async (t) => {
  const cabinet = await kept(t);
  const renewed = { ...enrolment, share: 'a share made anew' };
  assert.equal((await openOnline(cabinet, renewed, NOW)).ok, false);
  await takeNewShare(cabinet, PIN, renewed, NOW);
  const opened = await openOnline(cabinet, renewed, NOW);
  assert.ok(opened.ok);
  await reads(cabinet, opened.value);
});
