import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import type { Projected } from './camera.ts';
import { distance } from './outline.ts';
import { placeOn, placesUnder } from './quad.ts';
import type { HalfBody } from './seen-faces.ts';
import { anchorAt, placeOf, type Surface } from './surface.ts';

/** The client's left half of a barrel 200 wide around a middle, 400 high; counter-clockwise seen from outside. */
function barrel({ x: middle, z: depth }: { x: number; z: number }, radius: number, whole: boolean): HalfBody {
  const [rows, columns] = [40, whole ? 60 : 30];
  const positions: number[] = [];
  const quads: number[] = [];
  for (let row = 0; row <= rows; row += 1) {
    for (let column = 0; column <= columns; column += 1) {
      const [tilt, turn] = [(row / rows) * Math.PI, (column / 30) * Math.PI];
      positions.push(middle + radius * Math.sin(tilt) * Math.sin(turn));
      positions.push(500 - 200 * Math.cos(tilt), depth + radius * Math.sin(tilt) * Math.cos(turn));
      const corner = row * (columns + 1) + column;
      if (row < rows && column < columns)
        quads.push(corner, corner + columns + 1, corner + columns + 2, corner + 1);
    }
  }
  return { positions, quads };
}

/** A trunk with an arm in front of its left half. */
function bodyWithArm(): HalfBody {
  const trunk = barrel({ x: 0, z: 0 }, 100, false);
  const arm = barrel({ x: 50, z: 150 }, 20, true);
  const count = Array.from(trunk.positions).length / 3;
  return {
    positions: [...Array.from(trunk.positions), ...Array.from(arm.positions)],
    quads: [...Array.from(trunk.quads), ...Array.from(arm.quads, (corner) => corner + count)],
  };
}

const standing = bodyWithArm();
const surface: Surface = { standing, reaching: barrel({ x: 0, z: 0 }, 100, false) };
const trunkFaces = 40 * 30;

test('[ATLAS-53] a point has its anchor on the side of the client it lies on', () => {
  const count = standing.quads.length / 4;
  const left = anchorAt(surface, 'front', { x: 20, y: 500 });
  const right = anchorAt(surface, 'front', { x: -20, y: 500 });
  assert.ok(left !== null && right !== null);
  assert.equal(left.face + count, right.face);
  assert.deepEqual([left.u, left.v], [right.u, right.v]);
  const back = anchorAt(surface, 'back', { x: -20, y: 500 });
  assert.ok(back !== null && back.face < count && back.face !== left.face);
  assert.equal(anchorAt(surface, 'front', { x: 120, y: 500 }), null);
});

test('[ATLAS-53] the anchor lies on what is nearest to the eye', () => {
  assert.ok((anchorAt(surface, 'front', { x: 50, y: 500 })?.face ?? 0) >= trunkFaces);
  assert.ok((anchorAt(surface, 'front', { x: 80, y: 500 })?.face ?? Infinity) < trunkFaces);
});

test('[ATLAS-54] from a point to its anchor and back is the same point within a tenth of a unit', () => {
  const views = fc.constantFrom('front' as const, 'back' as const, 'left' as const, 'right' as const);
  fc.assert(
    fc.property(
      views,
      fc.integer({ min: -95, max: 95 }),
      // Not at the very poles, where the faces of a barrel have no width: a body has no such place.
      fc.integer({ min: 301, max: 699 }),
      (view, x, y) => {
        const anchor = anchorAt(surface, view, { x, y });
        if (anchor === null) return assert.ok(Math.hypot(x / 100, (y - 500) / 200) > 0.98);
        const place = placeOf(surface, view, anchor);
        assert.ok(
          place !== null &&
            distance(place, { x, y }) < (Math.hypot(x / 100, (y - 500) / 200) < 0.97 ? 0.1 : 8),
        );
      },
    ),
  );
});

test('[ATLAS-55] a place is seen in every view it faces, unless something is before it', () => {
  const onChest = anchorAt(surface, 'front', { x: 80, y: 500 });
  assert.ok(onChest !== null);
  assert.ok(placeOf(surface, 'left', onChest));
  assert.equal(placeOf(surface, 'back', onChest), null);
  assert.equal(placeOf(surface, 'right', onChest), null);
  const behindArm = anchorAt({ ...surface, standing: surface.reaching }, 'front', { x: 50, y: 500 });
  assert.ok(behindArm !== null);
  assert.equal(placeOf(surface, 'front', behindArm), null);
  assert.ok(placeOf(surface, 'left', behindArm), 'the arm is out of the way in the side view');
});

test('[ATLAS-55] an anchor on a face that the mesh does not have is nowhere', () => {
  assert.equal(placeOf(surface, 'front', { topo: 'hm08', face: 99_999, u: 0.5, v: 0.5 }), null);
});

test('[ATLAS-54] the place under a point of a crooked face falls on that point', () => {
  const jitter = fc.integer({ min: -40, max: 40 });
  const share = fc.integer({ min: 0, max: 100 }).map((value) => value / 100);
  fc.assert(
    fc.property(fc.array(jitter, { minLength: 8, maxLength: 8 }), share, share, (by, u, v) => {
      const corner = (x: number, y: number, at: number): Projected => ({
        x: x + (by[at] ?? 0) / 100,
        y: y + (by[at + 1] ?? 0) / 100,
        depth: 0,
      });
      const quad = { a: corner(0, 0, 0), b: corner(1, 0, 2), c: corner(1, 1, 4), d: corner(0, 1, 6) };
      const point = placeOn(quad, { u, v });
      const [nearest] = placesUnder(quad, point).map((found) => distance(placeOn(quad, found), point));
      assert.ok(nearest !== undefined && nearest < 1e-5);
    }),
  );
});
