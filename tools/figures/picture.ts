import { cornersOf } from '../atlas/raster.ts';
import type { Eye } from './look.ts';
import { sheet } from './look.ts';
import type { Solid } from './solid.ts';

/** Cells per picture unit. */
export const fineness = 4;

/** What every cell of the picture sees: which solid, which of its triangles and where in it, and how near. */
export type Picture = {
  readonly width: number;
  readonly height: number;
  readonly solid: Int16Array;
  readonly triangle: Int32Array;
  readonly second: Float32Array;
  readonly third: Float32Array;
  readonly depth: Float32Array;
};

export function pictureOf(solids: readonly Solid[], eye: Eye): Picture {
  const width = sheet.width * fineness;
  const height = sheet.height * fineness;
  const picture: Picture = {
    width,
    height,
    solid: new Int16Array(width * height).fill(-1),
    triangle: new Int32Array(width * height).fill(-1),
    second: new Float32Array(width * height),
    third: new Float32Array(width * height),
    depth: new Float32Array(width * height).fill(-Infinity),
  };
  solids.forEach((solid, index) => drawSolid(picture, solid, index, eye));
  return picture;
}

/** x and y of every vertex in cells, and how near it is in picture units. */
export function seenBy(eye: Eye, positions: Float64Array): Float64Array {
  const seen = new Float64Array(positions.length);
  for (let i = 0; i < positions.length; i += 3) {
    const [x, y, depth] = eye.see([positions[i], positions[i + 1], positions[i + 2]]);
    seen.set([x * fineness, y * fineness, depth], i);
  }
  return seen;
}

function drawSolid(picture: Picture, { mesh }: Solid, index: number, eye: Eye): void {
  const seen = seenBy(eye, mesh.positions);
  for (let triangle = 0; triangle < mesh.quads.length / 2; triangle += 1) {
    const [a, b, c] = cornersOf(mesh.quads, triangle).map((vertex) => vertex * 3);
    drawTriangle(picture, seen, [a, b, c], { solid: index, triangle });
  }
}

function drawTriangle(
  picture: Picture,
  seen: Float64Array,
  [a, b, c]: readonly [number, number, number],
  what: { readonly solid: number; readonly triangle: number },
): void {
  const [ax, ay] = [seen[a], seen[a + 1]];
  const [bx, by] = [seen[b] - ax, seen[b + 1] - ay];
  const [cx, cy] = [seen[c] - ax, seen[c + 1] - ay];
  const area = bx * cy - by * cx;
  if (Math.abs(area) < 1e-9) return;
  const fromX = Math.max(0, Math.floor(Math.min(0, bx, cx) + ax));
  const toX = Math.min(picture.width - 1, Math.ceil(Math.max(0, bx, cx) + ax));
  const fromY = Math.max(0, Math.floor(Math.min(0, by, cy) + ay));
  const toY = Math.min(picture.height - 1, Math.ceil(Math.max(0, by, cy) + ay));
  for (let y = fromY; y <= toY; y += 1)
    for (let x = fromX; x <= toX; x += 1) {
      const [px, py] = [x + 0.5 - ax, y + 0.5 - ay];
      const second = (px * cy - py * cx) / area;
      const third = (bx * py - by * px) / area;
      if (second < -1e-7 || third < -1e-7 || second + third > 1 + 1e-7) continue;
      const depth = (1 - second - third) * seen[a + 2] + second * seen[b + 2] + third * seen[c + 2];
      const cell = y * picture.width + x;
      if (depth <= picture.depth[cell]) continue;
      picture.depth[cell] = depth;
      picture.solid[cell] = what.solid;
      picture.triangle[cell] = what.triangle;
      picture.second[cell] = second;
      picture.third[cell] = third;
    }
}
