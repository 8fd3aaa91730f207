import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { everyView } from '#test/baked-bodies.ts';
import { rectangle, shapeOf, smallView } from '#test/small-view.ts';
import type { BodyLayer } from './body-layer.ts';
import type { FigureView, Shape } from './figure.ts';
import { shapesOf } from './hit-test.ts';
import { type Direction, headToFoot, mirrorOf, neighbourTowards, otherView } from './neighbours.ts';

const arrows: readonly Direction[] = ['up', 'down', 'left', 'right'];

const mirroredArrows = [
  ['up', 'up'],
  ['down', 'down'],
  ['left', 'right'],
  ['right', 'left'],
] as const;

function reachedFrom(view: FigureView, first: string, layer?: BodyLayer): Set<string> {
  const reached = new Set([first]);
  for (const key of reached) {
    for (const towards of arrows) {
      const next = neighbourTowards(view, key, towards, layer);
      if (next !== null) reached.add(next.key);
    }
  }
  return reached;
}

const image = (view: FigureView, shape: Shape | null): Shape | null =>
  shape === null || shape.side === 'mid' ? shape : mirrorOf(view, shape);

/** Scattered squares, some of them or all in mirrored pairs. */
const anyViewWith = (paired: fc.Arbitrary<boolean>): fc.Arbitrary<FigureView> =>
  fc
    .uniqueArray(
      fc.record({
        x: fc.integer({ min: 0, max: 30 }),
        y: fc.integer({ min: 0, max: 60 }),
        paired,
      }),
      { minLength: 2, maxLength: 25, selector: ({ x, y }) => `${x} ${y}` },
    )
    .map((places) => ({
      ...smallView,
      shapes: places.flatMap(({ x, y, paired: both }, place): Shape[] => {
        const draw = (side: 'left' | 'right', left: number): Shape =>
          shapeOf({ leaf: `${place}`, region: 'thigh.front', side, rings: [rectangle(left, y * 10, 5, 5)] });
        const left = draw('left', x * 10 + 3);
        return both ? [left, draw('right', -x * 10 - 8)] : [left];
      }),
    }));

test('[ATLAS-44] an arrow leads to the nearest shape that way, and at the edge nowhere', () => {
  assert.equal(neighbourTowards(smallView, 'belly mid', 'left')?.key, 'chest right');
  assert.equal(neighbourTowards(smallView, 'belly mid', 'right')?.key, 'chest left');
  assert.equal(neighbourTowards(smallView, 'head mid', 'up'), null);
  assert.equal(neighbourTowards(smallView, 'thigh right', 'right')?.key, 'thigh left');
  assert.equal(neighbourTowards(smallView, 'nobody', 'up'), null);
  assert.equal(neighbourTowards(smallView, 'large zone left', 'up', 'deep')?.key, 'small zone left');
});

test('[ATLAS-44] by arrows alone every shape is reached from every other, however they lie', () => {
  fc.assert(
    fc.property(anyViewWith(fc.boolean()), (view) => {
      for (const { key } of view.shapes) assert.equal(reachedFrom(view, key).size, view.shapes.length);
    }),
  );
});

test('[ATLAS-44] in every view and layer of every figure each shape is reached from every other', () => {
  for (const view of everyView) {
    for (const layer of ['superficial', 'deep', 'visceral'] as const) {
      const shapes = shapesOf(view, layer);
      for (const { key } of shapes)
        assert.equal(reachedFrom(view, key, layer).size, shapes.length, `from ${key} in ${view.id}`);
    }
  }
});

test('[ATLAS-45] the arrows of one half are the mirrored arrows of the other', () => {
  fc.assert(
    fc.property(anyViewWith(fc.constant(true)), (view) => {
      for (const shape of view.shapes) {
        for (const [towards, mirrored] of mirroredArrows) {
          const here = neighbourTowards(view, shape.key, towards);
          const there = neighbourTowards(view, mirrorOf(view, shape)?.key ?? '', mirrored);
          assert.equal(there?.key, here ? mirrorOf(view, here)?.key : undefined);
        }
      }
    }),
  );
});

test('[ATLAS-45] in front and back of every figure too, but for the way up and down the midline', () => {
  for (const view of everyView.filter(({ id }) => id === 'front' || id === 'back')) {
    for (const shape of view.shapes) {
      for (const [towards, mirrored] of mirroredArrows) {
        if (shape.side === 'mid' && towards === mirrored) continue;
        const here = image(view, neighbourTowards(view, shape.key, towards));
        const there = neighbourTowards(view, image(view, shape)?.key ?? '', mirrored);
        assert.equal(there?.key, here?.key, `${towards} from ${shape.key} in ${view.id}`);
      }
    }
  }
});

test('[ATLAS-46] mirroring finds the same leaf on the other side, and nothing on the midline', () => {
  const shapes = new Map(smallView.shapes.map((shape) => [shape.key, shape]));
  const mirrored = (key: string): string | undefined => {
    const shape = shapes.get(key);
    return shape === undefined ? undefined : mirrorOf(smallView, shape)?.key;
  };
  assert.deepEqual(['thigh left', 'thigh right', 'head mid'].map(mirrored), [
    'thigh right',
    'thigh left',
    undefined,
  ]);
  const [zone] = smallView.zones;
  assert.equal(zone && mirrorOf(smallView, zone), null);
});

test('[ATLAS-47] shapes are ordered head to foot, level ones as the picture is read', () => {
  assert.deepEqual(
    headToFoot(smallView, 'superficial').map(({ key }) => key),
    ['head mid', 'chest right', 'chest left', 'belly mid', 'thigh right', 'thigh left'],
  );
});

test('[ATLAS-48] one view leads to the next of its kind and in the end back to itself', () => {
  assert.deepEqual(
    [otherView('front'), otherView('back'), otherView('left'), otherView('right')],
    ['back', 'left', 'right', 'front'],
  );
  const head = otherView('head-left');
  assert.deepEqual(
    [head, otherView(head), otherView('sole-left')],
    ['head-right', 'head-front', 'foot-top-left'],
  );
});
