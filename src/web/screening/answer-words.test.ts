import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { AnswerValue } from '#domain/screening/answer.ts';
import { itemOf } from '#domain/screening/items.ts';
import { answerWords } from './answer-words.ts';

const say = (item: string, value: AnswerValue) => answerWords(itemOf(item), value);

test('[DESK-13] an answer reads in the words of its question', () => {
  assert.equal(say('saddle-numbness', 'yes'), 'Yes');
  assert.equal(say('saddle-numbness', 'unknown'), 'I do not know');
  assert.equal(say('phq-9', 1), 'Several days');
  assert.equal(say('pain-now', 5), '5 of 10');
  assert.match(say('surgery-weeks', 4), /^4/);
  assert.equal(say('surgery-where', [{ region: 'knee.front', side: 'left' }]), 'left anterior knee');
  assert.equal(say('goals', [{ activity: 'Drive home', score: 4 }]), 'Drive home: 4 of 10');
});

test('[DESK-13] a medicine says what it belongs to, and that nobody confirmed it', () => {
  const named = (classes: 'opioid'[], confirmed: boolean) =>
    say('medicines', [{ name: 'Oxycodone', classes, confirmed }]);
  assert.equal(named(['opioid'], true), 'Oxycodone (opioid)');
  assert.equal(named(['opioid'], false), 'Oxycodone (not confirmed)');
  assert.equal(named([], true), 'Oxycodone');
  assert.equal(say('medicines', []), 'None');
});

test('[DESK-13] under the id of a rule it is what the therapist found', () => {
  assert.equal(answerWords(undefined, 'yes'), 'Found by the therapist');
  assert.equal(answerWords(undefined, 'no'), 'Looked for, not there');
});
