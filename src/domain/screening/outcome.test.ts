import assert from 'node:assert/strict';
import { test } from 'node:test';
import { TreatmentLimits } from '#domain/session/limits.ts';
import { after, answered, bornOn, calm, medicine, NOW } from '#test/screening.ts';
import { bindLimits } from './bind-limits.ts';
import { Screening } from './decision.ts';
import type { AnswerValue } from './answer.ts';
import { dueItems, riskItems } from './due-items.ts';
import { explain } from './explain.ts';
import { homeOffer, mayWorkAt } from './home-offer.ts';
import { itemOf, items } from './items.ts';
import { rules } from './rules.ts';
import { screen } from './screen.ts';
import { gateOf } from './sign.ts';

const left = { region: 'calf.upper', side: 'left' as const };
const plan = (limits: object) => TreatmentLimits.parse(limits);

/** Reference 4.6: arthritis, cane and walker, oxygen for COPD, depression for 20 years, pain at night, morphine, no sleep. */
const persona = bornOn(
  calm({
    'conditions-other': 'Severe arthritis of the right hip and leg',
    'walking-aid': 'yes',
    copd: 'yes',
    oxygen: 'yes',
    depression: 'yes',
    'night-pain': 'yes',
    sleep: 'hardly',
    medicines: [medicine('morphine 12-hour capsules', 'opioid')],
    osteoporosis: undefined,
    'steroids-long': undefined,
    'phq-1': undefined,
    'phq-2': undefined,
  }),
  '1960-04-01',
);
const asPersona = ((): typeof persona => ({
  ...persona,
  answers: persona.answers.filter(
    ({ item }) => !['night-pain-constant', 'night-pain-not-eased'].includes(item),
  ),
}))();

test('[SCREEN-22] oxygen, morphine, depression, walker, night pain: limits and questions, and no emergency', () => {
  const { handsOn, duties } = screen(asPersona, NOW);
  assert.equal(handsOn.action, 'MODIFY');
  assert.equal(gateOf(handsOn), 'ask-first');
  assert.deepEqual(
    handsOn.reasons.map(({ rule, case: one, action }) => `${rule} ${one} ${action}`),
    [
      'CI10 dulled MODIFY',
      'CI26 short-sessions MODIFY',
      'CI26 not-flat MODIFY',
      'CI27 any MODIFY',
      'CI32 unscreened PROCEED',
    ],
  );
  assert.deepEqual(
    handsOn.open.map(({ item, rules: by, worst }) => [item, by, worst]),
    [
      ['night-pain-constant', ['RF11'], 'STOP_URGENT'],
      ['night-pain-not-eased', ['RF09'], 'CLEAR'],
      ['phq-9', ['RF15'], 'MODIFY'],
      ['osteoporosis', ['CI08'], 'MODIFY'],
      ['steroids-long', ['CI08', 'CI11'], 'MODIFY'],
    ],
  );
  assert.deepEqual(
    duties.map(({ duty, rule }) => [duty, rule]),
    [
      ['phq-9-due', 'CI32'],
      ['offer-referral', 'CI32'],
    ],
  );
});

test('[SCREEN-22] the persona in the room: pressure 2, 30 minutes, semi-reclined, nothing on the floor', () => {
  const bound = bindLimits(plan({}), screen(asPersona, NOW));
  assert.equal(bound.highestPressure, 2);
  assert.equal(bound.handsOnMinutes, 30);
  assert.deepEqual(bound.excludedPositions.toSorted(), ['floor', 'prone', 'side-lying', 'supine']);
  assert.ok(bound.reasons.includes('CI26 Semi-reclined.'));
  assert.ok(bound.reasons.includes('CI10 Do not set the dose by the pain rating alone.'));
});

test('[SCREEN-22] the persona at home: seated, wall and hand alone; no roller, no ball under the body', () => {
  const { tools, positions, highestPressure } = homeOffer(screen(asPersona, NOW));
  assert.deepEqual(tools, ['ball-on-wall', 'hands']);
  assert.deepEqual(positions, ['seated']);
  assert.equal(highestPressure, 2);
});

test('[SCREEN-22] night pain that is constant and not mechanical stops the persona for the day', () => {
  const { handsOn, homeTool } = screen(after(asPersona, { 'night-pain-constant': 'yes' }, NOW), NOW);
  assert.deepEqual([handsOn.action, homeTool.action], ['STOP_URGENT', 'STOP_URGENT']);
  assert.equal(handsOn.reasons[0]?.rule, 'RF11');
});

test('[SCREEN-22] the PHQ-9 with item 9 above 0 opens the flow of item 9 for the persona', () => {
  const scores = Object.fromEntries(
    [2, 2, 3, 2, 1, 1, 1, 0, 1].map((score, place) => [`phq-${place + 1}`, score]),
  );
  const { handsOn, homeTool, duties } = screen(after(asPersona, scores, NOW), NOW);
  assert.deepEqual(
    duties.map(({ duty }) => duty),
    ['item-9', 'offer-referral'],
  );
  assert.deepEqual([handsOn.action, homeTool.action], ['MODIFY', 'CLEAR']);
});

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
    asPersona,
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

test('[SCREEN-16] the stricter of plan and screening binds, and what either leaves out', () => {
  const screening = screen(calm({ copd: 'yes', 'breathless-flat': 'no', hypermobile: 'yes' }), NOW);
  const bound = bindLimits(
    plan({
      highestPressure: 3,
      handsOnMinutes: 20,
      excludedRegions: [{ region: 'neck.front', reason: 'Thyroid operation' }],
      excludedTechniques: ['CUP', 'FRS'],
      reasons: ['Tires quickly'],
    }),
    screening,
  );
  assert.equal(bound.highestPressure, 2);
  assert.equal(bound.handsOnMinutes, 20);
  assert.deepEqual(bound.excludedTechniques, ['CUP', 'FRS', 'APL', 'LPL']);
  assert.deepEqual(bound.excludedRegions, [{ region: 'neck.front', reason: 'Thyroid operation' }]);
  assert.equal(bound.reasons[0], 'Tires quickly');
  assert.ok(bound.reasons.some((line) => line.startsWith('CI26 Lungs: ')));
  assert.deepEqual(TreatmentLimits.parse(bound), bound);
});

test('[SCREEN-16] without a screening, or with one that is free, the plan binds alone', () => {
  const limits = plan({ highestPressure: 4 });
  assert.deepEqual(bindLimits(limits, null), limits);
  assert.deepEqual(bindLimits(limits, screen(calm(), NOW)), limits);
});

test('[SCREEN-16] a reaction takes a step and half the minutes off whatever else binds', () => {
  const sore = screen(calm({ 'last-session-reaction': 'yes' }), NOW);
  const reacted = (limits: object) => {
    const { highestPressure, handsOnMinutes } = bindLimits(plan(limits), sore);
    return [highestPressure, handsOnMinutes];
  };
  assert.deepEqual(reacted({ highestPressure: 3, handsOnMinutes: 40 }), [2, 20]);
  assert.deepEqual(reacted({ highestPressure: 1 }), [1, 30]);
  assert.deepEqual(reacted({}), [4, 30]);
});

test('[SCREEN-16] every set of limits that a rule can bind is one that a plan may hold', () => {
  for (const { when: _, ...one } of rules.flatMap(({ cases }) => cases))
    assert.ok(one.words.length <= 170, one.words);
  const many = Object.fromEntries(items.filter(({ kind }) => kind === 'yes-no').map(({ id }) => [id, 'yes']));
  const wheres = Object.fromEntries(
    items.filter(({ kind }) => kind === 'places').map(({ id }) => [id, [left]]),
  );
  const bound = bindLimits(plan({}), screen(calm({ ...many, ...wheres }), NOW));
  assert.deepEqual(TreatmentLimits.parse(bound), bound);
});

test('[SCREEN-17] home offers what no rule takes away, and nothing where it is blocked', () => {
  const free = homeOffer(screen(calm(), NOW));
  assert.deepEqual(
    [free.tools.length, free.positions.length, free.minutes, free.regionsPerSession],
    [5, 7, 20, 6],
  );
  assert.ok(mayWorkAt(free, left));
  const fever = homeOffer(screen(calm({ fever: 'yes' }), NOW));
  assert.deepEqual([fever.gate, fever.tools, fever.positions], ['blocked', [], []]);
  assert.ok(!mayWorkAt(fever, left));
});

test('[SCREEN-17] a place that a rule leaves out at home may not be worked at', () => {
  const wound = homeOffer(screen(calm({ 'open-skin': 'yes', 'wound-where': [left] }), NOW));
  assert.ok(!mayWorkAt(wound, left));
  assert.ok(!mayWorkAt(wound, { ...left, side: 'bilateral' }));
  assert.ok(mayWorkAt(wound, { ...left, side: 'right' }));
});

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
  for (const record of [asPersona, calm({ surgery: 'yes' }), answered({})]) {
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
