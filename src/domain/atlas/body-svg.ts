import type { DrawnPin, DrawnStroke } from './drawn-marks.ts';
import type { Box, Figure, Shape, ViewId } from './figure.ts';
import { organCredit } from './leaves.ts';
import { listHeight, type ListRow, drawList } from './picture-list.ts';
import { drawLegend, LEGEND_HEIGHT } from './picture-legend.ts';
import { printPalette } from './print-palette.ts';
import { element, textInside } from './svg-element.ts';
import { drawView, hatchPatterns, type Painted } from './view-drawing.ts';
import { viewCaptions } from './view-captions.ts';

/** What a picture of the body shows besides the figure. */
export type BodyPicture = {
  readonly title: string;
  readonly views: readonly ViewId[];
  readonly paint: (shape: Shape) => Painted | null;
  readonly pins?: readonly (DrawnPin & { readonly view: ViewId })[];
  readonly brushes?: readonly (DrawnStroke & { readonly view: ViewId })[];
  /** Whether organs are outlined; then their source is credited. */
  readonly organs?: 'shown' | 'hidden';
  /** What the marks say, under the figure; also what a screen reader is told. */
  readonly list?: readonly ListRow[];
  /** A data URL of the shading of a view, PNG or WebP, or null for a plain tone. */
  readonly shading?: (view: ViewId) => string | null;
  /** The family that the reader of the picture has. */
  readonly font?: string;
};

/** Pixels a unit takes in a view of the whole body. */
const SCALE = 0.86;
/** Close-ups fill a square of so many pixels. */
const CLOSE_UP = 380;
const MARGIN = 44;
const GAP = 56;
const TITLE = 64;
const CAPTION = 62;

type Cell = {
  readonly view: ViewId;
  readonly box: Box;
  readonly scale: number;
  readonly x: number;
  readonly y: number;
};

/**
 * A picture of a figure as an SVG that stands alone: views side by side with the client's sides spelled out, a legend, and
 * the marks as a list. A screen reader is told the title and the list (ATLAS-60, ATLAS-61).
 */
export function bodySvg(figure: Figure, picture: BodyPicture): string {
  const { cells, width, bottom } = laidOut(figure, picture.views);
  const list = picture.list ?? [];
  const legendTop = bottom + 18;
  const listTop = legendTop + LEGEND_HEIGHT;
  const notes = notesOf(picture);
  const notesTop = listTop + listHeight(list, width - 2 * MARGIN) + 14;
  const height = Math.ceil(notesTop + notes.length * 20 + 20);
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: 'img',
      'aria-labelledby': 'picture-title picture-words',
      'font-family': picture.font ?? 'Inter, system-ui, sans-serif',
      fill: printPalette.ink,
    },
    element('title', { id: 'picture-title' }, textInside(picture.title)),
    element('desc', { id: 'picture-words' }, textInside(wordsOf(picture))),
    element('rect', { width, height, fill: printPalette.paper }),
    element('text', { x: MARGIN, y: 46, 'font-size': 24, 'font-weight': 600 }, textInside(picture.title)),
    ...cells.map((cell) => drawCell(figure, picture, cell)),
    drawLegend({ x: MARGIN, y: legendTop }),
    drawList(list, { x: MARGIN, y: listTop, width: width - 2 * MARGIN }),
    ...notes.map((note, line) =>
      element(
        'text',
        { x: MARGIN, y: notesTop + 14 + line * 20, 'font-size': 13, fill: printPalette.inkSoft },
        textInside(note),
      ),
    ),
  );
}

/** Whole bodies in one row on the same floor, close-ups in a row beneath. */
function laidOut(figure: Figure, views: readonly ViewId[]): { cells: Cell[]; width: number; bottom: number } {
  const cells: Cell[] = [];
  let [width, bottom] = [0, TITLE];
  for (const row of [views.filter(isWhole), views.filter((view) => !isWhole(view))]) {
    if (row.length === 0) continue;
    let x = MARGIN;
    const top = bottom + CAPTION;
    for (const view of row) {
      const { box } = figure.views[view];
      const scale = isWhole(view) ? SCALE : CLOSE_UP / Math.max(box.width, box.height);
      cells.push({ view, box, scale, x, y: top });
      bottom = Math.max(bottom, top + box.height * scale);
      x += box.width * scale + GAP;
    }
    width = Math.max(width, x - GAP + MARGIN);
  }
  return { cells, width: Math.ceil(Math.max(width, 720)), bottom };
}

const isWhole = (view: ViewId): boolean => ['front', 'back', 'left', 'right'].includes(view);

function drawCell(figure: Figure, picture: BodyPicture, { view, box, scale, x, y }: Cell): string {
  const { paint, pins = [], brushes = [], organs, shading } = picture;
  const size = { width: box.width * scale, height: box.height * scale };
  const drawing = drawView({
    view: figure.views[view],
    scale,
    paint,
    organs: organs === 'shown',
    pins: pins.filter((pin) => pin.view === view),
    strokes: brushes.filter((brush) => brush.view === view),
    shading: shading?.(view) ?? null,
  });
  const viewBox = [box.x, box.y, box.width, box.height].join(' ');
  const patterns = element('defs', {}, hatchPatterns(scale, view));
  return [
    captions(view, { x, y, width: size.width }),
    element('svg', { x, y, ...size, viewBox, overflow: 'visible' }, patterns, drawing),
  ].join('');
}

/** The name of the view, and the client's own sides above the edges of the picture. */
function captions(view: ViewId, { x, y, width }: { x: number; y: number; width: number }): string {
  const { name, atLeft, atRight } = viewCaptions[view];
  const soft = { y: y - 12, 'font-size': 14, fill: printPalette.inkSoft };
  return [
    element(
      'text',
      { x: x + width / 2, y: y - 36, 'font-size': 16, 'font-weight': 600, 'text-anchor': 'middle' },
      textInside(name),
    ),
    element('text', { x, ...soft }, textInside(atLeft)),
    element('text', { x: x + width, ...soft, 'text-anchor': 'end' }, textInside(atRight)),
  ].join('');
}

function wordsOf({ views, list = [] }: BodyPicture): string {
  const seen = views.map((view) => viewCaptions[view].name).join(', ');
  const marks = list.map(({ label, words }) => `${label === '' ? '' : `${label}: `}${words}.`).join(' ');
  return `Views: ${seen}. ${marks === '' ? 'Nothing is marked.' : marks}`;
}

function notesOf({ organs }: BodyPicture): readonly string[] {
  const zones =
    'Left and right are the client’s own. Surface zones carry the names of the muscles beneath them.';
  const figure = 'Figure: MakeHuman community, CC0.';
  return organs === 'shown'
    ? [`${zones} ${figure}`, `${organCredit.words} (${organCredit.source}, ${organCredit.licence}).`]
    : [`${zones} ${figure}`];
}
