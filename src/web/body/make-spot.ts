import type { Figure, FigureView, Point } from '#domain/atlas/figure.ts';
import { onBody } from '#domain/atlas/hit-test.ts';
import { simplifyStroke } from '#domain/atlas/brush.ts';
import type { Spot } from '#domain/assessment/spot.ts';

type Drawn = { readonly figure: Figure; readonly view: FigureView };

/** An exact point, in units of the view. */
export const pinAt = ({ figure, view }: Drawn, at: Point): Spot => ({
  shape: 'pin',
  figure: figure.id,
  view: view.id,
  atlas: figure.atlas,
  x: tenths(at.x),
  y: tenths(at.y),
});

/** A stroke with as few points as draw it; what lies beside the body is left out. Null when nothing is left. */
export const brushOf = ({ figure, view }: Drawn, points: readonly Point[], radius: number): Spot | null => {
  const kept = simplifyStroke(points.map((point) => onBody(view, point)).filter((point) => point !== null));
  if (kept.length === 0) return null;
  return {
    shape: 'brush',
    figure: figure.id,
    view: view.id,
    atlas: figure.atlas,
    radius,
    points: kept.map(({ x, y }) => [tenths(x), tenths(y)]),
  };
};

const tenths = (value: number): number => Math.round(value * 10) / 10;
