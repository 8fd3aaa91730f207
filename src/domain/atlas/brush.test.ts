import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { smallView } from '#test/small-view.ts';
import { coverageOf, simplifyStroke, strokePath } from './brush.ts';
import { distance, nearestOnLine } from './outline.ts';

const points = fc.array(
  fc.record({ x: fc.integer({ min: -60, max: 60 }), y: fc.integer({ min: 0, max: 1000 }) }),
  { minLength: 1, maxLength: 60 },
);

test('[ATLAS-51] a stroke tells the regions it covers with their share, the most first', () => {
  const stroke = {
    points: [
      { x: 45, y: 150 },
      { x: 45, y: 350 },
    ],
    radius: 10,
  };
  const [only, ...others] = coverageOf(smallView, stroke, 'superficial');
  assert.deepEqual([only?.region, only?.side, only?.share, others], ['chest.pec', 'left', 1, []]);
  const expected = 200 * 20 + Math.PI * 100;
  assert.ok(Math.abs((only?.area ?? 0) - expected) < expected * 0.05, `${only?.area} is not ${expected}`);
});

test('[ATLAS-51] what lies beside the body does not count, and a stroke across two sides counts for both', () => {
  const across = {
    points: [
      { x: -80, y: 380 },
      { x: 80, y: 380 },
    ],
    radius: 5,
  };
  const found = coverageOf(smallView, across, 'superficial');
  assert.deepEqual(found.map(({ region, side }) => `${region} ${side}`).sort(), [
    'chest.pec left',
    'chest.pec right',
  ]);
  for (const { share } of found) assert.ok(Math.abs(share - 0.5) < 0.03);
  const beside = { points: [{ x: 90, y: 500 }], radius: 5 };
  assert.deepEqual(coverageOf(smallView, beside, 'superficial'), []);
});

test('[ATLAS-51] shares come to one', () => {
  fc.assert(
    fc.property(points, fc.integer({ min: 2, max: 40 }), (way, radius) => {
      const found = coverageOf(smallView, { points: way.slice(0, 4), radius }, 'superficial');
      const sum = found.reduce((total, { share }) => total + share, 0);
      assert.ok(found.length === 0 || Math.abs(sum - 1) < 1e-9);
    }),
    { numRuns: 15 },
  );
});

test('[ATLAS-52] a stroke is kept with few points: none closer than 2 units, none off by more than the tolerance', () => {
  fc.assert(
    fc.property(points, (drawn) => {
      const kept = simplifyStroke(drawn);
      assert.deepEqual([kept[0], kept.at(-1)], [drawn[0], drawn.at(-1)]);
      for (const point of drawn) {
        const off = Math.min(
          ...kept.map((to, place) => distance(nearestOnLine(kept[place - 1] ?? to, to, point), point)),
        );
        assert.ok(off <= 2 + 0.5 + 1e-9, `${off} units off`);
      }
    }),
  );
});

test('[ATLAS-52] a straight line needs two points, and no stroke more than 400', () => {
  const line = Array.from({ length: 500 }, (_, place) => ({ x: 0, y: place }));
  assert.deepEqual(simplifyStroke(line), [line[0], line.at(-1)]);
  const jagged = Array.from({ length: 3000 }, (_, place) => ({ x: (place % 2) * 30, y: place / 3 }));
  const kept = simplifyStroke(jagged);
  assert.equal(kept.length, 400);
  assert.deepEqual([kept[0], kept.at(-1)], [jagged[0], jagged.at(-1)]);
});

test('[ATLAS-52] a stroke of one point is drawn as a dot', () => {
  assert.equal(strokePath([{ x: 1, y: 2 }]), 'M1 2h0.01');
  assert.equal(
    strokePath([
      { x: 1, y: 2 },
      { x: 3.04, y: 4 },
    ]),
    'M1 2L3 4',
  );
  assert.equal(strokePath([]), '');
});
