import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dueItems } from '#domain/screening/due-items.ts';
import type { Answer } from '#domain/screening/answer.ts';
import { aForm, AT, told } from '#test/form-in-hand.ts';
import { fillingFrom } from './own-form.ts';
import { stepsOf } from './steps.ts';

const mine = (answers: Answer[]) => ({
  practiceName: 'Still Point Myofascial',
  practicePhone: '',
  country: 'US',
  watchesItem9: false,
  person: { bornOn: '1979-08-21' },
  answers,
});

/** Everything that risk asks for, answered no at an instant, with a list of medicines and nothing new in it. */
const allNo = (at: string): Answer[] => {
  const person = { bornOn: '1979-08-21' };
  const due = dueItems({ person, answers: [], clearances: [], overrides: [] }, at, 'update');
  return [...due, 'new-medicine'].map((item) => ({
    item,
    value: item === 'medicines' ? [] : 'no',
    at,
    by: 'client',
  }));
};

test('[FORM-17] a signed-in client is asked what is new, and not what stands', () => {
  const form = fillingFrom(mine(allNo('2026-03-01T15:00:00Z')), AT);
  assert.ok(typeof form === 'object');
  const asked = stepsOf(form, AT).flatMap(({ items }) => items);
  assert.ok(asked.includes('fever') && asked.includes('new-medicine'));
  assert.ok(!asked.includes('saddle-numbness'));
  assert.ok(asked.length < stepsOf(aForm(), AT).flatMap(({ items }) => items).length / 3);
});

test('[FORM-17] an answer that brings up more is followed', () => {
  const form = fillingFrom(mine(allNo('2026-03-01T15:00:00Z')), AT);
  assert.ok(typeof form === 'object');
  const asked = (values: Record<string, string>) =>
    stepsOf(told(form, values), AT).flatMap(({ items }) => items);
  assert.ok(!asked({}).includes('pregnant-weeks'));
  assert.ok(asked({ pregnant: 'yes' }).includes('pregnant-weeks'));
});

test('[FORM-17] who was never asked has a form by link first, and who is up to date is asked nothing', () => {
  assert.equal(fillingFrom(mine([]), AT), 'first');
  assert.equal(fillingFrom(mine(allNo(AT)), AT), 'nothing-due');
});
