import assert from 'node:assert/strict';
import { test } from 'node:test';
import { layMarks } from './lay-marks.ts';

test('[BODY-2] marks that would lie over one another move apart, others stay', () => {
  const marks = [
    { key: 'a', at: { x: 0, y: 100 }, mark: '12:40' },
    { key: 'b', at: { x: 20, y: 102 }, mark: '6:10' },
    { key: 'c', at: { x: 300, y: 100 }, mark: '7' },
  ];
  const [a, b, c] = layMarks(marks, 0.6);
  assert.ok(a && b && c);
  assert.ok((b.at.y - a.at.y) * 0.6 >= 14.9, `${a.at.y} ${b.at.y}`);
  assert.deepEqual(c, marks[2]);
});

test('[BODY-2] on an enlarged figure they have room and stay where they belong', () => {
  const marks = [
    { key: 'a', at: { x: 0, y: 100 }, mark: '5' },
    { key: 'b', at: { x: 20, y: 102 }, mark: '6' },
  ];
  assert.deepEqual(layMarks(marks, 4), marks);
});

test('[BODY-2] a mark moves away from a pin, which stays at its exact place', () => {
  const [mark] = layMarks([{ key: 'a', at: { x: 0, y: 100 }, mark: '9' }], 1, [{ x: 2, y: 96 }]);
  assert.equal(mark?.at.y, 120);
});
