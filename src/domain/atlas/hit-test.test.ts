import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { rectangle, shapeOf, smallView } from '#test/small-view.ts';
import { nearestInside, onBody, shapeAt, shapesNear, shapesOf } from './hit-test.ts';
import { distance, isInside, nearestOnLines } from './outline.ts';

const keyAt = (x: number, y: number, layer: 'superficial' | 'deep' = 'superficial'): string | undefined =>
  shapeAt(smallView, { x, y }, layer)?.key;

const near = (within: number): string[] =>
  shapesNear(smallView, { x: 5, y: 395 }, within, 'superficial').map(({ key }) => key);

test("[ATLAS-40] a point finds the shape that it lies in, on the client's own side", () => {
  assert.deepEqual(
    [keyAt(0, 50), keyAt(59, 399), keyAt(-59, 101), keyAt(0, 275), keyAt(39, 999), keyAt(61, 200)],
    ['head mid', 'chest left', 'chest right', 'belly mid', 'thigh left', undefined],
  );
});

test('[ATLAS-40] a point on a border belongs to exactly one of its neighbours', () => {
  const on = fc.constantFrom({ x: 30, y: 250 }, { x: 0, y: 150 }, { x: 20, y: 400 }, { x: -20, y: 100 });
  fc.assert(
    fc.property(on, (at) => {
      assert.equal(smallView.shapes.filter(({ rings }) => isInside(rings, at)).length, 1);
    }),
  );
});

test('[ATLAS-41] where zones overlap the smallest is meant, and a hole in it shows the one beneath', () => {
  assert.equal(keyAt(15, 225, 'deep'), 'small zone left');
  assert.equal(keyAt(30, 240, 'deep'), 'large zone left');
  assert.equal(keyAt(15, 205, 'deep'), 'large zone left');
  assert.equal(keyAt(-15, 225, 'deep'), undefined);
  assert.equal(shapeAt(smallView, { x: 0, y: 300 }, 'visceral'), null);
  assert.equal(shapesOf(smallView, 'visceral').length, 0);
});

test('[ATLAS-42] the shapes near a point come nearest first and end at the given distance', () => {
  assert.deepEqual(near(4.9), ['chest left']);
  assert.deepEqual(near(5).toSorted(), ['chest left', 'chest right', 'thigh left']);
  assert.deepEqual([near(7.1)[0], near(7.1)[3]], ['chest left', 'thigh right']);
  assert.equal(shapesNear(smallView, { x: 80, y: 500 }, 39, 'superficial').length, 0);
});

test('[ATLAS-43] beside the body a point snaps to it within 8 units, and further off it is none', () => {
  assert.deepEqual(onBody(smallView, { x: 10, y: 10 }), { x: 10, y: 10 });
  const snapped = onBody(smallView, { x: 67, y: 250 });
  assert.ok(snapped !== null && Math.abs(snapped.x - 60) < 0.1 && Math.abs(snapped.y - 250) < 0.1);
  assert.equal(onBody(smallView, { x: 69, y: 250 }), null);
  assert.ok(onBody(smallView, { x: 69, y: 250 }, 10));
});

test('[ATLAS-43] what snaps lies in a shape, and no nearer one was passed over', () => {
  fc.assert(
    fc.property(fc.integer({ min: -80, max: 80 }), fc.integer({ min: -20, max: 1020 }), (x, y) => {
      const found = onBody(smallView, { x, y });
      const far = distance(nearestOnLines(smallView.silhouette.rings, { x, y }), { x, y });
      if (found === null) return assert.ok(far > 8);
      assert.notEqual(shapeAt(smallView, found, 'superficial'), null);
      assert.ok(distance(found, { x, y }) <= far + 0.2);
    }),
  );
});

test('[ATLAS-43] the nearest point inside a shape is inside it, even of a thin one', () => {
  const thin = shapeOf({ leaf: 'thin', region: 'abd.mid', side: 'mid', rings: [rectangle(0, 0, 0.3, 200)] });
  const point = nearestInside(thin, { x: 40, y: 60 });
  assert.ok(isInside(thin.rings, point));
  assert.ok(Math.abs(point.y - 60) < 1);
});
