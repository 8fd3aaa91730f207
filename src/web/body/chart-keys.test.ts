import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chartKeys } from './chart-keys.ts';

const plain = { ctrlKey: false, metaKey: false, altKey: false };

const typing = () => {
  const keys = chartKeys();
  let atMs = 0;
  return {
    press: (key: string) => keys.wishOf({ ...plain, key, atMs: (atMs += 100) }),
    pause: () => (atMs += 5000),
  };
};

test('[BODY-3] arrows move, Home and End go to the ends, Enter chooses, Delete deletes', () => {
  const { press } = typing();
  assert.deepEqual(press('ArrowUp'), { do: 'move', towards: 'up' });
  assert.deepEqual(press('Home'), { do: 'first' });
  assert.deepEqual(press('End'), { do: 'last' });
  assert.deepEqual(press('Enter'), { do: 'choose' });
  assert.deepEqual(press('Delete'), { do: 'delete' });
  assert.deepEqual(press(']'), { do: 'layer', way: 1 });
});

test('[BODY-3] a digit is a severity, and 9 with + after it is 10', () => {
  const { press, pause } = typing();
  assert.deepEqual(press('7'), { do: 'severity', score: 7 });
  assert.deepEqual(press('+'), { do: 'zoom', way: 1 });
  assert.deepEqual(press('9'), { do: 'severity', score: 9 });
  assert.deepEqual(press('+'), { do: 'severity', score: 10 });
  press('9');
  pause();
  assert.deepEqual(press('+'), { do: 'zoom', way: 1 });
});

test('[BODY-3] M mirrors and V goes to the next view, unless a name is being typed', () => {
  const { press, pause } = typing();
  assert.deepEqual(press('m'), { do: 'mirror' });
  assert.deepEqual(press('v'), { do: 'next-view' });
  assert.deepEqual(press('l'), { do: 'find', letters: 'l' });
  assert.deepEqual(press('u'), { do: 'find', letters: 'lu' });
  assert.deepEqual(press('m'), { do: 'find', letters: 'lum' });
  assert.deepEqual(press(' '), { do: 'find', letters: 'lum ' });
  pause();
  assert.deepEqual(press('M'), { do: 'mirror' });
});

test('keys of the browser are left to it', () => {
  const keys = chartKeys();
  assert.equal(keys.wishOf({ ...plain, key: 'z', atMs: 0, ctrlKey: true }), null);
  assert.equal(keys.wishOf({ ...plain, key: 'Tab', atMs: 0 }), null);
  assert.equal(keys.wishOf({ ...plain, key: 'F5', atMs: 0 }), null);
});
