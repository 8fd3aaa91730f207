import assert from 'node:assert/strict';
import { test } from 'node:test';
import { beginClosing, closingOf, type ClosingDraft } from './close-task.ts';

const zone = 'America/Chicago';
const now = Temporal.Instant.from('2026-11-21T18:30:00Z');

const begun = { kind: 'item-9', askedBy: 'Maren Holt', now, zone } as const;

const whole: ClosingDraft = {
  ...beginClosing(begun),
  asked: 'directly',
  plan: 'no',
  outcome: 'Thoughts without a plan.',
  handover: 'Called the physician.',
};

test('[DESK-6] a safety task begins with who writes and with now, and with nothing chosen', () => {
  const draft = beginClosing(begun);
  assert.equal(draft.askedAt, '2026-11-21T12:30');
  assert.deepEqual([draft.asked, draft.plan, draft.outcome, draft.handover], [null, null, '', '']);
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

test('[DESK-6] an emergency of the body is not asked after a plan to die', () => {
  const draft = beginClosing({ ...begun, kind: 'emergency-stop' });
  assert.equal(draft.plan, 'not-said');
});
