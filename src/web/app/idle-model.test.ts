import assert from 'node:assert/strict';
import { test } from 'node:test';
import { idleMinutesAt, idleStateAt } from './idle-model.ts';

const MINUTE = 60_000;

test('a page asks for a minute before it signs out, and a sleeping tablet wakes up signed out', () => {
  assert.deepEqual(idleStateAt(0, 18 * MINUTE, 20), { state: 'awake' });
  assert.deepEqual(idleStateAt(0, 19 * MINUTE + 500, 20), { state: 'asking', secondsLeft: 60 });
  assert.deepEqual(idleStateAt(0, 20 * MINUTE - 1, 20), { state: 'asking', secondsLeft: 1 });
  assert.deepEqual(idleStateAt(0, 20 * MINUTE, 20), { state: 'over', secondsLeft: 0 });
  assert.deepEqual(idleStateAt(0, 600 * MINUTE, 20), { state: 'over', secondsLeft: 0 });
});

test('a running session may rest longer; its note may not', () => {
  assert.equal(idleMinutesAt('/clients/a/session/b', 20), 120);
  assert.equal(idleMinutesAt('/clients/a/session/b/note', 20), 20);
  assert.equal(idleMinutesAt('/today', 20), 20);
});
