import assert from 'node:assert/strict';
import { test } from 'node:test';
import { atlasFigures, figureOf } from '#test/atlas-files.ts';
import { cellsOf } from '#test/filled-cells.ts';
import type { FigureView, Shape, ViewId } from './figure.ts';
import { leafIds, leafOf } from './leaves.ts';
import { regionOf, regions } from './regions.ts';

const figures = atlasFigures.map(figureOf);
const allViews = figures.flatMap((figure) =>
  Object.values(figure.views).map((view) => ({ name: `${figure.id} ${view.id}`, view })),
);
const wholeViews: readonly ViewId[] = ['front', 'back', 'left', 'right'];

test('[ATLAS-12] every region has a leaf on the surface, but for the pelvic floor', () => {
  const covered = new Set(leafIds.superficial.map((leaf) => leafOf(leaf).region));
  const bare = regions.map(({ id }) => id).filter((id) => !covered.has(id));
  assert.deepEqual(bare, ['pelvis.floor']);
});

test('[ATLAS-12] every leaf has a name of its own in its layer and a known region', () => {
  for (const [layer, ids] of Object.entries(leafIds)) {
    const names = ids.map((id) => `${leafOf(id).name} ${leafOf(id).sides}`);
    assert.equal(new Set(names).size, ids.length, layer);
    for (const id of ids) assert.ok(regionOf(leafOf(id).region).id, id);
  }
});

test('[ATLAS-12] a leaf on the midline belongs to a region without sides', () => {
  for (const id of Object.values(leafIds).flat())
    if (leafOf(id).sides === 'mid') assert.equal(regionOf(leafOf(id).region).sided, false, id);
});

test('[ATLAS-12] every leaf, zone and organ is seen in some view of every figure', () => {
  for (const figure of figures) {
    const views = Object.values(figure.views);
    const seen = new Set(
      views
        .flatMap(({ shapes, zones, organs }) => [...shapes, ...zones, ...organs])
        .map((shape) => shape.leaf),
    );
    const unseen = Object.values(leafIds)
      .flat()
      .filter((leaf) => !seen.has(leaf));
    assert.deepEqual(unseen, [], figure.id);
  }
});

test('[ATLAS-13] in every view the left lies on the client’s left', () => {
  for (const { name, view } of allViews)
    for (const shape of [...view.shapes, ...view.zones, ...view.organs])
      assert.ok(liesOnItsSide(view, shape), `${name}: ${shape.key}`);
});

function liesOnItsSide(view: FigureView, { side, centre }: Shape): boolean {
  if (view.id === 'left' || view.id === 'head-left') return side !== 'right';
  if (view.id === 'right' || view.id === 'head-right') return side !== 'left';
  if (side === 'mid') return true;
  const seenFromBehind = view.id.includes('back');
  return centre.x > 0 === ((side === 'left') !== seenFromBehind);
}

test('[ATLAS-13] what a shape says of its region’s side follows from its own', () => {
  for (const { name, view } of allViews)
    for (const shape of [...view.shapes, ...view.zones, ...view.organs])
      assert.equal(
        shape.regionSide,
        regionOf(shape.region).sided ? shape.side : 'mid',
        `${name}: ${shape.key}`,
      );
});

test('[ATLAS-14] left and right are mirror images', () => {
  for (const figure of figures)
    for (const id of ['front', 'back', 'head-front', 'head-back'] as const) {
      const view = figure.views[id];
      const pairs = view.shapes.filter((shape) => shape.side === 'left');
      assert.ok(pairs.length > 8);
      for (const left of pairs) {
        const right = view.shapes.find((shape) => shape.key === `${left.leaf} right`);
        assert.ok(right, left.key);
        assertMirrored(left, right);
      }
    }
});

test('[ATLAS-14] a right view is its left view in the mirror', () => {
  for (const figure of figures)
    for (const [leftId, rightId] of [
      ['left', 'right'],
      ['head-left', 'head-right'],
      ['palm-left', 'palm-right'],
      ['sole-left', 'sole-right'],
    ] as const) {
      const [left, right] = [figure.views[leftId], figure.views[rightId]];
      assert.equal(left.box.x, 0 - right.box.x - right.box.width);
      assert.equal(left.shapes.length, right.shapes.length);
      left.shapes.forEach((shape, index) => assertMirrored(shape, right.shapes[index] as Shape));
    }
});

function assertMirrored(left: Shape, right: Shape): void {
  assert.ok(Math.abs(left.area - right.area) < 1e-6, left.key);
  const turned = left.rings.map((ring) =>
    sortedPoints(ring.map((value, i) => (i % 2 === 0 ? 0 - value : value))),
  );
  const found = right.rings.map(sortedPoints);
  assert.deepEqual(found.toSorted(), turned.toSorted(), left.key);
}

const sortedPoints = (ring: readonly number[]): string =>
  ring
    .flatMap((value, i) => (i % 2 === 0 ? [`${value + 0},${ring[i + 1]}`] : []))
    .toSorted()
    .join(' ');

test('[ATLAS-15] inside the outline every point has one shape, and outside it none', () => {
  for (const { name, view } of allViews) {
    const counted = cellsOf(view.box, view.shapes);
    const inside = cellsOf(view.box, [view.silhouette]);
    let [wrong, whole] = [0, 0];
    for (let cell = 0; cell < inside.counts.length; cell += 1) {
      if (inside.counts[cell] !== 0) whole += 1;
      if (inside.counts[cell] !== counted.counts[cell]) wrong += 1;
    }
    assert.ok(whole > 2000, name);
    assert.ok(wrong / whole < 0.0005, `${name}: ${wrong} of ${whole} cells`);
  }
});

test('[ATLAS-16] no shape is too small to be touched', () => {
  for (const { name, view } of allViews) {
    const floor = wholeViews.includes(view.id) ? 40 : 12;
    for (const shape of view.shapes) assert.ok(shape.area >= floor, `${name}: ${shape.key} ${shape.area}`);
    for (const zone of view.zones) assert.ok(zone.area >= floor, `${name}: ${zone.key} ${zone.area}`);
  }
});

test('[ATLAS-17] neighbours are shapes of the view, go both ways once, and none is its own', () => {
  for (const { name, view } of allViews) {
    const keys = new Set(view.shapes.map((shape) => shape.key));
    const pairs = view.borders.map(([a, b]) => [a, b].toSorted().join(' | '));
    assert.equal(new Set(pairs).size, pairs.length, name);
    const met = new Set(view.borders.flat());
    for (const [a, b] of view.borders)
      assert.ok(a !== b && keys.has(a) && keys.has(b), `${name}: ${a}, ${b}`);
    assert.deepEqual(
      [...keys].filter((key) => !met.has(key)),
      [],
      name,
    );
  }
});

test('[ATLAS-17] what borders on the left borders on the right', () => {
  for (const figure of figures) {
    const pairs = new Set(figure.views.front.borders.map((pair) => pair.toSorted().join(' | ')));
    for (const [a, b] of figure.views.front.borders)
      assert.ok(pairs.has([turned(a), turned(b)].toSorted().join(' | ')), `${figure.id}: ${a}, ${b}`);
  }
});

const turned = (key: string): string =>
  key.endsWith('left') ? key.replace(/left$/, 'right') : key.replace(/right$/, 'left');

test('[ATLAS-18] a shape’s centre lies inside it, and its key is its own', () => {
  for (const { name, view } of allViews)
    for (const layer of [view.shapes, view.zones, view.organs]) {
      assert.equal(new Set(layer.map((shape) => shape.key)).size, layer.length, name);
      for (const shape of layer) {
        const dot = { x: shape.centre.x - 0.5, y: shape.centre.y - 0.5, width: 1, height: 1 };
        assert.equal(cellsOf(dot, [shape]).counts[0], 1, `${name}: ${shape.key}`);
      }
    }
});
