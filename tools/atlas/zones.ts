import type { BakedRing, BakedShape } from '#domain/atlas/baked.ts';
import type { Body } from './body.ts';
import { contours } from './contour.ts';
import { nearLeaves, type Source } from './geodesic.ts';
import { outside, type Labels } from './labels.ts';
import { cornersOf, type Raster } from './raster.ts';
import { deepLines, type Depth } from './seeds/deep.ts';
import type { Field } from './sow.ts';
import type { ViewPlan } from './views.ts';

/** For every vertex how far it lies outside a zone; negative within, Infinity where it does not matter. */
export type ZoneField = { readonly zone: string; readonly distance: Float64Array };

/** Measured past the rim so that the rim itself can be found between vertices. */
const past = 4;

export function zonesUnderSkin(body: Body, field: Field): ZoneField[] {
  return Object.entries(deepLines).map(([zone, lines]): ZoneField => {
    const sources = lines.flatMap((line) => sourcesAlong(line, field));
    return {
      zone,
      distance: nearLeaves(body.standing, sources, { kept: 1, margin: 0, furthest: past }).distance,
    };
  });
}

function sourcesAlong({ view, points }: Depth, field: Field): Source[] {
  return sampled(points).flatMap(([x, y, width]) =>
    field({ view, x, y }, 'trunk').map(([vertex, away]) => ({ vertex, leaf: 0, distance: away - width })),
  );
}

/** The line in steps of two units, its width growing evenly from point to point. */
function sampled(points: Depth['points']): Depth['points'] {
  const steps: (readonly [number, number, number])[] = [];
  for (let i = 0; i + 1 < points.length; i += 1) {
    const [[ax, ay, aw], [bx, by, bw]] = [points[i], points[i + 1]];
    const count = Math.ceil(Math.hypot(bx - ax, by - ay) / 2);
    for (let k = 0; k <= count; k += 1)
      steps.push([ax + ((bx - ax) * k) / count, ay + ((by - ay) * k) / count, aw + ((bw - aw) * k) / count]);
  }
  return steps;
}

/** The zones a view shows, as arcs of their own after those of the partition. */
export function zonesIn(
  fields: readonly ZoneField[],
  raster: Raster,
  quads: Uint32Array,
  plan: ViewPlan,
  firstArc: number,
): { arcs: number[][]; zones: BakedShape[] } {
  const arcs: number[][] = [];
  const zones: BakedShape[] = [];
  for (const { zone, distance } of fields) {
    const rings: BakedRing[] = [];
    for (const path of contours(maskOf(distance, raster, quads), raster, {
      ...plan,
      smallest: plan.smallest * 1.5,
      soft: 1.6,
    })) {
      rings.push([firstArc + arcs.length]);
      arcs.push(path);
    }
    if (rings.length > 0) zones.push([zone, rings]);
  }
  return { arcs, zones };
}

function maskOf(distance: Float64Array, raster: Raster, quads: Uint32Array): Labels {
  const cells = new Int16Array(raster.triangle.length).fill(outside);
  const near = quadsNear(distance, quads);
  for (let cell = 0; cell < cells.length; cell += 1) {
    const triangle = raster.triangle[cell];
    if (triangle < 0 || near[triangle >> 1] === 0) continue;
    const [a, b, c] = cornersOf(quads, triangle);
    const [second, third] = [raster.second[cell], raster.third[cell]];
    const away =
      (1 - second - third) * Math.min(past, distance[a]) +
      second * Math.min(past, distance[b]) +
      third * Math.min(past, distance[c]);
    if (away < 0) cells[cell] = 0;
  }
  return { width: raster.width, height: raster.height, cells };
}

/** 1 for every quad with a corner inside: only there can the zone be. */
function quadsNear(distance: Float64Array, quads: Uint32Array): Uint8Array {
  const near = new Uint8Array(quads.length / 4);
  for (let i = 0; i < quads.length; i += 1) if (distance[quads[i]] < 0) near[i >> 2] = 1;
  return near;
}
