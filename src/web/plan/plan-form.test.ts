import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CarePlan } from '#domain/plan/care-plan.ts';
import { templateOf } from '#domain/plan/templates.ts';
import { newPhase, withPhase } from './phase-form.ts';
import { formOf, moved, planOf, withTemplate } from './plan-form.ts';

const step = { region: 'back.upper_trap', side: 'right', technique: 'CHR', seconds: 180 } as const;
const plan = CarePlan.parse({
  complaint: 'Neck pain',
  goal: 'Drive without pain',
  steps: [step],
  template: 'neck-pain-5',
  phases: [
    { kind: 'gentle', visits: 2, minutes: 40, perWeek: 2.5, highestPressure: 2, steps: [step], aim: 'Light' },
    { kind: 'bridge', visits: 0, minutes: 30, perWeek: 1, highestPressure: null, steps: [], aim: '' },
  ],
  review: { visits: 5, weeks: 3 },
  discharge: ['Drive home', 'Sleep through'],
  limits: {
    highestPressure: 2,
    handsOnMinutes: 30,
    excludedRegions: [
      { region: 'neck.front', reason: 'Thyroid operation' },
      { region: 'neck.scm', side: 'left', reason: 'Tender' },
    ],
    excludedTechniques: ['DCP'],
    excludedPositions: ['prone'],
    reasons: ['Oxygen at home', 'Opioid since October'],
  },
});

test('a plan goes through the form and comes back the same', () => {
  assert.deepEqual(planOf(formOf(plan)), plan);
});

test('a plan from before there were phases goes through the form and comes back the same', () => {
  const old = CarePlan.parse({ complaint: 'Neck', goal: '', steps: [step], limits: {} });
  assert.deepEqual(planOf(formOf(old)), old);
});

test('an empty form is a plan without limits but the usual discomfort', () => {
  assert.deepEqual(planOf(formOf(null)).limits, {
    highestDiscomfort: 7,
    excludedRegions: [],
    excludedTechniques: [],
    excludedPositions: [],
    reasons: [],
  });
  CarePlan.parse(planOf(formOf(null)));
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

test('a template brings its phases and leaves what was typed', () => {
  const template = templateOf('neck-pain-5') ?? assert.fail();
  const form = withTemplate({ ...formOf(plan), discharge: 'Sing' }, template, 'new');
  const taken = CarePlan.parse(planOf(form));
  assert.deepEqual(taken.phases, template.phases);
  assert.deepEqual([taken.complaint, taken.discharge, taken.limits], [plan.complaint, ['Sing'], plan.limits]);
  assert.equal(planOf({ ...form, phases: [] }).template, null);
});

test('a new phase takes its place after those of its kind', () => {
  const rows = ['bridge', 'gentle', 'firmer', 'gentle'] as const;
  const all = rows.reduce(
    (before, kind, index) => withPhase(before, newPhase(kind, String(index))),
    formOf(null).phases,
  );
  assert.deepEqual(
    all.map(({ kind, key }) => `${kind} ${key}`),
    ['gentle 1', 'gentle 3', 'firmer 2', 'bridge 0'],
  );
});

test('a row moves one place and stays at the ends', () => {
  assert.deepEqual(moved(['a', 'b', 'c'], 2, -1), ['a', 'c', 'b']);
  assert.deepEqual(moved(['a', 'b', 'c'], 0, 1), ['b', 'a', 'c']);
  assert.deepEqual(moved(['a', 'b'], 0, -1), ['a', 'b']);
  assert.deepEqual(moved(['a', 'b'], 1, 1), ['a', 'b']);
});
