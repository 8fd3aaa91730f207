import type { BodyLayer } from '#domain/atlas/body-layer.ts';
import type { FigureView, Point, Shape } from '#domain/atlas/figure.ts';
import { distanceTo, shapeAt, shapesNear } from '#domain/atlas/hit-test.ts';

/** How exact a pointer is, in units: on which a border may be missed, and how far a fingertip covers small ones. */
export type Reach = { readonly border: number; readonly covered: number; readonly small: number };

/** In pixels. A fingertip covers about ten around it; places under 24 are missed easily (WCAG 2.5.8). */
const COVERED = { touch: 10, pen: 3, mouse: 1 };
const BORDER = { touch: 4, pen: 1, mouse: 0.5 };
const SMALL = 24;
const MOST = 5;
/** A neighbour as large as what was hit would have been hit itself. */
const SMALLER = 0.6;

export const reachOf = (pointer: 'mouse' | 'touch' | 'pen', pixelsPerUnit: number): Reach => ({
  border: BORDER[pointer] / pixelsPerUnit,
  covered: COVERED[pointer] / pixelsPerUnit,
  small: SMALL / pixelsPerUnit,
});

/**
 * The places that a tap may mean, the likeliest first. More than one only where it is in doubt: on a border, where places
 * lie over one another, or beside a place so small that the finger covered it.
 */
export const candidatesAt = (
  view: FigureView,
  at: Point,
  layer: BodyLayer,
  reach: Reach,
): readonly Shape[] => {
  const near = shapesNear(view, at, reach.covered, layer).slice(0, MOST);
  const likeliest = shapeAt(view, at, layer) ?? near[0];
  if (likeliest === undefined) return [];
  const others = near.filter(
    (shape) =>
      shape !== likeliest &&
      (distanceTo(shape, at) <= reach.border ||
        (isSmall(shape, reach) && shape.area < likeliest.area * SMALLER)),
  );
  return [likeliest, ...others];
};

const isSmall = ({ area, box }: Shape, { small }: Reach): boolean =>
  Math.min(Math.sqrt(area), box.width, box.height) < small;
