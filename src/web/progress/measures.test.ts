import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chartsOf } from '#domain/assessment/history.ts';
import type { Notable } from '#domain/session/noting.ts';
import { bodyHistory } from '#test/body-history.ts';
import { measureRows } from './measures.ts';

const rotation = (degrees: number[], device: 'goniometer' | 'phone' = 'goniometer') =>
  ({
    kind: 'range-measured',
    joint: 'neck',
    movement: 'rotation',
    side: 'right',
    effort: 'active',
    device,
    degrees,
  }) as const satisfies Notable;

const threshold = (trials: number[]) =>
  ({
    kind: 'threshold-measured',
    region: 'back.upper_trap',
    side: 'right',
    unit: 'kg/cm2',
    trials,
  }) as const satisfies Notable;

const visits = chartsOf(
  bodyHistory([
    (visit) => {
      visit.say(rotation([48, 50, 49]));
      visit.say(threshold([2.1, 2.2, 2.3]));
    },
    (visit) => visit.say(rotation([53, 54, 52])),
    (visit) => {
      visit.say(rotation([52, 53, 54]));
      visit.say(rotation([62, 63, 64]));
      visit.say(threshold([2.9, 3, 3.1]));
    },
    (visit) => visit.say(rotation([70], 'phone')),
  ]).visits,
);

const told = (visit: number, from = 0) =>
  measureRows(visits[visit] ?? assert.fail('no such visit'), visits.slice(from, visit)).map(
    ({ title, before, after, step, verdict }) =>
      [title, before, after, step, verdict].map((said) => said?.replaceAll('\u00A0', ' ') ?? null),
  );

test('[PROGRESS-7] a measure is set beside the last time, and its change beside the error of measuring', () => {
  assert.deepEqual(told(0), [
    ['Active neck rotation to the right', null, '49°', '', 'Measured for the first time'],
    ['Pressure pain threshold, right upper trapezius', null, '2.2 kg/cm²', '', 'Measured for the first time'],
  ]);
  assert.deepEqual(told(1), [
    ['Active neck rotation to the right', '49°', '53°', '+4°', 'Within measurement error (10°)'],
  ]);
  assert.deepEqual(told(2), [
    ['Active neck rotation to the right', '53°', '63°', '+10°', 'Larger than measurement error (10°)'],
    [
      'Pressure pain threshold, right upper trapezius',
      '2.2 kg/cm²',
      '3 kg/cm²',
      '+0.8 kg/cm²',
      'Cannot tell: the error is not known',
    ],
  ]);
});

test('[PROGRESS-7] what was measured another way is shown and not compared', () => {
  assert.deepEqual(told(3), [
    ['Active neck rotation to the right', '63°', '70°', '–', 'Cannot tell: another instrument'],
  ]);
});
