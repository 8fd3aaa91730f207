import { printPalette } from './print-palette.ts';
import { dashesOf, type Painted } from './view-drawing.ts';
import { element, linesOf, textInside } from './svg-element.ts';

/** One mark in words, with the label and the look that it has on the figure. */
export type ListRow = { readonly label: string; readonly look: Painted; readonly words: string };

type Room = { readonly x: number; readonly y: number; readonly width: number };
type Placed = {
  readonly row: ListRow;
  readonly lines: readonly string[];
  readonly column: number;
  readonly y: number;
};

/** A column is at least so wide; a letter takes about so many pixels at this size. */
const COLUMN = 460;
const LETTER = 7.7;
const SIZE = 15;
const LINE = 21;
const INDENT = 70;

/** The marks in words, in as many columns as fit. */
export function drawList(rows: readonly ListRow[], { x, y, width }: Room): string {
  const { placed, columnWidth } = placedIn(rows, width);
  return placed
    .map(({ row, lines, column, y: down }) =>
      drawRow(row, lines, { x: x + column * columnWidth, y: y + down }),
    )
    .join('');
}

export const listHeight = (rows: readonly ListRow[], width: number): number => placedIn(rows, width).height;

function placedIn(rows: readonly ListRow[], width: number) {
  const columns = Math.max(1, Math.floor(width / COLUMN));
  const columnWidth = width / columns;
  const most = Math.floor((columnWidth - INDENT - 16) / LETTER);
  const broken = rows.map((row) => ({ row, lines: linesOf(row.words, most) }));
  const whole = broken.reduce((sum, { lines }) => sum + heightOf(lines), 0);
  let [column, y, height] = [0, 0, 0];
  const placed = broken.map(({ row, lines }): Placed => {
    if (y >= whole / columns && column < columns - 1) [column, y] = [column + 1, 0];
    const place = { row, lines, column, y };
    y += heightOf(lines);
    height = Math.max(height, y);
    return place;
  });
  return { placed, columnWidth, height };
}

const heightOf = (lines: readonly string[]): number => Math.max(1, lines.length) * LINE + 7;

function drawRow({ label, look }: ListRow, lines: readonly string[], { x, y }: Omit<Room, 'width'>): string {
  const swatch = { x: x + 30, y: y + 3, width: 26, height: 17, rx: 4 };
  const { fill, hatch, outline } = look;
  return [
    element('text', { x, y: y + 16, 'font-size': SIZE, 'font-weight': 600 }, textInside(label)),
    element('rect', {
      ...swatch,
      fill: fill ?? 'none',
      stroke: outline?.colour ?? printPalette.line,
      'stroke-dasharray': outline && dashesOf(outline, 1),
    }),
    hatch === undefined || hatch === 0
      ? ''
      : element('rect', { ...swatch, fill: `url(#hatch-legend-${hatch})` }),
    ...lines.map((line, number) =>
      element('text', { x: x + INDENT, y: y + 16 + number * LINE, 'font-size': SIZE }, textInside(line)),
    ),
  ].join('');
}
