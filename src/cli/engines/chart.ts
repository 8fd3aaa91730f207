import { z } from 'zod';
import { bodySvg } from '#domain/atlas/body-svg.ts';
import { type Body, carrySpot } from '#domain/atlas/carry.ts';
import type { FigureId, ViewId } from '#domain/atlas/figure.ts';
import { pictureOfMarks, type SpotIn } from '#domain/atlas/picture-of-marks.ts';
import { readBody, readFigure, readShading } from '#cli/baked-body.ts';
import { ChartInput } from './chart-input.ts';
import { chartMarks } from './chart-marks.ts';
import { engine } from './engine.ts';

const WHOLE: readonly ViewId[] = ['front', 'back', 'left', 'right'];
/** Pixels of a PNG to one of the SVG: sharp on a screen and at half a page in print. */
const PNG_SCALE = 1.5;

/** `unwind chart --svg`: marks on the body as a picture that stands alone. */
export const chart = engine({
  name: 'chart',
  summary: 'Draw marks on the body: findings, a client’s drawing, places without pressure, scars',
  usage: 'chart --svg|--png < marks.json > chart.svg',
  comesOut: 'A picture comes out on standard output: SVG, or PNG with --png.',
  example: `For example

  [{ "region": "back.flank", "side": "left", "severity": 7, "kind": "tenderness" },
   { "region": "back.blade", "side": "right", "severity": 5, "view": "back", "x": 70, "y": 235 }]

or { "marks": [...], "figure": "neutral", "views": ["front", "back"], "title": "Findings" }. Facts of a record are marks too:
finding-marked, drawing-marked, overlay-marked.`,
  options: { '--svg': 'alone', '--png': 'alone' },
  input: ChartInput,
  output: z.string(),
  run: (input) => {
    const { marks: items, figure = 'neutral', views = WHOLE, title = 'Body chart' } = withDefaults(input);
    const drawn = readFigure(figure);
    const marks = chartMarks(items, drawn);
    return bodySvg(drawn, {
      title,
      views,
      ...pictureOfMarks(marks, { figure: drawn, views, spotIn: spotsOn(figure) }),
      shading: (view) => readShading(figure, view),
    });
  },
  print: async (svg: string, given) => {
    if (!given.has('--png')) return `${svg}\n`;
    const { picturePng } = await import('#server/picture/picture-png.ts');
    return picturePng(svg, PNG_SCALE);
  },
});

const withDefaults = (input: ChartInput): Extract<ChartInput, { figure?: unknown }> => input;

/** Where spots lie on the figure that is drawn, from whichever figure they were marked on. */
function spotsOn(figure: FigureId): SpotIn {
  const bodies = new Map<FigureId, Body>();
  const bodyOf = (id: FigureId): Body => {
    const body = bodies.get(id) ?? readBody(id);
    bodies.set(id, body);
    return body;
  };
  return ({ spot, ...mark }, view) =>
    spot === undefined
      ? null
      : (carrySpot({ ...mark, spot }, bodyOf(spot.figure), { body: bodyOf(figure), view })?.spot ?? null);
}
