import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isOnAxis, knobAt, shareOf, stopAt, within, type Knob } from './time-track.ts';

const knob = (key: string, index: number, lowest: number, highest: number): Knob => ({
  key,
  label: key,
  index,
  lowest,
  highest,
});

test('[PROGRESS-8] a press on the track means the nearest stop, and beyond an end the end', () => {
  assert.equal(stopAt(0.4, 6), 2);
  assert.equal(stopAt(-3, 6), 0);
  assert.equal(stopAt(7, 6), 5);
  assert.equal(stopAt(0.9, 1), 0);
  assert.equal(shareOf(0, 1), 1);
});

test('[PROGRESS-8] a press moves the nearest of two knobs, and neither passes the other', () => {
  const before = knob('before', 1, 0, 3);
  const after = knob('after', 4, 2, 5);
  assert.equal(knobAt(0, [before, after]), before);
  assert.equal(knobAt(5, [before, after]), after);
  assert.equal(knobAt(3, [before, after]), after);
  assert.equal(within(before, 5), 3);
  assert.equal(within(after, 0), 2);
});

test('[PROGRESS-8] the first and the last date are always on the axis, and no more than five in all', () => {
  for (let stops = 1; stops <= 24; stops += 1) {
    const shown = Array.from({ length: stops }, (_, index) => index).filter((index) =>
      isOnAxis(index, stops),
    );
    assert.ok(shown.length <= 5, `${stops} stops show ${shown.length} dates`);
    assert.equal(shown[0], 0);
    assert.equal(shown.at(-1), stops - 1);
  }
});
