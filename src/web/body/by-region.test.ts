import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import type { BakedFigure } from '#domain/atlas/baked.ts';
import { dissolve } from '#domain/atlas/dissolve.ts';
import { figureFrom, type Ring } from '#domain/atlas/figure.ts';
import { byRegion } from './by-region.ts';

const square = (x: number): Ring => [x, 0, x + 10, 0, x + 10, 10, x, 10];

test('[BODY-1] two neighbours become one outline, and the border between them is gone', () => {
  const outline = dissolve([square(0), square(10)]);
  assert.equal(outline?.length, 1);
  assert.equal(outline[0]?.length, 12);
});

test('[BODY-1] shapes that do not touch keep an outline each', () => {
  assert.equal(dissolve([square(0), square(30)])?.length, 2);
});

test('[BODY-1] a ring of shapes keeps its hole', () => {
  const around: Ring[] = [
    [0, 0, 30, 0, 20, 10, 10, 10],
    [30, 0, 30, 30, 20, 20, 20, 10],
    [30, 30, 0, 30, 10, 20, 20, 20],
    [0, 30, 0, 0, 10, 10, 10, 20],
  ];
  assert.deepEqual(
    dissolve(around)?.map((ring) => ring.length),
    [8, 8],
  );
});

test('[BODY-1] every region of every view has an outline, of the area of its parts', async () => {
  const url = new URL('../../domain/atlas/baked/neutral.json', import.meta.url);
  const figure = figureFrom(JSON.parse(await readFile(url, 'utf8')) as BakedFigure);
  for (const view of Object.values(figure.views)) {
    for (const shape of byRegion(view).shapes) {
      const area = Math.abs(shape.rings.reduce((sum, ring) => sum + signedArea(ring), 0));
      assert.ok(
        Math.abs(area - shape.area) <= shape.area * 0.02 + 2,
        `${view.id} ${shape.key}: ${area} ${shape.area}`,
      );
    }
  }
});

const signedArea = (ring: Ring): number => {
  let sum = 0;
  for (let at = 0; at < ring.length; at += 2) {
    const [x, y] = [ring[at] ?? 0, ring[at + 1] ?? 0];
    const [nextX, nextY] = [ring[(at + 2) % ring.length] ?? 0, ring[(at + 3) % ring.length] ?? 0];
    sum += x * nextY - nextX * y;
  }
  return sum / 2;
};
