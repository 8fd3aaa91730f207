import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aForm, AT, told } from '#test/form-in-hand.ts';
import { itemBehind, knownReasons, reasonsNow, toShow } from './at-once.ts';

const LATER = '2026-03-10T15:10:00.000Z';
const seen = (form: ReturnType<typeof aForm>) => ({ ...form, seen: reasonsNow(form, LATER) });

test('[FORM-5] an emergency, thoughts of dying and a call today are found on the phone', () => {
  assert.equal(toShow(aForm(), LATER), null);
  assert.equal(toShow(told(aForm(), { 'chest-pain': 'no', fever: 'no' }), LATER), null);
  assert.equal(toShow(told(aForm(), { 'saddle-numbness': 'yes' }), LATER), 'emergency');
  assert.equal(toShow(told(aForm(), { 'phq-9': 1 }), LATER), 'crisis');
  assert.equal(toShow(told(aForm(), { story: 'Some days I want to die.' }), LATER), 'crisis');
  assert.equal(toShow(told(aForm(), { 'hot-swollen-joint': 'yes' }), LATER), 'call-today');
});

test('[FORM-5] the answer behind the page is the one that can be changed', () => {
  assert.equal(
    itemBehind(told(aForm(), { fever: 'no', 'saddle-numbness': 'yes' }), LATER),
    'saddle-numbness',
  );
  assert.equal(itemBehind(told(aForm(), { 'phq-9': 2 }), LATER), 'phq-9');
});

test('[FORM-6] what was seen is not shown again; a new reason is', () => {
  const first = seen(told(aForm(), { 'saddle-numbness': 'yes' }));
  assert.equal(toShow(first, LATER), null);
  assert.equal(toShow(told(first, { fever: 'no' }), LATER), null);
  assert.equal(toShow(told(first, { 'thunderclap-headache': 'yes' }), LATER), 'emergency');
  assert.equal(toShow(told(first, { 'phq-9': 3 }), LATER), 'crisis');
});

test('[FORM-6] what the practice found by answers that the phone does not know is shown once', () => {
  const heard = { ...told(aForm(), { 'hot-swollen-joint': 'yes' }), heard: 'emergency' as const };
  assert.equal(toShow(heard, LATER), 'emergency');
  assert.equal(toShow(seen(heard), LATER), null);
  const same = seen({ ...told(aForm(), { 'saddle-numbness': 'yes' }), heard: null });
  assert.equal(toShow({ ...same, heard: 'emergency' }, LATER), null);
});

test('[FORM-17] what a client told before is not told to her as news', () => {
  const answers = [{ item: 'saddle-numbness', value: 'yes', at: AT, by: 'client' as const }];
  const person = { bornOn: '1979-08-21' };
  const form = { ...aForm({ earlier: answers }), seen: knownReasons(answers, person, LATER) };
  assert.equal(toShow(form, LATER), null);
  assert.equal(toShow(told(form, { 'thunderclap-headache': 'yes' }), LATER), 'emergency');
});
