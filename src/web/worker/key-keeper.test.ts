import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isKeyMessage, keyKeeper } from './key-keeper.ts';

const MINUTE = 60_000;
const makeKey = () =>
  crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);

test('[WORKER-4] a key is given back to its member within the idle time', async () => {
  let now = 0;
  const keeper = keyKeeper(() => now);
  const key = await makeKey();
  keeper.hear({ type: 'keep-key', member: 'maren', key, idleMs: 10 * MINUTE });
  now = 10 * MINUTE - 1;
  assert.equal(keeper.hear({ type: 'give-key', member: 'maren' }).key, key);
});

test('[WORKER-4] after the idle time the key is gone, also when the clock is set back afterwards', async () => {
  let now = MINUTE;
  const keeper = keyKeeper(() => now);
  keeper.hear({ type: 'keep-key', member: 'maren', key: await makeKey(), idleMs: 10 * MINUTE });
  now = 11 * MINUTE;
  assert.equal(keeper.hear({ type: 'give-key', member: 'maren' }).key, null);
  now = 2 * MINUTE;
  assert.equal(keeper.hear({ type: 'give-key', member: 'maren' }).key, null);
});

test('[WORKER-4] a clock set back before the key was left gives nothing', async () => {
  let now = 10 * MINUTE;
  const keeper = keyKeeper(() => now);
  keeper.hear({ type: 'keep-key', member: 'maren', key: await makeKey(), idleMs: 10 * MINUTE });
  now = 9 * MINUTE;
  assert.equal(keeper.hear({ type: 'give-key', member: 'maren' }).key, null);
});

test('[WORKER-4] leaving the key again begins the idle time anew, asking for it does not', async () => {
  let now = 0;
  const keeper = keyKeeper(() => now);
  const key = await makeKey();
  keeper.hear({ type: 'keep-key', member: 'maren', key, idleMs: 10 * MINUTE });
  now = 6 * MINUTE;
  keeper.hear({ type: 'keep-key', member: 'maren', key, idleMs: 10 * MINUTE });
  now = 15 * MINUTE;
  assert.equal(keeper.hear({ type: 'give-key', member: 'maren' }).key, key);
  now = 16 * MINUTE;
  assert.equal(keeper.hear({ type: 'give-key', member: 'maren' }).key, null);
});

test('[WORKER-5] whoever opens next closes the one before', async () => {
  const keeper = keyKeeper(() => 0);
  keeper.hear({ type: 'keep-key', member: 'maren', key: await makeKey(), idleMs: MINUTE });
  keeper.hear({ type: 'keep-key', member: 'ines', key: await makeKey(), idleMs: MINUTE });
  assert.equal(keeper.hear({ type: 'give-key', member: 'maren' }).key, null);
});

test('[WORKER-5] a forgotten key is not given back', async () => {
  const keeper = keyKeeper(() => 0);
  keeper.hear({ type: 'keep-key', member: 'maren', key: await makeKey(), idleMs: MINUTE });
  keeper.hear({ type: 'forget-key', member: 'maren' });
  assert.equal(keeper.hear({ type: 'give-key', member: 'maren' }).key, null);
});

test('only messages about keys are heard', () => {
  assert.ok(isKeyMessage({ type: 'give-key', member: 'maren' }));
  for (const other of [null, 'give-key', {}, { type: 3 }, { type: 'take-over' }])
    assert.ok(!isKeyMessage(other));
});
