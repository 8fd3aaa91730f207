import assert from 'node:assert/strict';
import { test } from 'node:test';
import { across, box, down, pathOf, strokesOf } from './plot.ts';

const days = { first: '2026-11-01', last: '2026-11-29' };

test('the first day lies at the left edge, the last at the right, and 10 above 0', () => {
  assert.equal(across('2026-11-01', days), box.edge);
  assert.equal(across('2026-11-29', days), box.width - box.edge);
  assert.equal(across('2026-11-15', days), box.width / 2);
  assert.equal(down(10), box.edge);
  assert.equal(down(0), box.height - box.edge);
});

test('one day alone is drawn, not divided by nothing', () => {
  assert.equal(across('2026-11-01', { first: '2026-11-01', last: '2026-11-01' }), box.edge);
});

test('a day without a reading parts the line; readings on days that follow are joined, in the order of days', () => {
  const readings = [
    { on: '2026-11-05', value: 4 },
    { on: '2026-11-01', value: 6 },
    { on: '2026-11-02', value: 5 },
  ];
  const [first, second] = strokesOf(readings, 1);
  assert.deepEqual(
    first?.map(({ on }) => on),
    ['2026-11-01', '2026-11-02'],
  );
  assert.deepEqual(second, [{ on: '2026-11-05', value: 4 }]);
  assert.equal(strokesOf(readings, 7).length, 1);
  assert.match(pathOf(first ?? [], days), /^M6 \d+(\.\d)?L\d+(\.\d)? \d+(\.\d)?$/u);
});
