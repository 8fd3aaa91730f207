import type { Spot } from '#domain/assessment/spot.ts';
import type { Anchor } from './anchor.ts';
import type { BodyLayer } from './body-layer.ts';
import { coverageOf } from './brush.ts';
import type { Figure, FigureView, Point, Shape, ViewId } from './figure.ts';
import { nearestInside, onBody, shapeAt, shapesOf } from './hit-test.ts';
import { distance } from './outline.ts';
import { anchorAt, placeOf, type Surface } from './surface.ts';

/** A spot is moved at most so many units, so that it never seems to lie where nobody marked anything. */
const FURTHEST = 20;

/** A figure with its skin. */
export type Body = { readonly figure: Figure; readonly surface: Surface };

/** A spot and the place it was marked in, which is the clinical truth; `bilateral` marks keep to either side. */
export type Placed = {
  readonly spot: Spot;
  readonly region: Shape['region'];
  readonly side: Shape['regionSide'] | 'bilateral';
  readonly layer: BodyLayer;
};

/** The spot as the other figure or view shows it, and how far it was moved so that it still lies in its region. */
export type Carried = { readonly spot: Spot; readonly movedUnits: number };

/** Where to: a figure, and a view of it; without a view the one that the spot was drawn on. */
export type Target = { readonly body: Body; readonly view?: ViewId };

/**
 * Where a spot that was drawn on one figure and view lies on another (ATLAS-56 to ATLAS-58). Null when that view does not
 * show it. `from` is the figure it was drawn on, needed for spots without anchors; `anchored` adds them.
 */
export function carrySpot(mark: Placed, from: Body | null, { body, view }: Target): Carried | null {
  const { spot } = mark;
  const to = body.figure.views[view ?? spot.view];
  const same = spot.figure === body.figure.id && spot.atlas === body.figure.atlas && spot.view === to.id;
  if (same) return { spot, movedUnits: 0 };
  const whole = from === null ? spot : anchored(spot, from.surface);
  const placed = pointsOn(whole, body.surface, to);
  return placed === null ? null : keptInRegion(mark, to, drawnOn(whole, placed, body.figure, to.id));
}

/** The spot with an anchor for each of its points, found on the skin of the figure it was drawn on (ATLAS-53). */
export function anchored(spot: Spot, surface: Surface): Spot {
  if (spot.shape === 'pin') {
    const anchor = spot.anchor ?? anchorAt(surface, spot.view, spot);
    return anchor === null ? spot : { ...spot, anchor };
  }
  if (spot.anchors !== undefined) return spot;
  return { ...spot, anchors: spot.points.map(([x, y]) => anchorAt(surface, spot.view, { x, y })) };
}

type Placing = { readonly at: Point; readonly anchor: Anchor };

/** The points of a spot in a view; of a stroke the longest part that is seen in one piece. */
function pointsOn(spot: Spot, surface: Surface, view: FigureView): readonly Placing[] | null {
  const anchors = spot.shape === 'pin' ? [spot.anchor ?? null] : (spot.anchors ?? []);
  let longest: readonly Placing[] = [];
  let part: Placing[] = [];
  for (const anchor of anchors) {
    const place = anchor && placeOf(surface, view.id, anchor);
    const at = place && onBody(view, place);
    if (anchor && at) part.push({ at, anchor });
    else part = [];
    if (part.length > longest.length) longest = part;
  }
  return longest.length === 0 ? null : longest;
}

function drawnOn(spot: Spot, placed: readonly Placing[], figure: Figure, view: ViewId): Spot {
  const drawn = { figure: figure.id, view, atlas: figure.atlas };
  const [first] = placed;
  if (spot.shape === 'pin') {
    return first === undefined ? spot : { ...spot, ...drawn, ...tenths(first.at), anchor: first.anchor };
  }
  const points = placed.map(({ at }): [number, number] => {
    const { x, y } = tenths(at);
    return [x, y];
  });
  return { ...spot, ...drawn, points, anchors: placed.map(({ anchor }) => anchor) };
}

/** Moves a spot that came to lie in another region to the nearest point of its own; null when none is near. */
function keptInRegion(mark: Placed, view: FigureView, spot: Spot): Carried | null {
  if (isInRegion(mark, view, spot)) return { spot, movedUnits: 0 };
  const at = middleOf(spot);
  const nearest = shapesOf(view, mark.layer)
    .filter((shape) => isOf(mark, shape))
    .map((shape) => nearestInside(shape, at))
    .sort((one, other) => distance(one, at) - distance(other, at))[0];
  if (nearest === undefined || distance(nearest, at) > FURTHEST) return null;
  return { spot: moved(spot, nearest.x - at.x, nearest.y - at.y), movedUnits: distance(nearest, at) };
}

function isInRegion(mark: Placed, view: FigureView, spot: Spot): boolean {
  if (spot.shape === 'pin') {
    const shape = shapeAt(view, spot, mark.layer);
    return shape !== null && isOf(mark, shape);
  }
  const points = spot.points.map(([x, y]) => ({ x, y }));
  return coverageOf(view, { points, radius: spot.radius }, mark.layer).some((part) =>
    isOf(mark, { region: part.region, regionSide: part.side }),
  );
}

const isOf = ({ region, side }: Placed, shape: Pick<Shape, 'region' | 'regionSide'>): boolean =>
  shape.region === region && (side === 'bilateral' || shape.regionSide === side);

function middleOf(spot: Spot): Point {
  if (spot.shape === 'pin') return { x: spot.x, y: spot.y };
  const [x = 0, y = 0] = spot.points[Math.floor(spot.points.length / 2)] ?? [];
  return { x, y };
}

/** Anchors stay: they say where it was marked, and the point where it is shown. */
function moved(spot: Spot, dx: number, dy: number): Spot {
  if (spot.shape === 'pin') return { ...spot, x: spot.x + dx, y: spot.y + dy };
  return { ...spot, points: spot.points.map(([x, y]) => [x + dx, y + dy]) };
}

const tenths = ({ x, y }: Point): Point => ({ x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 });
