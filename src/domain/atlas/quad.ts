import type { Projected } from './camera.ts';
import type { Point } from './figure.ts';
import { distance, nearestOnLine } from './outline.ts';

/** A face as a view shows it: its corners in order, `a` at u 0, v 0, `b` at u 1, `c` opposite `a`, `d` at v 1. */
export type Quad = {
  readonly a: Projected;
  readonly b: Projected;
  readonly c: Projected;
  readonly d: Projected;
};

/** A place on a face: u along a to b, v along a to d, each 0 to 1. */
export type OnFace = { readonly u: number; readonly v: number };

/** Where a place on a face falls. */
export function placeOn({ a, b, c, d }: Quad, { u, v }: OnFace): Projected {
  const along = (axis: 'x' | 'y' | 'depth'): number =>
    (1 - v) * ((1 - u) * a[axis] + u * b[axis]) + v * ((1 - u) * d[axis] + u * c[axis]);
  return { x: along('x'), y: along('y'), depth: along('depth') };
}

/** Twice the area, positive when the corners run clockwise on the picture, where y grows downwards. */
export const turnOf = ({ a, b, c, d }: Quad): number => cross(minus(c, a), minus(d, b));

/** The places on a face that fall on a point: none, one or, where the face is folded, two. */
export function placesUnder(quad: Quad, point: Point): readonly OnFace[] {
  const { a, b, c, d } = quad;
  const [e, f, h] = [minus(b, a), minus(d, a), minus(point, a)];
  const g = { x: a.x - b.x + c.x - d.x, y: a.y - b.y + c.y - d.y };
  const [square, linear, rest] = [cross(g, f), cross(e, f) + cross(h, g), cross(h, e)];
  return rootsOf(square, linear, rest)
    .map((v) => {
      const down = { x: e.x + g.x * v, y: e.y + g.y * v };
      const wide = Math.abs(down.x) > Math.abs(down.y);
      return { u: wide ? (h.x - f.x * v) / down.x : (h.y - f.y * v) / down.y, v };
    })
    .filter(({ u, v }) => isShare(u) && isShare(v))
    .map(({ u, v }) => ({ u: clamped(u), v: clamped(v) }));
}

/** The place on the edges of a face that falls nearest to a point. */
export function nearestEdgePlace(quad: Quad, point: Point): OnFace {
  const { a, b, c, d } = quad;
  const edges = [
    { from: a, to: b, at: (share: number) => ({ u: share, v: 0 }) },
    { from: b, to: c, at: (share: number) => ({ u: 1, v: share }) },
    { from: d, to: c, at: (share: number) => ({ u: share, v: 1 }) },
    { from: a, to: d, at: (share: number) => ({ u: 0, v: share }) },
  ];
  let nearest: OnFace = { u: 0, v: 0 };
  let least = Infinity;
  for (const { from, to, at } of edges) {
    const on = nearestOnLine(from, to, point);
    const far = distance(on, point);
    if (far < least) [nearest, least] = [at(distance(from, on) / (distance(from, to) || 1)), far];
  }
  return { u: clamped(nearest.u), v: clamped(nearest.v) };
}

/** Bilinear inverse: the solutions of square v² + linear v + rest = 0. */
function rootsOf(square: number, linear: number, rest: number): readonly number[] {
  if (Math.abs(square) < 1e-9 * Math.abs(linear)) return linear === 0 ? [] : [-rest / linear];
  const under = linear * linear - 4 * square * rest;
  if (under < 0) return [];
  // Of the two usual formulas each root takes the one that does not subtract like numbers.
  const sum = -(linear + (linear < 0 ? -1 : 1) * Math.sqrt(under)) / 2;
  return sum === 0 ? [0] : [sum / square, rest / sum];
}

const ROUNDING = 1e-7;
const isShare = (value: number): boolean => value >= -ROUNDING && value <= 1 + ROUNDING;
const clamped = (value: number): number => Math.min(1, Math.max(0, value));
const minus = (one: Point, other: Point): Point => ({ x: one.x - other.x, y: one.y - other.y });
const cross = (one: Point, other: Point): number => one.x * other.y - one.y * other.x;
