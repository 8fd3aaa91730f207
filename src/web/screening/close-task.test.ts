import assert from 'node:assert/strict';
import { test } from 'node:test';
import { beginClosing, closingOf, type ClosingDraft } from './close-task.ts';

const zone = 'America/Chicago';
const now = Temporal.Instant.from('2026-11-21T18:30:00Z');

const whole: ClosingDraft = {
  ...beginClosing('Maren Holt', now, zone),
  asked: 'directly',
  plan: 'no',
  outcome: 'Thoughts without a plan.',
  handover: 'Called the physician.',
};

test('[DESK-6] a safety task begins with who writes and with now, and with nothing chosen', () => {
  const begun = beginClosing('Maren Holt', now, zone);
  assert.equal(begun.askedAt, '2026-11-21T12:30');
  assert.deepEqual([begun.asked, begun.plan, begun.outcome, begun.handover], [null, null, '', '']);
});

test('[DESK-6] it closes with who, when, how, the plan, the outcome and the handover', () => {
  const closed = closingOf(whole, now, zone);
  assert.ok(closed.ok);
  assert.deepEqual(closed.closing, {
    askedBy: 'Maren Holt',
    askedAt: '2026-11-21T18:30:00Z',
    asked: 'directly',
    plan: 'no',
    outcome: 'Thoughts without a plan.',
    handover: 'Called the physician.',
  });
});

test('[DESK-6] without any one of them it stays open and says which is missing', () => {
  const missing: readonly (readonly [keyof ClosingDraft, Partial<ClosingDraft>])[] = [
    ['askedBy', { askedBy: '  ' }],
    ['askedAt', { askedAt: '' }],
    ['asked', { asked: null }],
    ['plan', { plan: null }],
    ['outcome', { outcome: ' ' }],
    ['handover', { handover: '' }],
  ];
  for (const [field, part] of missing) {
    const closed = closingOf({ ...whole, ...part }, now, zone);
    assert.ok(!closed.ok, field);
    assert.deepEqual(Object.keys(closed.problems), [field]);
  }
});

test('[DESK-6] nobody can have asked later than now', () => {
  const closed = closingOf({ ...whole, askedAt: '2026-11-21T12:31' }, now, zone);
  assert.ok(!closed.ok);
  assert.deepEqual(Object.keys(closed.problems), ['askedAt']);
});
