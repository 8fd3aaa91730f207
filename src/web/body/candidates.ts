import type { BodyLayer } from '#domain/atlas/body-layer.ts';
import type { FigureView, Point, Shape } from '#domain/atlas/figure.ts';
import { shapeAt, shapesNear } from '#domain/atlas/hit-test.ts';

/** How exact a pointer is: how far around it something may have been meant, and how large a place is hit for sure. */
export type Reach = { readonly units: number; readonly surely: number };

/** A finger's reach in pixels, and the size from which a place is not missed (WCAG 2.5.5). */
const FINGER_PIXELS = 10;
const SURE_PIXELS = 40;
const MOST = 5;

export const reachOf = (pointer: 'mouse' | 'touch' | 'pen', pixelsPerUnit: number): Reach => ({
  units: (pointer === 'touch' ? FINGER_PIXELS : 1) / pixelsPerUnit,
  surely: SURE_PIXELS / pixelsPerUnit,
});

/**
 * The places that a tap may mean, the likeliest first. More than one only where it is in doubt: places that lie over one
 * another, or a small one so near that the finger covered it.
 */
export const candidatesAt = (
  view: FigureView,
  at: Point,
  layer: BodyLayer,
  reach: Reach,
): readonly Shape[] => {
  const near = shapesNear(view, at, reach.units, layer).slice(0, MOST);
  const hit = shapeAt(view, at, layer);
  const likeliest = hit ?? near[0];
  if (likeliest === undefined) return [];
  const others = near.filter(
    (shape) =>
      shape !== likeliest && (layer !== 'superficial' || isSmall(shape, reach) || isSmall(likeliest, reach)),
  );
  return [likeliest, ...others];
};

const isSmall = ({ area, box }: Shape, { surely }: Reach): boolean =>
  Math.min(Math.sqrt(area), box.width, box.height) < surely;
