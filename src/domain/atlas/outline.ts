import type { Box, Point, Ring } from './figure.ts';

/**
 * Whether a point lies inside rings by the even-odd rule, so that a ring inside another one is a hole. Of two outlines
 * that share a border each point of the border belongs to exactly one.
 */
export function isInside(rings: readonly Ring[], { x, y }: Point): boolean {
  let inside = false;
  for (const ring of rings) {
    let fromX = ring.at(-2) ?? 0;
    let fromY = ring.at(-1) ?? 0;
    for (let at = 0; at < ring.length; at += 2) {
      const toX = ring[at] ?? 0;
      const toY = ring[at + 1] ?? 0;
      if (toY > y !== fromY > y && x < ((fromX - toX) * (y - toY)) / (fromY - toY) + toX) inside = !inside;
      fromX = toX;
      fromY = toY;
    }
  }
  return inside;
}

/** The point of the rings' lines that is nearest to a point. */
export function nearestOnLines(rings: readonly Ring[], point: Point): Point {
  let nearest = point;
  let least = Infinity;
  for (const ring of rings) {
    let from: Point = { x: ring.at(-2) ?? 0, y: ring.at(-1) ?? 0 };
    for (let at = 0; at < ring.length; at += 2) {
      const to: Point = { x: ring[at] ?? 0, y: ring[at + 1] ?? 0 };
      const on = nearestOnLine(from, to, point);
      const far = distance(on, point);
      if (far < least) [nearest, least] = [on, far];
      from = to;
    }
  }
  return nearest;
}

/** The point between two ends that is nearest to a point. */
export function nearestOnLine(from: Point, to: Point, point: Point): Point {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const square = dx * dx + dy * dy;
  if (square === 0) return from;
  const along = ((point.x - from.x) * dx + (point.y - from.y) * dy) / square;
  const share = Math.min(1, Math.max(0, along));
  return { x: from.x + share * dx, y: from.y + share * dy };
}

export const distance = (one: Point, other: Point): number => Math.hypot(one.x - other.x, one.y - other.y);

/** How far a point is from a box; 0 inside. Never more than the distance to anything in the box. */
export function distanceToBox(box: Box, { x, y }: Point): number {
  const dx = Math.max(box.x - x, 0, x - box.x - box.width);
  const dy = Math.max(box.y - y, 0, y - box.y - box.height);
  return Math.hypot(dx, dy);
}
