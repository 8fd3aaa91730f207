import assert from 'node:assert/strict';
import { test } from 'node:test';
import { centsIn } from './money-text.ts';

const read = (text: string) => centsIn(text, 'USD');

test('an amount is read as people type it, and what is none is not guessed', () => {
  assert.deepEqual(['120', '12.5', '12,50', ' 0.05 ', '0'].map(read), [12_000, 1250, 1250, 5, 0]);
  assert.deepEqual(['', '12.345', '1e3', '-5', 'ten', '1.000,00'].map(read), [
    null,
    null,
    null,
    null,
    null,
    null,
  ]);
  assert.equal(centsIn('5000', 'JPY'), 5000);
  assert.equal(centsIn('50.5', 'JPY'), null);
});
