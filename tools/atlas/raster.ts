import { project } from '#domain/atlas/camera.ts';
import type { Box, ViewId } from '#domain/atlas/figure.ts';
import type { Mesh } from './mesh.ts';

/** What every cell of a picture sees: a triangle of the mesh, where in it, and how near. */
export type Raster = {
  readonly width: number;
  readonly height: number;
  readonly box: Box;
  /** Cells per unit. */
  readonly fineness: number;
  /** Quad times two, plus which half of it; -1 where nothing is. */
  readonly triangle: Int32Array;
  /** Shares of the second and third corner. */
  readonly second: Float32Array;
  readonly third: Float32Array;
  readonly depth: Float32Array;
};

type Lens = { readonly view: ViewId; readonly box: Box; readonly fineness: number };

/** Draws the mesh with a depth buffer. `keep` leaves quads out, such as the arms when a seed lies behind them. */
export function rasterise(mesh: Mesh, lens: Lens, keep?: (quad: number) => boolean): Raster {
  const { box, fineness } = lens;
  const width = Math.round(box.width * fineness);
  const height = Math.round(box.height * fineness);
  const cells = width * height;
  const raster: Raster = {
    width,
    height,
    box,
    fineness,
    triangle: new Int32Array(cells).fill(-1),
    second: new Float32Array(cells),
    third: new Float32Array(cells),
    depth: new Float32Array(cells).fill(-Infinity),
  };
  const seen = projectAll(mesh, lens);
  for (let quad = 0; quad < mesh.quads.length / 4; quad += 1) {
    if (keep !== undefined && !keep(quad)) continue;
    drawTriangle(raster, seen, mesh.quads, quad, 0);
    drawTriangle(raster, seen, mesh.quads, quad, 1);
  }
  return raster;
}

/** x, y in cells and the depth of every vertex. */
function projectAll({ positions }: Mesh, { view, box, fineness }: Lens): Float64Array {
  const seen = new Float64Array(positions.length);
  for (let i = 0; i < positions.length; i += 3) {
    const { x, y, depth } = project(view, [positions[i], positions[i + 1], positions[i + 2]]);
    seen[i] = (x - box.x) * fineness;
    seen[i + 1] = (y - box.y) * fineness;
    seen[i + 2] = depth;
  }
  return seen;
}

/** The three corners of one half of a quad. */
export function cornersOf(quads: Uint32Array, triangle: number): readonly [number, number, number] {
  const quad = (triangle >> 1) * 4;
  return (triangle & 1) === 0
    ? [quads[quad], quads[quad + 1], quads[quad + 2]]
    : [quads[quad], quads[quad + 2], quads[quad + 3]];
}

function drawTriangle(
  raster: Raster,
  seen: Float64Array,
  quads: Uint32Array,
  quad: number,
  half: 0 | 1,
): void {
  const triangle = quad * 2 + half;
  const [a, b, c] = cornersOf(quads, triangle).map((vertex) => vertex * 3);
  const [ax, ay] = [seen[a], seen[a + 1]];
  const [bx, by] = [seen[b] - ax, seen[b + 1] - ay];
  const [cx, cy] = [seen[c] - ax, seen[c + 1] - ay];
  const area = bx * cy - by * cx;
  if (Math.abs(area) < 1e-9) return;
  const fromX = Math.max(0, Math.floor(Math.min(0, bx, cx) + ax));
  const toX = Math.min(raster.width - 1, Math.ceil(Math.max(0, bx, cx) + ax));
  const fromY = Math.max(0, Math.floor(Math.min(0, by, cy) + ay));
  const toY = Math.min(raster.height - 1, Math.ceil(Math.max(0, by, cy) + ay));
  for (let y = fromY; y <= toY; y += 1)
    for (let x = fromX; x <= toX; x += 1) {
      const px = x + 0.5 - ax;
      const py = y + 0.5 - ay;
      const second = (px * cy - py * cx) / area;
      const third = (bx * py - by * px) / area;
      const first = 1 - second - third;
      if (first < -1e-7 || second < -1e-7 || third < -1e-7) continue;
      const depth = first * seen[a + 2] + second * seen[b + 2] + third * seen[c + 2];
      const cell = y * raster.width + x;
      if (depth <= raster.depth[cell]) continue;
      raster.depth[cell] = depth;
      raster.triangle[cell] = triangle;
      raster.second[cell] = second;
      raster.third[cell] = third;
    }
}
