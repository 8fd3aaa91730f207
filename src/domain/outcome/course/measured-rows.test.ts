import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { jointIds, movementSides, movementsOf } from '#domain/assessment/joints.ts';
import type { RangeLike } from '#domain/assessment/ranges.ts';
import type { ThresholdLike } from '#domain/assessment/thresholds.ts';
import { rangeDevices } from '#domain/assessment/vocabulary.ts';
import { KeptFact } from '#domain/session/fact.ts';
import { stampVersion } from '#domain/session/fact-version.ts';
import { measuredVisit, type MeasuredVisit } from './measured-visit.ts';
import { rangeRows } from './range-rows.ts';
import { thresholdRows } from './threshold-rows.ts';

const turning = (degrees: number[], own: Partial<RangeLike> = {}): RangeLike => ({
  joint: 'neck',
  movement: 'rotation',
  side: 'right',
  effort: 'active',
  device: 'phone',
  degrees,
  ...own,
});

const pressing = (trials: number[], own: Partial<ThresholdLike> = {}): ThresholdLike => ({
  region: 'back.upper_trap',
  side: 'right',
  unit: 'kg/cm2',
  trials,
  ...own,
});

const on = (
  day: string,
  ranges: readonly RangeLike[],
  thresholds: readonly ThresholdLike[] = [],
): MeasuredVisit => ({ on: `2026-03-${day}`, ranges, thresholds });

const turnedTo = (...last: number[]) =>
  rangeRows([on('05', [turning([47, 49, 48])]), on('26', [turning(last)])])[0];

const pressedTo = (...last: number[]) =>
  thresholdRows([on('05', [], [pressing([1.9, 2.1, 2])]), on('26', [], [pressing(last)])])[0];

test('[SOFAR-15] a range is more from ten degrees on, and within the error below it', () => {
  const more = turnedTo(58, 60, 59);
  assert.deepEqual(
    [more?.name, more?.before?.value, more?.after?.value, more?.unit],
    ['Active neck rotation to the right', 48, 59, 'degrees by the phone’s sensor'],
  );
  assert.deepEqual([more?.standing, more?.error, more?.matters, more?.label], ['better', 10, null, null]);
  assert.match(more?.words ?? '', /^More, by more than measuring/u);
  assert.equal(turnedTo(57, 56, 57)?.standing, 'within');
  assert.equal(turnedTo(38, 38, 38)?.standing, 'worse');
  assert.match(turnedTo(38, 38, 38)?.words ?? '', /^Less, /u);
  const scattered = turnedTo(40, 60, 80);
  assert.equal(scattered?.standing, 'within');
  assert.deepEqual(scattered.cautions, ['Its own trials scatter by more than the change.']);
});

test('[SOFAR-15] an estimate by eye and a single visit cannot be told', () => {
  const eye = { device: 'estimate' } as const;
  const [guessed] = rangeRows([on('05', [turning([40], eye)]), on('26', [turning([80], eye)])]);
  assert.deepEqual([guessed?.standing, guessed?.error], ['cannot-tell', null]);
  const [once] = rangeRows([on('05', [turning([40])])]);
  assert.deepEqual(
    [once?.standing, once?.before?.value, once?.after, once?.error, once?.range],
    ['cannot-tell', 40, null, 10, [0, 80]],
  );
});

test('[SOFAR-15] a threshold cannot be told, however large, unless its own trials scatter as much', () => {
  const far = pressedTo(7.9, 8, 8.1);
  assert.deepEqual([far?.standing, far?.error, far?.range], ['cannot-tell', null, [0, 9]]);
  assert.equal(far?.name, 'Pressure pain threshold, right upper trapezius');
  assert.ok(far.remembered.some((words) => words.includes('0.5 (upper trapezius)')));
  assert.equal(pressedTo(1, 3, 2.3)?.standing, 'within');
  assert.ok(pressedTo(3)?.cautions.some((words) => words.includes('three trials')));
});

test('[SOFAR-15] thresholds of two units are compared in the one that was read last', () => {
  const [row] = thresholdRows([
    on('05', [], [pressing([2, 2, 2])]),
    on('26', [], [pressing([300, 300, 300], { unit: 'kPa' })]),
  ]);
  assert.deepEqual([row?.before?.value, row?.after?.value, row?.unit], [196.133, 300, 'kPa']);
});

test('[SOFAR-14] each movement with side and effort is a row, and of a visit the first look counts', () => {
  const rows = rangeRows([
    on('05', [turning([40]), turning([70]), turning([60], { side: 'left' })]),
    on('12', [turning([50]), turning([75]), turning([55], { effort: 'passive' })]),
  ]);
  assert.deepEqual(
    rows.map(({ name, points }) => [name, points.map(({ value }) => value)]),
    [
      ['Active neck rotation to the right', [40, 50]],
      ['Active neck rotation to the left', [60]],
      ['Passive neck rotation to the right', [55]],
    ],
  );
});

test('[SOFAR-14] what was not measured alike is told and not compared', () => {
  const [row] = rangeRows([
    on('05', [turning([30], { device: 'goniometer' }), turning([48, 49, 50])]),
    on('26', [turning([70], { device: 'goniometer' }), turning([52, 53, 54])]),
  ]);
  assert.deepEqual(
    row?.points.map(({ value }) => value),
    [49, 53],
    'three trials are worth more than one',
  );
  assert.deepEqual(row.cautions, ['It was also measured by goniometer, which is not compared with this.']);
  const [changed] = rangeRows([
    on('05', [turning([30], { device: 'goniometer' })]),
    on('26', [turning([70])]),
  ]);
  assert.deepEqual([changed?.before?.value, changed?.after], [70, null]);
  const [pressed] = thresholdRows([
    on('05', [], [pressing([1, 1, 1], { device: 'Old one' })]),
    on('26', [], [pressing([3, 3, 3], { device: 'New one' })]),
  ]);
  assert.deepEqual([pressed?.points.length, pressed?.cautions.length], [1, 1]);
});

const fact = (place: number, body: { readonly kind: string }): KeptFact =>
  KeptFact.parse({
    ...body,
    id: `0198a000-0000-7000-8000-${String(place).padStart(12, '0')}`,
    at: `2026-03-05T15:0${place}:00Z`,
    run: '0198a000-0000-7000-8000-00000000000a',
    elapsedMs: place * 60_000,
    tick: place,
    version: stampVersion(body),
  });

const tested = (when: 'before' | 'after', degrees: number, joint = 'Neck') => ({
  kind: 'retested',
  when,
  test: {
    measure: 'range-of-motion',
    joint,
    movement: 'rotation',
    side: 'right',
    degrees,
    effort: 'active',
    device: 'phone',
  },
});

test('[SOFAR-14] a visit tells what was measured, corrected, and what was tested before the work by a name that is known', () => {
  const measured = { kind: 'range-measured', ...turning([50, 51, 52]) };
  const takenBack = { kind: 'corrected', fact: '0198a000-0000-7000-8000-000000000005', instead: null };
  const facts = [
    fact(1, tested('before', 45)),
    fact(2, measured),
    fact(3, tested('after', 70)),
    fact(4, tested('before', 45, 'C2 on C3')),
    fact(5, { kind: 'threshold-measured', ...pressing([2, 2, 2]) }),
    fact(6, takenBack),
  ];
  const visit = measuredVisit('2026-03-05', facts);
  assert.deepEqual(
    visit.ranges.map(({ degrees }) => degrees),
    [[50, 51, 52], [45]],
  );
  assert.deepEqual(visit.thresholds, []);
});

const anyRange = fc
  .constantFrom(...jointIds)
  .chain((joint) => fc.constantFrom(...movementsOf(joint)).map((movement) => ({ joint, movement })))
  .chain(({ joint, movement }) =>
    fc.record({
      joint: fc.constant(joint),
      movement: fc.constant(movement),
      side:
        movementSides(joint, movement) === 'midline'
          ? fc.constant('mid' as const)
          : fc.constantFrom('left' as const, 'right' as const),
      effort: fc.constantFrom('active' as const, 'passive' as const),
      device: fc.constantFrom(...rangeDevices),
      degrees: fc.array(fc.double({ min: -90, max: 360, noNaN: true }), { minLength: 1, maxLength: 5 }),
    }),
  );

test('[SOFAR-15] whatever is measured, a row lies on its axis and says nothing it cannot know', () => {
  const days = fc.array(fc.array(anyRange, { maxLength: 4 }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(days, (visits) => {
      const rows = rangeRows(visits.map((ranges, place) => on(String(place + 10), ranges)));
      for (const { range, points, standing, after, error, words } of rows) {
        assert.ok(points.every(({ value }) => value >= range[0] && value <= range[1]));
        if (after === null || error === null) assert.notEqual(standing, 'better');
        assert.doesNotMatch(words, /NaN|null|undefined/u);
      }
      assert.equal(new Set(rows.map(({ id }) => id)).size, rows.length);
    }),
  );
});
