import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ClientDetails } from '#contract/client.ts';
import { mergeDetails, settle } from './merge-details.ts';

const base: ClientDetails = {
  name: 'Ruth Alder',
  pronouns: '',
  bornOn: '1974-03-18',
  email: '',
  phone: '1',
  address: 'Leland Ave',
  emergencyContact: '',
};

test('what only one of two people changed is taken over without a question', () => {
  const merge = mergeDetails(base, { ...base, phone: '2' }, { ...base, email: 'ruth@client.example' });
  assert.deepEqual(merge, { merged: { ...base, phone: '2', email: 'ruth@client.example' }, conflicts: [] });
});

test('what both changed alike is no conflict; what they changed differently is one, and mine stands until chosen', () => {
  const mine = { ...base, phone: '2', address: 'Foster Ave' };
  const theirs = { ...base, phone: '3', address: 'Foster Ave', bornOn: null };
  const merge = mergeDetails(base, mine, theirs);
  assert.deepEqual(merge.conflicts, [{ field: 'phone', mine: '2', theirs: '3' }]);
  assert.equal(settle(merge, theirs, {}).phone, '2');
  assert.deepEqual(settle(merge, theirs, { phone: 'theirs' }), theirs);
});
