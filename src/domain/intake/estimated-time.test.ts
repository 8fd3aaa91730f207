import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Answer, AnswerValue, ItemId } from '#domain/screening/answer.ts';
import { items } from '#domain/screening/items.ts';
import type { Step } from './card.ts';
import { mayBeLeft } from './consent-text.ts';
import { consentTexts } from './consent-texts.ts';
import { estimatedSeconds } from './estimated-time.ts';
import type { FormState } from './form-state.ts';
import { stepsFor } from './form.ts';

const at = '2026-03-02T15:00:00Z';
const toSign = consentTexts.filter(
  ({ text, language, signedFor }) => language === 'en' && signedFor === 'everybody' && !mayBeLeft(text),
);

/** A no to every question of risk, no medicines, a quiet mind; and what is told besides. */
function answersOf(told: Readonly<Record<ItemId, AnswerValue>>): Answer[] {
  const quiet = items.flatMap(({ id, kind }): [ItemId, AnswerValue][] => {
    if (kind === 'yes-no') return [[id, 'no']];
    if (kind === 'phq') return [[id, 0]];
    return kind === 'medicines' ? [[id, []]] : [];
  });
  const values = { ...Object.fromEntries(quiet), ...told };
  return Object.entries(values).map(([item, value]) => ({ item, value, at, by: 'client' }));
}

const wish = { story: 'My neck hurts since the spring', 'pain-now': 4, sleep: 'so-so' };
const neckPain = {
  ...wish,
  'neck-pain': 'yes',
  goals: [{ activity: 'Work at a desk', score: 4 }],
  'touch-preference': 'firm',
  'positions-wanted': ['back'],
  'emergency-contact': 'Jo, 555 0100',
};

/** The reader's comment of the clinical reference (4.6): oxygen, morphine, depression, a walker, pain at night. */
const complex = {
  ...wish,
  goals: [{ activity: 'Sleep', score: 1 }],
  oxygen: 'yes',
  copd: 'yes',
  'breathless-flat': 'yes',
  depression: 'yes',
  'walking-aid': 'yes',
  'rise-from-floor': 'yes',
  'night-pain': 'yes',
  medicines: [{ name: 'morphine 12h', classes: ['opioid'], confirmed: true }],
  'emergency-contact': 'Jo, 555 0100',
} satisfies Readonly<Record<ItemId, AnswerValue>>;

function timed(told: Readonly<Record<ItemId, AnswerValue>>, state: Partial<FormState> = {}): number {
  const steps: readonly Step[] = stepsFor({
    answers: answersOf(told),
    person: { bornOn: '1985-06-01' },
    purpose: 'full',
    due: items.map(({ id }) => id),
    at,
    watchesItem9: true,
    toSign: toSign.map(({ text }) => text),
    ...state,
  });
  const texts = steps.some(({ kind }) => kind === 'consent') ? toSign.map(({ words }) => words) : [];
  return estimatedSeconds({ steps, answered: new Set(Object.keys(told)), textsToSign: texts });
}

test('[INTAKE-24] a simple case, a healthy adult with neck pain and no medicines, is done in under 8 minutes at the pace of a reader of twelve', () => {
  const seconds = timed(neckPain);
  assert.ok(seconds < 8 * 60, `${seconds} seconds`);
  assert.ok(seconds > 5 * 60, `${seconds} seconds: the estimate leaves something out`);
});

test('[INTAKE-24] the complex case of the clinical reference takes longer than the simple one, and under 11 minutes', () => {
  const seconds = timed(complex, { person: { bornOn: '1948-06-01' } });
  assert.ok(seconds > timed(neckPain));
  assert.ok(seconds < 11 * 60, `${seconds} seconds`);
});

test('[INTAKE-25] the short form of a visit is done in a minute and a half', () => {
  const due = items.filter(({ everyVisit }) => everyVisit).map(({ id }) => id);
  const seconds = timed({}, { due, purpose: 'visit', toSign: [] });
  assert.ok(seconds < 90, `${seconds} seconds`);
});
