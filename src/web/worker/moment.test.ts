import assert from 'node:assert/strict';
import { test } from 'node:test';
import { momentOf } from './moment.ts';

const usual = { title: 'Unwind', body: 'A moment for you.', open: '/my/home' };

test('[WORKER-7] a reminder is shown as it came, and what cannot be read as the usual one', () => {
  const said = { title: 'Unwind', body: 'A moment for you.', open: '/my/diary' };
  assert.deepEqual(momentOf(JSON.stringify(said)), said);
  for (const unread of [undefined, '', '{', 'null', '[]', '{"title":"Unwind"}']) {
    assert.deepEqual(momentOf(unread), usual);
  }
});

test('[WORKER-7] nothing that was pushed leads out of the app', () => {
  for (const open of [
    'https://elsewhere.example',
    '//elsewhere.example',
    'my',
    '/my?x=1',
    String.raw`/\elsewhere.example`,
  ]) {
    assert.equal(momentOf(JSON.stringify({ ...usual, open })).open, '/my/home');
  }
});
