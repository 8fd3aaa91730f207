import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DOCUMENT_BYTES, NewDocument } from '#contract/screening.ts';
import { beginClearance, clearanceProblems } from './clearance-form.ts';
import { documentTypes, MOST_BYTES, problemOf } from './document-check.ts';

const today = Temporal.PlainDate.from('2026-11-21');
const begun = beginClearance({ channels: ['handsOn'], rules: ['CI18'], today });

test('[DESK-5] a clearance begins with the reasons and channels that it would lift, for ninety days', () => {
  assert.deepEqual(begun.rules, ['CI18']);
  assert.deepEqual(begun.channels, ['handsOn']);
  assert.equal(begun.expiresOn, '2027-02-19');
  assert.deepEqual(clearanceProblems(begun, today), {});
});

test('[DESK-5] what cannot stand is said before it is sent, at its field', () => {
  assert.deepEqual(wrong({ givenOn: '2026-11-22' }), ['givenOn']);
  assert.deepEqual(wrong({ expiresOn: '2026-11-21' }), ['expiresOn']);
  assert.deepEqual(wrong({ givenOn: '2026-08-01', expiresOn: '2026-11-20' }), ['expiresOn']);
  assert.deepEqual(wrong({ channels: [] }), ['channels']);
  assert.deepEqual(wrong({ rules: [] }), ['rules']);
});

test('[DESK-5] a document is of a kind and a size that the contract takes', () => {
  assert.deepEqual(documentTypes, NewDocument.shape.type.options);
  assert.equal(MOST_BYTES, DOCUMENT_BYTES);
  assert.equal(problemOf({ type: 'application/pdf', size: MOST_BYTES }), undefined);
  assert.equal(problemOf({ type: 'application/pdf', size: MOST_BYTES + 1 }), 'size');
  assert.equal(problemOf({ type: 'image/png', size: 0 }), 'empty');
  assert.equal(problemOf({ type: 'image/heic', size: 10 }), 'type');
});

const wrong = (part: Partial<typeof begun>) => Object.keys(clearanceProblems({ ...begun, ...part }, today));
