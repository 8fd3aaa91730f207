import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Brush } from '#web/drawing/drawing.ts';
import {
  delivered,
  draftOf,
  drawingFrom,
  drawn,
  undelivered,
  undrawn,
  withoutLastDrawn,
} from './own-drawing.ts';

const brush: Brush = { feeling: 'ache', amount: 6 };
const place = { region: 'back.upper_trap', side: 'left', layer: 'superficial' } as const;

test('[FORM-15] a mark that was never sent goes without a trace', () => {
  const own = drawn(drawingFrom([]), brush, place);
  assert.equal(draftOf(own).marks.length, 1);
  assert.equal(undelivered(own).length, 1);
  assert.deepEqual(withoutLastDrawn(own).facts, []);
});

test('[FORM-15] a mark that the practice has is taken back by a fact, also on another device', () => {
  const own = drawn(drawingFrom([]), brush, place);
  const sent = delivered(
    own,
    own.facts.map(({ id }) => id),
  );
  const [mark] = draftOf(sent).marks;
  assert.ok(mark);
  const without = undrawn(sent, mark.id);
  assert.equal(draftOf(without).marks.length, 0);
  assert.deepEqual(
    undelivered(without).map(({ kind }) => kind),
    ['corrected'],
  );
  assert.equal(draftOf(drawingFrom(without.facts)).marks.length, 0);
  const more = drawn(drawingFrom(sent.facts), brush, { ...place, side: 'right' });
  assert.equal(draftOf(more).marks.length, 2);
  assert.equal(more.drawing, mark.drawing);
});
