import assert from 'node:assert/strict';
import { test } from 'node:test';
import { itemOf } from '#domain/screening/items.ts';
import type { AnswerValue } from '#domain/screening/answer.ts';
import { NOT_RATED, readyValue } from './ready.ts';

const ready = (id: string, typed: AnswerValue) => {
  const item = itemOf(id);
  assert.ok(item);
  return readyValue(item, typed);
};

test('[FORM-1] what is no answer yet stays typed, and words that were taken away again are none', () => {
  assert.deepEqual(ready('story', '  My neck '), { is: 'answer', value: 'My neck' });
  assert.deepEqual(ready('story', '  '), { is: 'empty' });
  assert.deepEqual(ready('pregnant-weeks', 'about 20'), { is: 'not-yet' });
  assert.deepEqual(ready('pregnant-weeks', 99), { is: 'not-yet' });
  assert.deepEqual(ready('pregnant-weeks', 20), { is: 'answer', value: 20 });
  assert.deepEqual(ready('born-on', ''), { is: 'empty' });
});

test('[FORM-1] an activity needs its name and its number; an empty row is left out', () => {
  const empty = { activity: ' ', score: NOT_RATED };
  assert.deepEqual(ready('goals', [{ activity: 'Drive', score: 4 }, empty]), {
    is: 'answer',
    value: [{ activity: 'Drive', score: 4 }],
  });
  assert.deepEqual(ready('goals', [{ activity: 'Drive', score: NOT_RATED }]), { is: 'not-yet' });
  assert.deepEqual(ready('goals', [empty]), { is: 'empty' });
});
