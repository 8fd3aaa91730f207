import assert from 'node:assert/strict';
import { test } from 'node:test';
import { amountFrom, amountText, countFrom } from './amount.ts';
import { priceWords } from './price-words.ts';

test('an amount is typed with a point or a comma, in the digits of its currency', () => {
  assert.equal(amountFrom('120', 'USD'), 12_000);
  assert.equal(amountFrom('120,5', 'EUR'), 12_050);
  assert.equal(amountFrom('0.07', 'USD'), 7);
  assert.equal(amountFrom('9000', 'JPY'), 9000);
  for (const text of ['', 'a', '1.234', '-5', '1.2.3']) assert.equal(amountFrom(text, 'USD'), null, text);
  assert.equal(amountFrom('1.5', 'JPY'), null);
});

test('what was typed reads the same again', () => {
  for (const [amount, text] of [
    [12_000, '120'],
    [12_050, '120.50'],
    [7, '0.07'],
  ] as const)
    assert.equal(amountText(amount, 'USD'), text);
  assert.equal(priceWords(12_050, 'USD'), '$120.50');
  assert.equal(priceWords(9000, 'JPY'), '¥9,000');
});

test('an empty limit is none, and words are no number', () => {
  assert.deepEqual(['', ' 6 ', 'six', '1.5'].map(countFrom), [undefined, 6, null, null]);
});
