import type { BodyLayer } from './body-layer.ts';
import type { FigureView, Point, Shape } from './figure.ts';
import { distance, distanceToBox, isInside, nearestOnLines } from './outline.ts';

/** How far beside the body a finger may land and still mean it, in units (reference atlas 5). */
const SNAP = 8;
/** Steps inward from the outline, in units: a point on the line itself may be said to be outside. */
const INWARD = [0.01, 0.1, 0.5, 1];

/** The shapes of a layer in a view. */
export function shapesOf(view: FigureView, layer: BodyLayer): readonly Shape[] {
  if (layer === 'superficial') return view.shapes;
  return layer === 'deep' ? view.zones : view.organs;
}

/** The shape of a layer at a point of the picture; where shapes overlap, the smallest. Null outside of all. */
export function shapeAt(view: FigureView, at: Point, layer: BodyLayer): Shape | null {
  let found: Shape | null = null;
  for (const shape of shapesOf(view, layer)) {
    if (found !== null && found.area <= shape.area) continue;
    if (covers(shape, at)) found = shape;
  }
  return found;
}

/** The shapes of a layer that come within so many units of a point, the nearest first. */
export function shapesNear(view: FigureView, at: Point, within: number, layer: BodyLayer): readonly Shape[] {
  return shapesOf(view, layer)
    .filter(({ box }) => distanceToBox(box, at) <= within)
    .map((shape) => ({ shape, far: distanceTo(shape, at) }))
    .filter(({ far }) => far <= within)
    .sort((one, other) => one.far - other.far || one.shape.area - other.shape.area)
    .map(({ shape }) => shape);
}

/** How far a point is from a shape, in units; 0 inside. */
export function distanceTo(shape: Shape, at: Point): number {
  return covers(shape, at) ? 0 : distance(nearestOnLines(shape.rings, at), at);
}

/** The point itself when it lies on the body, else the nearest one that does, at most `snap` units away; or null. */
export function onBody(view: FigureView, at: Point, snap: number = SNAP): Point | null {
  if (shapeAt(view, at, 'superficial') !== null) return at;
  let nearest: Point | null = null;
  for (const shape of shapesNear(view, at, snap, 'superficial').slice(0, 4)) {
    const point = nearestInside(shape, at);
    if (nearest === null || distance(point, at) < distance(nearest, at)) nearest = point;
  }
  return nearest !== null && distance(nearest, at) <= snap + 1 ? nearest : null;
}

/** The point of a shape that is nearest to a point: itself inside, else a little inside the outline. */
export function nearestInside(shape: Shape, at: Point): Point {
  if (covers(shape, at)) return at;
  const edge = nearestOnLines(shape.rings, at);
  for (const step of INWARD) {
    for (let turn = 0; turn < 16; turn += 1) {
      const angle = (turn * Math.PI) / 8;
      const point = { x: edge.x + step * Math.cos(angle), y: edge.y + step * Math.sin(angle) };
      if (covers(shape, point)) return point;
    }
  }
  return shape.centre;
}

function covers({ box, rings }: Shape, at: Point): boolean {
  if (at.x < box.x || at.y < box.y || at.x > box.x + box.width || at.y > box.y + box.height) return false;
  return isInside(rings, at);
}
