import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { bodies, everyView } from '#test/baked-bodies.ts';
import { smallView } from '#test/small-view.ts';
import { bodySvg } from './body-svg.ts';
import { dissolve } from './dissolve.ts';
import type { Figure, Ring, ViewId } from './figure.ts';
import { isInside } from './outline.ts';
import { letterOf, pictureOfMarks, type PictureMark } from './picture-of-marks.ts';
import { hatchOf, severityColour } from './print-palette.ts';
import { linesOf } from './svg-element.ts';

const { figure } = bodies.neutral;
const small: Figure = { ...figure, views: { ...figure.views, front: smallView } };
const nowhere = { figure, views: ['front', 'back'] as const, spotIn: () => null };

const mark = (given: Partial<PictureMark>): PictureMark => ({
  region: 'thigh.front',
  side: 'left',
  layer: 'superficial',
  what: { severity: 7 },
  words: 'Tenderness, left quadriceps, 7 of 10',
  ...given,
});

const draw = (
  marks: readonly PictureMark[],
  views: readonly ViewId[] = ['front'],
  title = 'Findings',
): string =>
  bodySvg(small, {
    title,
    views,
    ...pictureOfMarks(marks, { figure: small, views, spotIn: (one) => one.spot ?? null }),
  });

const paintedOn = (side: PictureMark['side']): string[] => {
  const { paint } = pictureOfMarks([mark({ side })], nowhere);
  return smallView.shapes.filter((shape) => paint(shape) !== null).map(({ key }) => key);
};

/** What is open and never closed, or closed and never opened; null when all is well. */
function faultOf(xml: string): string | null {
  const open: string[] = [];
  for (const [tag, close, name, inside] of xml.matchAll(/<(\/?)([\w-]+)((?:"[^"<]*"|[^">])*)>/gu)) {
    if (close === '/' && open.pop() !== name) return tag;
    if (close === '' && !inside?.endsWith('/')) open.push(name ?? '');
  }
  const between = xml.replace(/<[^>]*>/gu, '');
  return open[0] ?? /[<>]|&(?!amp;|lt;|gt;|quot;)/u.exec(between)?.[0] ?? null;
}

test('[ATLAS-60] the picture stands alone: well formed whatever was typed, and nothing in it lies elsewhere', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.string({ maxLength: 60 }),
      (title, words) => {
        const svg = draw([mark({ words })], ['front'], title);
        assert.equal(faultOf(svg), null);
        assert.ok(!/[\p{Control}\uFFFE\uFFFF]/u.test(svg), 'a character that XML has no place for');
      },
    ),
    { numRuns: 25 },
  );
  const svg = draw([mark({})]);
  assert.doesNotMatch(svg.replace('http://www.w3.org/2000/svg', ''), /https?:|url\((?!#)|@import|<script/u);
  for (const [, id] of svg.matchAll(/url\(#([^)]+)\)/gu)) assert.ok(svg.includes(`id="${id}"`), `no ${id}`);
});

test('[ATLAS-60] the client’s own sides are spelled out where they are', () => {
  const front = draw([]);
  assert.ok(front.indexOf('>Client’s right<') < front.indexOf('>Client’s left<'));
  const back = bodySvg(figure, { title: 'Back', views: ['back'], paint: () => null });
  assert.ok(back.indexOf('>Client’s left<') < back.indexOf('>Client’s right<'));
  const sides = bodySvg(figure, { title: 'Sides', views: ['left', 'sole-right'], paint: () => null });
  assert.match(sides, />Client’s left side<[^]*>Client’s right sole</u);
});

test('[ATLAS-61] a screen reader is told the title, the views and every mark in words', () => {
  const svg = draw([mark({}), mark({ what: 'avoid', words: 'Port, left pectoralis major' })]);
  assert.match(svg, /role="img" aria-labelledby="picture-title picture-words"/u);
  assert.match(svg, /<title id="picture-title">Findings<\/title>/u);
  assert.match(
    svg,
    /<desc id="picture-words">Views: Front\. 7: Tenderness, left quadriceps, 7 of 10\. Port, left/u,
  );
  assert.match(draw([]), /Nothing is marked\./u);
});

test('[ATLAS-62] a mark without a spot paints its region on each side that it names', () => {
  assert.deepEqual(paintedOn('left'), ['thigh left']);
  assert.deepEqual(paintedOn('bilateral'), ['thigh left', 'thigh right']);
  assert.deepEqual(paintedOn('mid'), []);
});

test('[ATLAS-62] the severest mark of a place gives colour, number and hatch; what is to be avoided stays seen', () => {
  const thigh = smallView.shapes.find(({ key }) => key === 'thigh left');
  assert.ok(thigh);
  const look = (marks: readonly PictureMark[]) => pictureOfMarks(marks, nowhere).paint(thigh);
  const both = [mark({ what: { severity: 3 } }), mark({ what: { severity: 8 } })];
  assert.deepEqual(look(both), { fill: severityColour(8), hatch: 3, label: '8' });
  const avoided = look([...both, mark({ what: 'avoid' })]);
  assert.deepEqual(
    [avoided?.fill, avoided?.hatch, avoided?.outline?.dashed],
    [severityColour(8), 'cross', false],
  );
  const gone = look([mark({ what: { severity: 0 } })]);
  assert.deepEqual([gone?.fill, gone?.label, gone?.outline?.dashed], [null, '0', true]);
  assert.equal(look([]), null);
});

test('[ATLAS-62] spots are lettered, on the figure and in the list', () => {
  const drawn = { figure: 'neutral', view: 'front', atlas: '1.0.0' } as const;
  const pin = mark({ spot: { shape: 'pin', ...drawn, x: 20, y: 700 } });
  const brush = mark({
    spot: {
      shape: 'brush',
      ...drawn,
      points: [
        [10, 500],
        [10, 600],
      ],
      radius: 8,
    },
  });
  const picture = pictureOfMarks([pin, mark({}), brush], {
    ...nowhere,
    views: ['front'],
    spotIn: ({ spot }) => spot ?? null,
  });
  assert.deepEqual(
    [picture.pins.map(({ label }) => label), picture.brushes.map(({ label }) => label)],
    [['A'], ['B']],
  );
  assert.deepEqual(
    picture.list.map(({ label }) => label),
    ['A', '7', 'B'],
  );
  assert.deepEqual([letterOf(25), letterOf(26), letterOf(52)], ['Z', 'AA', 'BA']);
});

test('[ATLAS-62] the ramp goes from sand to wine, and denser the more severe', () => {
  assert.deepEqual([severityColour(1), severityColour(10)], ['#FBE7C1', '#8F1F3C']);
  const hatches = Array.from({ length: 10 }, (_, place) => hatchOf(place + 1));
  assert.deepEqual(hatches, [0, 0, 1, 1, 2, 2, 3, 3, 4, 4]);
  assert.equal(new Set(Array.from({ length: 10 }, (_, place) => severityColour(place + 1))).size, 10);
});

test('[ATLAS-63] what lies deep where the figure has no zone of that region is painted on the surface', () => {
  const shown = { figure: small, views: ['front'] as const, spotIn: () => null };
  const painted = (region: string): string[] => {
    const { paint } = pictureOfMarks([mark({ region, layer: 'deep' })], shown);
    const { shapes, zones } = smallView;
    return [...shapes, ...zones].filter((shape) => paint(shape) !== null).map(({ key }) => key);
  };
  assert.deepEqual(painted('hip.psoas'), ['large zone left']);
  assert.deepEqual(painted('thigh.front'), ['thigh left']);
});

test('[ATLAS-64] organs are credited wherever they are drawn, and only there', () => {
  assert.match(draw([mark({ layer: 'visceral' })]), /anatomogram[^<]*CC BY 4\.0/u);
  assert.doesNotMatch(draw([mark({})]), /anatomogram/u);
});

test('[ATLAS-65] a region of several leaves is one area with one outline', () => {
  const squares: Ring[] = [
    [0, 0, 10, 0, 10, 10, 0, 10],
    [10, 0, 20, 0, 20, 10, 10, 10],
  ];
  const [ring = [], ...others] = dissolve(squares) ?? [];
  assert.equal(others.length, 0);
  assert.equal(ring.length / 2, 6);
  for (const view of everyView.filter(({ id }) => id === 'front' || id === 'left')) {
    for (const parts of Map.groupBy(
      view.shapes,
      ({ region, regionSide }) => `${region} ${regionSide}`,
    ).values()) {
      const union = dissolve(parts.flatMap(({ rings }) => rings));
      assert.ok(union);
      for (const { centre } of parts) assert.ok(isInside(union, centre), `${parts[0]?.region} of ${view.id}`);
      assert.ok(union.flat().length <= parts.flatMap(({ rings }) => rings).flat().length);
    }
  }
});

test('[ATLAS-61] long words in the list are broken, and no letter is lost', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 120 }), fc.integer({ min: 5, max: 40 }), (text, most) => {
      const lines = linesOf(text, most);
      assert.ok(lines.every((line) => line.length <= most));
      assert.equal(lines.join('').replace(/\s/gu, ''), text.replace(/\s/gu, ''));
    }),
  );
});
