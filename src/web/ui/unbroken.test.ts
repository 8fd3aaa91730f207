import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unbroken, withUnits } from './unbroken.ts';

test('a date or a length of time stays on one line', () => {
  assert.equal(unbroken('2 min 30 s'), '2\u00A0min\u00A030\u00A0s');
});

test('a sentence breaks anywhere but between a number and its unit', () => {
  assert.equal(
    withUnits('Right upper trapezius 3 min 30 s, discomfort up to 4'),
    'Right upper trapezius 3\u00A0min\u00A030\u00A0s, discomfort up to 4',
  );
  assert.equal(withUnits('left jaw 45 s, released'), 'left jaw 45\u00A0s, released');
  assert.equal(withUnits('2 steps'), '2 steps');
});
