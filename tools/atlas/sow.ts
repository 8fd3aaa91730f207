import type { FigureId } from '#domain/atlas/figure.ts';
import type { Body } from './body.ts';
import type { Source } from './geodesic.ts';
import type { Mesh } from './mesh.ts';
import { cornersOf, rasterise, type Raster } from './raster.ts';
import type { Seed, Seeds } from './seeds/seed.ts';

/** The figure on which seeds are placed; labels then follow the topology to every figure. */
export const sownOn: FigureId = 'neutral';

const fineness = 2;
const spacing = 2;
const lenses = {
  front: { x: 0, y: -5, width: 270, height: 1015 },
  back: { x: -270, y: -5, width: 270, height: 1015 },
  left: { x: -330, y: -5, width: 460, height: 1015 },
  'sole-left': { x: 0, y: -130, width: 120, height: 200 },
};

/** In the side view, seeds of the trunk must not fall on the arm that is raised before it. */
export type Ground = 'whole' | 'trunk';

export type SeedPoint = { readonly view: Seed['view']; readonly x: number; readonly y: number };

/** Where a seed falls: the corners around what a ray meets first, and how far each is from there. */
export type Field = (point: SeedPoint, on: Ground) => readonly (readonly [vertex: number, away: number])[];

export function fieldOf(body: Body, isArm: Uint8Array): Field {
  const seen = new Map<string, Raster>();
  const rasterFor = (view: Seed['view'], on: Ground): Raster => {
    const key = `${view} ${on}`;
    const mesh = view === 'left' ? body.reaching : body.standing;
    const keep = (quad: number): boolean =>
      on === 'whole' || view !== 'left' || isArm[mesh.quads[quad * 4]] === 0;
    const raster = seen.get(key) ?? rasterise(mesh, { view, box: lenses[view], fineness }, keep);
    seen.set(key, raster);
    return raster;
  };
  return ({ view, x, y }, on) => {
    const raster = rasterFor(view, on);
    const cell = nearestCell(raster, view === 'back' ? -x : x, y);
    if (cell === null) throw new Error(`A seed misses the body: ${view} ${x}, ${y}`);
    return cornersAround(raster, body.standing, cell);
  };
}

/** What lies at the point, or within eight units of it. */
function nearestCell(raster: Raster, x: number, y: number): number | null {
  const column = Math.floor((x - raster.box.x) * raster.fineness);
  const row = Math.floor((y - raster.box.y) * raster.fineness);
  for (let away = 0; away <= 8 * raster.fineness; away += 1)
    for (const [dx, dy] of [
      [0, 0],
      [away, 0],
      [-away, 0],
      [0, away],
      [0, -away],
    ]) {
      const [px, py] = [column + dx, row + dy];
      if (px < 0 || py < 0 || px >= raster.width || py >= raster.height) continue;
      const cell = py * raster.width + px;
      if (raster.triangle[cell] >= 0) return cell;
    }
  return null;
}

/** Distances are measured on the standing body, whichever pose the seed was drawn on. */
function cornersAround(raster: Raster, upright: Mesh, cell: number): (readonly [number, number])[] {
  const { positions, quads } = upright;
  const triangle = raster.triangle[cell];
  const [a, b, c] = cornersOf(quads, triangle);
  const [second, third] = [raster.second[cell], raster.third[cell]];
  const at = (axis: number): number =>
    (1 - second - third) * positions[a * 3 + axis] +
    second * positions[b * 3 + axis] +
    third * positions[c * 3 + axis];
  const [x, y, z] = [at(0), at(1), at(2)];
  const quad = (triangle >> 1) * 4;
  return [...quads.subarray(quad, quad + 4)].map((v) => [
    v,
    Math.hypot(positions[v * 3] - x, positions[v * 3 + 1] - y, positions[v * 3 + 2] - z),
  ]);
}

/** Every seed becomes sources on the mesh. A seed that misses the body is a mistake in its numbers. */
export function sow(seeds: Seeds, leafIds: readonly string[], field: Field, on: Ground): Source[] {
  return Object.entries(seeds).flatMap(([name, list]) => {
    const leaf = leafIds.indexOf(name);
    if (leaf < 0) throw new Error(`Seed of an unknown leaf: ${name}`);
    return list.flatMap((seed) =>
      sampled(seed).flatMap(([x, y]) =>
        field({ view: seed.view, x, y }, on).map(([vertex, away]) => ({
          vertex,
          leaf,
          distance: away - seed.reach,
        })),
      ),
    );
  });
}

function sampled(seed: Seed): (readonly [number, number])[] {
  const closed = seed.filled ? [...seed.points, seed.points[0]] : seed.points;
  const points: (readonly [number, number])[] = [...seed.points];
  for (let i = 0; i + 1 < closed.length; i += 1) {
    const [[ax, ay], [bx, by]] = [closed[i], closed[i + 1]];
    const steps = Math.ceil(Math.hypot(bx - ax, by - ay) / spacing);
    for (let k = 1; k < steps; k += 1)
      points.push([ax + ((bx - ax) * k) / steps, ay + ((by - ay) * k) / steps]);
  }
  return seed.filled ? [...points, ...inside(seed.points)] : points;
}

function inside(polygon: Seed['points']): (readonly [number, number])[] {
  const xs = polygon.map(([x]) => x);
  const ys = polygon.map(([, y]) => y);
  const points: (readonly [number, number])[] = [];
  for (let y = Math.min(...ys); y <= Math.max(...ys); y += spacing)
    for (let x = Math.min(...xs); x <= Math.max(...xs); x += spacing)
      if (encloses(polygon, x, y)) points.push([x, y]);
  return points;
}

function encloses(polygon: Seed['points'], x: number, y: number): boolean {
  let within = false;
  for (let i = 0, j = polygon.length - 1; i < polygon.length; j = i, i += 1) {
    const [[ax, ay], [bx, by]] = [polygon[i], polygon[j]];
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) within = !within;
  }
  return within;
}
