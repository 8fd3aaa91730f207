import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { pairedEffect } from '#domain/outcome/group/paired.ts';
import { near } from '#test/near.ts';
import { registry, withoutSmallCells } from './registry.ts';
import { type Outcome, type Tally, noTally, together, withOutcome } from './tally.ts';

const twoPoints = { improvement: 'decrease', by: 2 } as const;
const tallyOf = (outcomes: readonly Outcome[]): Tally =>
  outcomes.reduce((tally, outcome) => withOutcome(tally, outcome, twoPoints), noTally);

const done = (before: number | null, after: number | null): Outcome => ({
  state: 'completed',
  before,
  after,
});
const twelve = [7, 6, 8, 5, 7, 9, 4, 6, 7, 8, 5, 6].map((before, place) =>
  done(before, before - (place % 4)),
);

test('[OUTCOME-33] change with its interval, responders with Wilson’s, completion and dropout always beside them', () => {
  const outcomes: Outcome[] = [
    ...twelve,
    { state: 'dropped-out', before: 8, after: null },
    { state: 'running', before: 5, after: null },
  ];
  const [line] = registry(new Map([['neck', tallyOf(outcomes)]]), 0.95);
  assert.ok(line?.shown.kind === 'figures');
  const direct = pairedEffect(
    { before: twelve.map(({ before }) => before ?? 0), after: twelve.map(({ after }) => after ?? 0) },
    0.95,
  ).test;
  near(line.shown.change.difference, direct.difference);
  near(line.shown.change.interval?.lower, direct.interval?.lower ?? Number.NaN);
  assert.deepEqual([line.shown.responders.count, line.shown.responders.of], [6, 12]);
  assert.deepEqual([line.completed?.count, line.droppedOut?.count, line.droppedOut?.of], [12, 1, 13]);
  assert.deepEqual([line.measured?.count, line.people, line.running], [12, 14, 1]);
  assert.match(line.words, /not effect of treatment/u);
});

test('[OUTCOME-33] the size of the change, with its interval by the noncentral t, is that of the pairs themselves', () => {
  const [line] = registry(new Map([['neck', tallyOf(twelve)]]), 0.95);
  assert.ok(line?.shown.kind === 'figures');
  const { dz, gz } = pairedEffect(
    { before: twelve.map(({ before }) => before ?? 0), after: twelve.map(({ after }) => after ?? 0) },
    0.95,
  );
  const { effect } = line.shown;
  near(effect?.dz, dz.estimate ?? Number.NaN);
  near(effect?.gz, gz.estimate ?? Number.NaN);
  near(effect?.interval.lower, gz.interval?.lower ?? Number.NaN);
  near(effect?.interval.upper, gz.interval?.upper ?? Number.NaN);
  assert.ok(Math.abs(effect?.gz ?? 0) < Math.abs(effect?.dz ?? 0), 'the bias of few people is taken out');
  const [alike] = registry(new Map([['neck', tallyOf(twelve.map(() => done(7, 5)))]]), 0.95);
  assert.ok(alike?.shown.kind === 'figures');
  assert.equal(alike.shown.effect, null, 'without a spread there is nothing to measure it in');
});

test('[OUTCOME-33] below ten people: dots, and no mean', () => {
  const [nine] = registry(new Map([['neck', tallyOf(twelve.slice(0, 9))]]), 0.95);
  assert.equal(nine?.shown.kind, 'dots');
  assert.equal(nine?.shown.kind === 'dots' ? nine.shown.dots.length : 0, 9);
  const [ten] = registry(new Map([['neck', tallyOf(twelve.slice(0, 10))]]), 0.95);
  assert.equal(ten?.shown.kind, 'figures');
  const [none] = registry(new Map([['neck', noTally]]), 0.95);
  assert.deepEqual([none?.completed, none?.measured, none?.shown], [null, null, { kind: 'dots', dots: [] }]);
});

test('[OUTCOME-33] kept up one by one, or joined from parts: the same', () => {
  const value = fc.option(fc.integer({ min: 0, max: 10 }));
  const outcome = fc.record({
    state: fc.constantFrom<Outcome['state']>('running', 'completed', 'dropped-out'),
    before: value,
    after: value,
  });
  const some = fc.array(outcome, { maxLength: 30 });
  fc.assert(
    fc.property(some, some, (one, other) => {
      const [whole, parts] = [tallyOf([...one, ...other]), together(tallyOf(one), tallyOf(other))];
      near(parts.mean, whole.mean);
      near(parts.squares, whole.squares);
      assert.deepEqual({ ...parts, mean: 0, squares: 0 }, { ...whole, mean: 0, squares: 0 });
    }),
  );
});

const lines = (...people: number[]) => people.map((count) => ({ people: count }));
const left = (...people: number[]): number[] =>
  withoutSmallCells(lines(...people)).map(({ people: count }) => count);

test('[OUTCOME-34] no group below five leaves, nor one that the sum would give away', () => {
  assert.deepEqual(left(20, 5, 12), [20, 5, 12]);
  assert.deepEqual(left(20, 4, 12, 3), [20, 12]);
  assert.deepEqual(left(20, 4, 12), [20]);
  assert.deepEqual(left(4), []);
  assert.deepEqual(left(), []);
});
