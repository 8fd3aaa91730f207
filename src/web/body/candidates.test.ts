import assert from 'node:assert/strict';
import { test } from 'node:test';
import { smallView } from '#test/small-view.ts';
import { candidatesAt, reachOf } from './candidates.ts';

const keys = (x: number, y: number, pixelsPerUnit: number, pointer: 'mouse' | 'touch' = 'touch') =>
  candidatesAt(smallView, { x, y }, 'superficial', reachOf(pointer, pixelsPerUnit)).map(({ key }) => key);

test('[BODY-4] a finger in the middle of a place means it', () => {
  assert.deepEqual(keys(0, 275, 1), ['belly mid']);
  assert.deepEqual(keys(20, 700, 1), ['thigh left']);
});

test('[BODY-4] a finger on a border is asked, a mouse is not', () => {
  assert.deepEqual(keys(29, 275, 1).toSorted(), ['belly mid', 'chest left']);
  assert.deepEqual(keys(27, 275, 1, 'mouse'), ['belly mid']);
});

test('[BODY-4] a small place that the finger covers is offered; enlarged, it is no longer small', () => {
  assert.deepEqual(keys(8, 120, 0.4), ['chest left', 'chest right', 'head mid']);
  assert.deepEqual(keys(8, 120, 2), ['chest left']);
});

test('[BODY-4] beside the body the nearest place is meant, and farther away none', () => {
  assert.deepEqual(keys(64, 300, 1), ['chest left']);
  assert.deepEqual(keys(90, 300, 1), []);
});

test('[BODY-4] where zones lie over one another they are all offered', () => {
  const found = candidatesAt(smallView, { x: 15, y: 225 }, 'deep', reachOf('mouse', 1));
  assert.deepEqual(
    found.map(({ key }) => key),
    ['small zone left', 'large zone left'],
  );
});
