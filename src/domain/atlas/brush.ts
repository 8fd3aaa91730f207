import type { BodyLayer } from './body-layer.ts';
import type { FigureView, Point, Shape } from './figure.ts';
import { distance, nearestOnLine } from './outline.ts';
import { shapeAt } from './hit-test.ts';

/** A stroke of the brush on one view: the way of its middle, and half its width, in units. */
export type Stroke = { readonly points: readonly Point[]; readonly radius: number };

/** How much of a stroke lies on one place of the body. */
export type Coverage = {
  readonly region: Shape['region'];
  readonly side: Shape['regionSide'];
  /** Square units. */
  readonly area: number;
  /** Of the part of the stroke that lies on the body: 0 to 1. */
  readonly share: number;
};

/** At most one point in so many units, and none that lies so near the line of its neighbours (reference atlas 5). */
const SPACING = 2;
const STRAIGHT = 0.5;
/** As many points as a mark may keep. */
const MOST_POINTS = 400;
/** Samples from the middle of a stroke to its edge: the error of an area stays under about 5 %. */
const SAMPLES = 6;

/** The fewest points that draw the same stroke (ATLAS-52). The first and the last one stay. */
export function simplifyStroke(points: readonly Point[]): readonly Point[] {
  const spaced = spacedOut(points);
  const weights = spaced.map(() => Number.MAX_VALUE);
  weigh(spaced, weights, { from: 0, to: spaced.length - 1, most: Number.MAX_VALUE });
  const heaviest = [...weights.keys()]
    .filter((place) => (weights[place] ?? 0) > STRAIGHT)
    .sort((one, other) => (weights[other] ?? 0) - (weights[one] ?? 0))
    .slice(0, MOST_POINTS);
  const kept = new Set(heaviest);
  return spaced.filter((_, place) => kept.has(place));
}

/** What a stroke covers, the most first: regions and sides of a layer, found by sampling (ATLAS-51). */
export function coverageOf(view: FigureView, stroke: Stroke, layer: BodyLayer): readonly Coverage[] {
  const step = stroke.radius / SAMPLES;
  const found = new Map<string, { shape: Shape; count: number }>();
  let all = 0;
  for (const point of samplesOf(stroke, step)) {
    const shape = shapeAt(view, point, layer);
    if (shape === null) continue;
    const place = `${shape.region} ${shape.regionSide}`;
    const known = found.get(place) ?? { shape, count: 0 };
    found.set(place, { ...known, count: known.count + 1 });
    all += 1;
  }
  return [...found.values()]
    .sort((one, other) => other.count - one.count)
    .map(({ shape, count }) => ({
      region: shape.region,
      side: shape.regionSide,
      area: count * step * step,
      share: count / all,
    }));
}

/** The middle line of a stroke as an SVG path; stroked with round caps and twice the radius it is the stroke. */
export function strokePath(points: readonly Point[]): string {
  const [first, ...rest] = points.map(({ x, y }) => `${short(x)} ${short(y)}`);
  if (first === undefined) return '';
  return rest.length === 0 ? `M${first}h0.01` : `M${first}L${rest.join(' ')}`;
}

const short = (value: number): string => String(Math.round(value * 10) / 10);

function spacedOut(points: readonly Point[]): readonly Point[] {
  const kept: Point[] = [];
  for (const point of points) {
    const before = kept.at(-1);
    if (before === undefined || distance(before, point) >= SPACING) kept.push(point);
  }
  const [before, last] = [kept.at(-1), points.at(-1)];
  if (before === undefined || last === undefined || before === last) return kept;
  const close = kept.length > 1 && distance(before, last) < SPACING;
  return [...(close ? kept.slice(0, -1) : kept), last];
}

type Span = { readonly from: number; readonly to: number; readonly most: number };

/**
 * How far the stroke would leave its way without each point (Ramer, 1972; Douglas and Peucker, 1973). A point never weighs
 * more than the one that its span was split at, so that leaving out the lightest ones leaves out whole detours.
 */
function weigh(points: readonly Point[], weights: number[], { from, to, most }: Span): void {
  const [first, last] = [points[from], points[to]];
  if (first === undefined || last === undefined || to - from < 2) return;
  let farthest = from + 1;
  let far = -1;
  for (let place = from + 1; place < to; place += 1) {
    const point = points[place] ?? first;
    const off = distance(nearestOnLine(first, last, point), point);
    if (off > far) [farthest, far] = [place, off];
  }
  weights[farthest] = Math.min(far, most);
  weigh(points, weights, { from, to: farthest, most: Math.min(far, most) });
  weigh(points, weights, { from: farthest, to, most: Math.min(far, most) });
}

/** The points of a square grid that lie under a stroke. */
function samplesOf({ points, radius }: Stroke, step: number): readonly Point[] {
  const samples = new Map<string, Point>();
  for (const [place, to] of points.entries()) {
    const from = points[place - 1] ?? to;
    for (const row of gridBetween(Math.min(from.y, to.y) - radius, Math.max(from.y, to.y) + radius, step)) {
      const y = (row + 0.5) * step;
      const [least, most] = reachAt({ from, to, radius }, y);
      for (const column of gridBetween(least, most, step)) {
        const point = { x: (column + 0.5) * step, y };
        const under = distance(nearestOnLine(from, to, point), point) <= radius;
        if (under) samples.set(`${column} ${row}`, point);
      }
    }
  }
  return [...samples.values()];
}

type Part = { readonly from: Point; readonly to: Point; readonly radius: number };

/** Between which x a straight part of a stroke may cover points of one height. */
function reachAt({ from, to, radius }: Part, y: number): readonly [number, number] {
  const rise = to.y - from.y;
  const shareAt = (height: number): number => Math.min(1, Math.max(0, (height - from.y) / rise));
  const shares = rise === 0 ? [0, 1] : [shareAt(y - radius), shareAt(y + radius)];
  const xs = shares.map((share) => from.x + share * (to.x - from.x));
  return [Math.min(...xs) - radius, Math.max(...xs) + radius];
}

/** The places of a grid, counted in steps, whose middles lie in a range. */
function gridBetween(from: number, to: number, step: number): readonly number[] {
  const first = Math.ceil(from / step - 0.5);
  const count = Math.floor(to / step - 0.5) - first + 1;
  return Array.from({ length: Math.max(0, count) }, (_, place) => first + place);
}
