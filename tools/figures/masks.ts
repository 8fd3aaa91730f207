import { contours } from '../atlas/contour.ts';
import { outside, type Labels } from '../atlas/labels.ts';
import { cornersOf } from '../atlas/raster.ts';
import type { Mesh } from '../atlas/mesh.ts';
import { simplified } from '../atlas/smooth.ts';
import { sheet } from './look.ts';
import { fineness, type Picture } from './picture.ts';
import type { Stroke } from './visible.ts';

const place = { box: { x: 0, y: 0, width: sheet.width, height: sheet.height }, fineness };
const steps = 10;

export type Mask = (cell: number) => boolean;

/** The outlines of the cells that a mask takes, as closed strokes. */
export function outlines(mask: Mask, { width, height }: Picture, smallest = 6): Stroke[] {
  const cells = new Int16Array(width * height).fill(outside);
  for (let cell = 0; cell < cells.length; cell += 1) if (mask(cell)) cells[cell] = 0;
  const labels: Labels = { width, height, cells };
  const drawing = { fineness, steps, smallest, soft: 0.45 };
  return contours(labels, place, drawing)
    .map((ring) => simplified(inUnits(ring), 0.35, true))
    .filter((ring) => ring.length >= 8);
}

/** Differences in steps to places in units. */
function inUnits(ring: readonly number[]): number[] {
  const result: number[] = [];
  let [x, y] = [0, 0];
  for (let i = 0; i < ring.length; i += 2) {
    x += ring[i];
    y += ring[i + 1];
    result.push(x / steps, y / steps);
  }
  return result;
}

/** What a value over a solid's surface is where a cell sees it. */
export function valueAt(picture: Picture, { quads }: Mesh, value: Float64Array, cell: number): number {
  const [a, b, c] = cornersOf(quads, picture.triangle[cell]);
  const [second, third] = [picture.second[cell], picture.third[cell]];
  return value[a] * (1 - second - third) + value[b] * second + value[c] * third;
}
