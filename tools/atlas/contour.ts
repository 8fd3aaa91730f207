import type { Box } from '#domain/atlas/figure.ts';
import { arcIndex, arcsOf, directed, ringsOf } from './arcs.ts';
import { outside, type Labels } from './labels.ts';
import { simplified, smoothed } from './smooth.ts';
import { withoutSpecks } from './tidy.ts';
import { inSteps } from './steps.ts';

type Drawing = {
  readonly fineness: number;
  readonly steps: number;
  /** Square units; smaller pieces and smaller holes are left out. */
  readonly smallest: number;
  /** Units. */
  readonly soft: number;
};

type Place = { readonly box: Box; readonly fineness: number };

/** The smooth outlines of a mask, in steps; holes run the other way round. */
export function contours(mask: Labels, place: Place, drawing: Drawing): number[][] {
  const cut = cropped(mask, place);
  if (cut === null) return [];
  const clean = withoutSpecks(cut.mask, drawing.smallest * place.fineness ** 2);
  const arcs = arcsOf(clean, 'none');
  return ringsOf(arcs, (label) => label !== outside && label >= 0).map((ring) => {
    const path = ring.flatMap((half, i) =>
      directed(arcs[arcIndex(half)].points, half).slice(i === 0 ? 0 : 2),
    );
    const soft = smoothed(path, drawing.soft * place.fineness, true);
    return inSteps(simplified(soft, 0.12 * place.fineness, true), cut.place, drawing.steps);
  });
}

/** Only the part of the picture that the mask fills, with a rim around it; null when it fills nothing. */
function cropped(
  { width, height, cells }: Labels,
  { box, fineness }: Place,
): { mask: Labels; place: Place } | null {
  let [left, top, right, bottom] = [width, height, -1, -1];
  for (let cell = 0; cell < cells.length; cell += 1) {
    if (cells[cell] < 0) continue;
    const x = cell % width;
    const y = (cell - x) / width;
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  if (right < 0) return null;
  const rim = 2;
  const size = { width: right - left + 1 + 2 * rim, height: bottom - top + 1 + 2 * rim };
  const part = new Int16Array(size.width * size.height).fill(outside);
  for (let y = top; y <= bottom; y += 1)
    for (let x = left; x <= right; x += 1)
      part[(y - top + rim) * size.width + x - left + rim] = cells[y * width + x];
  const corner = { x: box.x + (left - rim) / fineness, y: box.y + (top - rim) / fineness };
  return { mask: { ...size, cells: part }, place: { box: { ...box, ...corner }, fineness } };
}
