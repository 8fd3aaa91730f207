import type { Mesh } from '../atlas/mesh.ts';
import { cornersOf } from '../atlas/raster.ts';
import { outlines } from './masks.ts';
import type { Limbs } from './limbs.ts';
import { fineness, type Picture } from './picture.ts';
import type { Stroke } from './visible.ts';

/** What lies no further behind may have no outline there: the parts touch, and a line parts them. */
const nearest = 9;

/** Lines where a forearm, a hand, a lower leg or a foot touches another part of the body. */
export function touchingLines(picture: Picture, { quads }: Mesh, all: Limbs): Stroke[] {
  const at = (value: Float64Array, cell: number): number =>
    picture.solid[cell] === 0 ? value[cornersOf(quads, picture.triangle[cell])[0]] : 0;
  return all.flatMap(({ own, grown }) =>
    outlines((cell) => at(own, cell) > 0.5, picture).flatMap((ring) =>
      runs(ring, (x, y, nx, ny) => {
        const cells = [1.2, -1.2].map((way) => cellAt(picture, x + nx * way, y + ny * way));
        const [inside, outside] = at(own, cells[0]) > 0.5 ? cells : cells.toReversed();
        if (picture.solid[outside] !== 0 || at(own, outside) > 0.5 || at(grown, outside) > 0.5) return false;
        return Math.abs(picture.depth[inside] - picture.depth[outside]) < nearest;
      }),
    ),
  );
}

const cellAt = ({ width, height }: Picture, x: number, y: number): number => {
  const column = Math.max(0, Math.min(width - 1, Math.floor(x * fineness)));
  return Math.max(0, Math.min(height - 1, Math.floor(y * fineness))) * width + column;
};

type Holds = (x: number, y: number, nx: number, ny: number) => boolean;

/** The stretches of a ring between whose neighbours something holds. */
function runs(ring: Stroke, holds: Holds): Stroke[] {
  const result: number[][] = [];
  let run: number[] | null = null;
  for (let i = 0; i + 3 < ring.length; i += 2) {
    const [ax, ay, bx, by] = ring.slice(i, i + 4);
    const length = Math.hypot(bx - ax, by - ay) || 1;
    if (!holds((ax + bx) / 2, (ay + by) / 2, (by - ay) / length, (ax - bx) / length)) {
      run = null;
      continue;
    }
    if (run === null) result.push((run = [ax, ay]));
    run.push(bx, by);
  }
  return result.filter((each) => lengthOf(each) > 5);
}

function lengthOf(path: Stroke): number {
  let length = 0;
  for (let i = 2; i < path.length; i += 2)
    length += Math.hypot(path[i] - path[i - 2], path[i + 1] - path[i - 1]);
  return length;
}
