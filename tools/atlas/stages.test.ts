import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nearLeaves, type Source } from './geodesic.ts';
import { labelsOf } from './labels.ts';
import type { Mesh } from './mesh.ts';
import { plateOf } from './plate.ts';
import { rasterise } from './raster.ts';
import { planRefinement, refine } from './subdivide.ts';
import { tidied } from './tidy.ts';

/** A flat sheet of squares from the midline to the client's left, seen from in front. */
function sheet(columns: number, rows: number, size: number): { mesh: Mesh; midline: Uint8Array } {
  const positions: number[] = [];
  const quads: number[] = [];
  const midline: number[] = [];
  for (let row = 0; row <= rows; row += 1)
    for (let column = 0; column <= columns; column += 1) {
      positions.push(column * size, row * size, 0);
      midline.push(column === 0 ? 1 : 0);
      const corner = row * (columns + 1) + column;
      if (row < rows && column < columns)
        quads.push(corner, corner + columns + 1, corner + columns + 2, corner + 1);
    }
  return {
    mesh: { positions: Float64Array.from(positions), quads: Uint32Array.from(quads) },
    midline: Uint8Array.from(midline),
  };
}

const { mesh: coarse, midline } = sheet(6, 8, 10);
const plan = planRefinement(coarse.quads, midline);
const fine = refine(coarse.positions, plan);
const reach = { kept: 3, margin: 40, furthest: Infinity };
const lens = { view: 'front' as const, box: { x: 0, y: -2, width: 64, height: 84 }, fineness: 4 };
const drawing = { foldAt: 'left' as const, steps: 10, soft: 1.6, crisp: 0.5, tolerance: 0.1 };
const tidiness = { fineness: 4, narrowest: 2, smallest: 40, hole: 40 };

function nearest(x: number, y: number): number {
  let best = 0;
  const away = (v: number): number => Math.hypot(fine.positions[v * 3] - x, fine.positions[v * 3 + 1] - y);
  for (let v = 1; v < fine.positions.length / 3; v += 1) if (away(v) < away(best)) best = v;
  return best;
}

const sources: Source[] = [
  { vertex: nearest(20, 20), leaf: 0, distance: 0 },
  { vertex: nearest(20, 60), leaf: 1, distance: 0 },
  { vertex: nearest(50, 40), leaf: 2, distance: 0 },
];

function bakeSheet(): unknown {
  const raster = rasterise(fine, lens);
  const labels = tidied(labelsOf(raster, fine.quads, nearLeaves(fine, sources, reach)), tidiness);
  return plateOf(labels, raster, ['upper', 'lower', 'outer'], drawing);
}

test('a refined sheet keeps its midline and its flatness', () => {
  assert.equal(fine.quads.length, coarse.quads.length * 4);
  plan.finerMidline.forEach((on, vertex) => {
    if (on === 1) assert.equal(fine.positions[vertex * 3], 0);
    assert.equal(fine.positions[vertex * 3 + 2], 0);
  });
});

test('across the midline a surface is refined as if its mirror image were there', () => {
  const bent = Float64Array.from(coarse.positions, (value, i) =>
    i % 3 === 2 ? Math.cos(coarse.positions[i - 2] / 20) * 30 : value,
  );
  const half = refine(bent, plan);
  const whole = refine(...mirroredSheet(bent));
  for (let v = 0; v < midline.length; v += 1) {
    const other = whole.positions.subarray(v * 3, v * 3 + 3);
    for (let axis = 0; axis < 3; axis += 1)
      if (inner(v)) assert.ok(Math.abs(half.positions[v * 3 + axis] - other[axis]) < 1e-9, `${v}`);
  }
});

/** Away from the three outer edges, which are open in both. */
const inner = (v: number): boolean => v % 7 < 6 && v >= 7 && v < 8 * 7;

/** The same sheet with its other half: the left half's vertices keep their numbers. */
function mirroredSheet(positions: Float64Array): Parameters<typeof refine> {
  const twin = new Map<number, number>();
  const all = [...positions];
  midline.forEach((on, v) => {
    if (on === 1) return void twin.set(v, v);
    twin.set(v, all.length / 3);
    all.push(-positions[v * 3], positions[v * 3 + 1], positions[v * 3 + 2]);
  });
  const quads = [...coarse.quads];
  for (let q = 0; q < coarse.quads.length; q += 4)
    for (const k of [0, 3, 2, 1]) quads.push(twin.get(coarse.quads[q + k]) ?? 0);
  return [Float64Array.from(all), planRefinement(Uint32Array.from(quads), new Uint8Array(all.length / 3))];
}

test('distances over a flat sheet are straight distances', () => {
  const start = nearest(20, 20);
  const near = nearLeaves(fine, [{ vertex: start, leaf: 0, distance: 0 }], reach);
  const [sx, sy] = [fine.positions[start * 3], fine.positions[start * 3 + 1]];
  for (let v = 0; v < fine.positions.length / 3; v += 1) {
    const straight = Math.hypot(fine.positions[v * 3] - sx, fine.positions[v * 3 + 1] - sy);
    assert.ok(Math.abs(near.distance[v * reach.kept] - straight) < 1 + straight * 0.04, `${v}`);
  }
});

test('the stages give the same plate every time', () => {
  assert.deepEqual(bakeSheet(), bakeSheet());
});

test('neighbours on a plate share their arcs, and the midline is told apart', () => {
  const plate = bakeSheet() as ReturnType<typeof plateOf>;
  assert.deepEqual(
    plate.shapes.map(([leaf]) => leaf),
    ['upper', 'lower', 'outer'],
  );
  assert.equal(plate.fold.length, 2);
  const uses = new Map<number, number>();
  for (const half of plate.shapes.flatMap(([, rings]) => rings.flat())) {
    const arc = half >= 0 ? half : ~half;
    uses.set(arc, (uses.get(arc) ?? 0) + 1);
  }
  const outline = new Set(plate.silhouette.flat().map((half) => (half >= 0 ? half : ~half)));
  for (const [arc, count] of uses) assert.equal(count, outline.has(arc) ? 1 : 2);
});

test('a sliver and a speck go to their neighbours', () => {
  const cells = new Int16Array(40 * 40).fill(0);
  for (let i = 0; i < 40; i += 1) cells[i * 40 + 20] = 1;
  for (const cell of [5 * 40 + 5, 5 * 40 + 6, 6 * 40 + 5, 6 * 40 + 6]) cells[cell] = 2;
  const tidy = tidied(
    { width: 40, height: 40, cells },
    { fineness: 1, narrowest: 4, smallest: 10, hole: 10 },
  );
  assert.deepEqual([...new Set(tidy.cells)], [0]);
});
