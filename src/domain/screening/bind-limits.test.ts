import assert from 'node:assert/strict';
import { test } from 'node:test';
import { TreatmentLimits } from '#domain/session/limits.ts';
import { calm, NOW } from '#test/screening.ts';
import { bindLimits } from './bind-limits.ts';
import { homeOffer, mayWorkAt } from './home-offer.ts';
import { items } from './items.ts';
import { rules } from './rules.ts';
import { screen } from './screen.ts';

const left = { region: 'calf.upper', side: 'left' as const };
const plan = (limits: object) => TreatmentLimits.parse(limits);
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
