import { project } from '#domain/atlas/camera.ts';
import type { BakedViewId } from '#domain/atlas/baked.ts';
import type { Body } from './body.ts';
import { seen } from './atlas.ts';
import { normalsOf, type Mesh } from './mesh.ts';
import { cornersOf, type Raster } from './raster.ts';
import type { ViewPlan } from './views.ts';

/** Red, green, blue, alpha of every pixel. */
export type Picture = {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray<ArrayBuffer>;
};

/** A quiet grey-beige that stands on light and on dark paper. */
const skin = [238, 229, 220];

const samples = 2;

/** The soft picture under the borders: lit from in front and above, the same from both sides, and clear beside the body. */
export function shadingOf(id: BakedViewId, plan: ViewPlan, body: Body, midline: Uint8Array): Picture {
  const exact = { ...plan, margin: 0 };
  const { raster, mesh } = seen(id, exact, body, plan.pixels * samples);
  const normals = normalsOf(mesh, midline);
  const width = Math.round(plan.box.width * plan.pixels);
  const height = Math.round(plan.box.height * plan.pixels);
  const picture = { width, height, data: new Uint8ClampedArray(width * height * 4) };
  const light = (cell: number): number => lightAt(id, raster, mesh, normals, cell);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const column = sourceColumn(x, width, plan.foldAt);
      paint(picture.data, (y * width + x) * 4, raster, column, y, light);
    }
  return picture;
}

/** Which column of the drawn half a pixel shows: the other half is its mirror image. */
function sourceColumn(x: number, width: number, foldAt: ViewPlan['foldAt']): number {
  if (foldAt === 'left') return x >= width / 2 ? x - width / 2 : width / 2 - 1 - x;
  if (foldAt === 'right') return x < width / 2 ? x : width - 1 - x;
  return x;
}

function paint(
  data: Uint8ClampedArray,
  at: number,
  raster: Raster,
  column: number,
  row: number,
  light: (cell: number) => number,
): void {
  let [sum, covered] = [0, 0];
  for (let dy = 0; dy < samples; dy += 1)
    for (let dx = 0; dx < samples; dx += 1) {
      const cell = (row * samples + dy) * raster.width + column * samples + dx;
      if (raster.triangle[cell] < 0) continue;
      covered += 1;
      sum += light(cell);
    }
  if (covered === 0) return;
  for (let channel = 0; channel < 3; channel += 1) data[at + channel] = (skin[channel] * sum) / covered;
  data[at + 3] = (255 * covered) / (samples * samples);
}

/** From 0.4 at the rim to 1 where the skin looks at the eye and the light. */
function lightAt(id: BakedViewId, raster: Raster, mesh: Mesh, normals: Float64Array, cell: number): number {
  const corners = cornersOf(mesh.quads, raster.triangle[cell]);
  const shares = [1 - raster.second[cell] - raster.third[cell], raster.second[cell], raster.third[cell]];
  const mean = (axis: number): number =>
    corners.reduce((sum, vertex, i) => sum + shares[i] * normals[vertex * 3 + axis], 0);
  const { y, depth } = project(id, [mean(0), mean(1), mean(2)]);
  const facing = Math.max(0, depth);
  const above = Math.max(0, 0.62 * facing - 0.6 * y);
  const rim = facing < 0.3 ? 0.74 + (0.26 * facing) / 0.3 : 1;
  return Math.min(1, (0.47 + 0.36 * facing ** 0.85 + 0.24 * above) * rim);
}
