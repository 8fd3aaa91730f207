import assert from 'node:assert/strict';
import { test } from 'node:test';
import { atlasFigures, figureOf } from '#test/atlas-files.ts';
import { cellsOf } from '#test/filled-cells.ts';
import type { FigureView, Point, Shape } from './figure.ts';

const figures = atlasFigures.map(figureOf);

test('[ATLAS-22] organs lie where they lie in the body', () => {
  for (const figure of figures) {
    const { front, back } = figure.views;
    const at = (key: string): Point => {
      const organ = front.organs.find((shape) => shape.key === key);
      assert.ok(organ, `${figure.id}: ${key}`);
      return middleOf(organ);
    };
    assert.ok(at('liver mid').x < 0 && at('stomach left').x > 0 && at('spleen left').x > 0, figure.id);
    assert.ok(at('lung-left left').y < at('stomach left').y, figure.id);
    assert.ok(at('stomach left').y < at('bladder mid').y, figure.id);
    assert.deepEqual(
      back.organs.map((organ) => organ.key),
      ['lung-left left', 'lung-right right', 'spleen left', 'kidney-left left', 'kidney-right right'],
    );
    for (const view of [front, back]) assert.equal(cellsOutside(view), 0, `${figure.id} ${view.id}`);
  }
});

/** The middle of all its square units. */
function middleOf(organ: Shape): Point {
  const { box } = organ;
  const { counts, width } = cellsOf(box, [organ]);
  let [x, y, total] = [0, 0, 0];
  counts.forEach((count, cell) => {
    if (count === 0) return;
    x += box.x + (cell % width);
    y += box.y + Math.floor(cell / width);
    total += 1;
  });
  return { x: x / total, y: y / total };
}

/** Square units of organs that stick out of the body. */
function cellsOutside(view: FigureView): number {
  const body = cellsOf(view.box, [view.silhouette]).counts;
  const organs = cellsOf(view.box, view.organs).counts;
  let outside = 0;
  for (let cell = 0; cell < body.length; cell += 1) if (organs[cell] !== 0 && body[cell] === 0) outside += 1;
  return outside;
}
