import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pageAfter } from './page-after.ts';

test('after a sign-in only a page of this app follows', () => {
  assert.equal(pageAfter('/clients/a'), '/clients/a');
  for (const elsewhere of [
    undefined,
    '//evil.example',
    '/\\evil.example',
    'https://evil.example',
    '/sign-in',
    '',
  ]) {
    assert.equal(pageAfter(elsewhere), '/today');
  }
});
