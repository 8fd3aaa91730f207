import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { near } from '#test/near.ts';
import { cutOffs } from './cut-offs.ts';
import { measuringError, reliableChange } from './reliability.ts';
import { type Compared, verdictLabels, verdictOf } from './verdict.ts';

test('[OUTCOME-4] the case of Jacobson and Truax: reliable, and not recovered (RCI-1)', () => {
  const error = measuringError({ sd: 7.5, reliability: 0.8 });
  near(error.sem, 3.3541, 1e-5);
  near(error.sDiff, 4.7434, 1e-5);
  near(error.mdc95, 9.2971, 1e-5);
  near(error.mdc90, 7.8029, 1e-5);
  const change = reliableChange(32.5, 47.5, error);
  near(change.rci, 3.1623, 1e-5);
  assert.deepEqual([change.reliable95, change.reliable90], [true, true]);
  const { c } = cutOffs({ mean: 40, sd: 7.5 }, { mean: 60, sd: 7.5 }, 'increase');
  const compared = {
    before: 32.5,
    after: 47.5,
    improvement: 'increase',
    mdc: error.mdc95,
    mcid: null,
  } as const;
  const verdict = verdictOf({ ...compared, cutOff: c ?? undefined, percent: 'does-not-count' });
  assert.deepEqual([verdict.label, verdict.crossedCutOff], ['reliable_below_important', false]);
  assert.equal(
    verdictOf({ ...compared, after: 51, cutOff: c ?? undefined, percent: 'does-not-count' }).label,
    'recovered',
  );
});

test('[OUTCOME-4] between the two bounds a change is reliable at 90 % and not at 95 %; without any error there is no index', () => {
  const error = measuringError({ sd: 1, reliability: 0.5 });
  const between = reliableChange(0, 1.8, error);
  near(between.rci, 1.8);
  assert.deepEqual([between.reliable95, between.reliable90], [false, true]);
  const none = reliableChange(4, 5, measuringError({ sd: 0, reliability: 0.9 }));
  assert.deepEqual([none.rci, none.reliable95], [null, true]);
  assert.match(none.why ?? '', /without any error/u);
});

test('[OUTCOME-4] exactly at a bound is not beyond it, whatever the machine makes of the digits', () => {
  const error = measuringError({ sd: 1, reliability: 0.5 });
  for (const before of [0, 1, 0.1, 7.3, 100.7])
    assert.deepEqual(
      [before + 1.96, before - 1.96, before + 1.645].map((after) => {
        const { reliable95, reliable90 } = reliableChange(before, after, error);
        return [reliable95, reliable90];
      }),
      [
        [false, true],
        [false, true],
        [false, false],
      ],
      `from ${before}`,
    );
  assert.equal(reliableChange(0, 1.9601, error).reliable95, true);
});

test('[OUTCOME-5] cut-offs a, b and c, and turned where less is better', () => {
  const { a, b, c } = cutOffs({ mean: 40, sd: 7.5 }, { mean: 60, sd: 7.5 }, 'increase');
  assert.deepEqual([a, b, c], [55, 45, 50]);
  const turned = cutOffs({ mean: -40, sd: 7.5 }, { mean: -60, sd: 7.5 }, 'decrease');
  assert.deepEqual([turned.a, turned.b, turned.c], [-55, -45, -50]);
  assert.equal(cutOffs({ mean: 10, sd: 1 }, { mean: 20, sd: 4 }, 'increase').c, 12);
  assert.equal(cutOffs({ mean: 10, sd: 0 }, { mean: 20, sd: 0 }, 'increase').c, 15);
  assert.deepEqual(
    [cutOffs({ mean: 10, sd: 2 }, null, 'decrease').a, cutOffs({ mean: 1, sd: 1 }, null, 'increase').b],
    [6, null],
  );
});

const pain = (before: number, after: number, known: Partial<Compared> = {}): Compared => ({
  before,
  after,
  improvement: 'decrease',
  mdc: 1.77,
  mcid: 2,
  percent: 'counts',
  range: [0, 10],
  ...known,
});

test('[OUTCOME-6] every label, at its very edges', () => {
  for (const [after, known, label] of [
    [9, {}, 'worse_important'],
    [8.77, {}, 'worse_possible'],
    [8.76, {}, 'no_reliable_change'],
    [7, {}, 'no_reliable_change'],
    [5.24, {}, 'no_reliable_change'],
    [5.23, {}, 'reliable_below_important'],
    [5.01, {}, 'reliable_below_important'],
    [5, {}, 'important_reliable'],
    [5, { mdc: 2.6 }, 'important_within_error'],
    [4.4, { mdc: 2.6 }, 'important_reliable'],
    [9, { mdc: 2.6 }, 'no_reliable_change'],
    [9.6, { mdc: 2.6 }, 'worse_important'],
    [2, { cutOff: 3 }, 'recovered'],
    [3, { cutOff: 3 }, 'important_reliable'],
    [2, { cutOff: 8 }, 'important_reliable'],
    [5.1, { cutOff: 6 }, 'reliable_below_important'],
  ] as const)
    assert.equal(
      verdictOf(pain(7, after, known)).label,
      label,
      `7 to ${after} with ${JSON.stringify(known)}`,
    );
});

test('[OUTCOME-6] an unknown error or importance is never reached, and it is said', () => {
  const noError = verdictOf(pain(7, 3, { mdc: null }));
  assert.deepEqual([noError.label, noError.beyondError], ['important_within_error', null]);
  assert.match(noError.cautions.join(' '), /cannot be told yet/u);
  assert.equal(verdictOf(pain(5, 7, { mdc: null })).label, 'worse_possible');
  assert.equal(verdictOf(pain(7, 6, { mdc: null })).label, 'no_reliable_change');
  const noImportance = verdictOf(pain(7, 3, { mcid: null }));
  assert.deepEqual([noImportance.label, noImportance.important], ['reliable_below_important', null]);
  assert.equal(verdictOf(pain(5, 9, { mcid: null })).label, 'worse_possible');
  assert.equal(verdictOf(pain(5, 9, { mcid: null, mdc: null })).label, 'no_reliable_change');
});

test('[OUTCOME-6] no change is no change, also where measuring has no error at all', () => {
  for (const known of [{ mdc: 0 }, { mdc: 0, mcid: null }, { mdc: 1e-12 }, { mdc: 1e-12, mcid: 1e-12 }]) {
    const { label, beyondError } = verdictOf(pain(5, 5, known));
    assert.deepEqual([label, beyondError], ['no_reliable_change', false], JSON.stringify(known));
  }
  assert.equal(verdictOf(pain(5, 4, { mdc: 0 })).label, 'reliable_below_important');
  assert.equal(verdictOf(pain(5, 5.5, { mdc: 0 })).label, 'worse_possible');
});

test('[OUTCOME-6] the labels are the same in any unit', () => {
  for (const unit of [1e-12, 1e-6, 1e6])
    for (const [after, cutOff] of [
      [9, 3],
      [8.77, 3],
      [8.76, 3],
      [5.24, 3],
      [5.23, 3],
      [5, 3],
      [3, 3],
      [2.9, 3],
      [2.9, 7.1],
    ] as const) {
      const known = { mdc: 1.77 * unit, mcid: 2 * unit, cutOff: cutOff * unit, range: undefined };
      const told = verdictOf(pain(7 * unit, after * unit, known));
      const plain = verdictOf(pain(7, after, { cutOff }));
      assert.deepEqual(
        [told.label, told.crossedCutOff],
        [plain.label, plain.crossedCutOff],
        `${after} ${unit}`,
      );
      assert.deepEqual(told.cautions, plain.cautions);
    }
});

test('[OUTCOME-6] where nobody knows what matters, nothing is called less than that', () => {
  const told = verdictOf(pain(9, 2, { mcid: null }));
  assert.equal(told.label, 'reliable_below_important');
  assert.doesNotMatch(told.words, /little|less than/u);
  assert.match(verdictOf(pain(7, 5.2)).words, /less than people usually notice/u);
});

test('[OUTCOME-6] whatever the numbers, there is one label, and better is never called worse', () => {
  const number = fc.double({ min: -50, max: 50, noNaN: true });
  const threshold = fc.option(fc.double({ min: 0.01, max: 10, noNaN: true }));
  fc.assert(
    fc.property(number, number, threshold, threshold, (before, after, mdc, mcid) => {
      for (const improvement of ['increase', 'decrease'] as const) {
        const { label, gain } = verdictOf({ before, after, mdc, mcid, improvement, percent: 'counts' });
        assert.ok(verdictLabels.includes(label));
        assert.ok(!(gain > 0.01 && label.startsWith('worse')));
        assert.ok(!(gain < -0.01 && /important_|reliable_below|recovered/u.test(label)));
      }
      const mirrored = { before: -before, after: -after, mdc, mcid, percent: 'counts' } as const;
      assert.equal(
        verdictOf({ ...mirrored, improvement: 'decrease' }).label,
        verdictOf({ before, after, mdc, mcid, improvement: 'increase', percent: 'counts' }).label,
      );
    }),
  );
});

test('[OUTCOME-7] 30 % of the first value, and only points where it is below 3', () => {
  assert.deepEqual(verdictOf(pain(10, 7)).percent, {
    percent: 30,
    important: true,
    threshold: 30,
    why: null,
  });
  assert.equal(verdictOf(pain(10, 7.1)).percent.important, false);
  const small = verdictOf(pain(2.5, 1)).percent;
  assert.deepEqual([small.percent, small.important], [60, null]);
  assert.match(small.why ?? '', /below 3/u);
  assert.equal(verdictOf(pain(0, 4)).percent.percent, null);
  assert.equal(verdictOf(pain(8, 2, { percent: 'does-not-count' })).percent.important, null);
});

test('[OUTCOME-8] no room to get better is told, at either end', () => {
  assert.deepEqual(verdictOf(pain(1, 1)).room, { points: 1, inTheWay: 'floor', why: null });
  assert.equal(verdictOf(pain(2, 1)).room.inTheWay, null);
  const activity = { improvement: 'increase', before: 9, after: 9 } as const;
  assert.equal(verdictOf(pain(9, 9, activity)).room.inTheWay, 'ceiling');
  assert.equal(verdictOf(pain(1, 1, { range: undefined })).room.points, null);
});

test('[OUTCOME-6] [OUTCOME-7] [OUTCOME-8] what stands beside the label holds for worse too, and below zero', () => {
  const worse = verdictOf(pain(5, 9));
  assert.deepEqual([worse.change, worse.gain, worse.beyondError, worse.important], [4, -4, true, true]);
  assert.match(verdictOf(pain(2, 1, { cutOff: 3 })).cautions.join(' '), /already beyond the cut-off/u);
  assert.equal(verdictOf(pain(3, 1)).percent.important, true);
  const rated = { improvement: 'increase', range: [-5, 5] } as const;
  assert.equal(verdictOf(pain(-4, -2, rated)).percent.percent, 50);
  assert.deepEqual(
    [verdictOf(pain(-4, -2, rated)).room.points, verdictOf(pain(4, 3, { range: [-5, 5] })).room.points],
    [9, 9],
  );
});
