import assert from 'node:assert/strict';
import { test } from 'node:test';
import { after, answered, bornOn, calm, NOW } from '#test/screening.ts';
import type { AnswerValue } from './answer.ts';
import { dueItems, riskItems } from './due-items.ts';
import { itemOf } from './items.ts';
import { screen } from './screen.ts';

const left = { region: 'calf.upper', side: 'left' as const };
test('[SCREEN-18] in full everything is due that has no answer, and follow-ups only where they matter', () => {
  const due = dueItems(answered({}), NOW, 'full');
  assert.ok(due.includes('saddle-numbness') && due.includes('goals') && !due.includes('born-on'));
  assert.ok(
    !due.includes('surgery-where') && !due.includes('new-medicine') && !due.includes('worrying-words'),
  );
  const operated = dueItems(answered({ surgery: 'yes' }), NOW, 'full');
  assert.ok(operated.includes('surgery-where') && operated.includes('surgery-weeks'));
});

test('[SCREEN-18] at a visit: what is asked every time where it is older than 48 hours, and what has run out', () => {
  assert.deepEqual(dueItems(calm(), '2026-01-05T17:00:00Z', 'visit'), []);
  assert.deepEqual(dueItems(calm(), '2026-01-05T18:00:00Z', 'visit'), ['last-4-hours-painkiller']);
  assert.deepEqual(dueItems(calm(), '2026-01-12T14:00:00Z', 'visit'), [
    'new-weakness',
    'leg-swelling-one-side',
    'fever',
    'recent-fall',
    'new-numbness',
    'last-session-reaction',
    'new-medicine',
    'last-4-hours-painkiller',
    'pregnant',
  ]);
  assert.ok(dueItems(calm(), '2026-02-10T14:00:00Z', 'visit').includes('chest-pain'));
});

test('[SCREEN-18] an update asks what risk needs and nothing else', () => {
  const due = dueItems(calm({ medicines: undefined, 'born-on': undefined }), NOW, 'update');
  assert.deepEqual(due, ['medicines']);
  const missing = dueItems(answered({}), NOW, 'update');
  assert.ok(missing.every((id) => riskItems.has(id)));
});

test('[SCREEN-18] a day after a stop everything of risk is asked again', () => {
  const stopped = calm({ 'hot-swollen-joint': 'yes' });
  assert.deepEqual(dueItems(stopped, '2026-01-05T15:00:00Z', 'update'), []);
  const due = dueItems(stopped, '2026-01-06T15:00:00Z', 'update');
  assert.ok(due.includes('saddle-numbness') && due.includes('medicines') && !due.includes('goals'));
});

test('[SCREEN-18] once everything due is answered, nothing is due, even for somebody who says yes to everything', () => {
  for (const word of ['no', 'yes'] as const) {
    let record = bornOn(answered({}), null);
    for (let due = dueItems(record, NOW, 'full'); due.length > 0; due = dueItems(record, NOW, 'full'))
      record = after(record, Object.fromEntries(due.map((id) => [id, anAnswer(id, word)])), NOW);
    assert.deepEqual(dueItems(record, NOW, 'update'), []);
    assert.deepEqual(screen(record, NOW).handsOn.open, []);
  }
});

function anAnswer(id: string, word: 'no' | 'yes'): AnswerValue {
  const item = itemOf(id);
  const all = {
    'yes-no': word,
    one: item?.choices?.[0]?.id ?? '',
    many: [],
    number: item?.least ?? 0,
    score: 0,
    phq: word === 'no' ? 0 : 3,
    date: '1974-03-02',
    text: 'Words',
    places: [left],
    medicines: [],
    activities: [],
  };
  return all[item?.kind ?? 'text'];
}
