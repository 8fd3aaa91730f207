import type { BakedRing, BakedShape } from '#domain/atlas/baked.ts';
import { arcsOf, fold, ringsOf, type Arc } from './arcs.ts';
import { outside, type Labels } from './labels.ts';
import type { Raster } from './raster.ts';
import { inSteps } from './steps.ts';
import { blended, simplified, smoothed } from './smooth.ts';

/** The arcs of one view in steps, and the shapes that are made of them. */
export type Plate = {
  readonly arcs: readonly (readonly number[])[];
  readonly fold: readonly number[];
  readonly silhouette: readonly BakedRing[];
  readonly shapes: readonly BakedShape[];
};

export type Drawing = {
  readonly foldAt: 'left' | 'right' | 'none';
  readonly steps: number;
  /** In units: how soft borders on the skin are, and how soft the outline is. */
  readonly soft: number;
  readonly crisp: number;
  readonly tolerance: number;
};

/** Where one part of the body stands this much before another, the border is an outline too. */
const outlineGap = 2.5;

export function plateOf(labels: Labels, raster: Raster, leafIds: readonly string[], drawing: Drawing): Plate {
  const arcs = arcsOf(labels, drawing.foldAt);
  const corners = outlineCorners(arcs, raster, drawing);
  const leaves = [...new Set(labels.cells)].filter((label) => label >= 0).sort((a, b) => a - b);
  return {
    arcs: arcs.map((arc) => inSteps(drawn(arc, raster, corners, drawing), raster, drawing.steps)),
    fold: arcs.flatMap((arc, index) => (isFold(arc) ? [index] : [])),
    silhouette: ringsOf(arcs, (label) => label >= 0),
    shapes: leaves.map((leaf): BakedShape => [leafIds[leaf], ringsOf(arcs, (label) => label === leaf)]),
  };
}

const isFold = (arc: Arc): boolean => arc.left === fold || arc.right === fold;
const isOutline = (arc: Arc): boolean => arc.left === outside || arc.right === outside;

/** Where borders meet the outline, their ends move with the smoothed outline. */
function outlineCorners(
  arcs: readonly Arc[],
  raster: Raster,
  drawing: Drawing,
): Map<string, readonly [number, number]> {
  const moved = new Map<string, readonly [number, number]>();
  const sigma = drawing.crisp * raster.fineness;
  for (const ring of ringsOf(arcs, (label) => label >= 0)) {
    const path: number[] = [];
    const pinned = new Set<number>();
    for (const half of ring) {
      const arc = arcs[half >= 0 ? half : ~half];
      const points = half >= 0 ? arc.points : reversedPoints(arc.points);
      const start = path.length === 0 ? 0 : 2;
      if (isFold(arc)) for (let i = 0; i < points.length; i += 2) pinned.add((path.length - start + i) / 2);
      path.push(...points.slice(start));
    }
    const soft = smoothed(path, sigma, true);
    for (let i = 0; i < path.length; i += 2)
      if (!pinned.has(i / 2)) moved.set(`${path[i]},${path[i + 1]}`, [soft[i], soft[i + 1]]);
  }
  return moved;
}

function reversedPoints(points: readonly number[]): number[] {
  const turned: number[] = [];
  for (let i = points.length - 2; i >= 0; i -= 2) turned.push(points[i], points[i + 1]);
  return turned;
}

/** An arc as it is drawn, still in cells. */
function drawn(
  arc: Arc,
  raster: Raster,
  corners: ReadonlyMap<string, readonly [number, number]>,
  drawing: Drawing,
): number[] {
  const points = [...arc.points];
  if (isFold(arc)) return simplified(points, 0.01, false);
  for (const end of [0, points.length - 2]) {
    const corner = corners.get(`${arc.points[end]},${arc.points[end + 1]}`);
    if (corner !== undefined && !arc.closed) [points[end], points[end + 1]] = corner;
  }
  const crisp = smoothed(points, drawing.crisp * raster.fineness, arc.closed);
  const tolerance = drawing.tolerance * raster.fineness;
  if (isOutline(arc)) return simplified(crisp, tolerance * 0.8, arc.closed);
  const soft = smoothed(points, drawing.soft * raster.fineness, arc.closed);
  return simplified(blended(soft, crisp, crispness(arc, raster, drawing)), tolerance, arc.closed);
}

/** 1 where the two sides of the border lie far apart in depth, softened along the border. */
function crispness(arc: Arc, raster: Raster, drawing: Drawing): number[] {
  const count = arc.points.length / 2;
  const steps: number[] = [];
  for (let i = 0; i < count; i += 1) {
    const step = depthStep(raster, arc.points[i * 2], arc.points[i * 2 + 1]) > outlineGap ? 1 : 0;
    steps.push(step, 0);
  }
  return smoothed(steps, drawing.soft * raster.fineness, arc.closed).filter((_, i) => i % 2 === 0);
}

function depthStep({ width, height, depth, triangle }: Raster, x: number, y: number): number {
  let [nearest, furthest] = [-Infinity, Infinity];
  for (const [dx, dy] of [
    [0, 0],
    [-1, 0],
    [0, -1],
    [-1, -1],
  ]) {
    const [cx, cy] = [x + dx, y + dy];
    if (cx < 0 || cy < 0 || cx >= width || cy >= height || triangle[cy * width + cx] < 0) continue;
    nearest = Math.max(nearest, depth[cy * width + cx]);
    furthest = Math.min(furthest, depth[cy * width + cx]);
  }
  return nearest - furthest;
}
