import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Frame, isZoomed, moved, revealing, toPixel, toUnit, whole, zoomed } from './placement.ts';

const frame: Frame = {
  size: { width: 390, height: 600 },
  box: { x: -230, y: -10, width: 460, height: 1020 },
};
const near = (one: number, other: number): void =>
  assert.ok(Math.abs(one - other) < 1e-6, `${one}, ${other}`);

test('[BODY-5] the whole figure lies in the middle of its panel', () => {
  const placement = whole(frame);
  near(toPixel(placement, { x: 0, y: 0 }).x, 195);
  near(toPixel(placement, { x: 0, y: -10 }).y, 0);
  near(toPixel(placement, { x: 0, y: 1010 }).y, 600);
  assert.ok(!isZoomed(placement, frame));
});

test('[BODY-5] what lies under the fingers stays there while the figure grows, and goes back when it shrinks', () => {
  const pixel = { x: 200, y: 300 };
  const before = toUnit(whole(frame), pixel);
  const larger = zoomed(whole(frame), frame, 3, pixel);
  const after = toUnit(larger, pixel);
  near(before.x, after.x);
  near(before.y, after.y);
  assert.ok(isZoomed(larger, frame));
  assert.deepEqual(zoomed(larger, frame, 0.01, { x: 0, y: 0 }), whole(frame));
});

test('[BODY-5] a figure cannot be moved out of its panel', () => {
  const larger = zoomed(whole(frame), frame, 4, { x: 195, y: 300 });
  const far = moved(larger, frame, { x: 10_000, y: 10_000 });
  near(toPixel(far, { x: frame.box.x, y: frame.box.y }).x, 0);
  near(toPixel(far, { x: frame.box.x, y: frame.box.y }).y, 0);
  assert.deepEqual(moved(whole(frame), frame, { x: 50, y: 50 }), whole(frame));
});

test('[BODY-5] a place that the keyboard goes to comes into sight', () => {
  const larger = zoomed(whole(frame), frame, 6, { x: 195, y: 0 });
  const toe = { x: 40, y: 980 };
  assert.ok(toPixel(larger, toe).y > 600);
  const { x, y } = toPixel(revealing(larger, frame, toe), toe);
  assert.ok(x >= 0 && x <= 390 && y >= 0 && y <= 600, `${x}, ${y}`);
});
