import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import {
  atlasBytes,
  atlasFigures,
  bakedFigure,
  bakedPositions,
  bakedSurface,
  figureOf,
} from '#test/atlas-files.ts';
import { cellsOf } from '#test/filled-cells.ts';
import { poseOf, project } from './camera.ts';

const pictures = [
  'front',
  'back',
  'left',
  'head-front',
  'head-back',
  'head-left',
  'palm-left',
  'hand-back-left',
  'sole-left',
  'foot-top-left',
];

/** How many shapes each view of each figure has: a change here is a change of the atlas. */
const shapeCounts: Readonly<Record<string, readonly number[]>> = {
  feminine: [149, 131, 88, 39, 22, 27, 11, 9, 8, 9],
  masculine: [149, 129, 86, 39, 24, 27, 12, 9, 8, 10],
  neutral: [147, 133, 87, 39, 24, 27, 11, 9, 9, 10],
};

test('[ATLAS-19] every figure has the shapes it had', () => {
  for (const id of atlasFigures) {
    const { views } = figureOf(id);
    const counts = pictures.map((view) => views[view as keyof typeof views].shapes.length);
    assert.deepEqual(counts, shapeCounts[id], id);
  }
});

test('[ATLAS-20] the files are those that the provenance describes', () => {
  const rows = [
    ...atlasBytes('PROVENANCE.md')
      .toString('utf8')
      .matchAll(/^\| (\S+) \| (\d+) \| ([0-9a-f]{64}) \|$/gm),
  ];
  assert.equal(rows.length, 1 + 3 * (2 + pictures.length));
  for (const [, name = '', size, hash] of rows) {
    const bytes = atlasBytes(name);
    assert.equal(String(bytes.length), size, name);
    assert.equal(createHash('sha256').update(bytes).digest('hex'), hash, name);
  }
});

test('[ATLAS-21] a figure’s four views are light enough to be fetched at the bedside', () => {
  for (const id of atlasFigures) {
    const { front, back, left } = bakedFigure(id).views;
    const vectors = gzipSync(JSON.stringify({ front, back, left })).length;
    assert.ok(vectors < 70_000, `${id}: ${vectors} bytes of borders`);
    const shading = ['front', 'back', 'left'].reduce(
      (sum, view) => sum + atlasBytes(`${id}-${view}.webp`).length,
      0,
    );
    assert.ok(shading < 120_000, `${id}: ${shading} bytes of shading`);
  }
});

test('[ATLAS-21] the shading is transparent WebP at two pixels a unit', () => {
  for (const id of atlasFigures)
    for (const view of ['front', 'back', 'left'] as const) {
      const bytes = atlasBytes(`${id}-${view}.webp`);
      const [, , width, height] = bakedFigure(id).views[view].box;
      assert.equal(bytes.toString('latin1', 0, 4) + bytes.toString('latin1', 8, 16), 'RIFFWEBPVP8X');
      assert.ok(((bytes[20] ?? 0) & 0x10) !== 0, 'has alpha');
      assert.equal(bytes.readUIntLE(24, 3) + 1, width * 2);
      assert.equal(bytes.readUIntLE(27, 3) + 1, height * 2);
    }
});

test('[ATLAS-23] the skin that anchors refer to is one half of a closed body', () => {
  const { faces, faceCount, vertexCount } = bakedSurface();
  assert.equal(faces.length, faceCount * 4);
  assert.ok(faces.every((vertex) => vertex >= 0 && vertex < vertexCount));
  assert.equal(new Set(faces).size, vertexCount);
});

test('[ATLAS-23] the skin of every figure falls inside its outline in every whole view', () => {
  for (const id of atlasFigures) {
    const { views } = figureOf(id);
    for (const view of ['front', 'back', 'left', 'right'] as const) {
      const { box, silhouette } = views[view];
      const { counts, width } = cellsOf(box, [silhouette]);
      const inside = (x: number, y: number): boolean =>
        [-1, 0, 1].some((dx) => [-1, 0, 1].some((dy) => (counts[(y + dy) * width + x + dx] ?? 0) > 0));
      const points = placesOf(id, poseOf(view));
      const out = points.filter((place) => {
        const { x, y } = project(view, place);
        return !inside(Math.floor(x - box.x), Math.floor(y - box.y));
      });
      assert.deepEqual(out, [], `${id} ${view}`);
    }
  }
});

/** All vertices of both halves. */
function placesOf(
  id: (typeof atlasFigures)[number],
  pose: 'standing' | 'reaching',
): [number, number, number][] {
  const { steps, standing, reaching } = bakedPositions(id);
  const sums: number[] = [];
  for (const [at, step] of standing.entries()) sums.push(step + (sums[at - 3] ?? 0));
  const units = sums.map((sum, at) => (sum + (pose === 'reaching' ? (reaching[at] ?? 0) : 0)) / steps);
  return units.flatMap((x, at): [number, number, number][] => {
    if (at % 3 !== 0) return [];
    const [y, z] = [units[at + 1] ?? 0, units[at + 2] ?? 0];
    return [
      [x, y, z],
      [0 - x, y, z],
    ];
  });
}
