import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bodies, everyView, gridOn } from '#test/baked-bodies.ts';
import type { Spot } from '#domain/assessment/spot.ts';
import { anchored, type Body, carrySpot, type Placed } from './carry.ts';
import type { FigureView, Point, ViewId } from './figure.ts';
import { onBody, shapeAt, shapesNear, shapesOf } from './hit-test.ts';
import { distance } from './outline.ts';
import { anchorAt, placeOf } from './surface.ts';

const { feminine, masculine, neutral } = bodies;

/** A pin as the chart keeps it; on the skin there is always a shape. */
function pinAt({ figure }: Body, view: ViewId, { x, y }: Point): Placed {
  const shape = shapeAt(figure.views[view], { x, y }, 'superficial');
  assert.ok(shape !== null, `there is nothing at ${x} ${y} of ${view}`);
  const spot: Spot = { shape: 'pin', figure: figure.id, view, x, y, atlas: figure.atlas };
  return { spot, region: shape.region, side: shape.regionSide, layer: 'superficial' };
}

const placeIn = (view: FigureView, { spot }: { readonly spot: Spot }): string | undefined => {
  assert.ok(spot.shape === 'pin');
  const shape = shapeAt(view, spot, 'superficial');
  return shape === null ? undefined : `${shape.region} ${shape.regionSide}`;
};

test('[ATLAS-54] on the whole body of every figure and view a point is found again from its anchor', () => {
  let [points, off] = [0, 0];
  for (const { figure, surface } of Object.values(bodies)) {
    for (const view of Object.values(figure.views)) {
      for (const point of gridOn(view, 14)) {
        const anchor = anchorAt(surface, view.id, point);
        assert.ok(anchor !== null, `no anchor at ${JSON.stringify(point)} of ${figure.id} ${view.id}`);
        const place = placeOf(surface, view.id, anchor);
        assert.ok(place !== null, `no place for ${JSON.stringify(point)} of ${figure.id} ${view.id}`);
        points += 1;
        if (distance(place, point) > 1) off += 1;
        assert.ok(distance(place, point) < 1.2, `${distance(place, point)} units off`);
      }
    }
  }
  assert.ok(points > 9_000);
  assert.ok(off <= points / 5_000, `${off} of ${points} are more than a unit off, at the outline`);
});

test('[ATLAS-55] a mark that two views show appears in both, in the same region', () => {
  const { figure } = neutral;
  for (const [one, other, least] of [
    ['front', 'left', 500],
    ['back', 'right', 500],
    ['front', 'head-front', 150],
    ['left', 'head-left', 100],
    ['front', 'palm-right', 50],
    ['back', 'hand-back-left', 50],
    ['front', 'foot-top-left', 20],
    ['back', 'head-right', 30],
  ] as const) {
    const marks = gridOn(figure.views[one], 8).map((at) => pinAt(neutral, one, at));
    const seen = marks.flatMap((mark) => {
      const carried = carrySpot(mark, neutral, { body: neutral, view: other });
      return carried === null ? [] : [{ mark, carried }];
    });
    for (const { mark, carried } of seen)
      assert.equal(placeIn(figure.views[other], carried), `${mark.region} ${mark.side}`);
    const near = seen.filter(({ carried }) => carried.movedUnits < 3);
    assert.ok(seen.length > least, `only ${seen.length} points of ${one} are seen in ${other}`);
    assert.ok(near.length / seen.length > 0.9, `${near.length} of ${seen.length} from ${one} to ${other}`);
  }
});

test('[ATLAS-56] between figures a mark keeps its region; what a border of the other figure parts is moved back and said to be', () => {
  let [seen, same, near, hidden] = [0, 0, 0, 0];
  for (const [from, to] of [
    [feminine, masculine],
    [masculine, feminine],
    [neutral, feminine],
    [masculine, neutral],
  ] as const) {
    for (const view of Object.values(from.figure.views)) {
      for (const point of gridOn(view, 14)) {
        const mark = pinAt(from, view.id, point);
        const carried = carrySpot(mark, from, { body: to });
        if (carried === null) {
          hidden += 1;
          continue;
        }
        seen += 1;
        if (carried.movedUnits === 0) same += 1;
        if (carried.movedUnits < 2) near += 1;
        assert.equal(placeIn(to.figure.views[view.id], carried), `${mark.region} ${mark.side}`);
        assert.ok(carried.movedUnits <= 20.5);
      }
    }
  }
  assert.ok(same / seen > 0.99, `${same} of ${seen} stay where they are`);
  assert.ok(near / seen > 0.99, `${near} of ${seen} stay within two units`);
  assert.ok(hidden / (seen + hidden) < 0.03, `${hidden} are not seen on the other figure`);
});

test('[ATLAS-56] on its own figure and view a spot is not touched', () => {
  const mark = pinAt(neutral, 'front', { x: 12.3, y: 400 });
  assert.deepEqual(carrySpot(mark, null, { body: neutral }), { spot: mark.spot, movedUnits: 0 });
});

test('[ATLAS-56] a mark of both sides stays on the side that its spot lies on', () => {
  const mark = { ...pinAt(neutral, 'back', { x: 40, y: 250 }), side: 'bilateral' } as const;
  const carried = carrySpot(mark, neutral, { body: masculine });
  assert.ok(carried !== null && carried.spot.shape === 'pin');
  assert.ok(carried.spot.x > 0);
  assert.equal(placeIn(masculine.figure.views.back, carried), `${mark.region} right`);
});

test('[ATLAS-57] a kept anchor is enough, and a view from behind does not show it', () => {
  const mark = pinAt(neutral, 'back', { x: -30, y: 330 });
  const kept = { ...mark, spot: anchored(mark.spot, neutral.surface) };
  assert.ok(carrySpot(kept, null, { body: feminine }));
  assert.equal(carrySpot(kept, null, { body: feminine, view: 'front' }), null);
  assert.equal(carrySpot(mark, null, { body: feminine }), null, 'without an anchor the figure is needed');
});

test('[ATLAS-57] what was drawn on older borders is placed anew by its anchor and kept in its region', () => {
  const { front } = neutral.figure.views;
  const near = (at: Point) => shapesNear(front, at, 10, 'superficial').map(({ region }) => region);
  const point = gridOn(front, 9).find((at) => new Set(near(at)).size > 1);
  assert.ok(point);
  const mark = pinAt(neutral, 'front', point);
  const older = { ...mark, spot: { ...anchored(mark.spot, neutral.surface), atlas: '0.9.0' } };
  const carried = carrySpot(older, null, { body: neutral });
  assert.equal(carried?.spot.atlas, neutral.figure.atlas);
  const beside = shapesNear(front, point, 10, 'superficial').find(({ region }) => region !== mark.region);
  assert.ok(beside);
  const parted = { ...older, region: beside.region, side: beside.regionSide };
  const moved = carrySpot(parted, null, { body: neutral });
  assert.ok(moved !== null && moved.movedUnits > 0 && moved.movedUnits <= 11);
  assert.equal(placeIn(neutral.figure.views.front, moved), `${beside.region} ${beside.regionSide}`);
  const far = { ...older, region: 'foot.heel', side: 'left' } as const;
  assert.equal(carrySpot(far, null, { body: neutral }), null);
});

test('[ATLAS-58] a stroke is carried point by point, and a part that is out of sight is left out', () => {
  const points: [number, number][] = Array.from({ length: 20 }, (_, place) => [40, 300 + place * 5]);
  const spot: Spot = {
    shape: 'brush',
    figure: 'neutral',
    view: 'back',
    points,
    radius: 8,
    atlas: neutral.figure.atlas,
  };
  const [x, y] = points[10] ?? [0, 0];
  const shape = shapeAt(neutral.figure.views.back, { x, y }, 'superficial');
  assert.ok(shape);
  const mark = { spot, region: shape.region, side: shape.regionSide, layer: 'superficial' } as const;
  const carried = carrySpot(mark, neutral, { body: masculine });
  assert.ok(carried?.spot.shape === 'brush');
  assert.equal(carried.spot.points.length, carried.spot.anchors?.length);
  assert.ok(carried.spot.points.length > 10);
  for (const at of carried.spot.points)
    assert.ok(onBody(masculine.figure.views.back, { x: at[0], y: at[1] }) !== null);
  assert.equal(carrySpot(mark, neutral, { body: masculine, view: 'front' }), null);
});

test('[ATLAS-40] every point of every view lies in exactly one shape', () => {
  for (const view of everyView) {
    for (const point of gridOn(view, 12)) {
      const found = shapesOf(view, 'superficial').filter((shape) =>
        shapeAt({ ...view, shapes: [shape] }, point, 'superficial'),
      );
      assert.equal(found.length, 1, `${found.length} shapes at ${JSON.stringify(point)} of ${view.id}`);
    }
  }
});
