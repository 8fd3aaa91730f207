import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answered, calm, NOW } from '#test/screening.ts';
import { Screening } from './decision.ts';
import { explain } from './explain.ts';
import { rules } from './rules.ts';
import { screen } from './screen.ts';

const left = { region: 'calf.upper', side: 'left' as const };
test('[SCREEN-2] in each channel the strictest decides and every limit is the strictest', () => {
  const { handsOn } = screen(
    calm({ fibromyalgia: 'yes', 'me-cfs': 'yes', osteopenia: 'yes', 'weight-loss': 'yes' }),
    NOW,
  );
  assert.equal(handsOn.action, 'CLEAR');
  assert.deepEqual(
    handsOn.reasons.map(({ rule }) => rule),
    ['RF09', 'CI08', 'CI28', 'CI28'],
  );
  const { highestPressure, minutes, regionsPerSession } = handsOn.limits;
  assert.deepEqual([highestPressure, minutes, regionsPerSession], [1, 15, 1]);
});

test('[SCREEN-2] a screening keeps to its shape', () => {
  for (const record of [
    calm(),
    calm({ oxygen: 'yes', depression: 'yes', 'night-pain': 'yes' }),
    answered({}),
    calm({ 'clot-treated': 'yes', 'clot-where': [left] }),
  ])
    assert.deepEqual(Screening.parse(screen(record, NOW)), screen(record, NOW));
});

test('[SCREEN-13] what is somewhere is left out there, and asks where until it is told', () => {
  const implant = screen(calm({ implant: 'yes' }), NOW).handsOn;
  assert.deepEqual(implant.open, [
    { item: 'implant-where', because: 'unanswered', rules: ['CI21'], worst: 'MODIFY' },
  ]);
  const told = screen(calm({ implant: 'yes', 'implant-where': [left] }), NOW).handsOn;
  assert.deepEqual(told.open, []);
  assert.deepEqual(told.limits.excludedRegions, [{ ...left, reason: 'Implant', rule: 'CI21' }]);
  const nowhere = screen(calm({ implant: 'yes', 'implant-where': [] }), NOW).handsOn;
  assert.deepEqual(
    nowhere.open.map(({ item }) => item),
    ['implant-where'],
  );
});

test('[SCREEN-13] a place on both sides is left out on both', () => {
  const both = calm({ implant: 'yes', 'implant-where': [{ region: 'calf.upper', side: 'bilateral' }] });
  assert.deepEqual(screen(both, NOW).handsOn.limits.excludedRegions, [
    { region: 'calf.upper', reason: 'Implant', rule: 'CI21' },
  ]);
});

test('[SCREEN-14] every rule that was asked is told as negative, and one with an open question is not', () => {
  assert.equal(screen(calm(), NOW).handsOn.negative.length, rules.length);
  const { negative } = screen(calm({ 'chest-pain': undefined }), NOW).handsOn;
  assert.ok(!negative.includes('RF05'));
  assert.equal(negative.length, rules.length - 1);
});

test('[SCREEN-19] what is done is over: a PHQ-9 that was answered is no longer due', () => {
  const depressed = { depression: 'yes' as const };
  const duties = (given: object) =>
    screen(calm({ ...depressed, ...given }), NOW).duties.map(({ duty }) => duty);
  assert.deepEqual(duties({}), ['phq-9-due', 'offer-referral']);
  const done = Object.fromEntries(Array.from({ length: 9 }, (_, place) => [`phq-${place + 1}`, 0]));
  assert.deepEqual(duties(done), []);
});

test('[SCREEN-20] every rule is explained: its cases, their path, what was answered', () => {
  const told = explain(calm({ fever: 'yes' }), NOW);
  assert.deepEqual(
    told.map(({ rule }) => rule),
    rules.map(({ id }) => id),
  );
  const fever = told.find(({ rule }) => rule === 'CI17');
  assert.equal(fever?.truth, 'yes');
  assert.deepEqual(fever?.cases[0]?.path.of?.[0], {
    says: 'fever is yes',
    truth: 'yes',
    answers: [{ item: 'fever', value: 'yes', at: '2026-01-05T14:00:00Z', expired: false }],
  });
});

test('[SCREEN-20] what is explained is what is decided', () => {
  for (const record of [
    calm({ oxygen: 'yes', depression: 'yes', 'night-pain': 'yes' }),
    calm({ surgery: 'yes' }),
    answered({}),
  ]) {
    const { handsOn, homeTool } = screen(record, NOW);
    const met = new Set([...handsOn.reasons, ...homeTool.reasons].map(({ rule }) => rule));
    for (const { rule, truth } of explain(record, NOW)) {
      assert.equal(truth === 'yes', met.has(rule), rule);
      assert.equal(truth === 'no', handsOn.negative.includes(rule), rule);
    }
  }
});

test('[SCREEN-25] the more serious degree of a row takes for home what it takes for the hands', () => {
  const serious: Record<string, string>[] = [
    { 'clot-now': 'yes' },
    { cellulitis: 'yes' },
    { 'statin-muscle-pain': 'yes' },
    { pregnant: 'yes', 'pregnancy-high-risk': 'yes' },
    { pregnant: 'yes', 'pregnancy-bleeding': 'yes' },
    { 'psychosis-now': 'yes' },
  ];
  for (const given of serious) {
    const { handsOn, homeTool } = screen(calm(given), NOW);
    assert.equal(homeTool.action, handsOn.action, JSON.stringify(given));
    assert.notEqual(homeTool.action, 'MODIFY');
  }
});
