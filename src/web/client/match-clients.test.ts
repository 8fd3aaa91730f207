import assert from 'node:assert/strict';
import { test } from 'node:test';
import { matches } from './match-clients.ts';

const row = { name: 'Zoë Müller-Alder', phone: '+1 312 555 0141' };

test('a client is found by the beginning of any name, without accents and case', () => {
  for (const search of ['zoe', 'MULL', 'alder', 'ald zo', '']) assert.ok(matches(row, search), search);
  for (const search of ['lder', 'zoe smith']) assert.ok(!matches(row, search), search);
});

test('a client is found by part of the phone number, however it is written', () => {
  assert.ok(matches(row, '555-0141'));
  assert.ok(!matches(row, '01'));
});
