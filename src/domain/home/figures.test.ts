import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { exercises } from './exercises.ts';
import { type FigureDrawing, type FigureInk, inkWidths, turnedTo } from './figure-drawing.ts';
import { type ExerciseFigureId, figureIds, figures } from './figure-id.ts';

const folder = new URL('figures/', import.meta.url);
const bytesOf = (file: string): Buffer => readFileSync(new URL(file, folder));
const drawingOf = (id: ExerciseFigureId): FigureDrawing =>
  JSON.parse(bytesOf(`${id}.json`).toString('utf8')) as FigureDrawing;
const inksOf = (id: ExerciseFigureId): readonly FigureInk[] => drawingOf(id).strokes.map(([ink]) => ink);

test('[FIGURE-1] every exercise has a drawing of its own, and every file is one of them', () => {
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  assert.deepEqual(files.toSorted(), figureIds.map((id) => `${id}.json`).toSorted());
  assert.deepEqual(exercises.map(({ figure }) => figure).toSorted(), figureIds.toSorted());
  for (const id of figureIds) assert.equal(drawingOf(id).figure, id);
});

test('[FIGURE-2] drawings are light', () => {
  const sizes = figureIds.map((id) => gzipSync(bytesOf(`${id}.json`)).length);
  figureIds.forEach((id, i) => assert.ok((sizes[i] ?? Infinity) < 4096, `${id} weighs ${sizes[i]} bytes`));
  assert.ok(sizes.reduce((sum, size) => sum + size, 0) < 160 * 1024);
});

test('[FIGURE-3] every path is whole numbers in the four commands and stays in the box', () => {
  for (const id of figureIds) {
    const { width, height, strokes } = drawingOf(id);
    assert.deepEqual([width, height], [800, 600]);
    for (const [ink, path] of strokes) {
      assert.ok(ink in inkWidths, `${id}: ${ink}`);
      assert.match(path, /^m[-0-9 mlqz]+$/, `${id}: ${ink}`);
      for (const [x, y] of placesOf(path))
        assert.ok(x >= -8 && x <= width + 8 && y >= -8 && y <= height + 8, `${id}: ${ink} at ${x}, ${y}`);
    }
  }
});

test('[FIGURE-4] a drawing shows the person, the place, the tool, and an arrow just where one rolls with it', () => {
  for (const { figure, motion, tools } of exercises) {
    const inks = inksOf(figure);
    assert.ok(inks.includes('skin') && inks.includes('line'), figure);
    assert.ok(inks.includes('worked') || inks.includes('through'), `${figure} marks its place`);
    const byHand = tools.includes('hands');
    assert.equal(inks.includes('tool'), !byHand, `${figure} shows its tool`);
    assert.equal(inks.includes('arrow'), !byHand && motion === 'slow-passes', `${figure} shows how it moves`);
    assert.equal(figures[figure].tool === 'hands', byHand);
  }
});

test('[FIGURE-5] only the right side is mirrored, about the middle of the box', () => {
  const drawing = drawingOf('calf-roller');
  assert.equal(turnedTo('left', drawing), undefined);
  assert.equal(turnedTo('mid', drawing), undefined);
  assert.equal(turnedTo('right', drawing), 'translate(800 0) scale(-1 1)');
});

test('[FIGURE-6] the drawings are those that their provenance lists', () => {
  const listed = [
    ...bytesOf('PROVENANCE.md')
      .toString('utf8')
      .matchAll(/^\| (\S+\.json) \| (\d+) \| (\w{64}) \|$/gm),
  ];
  assert.equal(listed.length, figureIds.length);
  for (const [, file = '', size, hash] of listed) {
    const bytes = bytesOf(file);
    assert.equal(bytes.length, Number(size), file);
    assert.equal(createHash('sha256').update(bytes).digest('hex'), hash, file);
  }
});

const lengths: Readonly<Record<string, number>> = { m: 2, l: 2, q: 4, z: 0 };

/** The places that a path goes through, without the controls of its curves. */
function placesOf(path: string): (readonly [number, number])[] {
  const places: (readonly [number, number])[] = [];
  let [x, y, startX, startY] = [0, 0, 0, 0];
  for (const [, letter = '', text = ''] of path.matchAll(/([mlqz])([-0-9 ]*)/g)) {
    const numbers = [...text.matchAll(/-?\d+/g)].map(Number);
    assert.equal(numbers.length, lengths[letter]);
    if (letter === 'z') [x, y] = [startX, startY];
    else [x, y] = [x + (numbers.at(-2) ?? NaN), y + (numbers.at(-1) ?? NaN)];
    if (letter === 'm') [startX, startY] = [x, y];
    places.push([x, y]);
  }
  return places;
}
