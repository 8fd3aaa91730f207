import { strokePath } from './brush.ts';
import type { Point } from './figure.ts';
import { printPalette } from './print-palette.ts';
import { element, textInside } from './svg-element.ts';

export type DrawnPin = { readonly at: Point; readonly label: string; readonly fill: string };
export type DrawnStroke = {
  readonly points: readonly Point[];
  readonly radius: number;
  readonly fill: string;
  readonly label: string;
};

// Marks keep their size in pixels, whatever the scale: how many pixels a unit takes.

/** A few letters on a light ground. */
export function badge({ x, y }: Point, label: string, scale: number): string {
  if (label === '') return '';
  const high = 17 / scale;
  const wide = Math.max(high, (label.length * 8 + 9) / scale);
  const ground = { x: x - wide / 2, y: y - high / 2, width: wide, height: high, rx: high / 2 };
  const look = { 'font-size': 13 / scale, 'text-anchor': 'middle', 'font-weight': 600 };
  return element(
    'g',
    {},
    element('rect', { ...ground, fill: printPalette.surface, 'fill-opacity': 0.92 }),
    element('text', { x, y: y + 4.6 / scale, ...look }, textInside(label)),
  );
}

/** A drop whose tip is the place. */
export function drawPin({ at, label, fill }: DrawnPin, scale: number): string {
  const look = { 'font-size': 12, 'text-anchor': 'middle', 'font-weight': 600 };
  return element(
    'g',
    { transform: `translate(${at.x} ${at.y}) scale(${Math.round(1000 / scale) / 1000})` },
    element('path', {
      d: 'M0 0C-3 -7 -11 -12 -11 -21A11 11 0 1 1 11 -21C11 -12 3 -7 0 0Z',
      fill,
      stroke: printPalette.surface,
      'stroke-width': 1.5,
    }),
    element('circle', { cy: -21, r: 7.6, fill: printPalette.surface }),
    element('text', { y: -16.6, ...look }, textInside(label)),
  );
}

export const drawStroke = ({ points, radius, fill }: DrawnStroke): string =>
  element('path', {
    d: strokePath(points),
    fill: 'none',
    stroke: fill,
    'stroke-width': radius * 2,
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
    opacity: 0.72,
  });

export const middleOf = ({ points }: DrawnStroke): Point =>
  points[Math.floor(points.length / 2)] ?? { x: 0, y: 0 };
