import assert from 'node:assert/strict';
import { test } from 'node:test';
import { TreatmentPlan } from '#domain/plan/treatment-plan.ts';
import { formOf, moved, planOf } from './plan-form.ts';

const plan = TreatmentPlan.parse({
  complaint: 'Neck pain',
  goal: 'Drive without pain',
  steps: [{ region: 'back.upper_trap', side: 'right', technique: 'CHR', seconds: 180 }],
  limits: {
    highestPressure: 2,
    handsOnMinutes: 30,
    excludedRegions: [
      { region: 'neck.front', reason: 'Thyroid operation' },
      { region: 'neck.scm', side: 'left', reason: 'Tender' },
    ],
    excludedTechniques: ['DCP'],
    reasons: ['Oxygen at home', 'Opioid since October'],
  },
});

test('a plan goes through the form and comes back the same', () => {
  assert.deepEqual(planOf(formOf(plan)), plan);
});

test('an empty form is a plan without limits but the usual discomfort', () => {
  assert.deepEqual(planOf(formOf(null)).limits, {
    highestDiscomfort: 7,
    excludedRegions: [],
    excludedTechniques: [],
    reasons: [],
  });
});

test('both sides left out is kept without a side, empty lines are no reasons', () => {
  const form = {
    ...formOf(null),
    excludedRegions: [{ key: 'a', region: 'neck.scm', side: 'bilateral' as const, reason: ' Tender ' }],
    reasons: ' Oxygen \n\n',
  };
  const { limits } = planOf(form);
  assert.deepEqual(limits.excludedRegions, [{ region: 'neck.scm', reason: 'Tender' }]);
  assert.deepEqual(limits.reasons, ['Oxygen']);
});

test('a row moves one place and stays at the ends', () => {
  assert.deepEqual(moved(['a', 'b', 'c'], 2, -1), ['a', 'c', 'b']);
  assert.deepEqual(moved(['a', 'b', 'c'], 0, 1), ['b', 'a', 'c']);
  assert.deepEqual(moved(['a', 'b'], 0, -1), ['a', 'b']);
  assert.deepEqual(moved(['a', 'b'], 1, 1), ['a', 'b']);
});
