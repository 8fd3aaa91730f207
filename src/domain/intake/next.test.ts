import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Answer, AnswerValue } from '#domain/screening/answer.ts';
import type { Screening } from '#domain/screening/decision.ts';
import { items } from '#domain/screening/items.ts';
import { screen } from '#domain/screening/screen.ts';
import { ageOn } from './age.ts';
import { atOnce } from './at-once.ts';
import { needsGuardian } from './guardian.ts';
import { itemsOfForm } from './items-of-form.ts';
import { newestValues } from './newest-values.ts';
import { nextStep } from './next-step.ts';

const at = '2026-03-02T15:00:00Z';

function screened(told: Readonly<Record<string, AnswerValue>>): Screening {
  const quiet = items.map(({ id, kind }): [string, AnswerValue] => {
    if (kind === 'yes-no') return [id, 'no'];
    if (kind === 'medicines' || kind === 'places') return [id, []];
    return [id, kind === 'phq' || kind === 'number' ? 0 : ''];
  });
  const answers = Object.entries({ ...Object.fromEntries(quiet), ...told }).map(([item, value]): Answer => ({
    item,
    value,
    at,
    by: 'client',
  }));
  return screen({ person: { bornOn: '1980-01-01' }, answers, clearances: [], overrides: [] }, at);
}

test('[INTAKE-44] a danger to life is told before thoughts of dying, and these before a call today', () => {
  assert.equal(atOnce(screened({})), null);
  assert.equal(atOnce(screened({ 'chest-pain': 'yes' })), 'emergency');
  assert.equal(atOnce(screened({ 'phq-1': 3, 'phq-2': 3, 'phq-9': 1 })), 'crisis');
  assert.equal(atOnce(screened({ 'worrying-words': 'yes' })), 'crisis');
  assert.equal(atOnce(screened({ 'hot-swollen-joint': 'yes' })), 'call-today');
  const everything = { 'chest-pain': 'yes', 'hot-swollen-joint': 'yes', 'worrying-words': 'yes' };
  assert.equal(atOnce(screened(everything)), 'emergency');
  assert.equal(atOnce(screened({ ...everything, 'chest-pain': 'no' })), 'crisis');
});

test('[INTAKE-45] what happens next is told in five ways, the strictest that holds', () => {
  assert.equal(nextStep(screened({})), 'all-set');
  assert.equal(nextStep(screened({ 'chest-pain': 'yes' })), 'emergency');
  assert.equal(nextStep(screened({ 'hot-swollen-joint': 'yes' })), 'call-today');
  assert.equal(nextStep(screened({ surgery: 'yes', 'surgery-weeks': 2 })), 'ask-your-doctor');
  assert.equal(nextStep(screened({ 'night-pain': 'yes', 'night-pain-constant': 'unknown' })), 'we-will-ask');
  assert.equal(nextStep(screened({ 'feels-unsafe': 'yes' })), 'we-will-ask');
});

test('[INTAKE-26] a form by link asks what does not stand from before: all of it in full, what risk needs in an update', () => {
  const full = itemsOfForm('full', new Set());
  assert.deepEqual(
    full,
    items.filter(({ noticed }) => !noticed).map(({ id }) => id),
  );
  assert.ok(!itemsOfForm('full', new Set(['fever'])).includes('fever'));
  const update = itemsOfForm('update', new Set());
  assert.ok(update.includes('fever') && update.includes('night-pain-constant'));
  assert.ok(!update.includes('story') && !update.includes('worrying-words'));
});

const answer = (value: AnswerValue, when: string): Answer => ({
  item: 'fever',
  value,
  at: when,
  by: 'client',
});

test('[INTAKE-27] of two answers the later one counts', () => {
  const later = '2026-03-02T15:00:01Z';
  assert.equal(newestValues([answer('no', later), answer('yes', at)]).get('fever'), 'no');
  assert.equal(newestValues([answer('no', at), answer('yes', at)]).get('fever'), 'yes');
});

test('[INTAKE-33] below 18 a guardian answers and signs; without a day of birth nobody can say', () => {
  const born = (bornOn: string | null): string => needsGuardian({ bornOn }, at);
  assert.deepEqual(['2008-03-03', '2008-03-02', '1950-01-01', null].map(born), [
    'yes',
    'no',
    'no',
    'unknown',
  ]);
  assert.equal(ageOn('2008-02-29', '2026-02-28T23:59:59Z'), 17);
  assert.equal(ageOn('2008-02-29', '2026-03-01T00:00:00Z'), 18);
  assert.equal(ageOn('2030-01-01', at), 0);
});
