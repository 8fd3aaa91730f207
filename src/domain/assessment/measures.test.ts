import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { historyOf } from '#test/visits.ts';
import { chartsOf } from './history.ts';
import { jointIds, movementsOf } from './joints.ts';
import { measuredChange } from './measured-change.ts';
import { detectableChange, normalRange } from './range-norms.ts';
import { type RangeLike, besideTypical, compareRanges, compareSides, lastRange } from './ranges.ts';
import { THRESHOLD_TRIALS, compareThresholds, lastThreshold, pressureIn } from './thresholds.ts';
import { summaryOf } from './trials.ts';
import { rangeDevices } from './vocabulary.ts';

const rotation = (degrees: readonly number[], changes: Partial<RangeLike> = {}): RangeLike => ({
  joint: 'neck',
  movement: 'rotation',
  side: 'left',
  effort: 'active',
  device: 'phone',
  degrees: [...degrees],
  ...changes,
});

test('[ASSESS-22] a typical range carries its mark, and where there is none there is none', () => {
  assert.deepEqual(normalRange('neck', 'rotation'), { from: 60, to: 80, mark: 'verified' });
  assert.deepEqual(normalRange('hip', 'flexion'), { from: 110, to: 125, mark: 'recalled' });
  assert.equal(normalRange('trunk', 'rotation'), null);
  for (const joint of jointIds) {
    for (const movement of movementsOf(joint)) {
      const range = normalRange(joint, movement);
      assert.ok(range === null || range.from <= range.to);
    }
  }
  assert.equal(besideTypical(rotation([50, 52]))?.lies, 'below');
  assert.equal(besideTypical(rotation([70]))?.lies, 'within');
  assert.equal(besideTypical(rotation([95]))?.lies, 'above');
  assert.equal(besideTypical(rotation([40], { joint: 'trunk' })), null);
});

test('[ASSESS-23] several trials are told as their mean and spread', () => {
  assert.deepEqual(summaryOf([61, 64, 62]), { mean: 62.333, spread: 3, deviation: 1.528, trials: 3 });
  assert.deepEqual(summaryOf([61]), { mean: 61, spread: 0, deviation: null, trials: 1 });
  assert.equal(THRESHOLD_TRIALS, 3);
});

const judged = (after: readonly number[]) => compareRanges(rotation([60, 60, 60]), rotation(after)).verdict;

test('[ASSESS-24] a change is larger than the error from the detectable change on', () => {
  assert.equal(judged([70, 70, 70]), 'larger');
  assert.equal(judged([69.9, 69.9, 69.9]), 'within');
  assert.equal(judged([50, 50, 50]), 'larger');
  assert.equal(judged([60, 60, 60]), 'within');
  for (const device of rangeDevices)
    assert.deepEqual(
      detectableChange(device),
      device === 'estimate' ? null : { degrees: 10, mark: 'design' },
    );
});

test('[ASSESS-24] trials that scatter ask for a larger change', () => {
  const change = compareRanges(rotation([50, 60, 70]), rotation([62, 72, 82]));
  assert.deepEqual([change.change, change.verdict], [12, 'within']);
});

test('[ASSESS-25] what was not measured the same way is not compared, and says why', () => {
  for (const [changes, because] of [
    [{ device: 'goniometer' }, 'other-device'],
    [{ effort: 'passive' }, 'other-effort'],
    [{ method: 'lying' }, 'other-method'],
  ] as const) {
    const { change, verdict, because: why } = compareRanges(rotation([60]), rotation([90], changes));
    assert.deepEqual([change, verdict, why], [null, 'cannot-tell', because]);
  }
  const same = compareRanges(rotation([60], { method: 'Sitting ' }), rotation([90], { method: 'sitting' }));
  assert.equal(same.verdict, 'larger');
});

const eye = (degrees: readonly number[]) => rotation(degrees, { device: 'estimate' });

test('[ASSESS-25] where no detectable change is known it cannot be told, unless the change lies within the scatter', () => {
  const { change, verdict, because } = compareRanges(eye([40]), eye([70]));
  assert.deepEqual([change, verdict, because], [30, 'cannot-tell', 'error-unknown']);
  assert.equal(compareRanges(eye([40, 60]), eye([45, 65])).verdict, 'within');
  assert.equal(compareRanges(eye([40]), eye([40])).verdict, 'within');
});

test('[ASSESS-25] the verdict is the same backwards, and never larger below the detectable change', () => {
  const trials = fc.array(fc.integer({ min: 0, max: 180 }), { minLength: 1, maxLength: 5 });
  const detectable = fc.option(fc.integer({ min: 1, max: 20 }));
  fc.assert(
    fc.property(trials, trials, detectable, (before, after, least) => {
      const there = measuredChange({ before, after, detectable: least });
      const back = measuredChange({ before: after, after: before, detectable: least });
      assert.equal(there.verdict, back.verdict);
      if (there.verdict === 'larger') assert.ok(least !== null && Math.abs(there.change ?? 0) >= least);
    }),
  );
});

test('[ASSESS-25] the last time is the last one measured the same way, and else the last at all', () => {
  const measured = (degrees: number, device: 'phone' | 'goniometer') => ({
    ...rotation([degrees], { device }),
    kind: 'range-measured' as const,
    degrees: [degrees],
  });
  const { visits } = historyOf(
    (room) => room.say(measured(50, 'phone')),
    (room) => room.say(measured(55, 'phone')),
    (room) => room.say(measured(70, 'goniometer')),
  );
  const charts = chartsOf(visits);
  assert.deepEqual(lastRange(charts, rotation([0]))?.range.degrees, [55]);
  assert.equal(lastRange(charts, rotation([0]))?.visit.at, visits[1]?.at);
  assert.deepEqual(lastRange(charts, rotation([0], { device: 'inclinometer' }))?.range.degrees, [70]);
  assert.equal(lastRange(charts, rotation([0], { side: 'right' })), null);
});

test('[ASSESS-26] left and right are compared when they were measured the same way', () => {
  const left = rotation([70, 70]);
  const right = rotation([55, 55], { side: 'right' });
  const sides = compareSides([left, right], left);
  assert.deepEqual([sides?.change, sides?.verdict], [15, 'larger']);
  assert.deepEqual(compareSides([left, right], right), sides);
  assert.equal(compareSides([left, rotation([55], { side: 'right', device: 'goniometer' })], left), null);
  assert.equal(compareSides([left], left), null);
});

const trapezius = {
  region: 'back.upper_trap',
  side: 'left',
  unit: 'kg/cm2',
  trials: [2.1, 2.3, 2.2],
} as const;
const threshold = (changes: Partial<Parameters<typeof compareThresholds>[0]> = {}) => ({
  ...trapezius,
  trials: [...trapezius.trials],
  ...changes,
});

test('[ASSESS-27] 1 kg/cm² is 98.0665 kPa, there and back', () => {
  assert.equal(pressureIn(1, 'kg/cm2', 'kPa'), 98.067);
  assert.equal(pressureIn(1000, 'kg/cm2', 'kPa'), 98_066.5);
  assert.equal(pressureIn(98.0665, 'kPa', 'kg/cm2'), 1);
  assert.equal(pressureIn(2.345_67, 'kPa', 'kPa'), 2.345_67);
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 30_000 }), (grams) => {
      const kilograms = grams / 1000;
      assert.equal(pressureIn(pressureIn(kilograms, 'kg/cm2', 'kPa'), 'kPa', 'kg/cm2'), kilograms);
    }),
  );
});

test('[ASSESS-28] a change of a threshold is never called larger than the error', () => {
  const { change, verdict, because } = compareThresholds(threshold(), threshold({ trials: [3.1, 3.2, 3.3] }));
  assert.deepEqual([change, verdict, because], [1, 'cannot-tell', 'error-unknown']);
  const scattered = compareThresholds(
    threshold({ trials: [2, 3, 4] }),
    threshold({ trials: [2.2, 3.2, 4.2] }),
  );
  assert.equal(scattered.verdict, 'within');
  const kilopascals = compareThresholds(
    threshold({ trials: [1, 1] }),
    threshold({ unit: 'kPa', trials: [100, 100] }),
  );
  assert.equal(kilopascals.change, 1.933);
  const meters = compareThresholds(threshold({ device: 'A' }), threshold({ device: 'B' }));
  assert.equal(meters.because, 'other-device');
});

test('[ASSESS-28] the last threshold is that of the same site', () => {
  const { visits } = historyOf(
    (room) => room.say({ kind: 'threshold-measured', ...threshold() }),
    (room) => room.say({ kind: 'threshold-measured', ...threshold({ trials: [2.5] }) }),
  );
  assert.deepEqual(lastThreshold(chartsOf(visits), threshold())?.threshold.trials, [2.5]);
  assert.equal(lastThreshold(chartsOf(visits), threshold({ side: 'right' })), null);
});
