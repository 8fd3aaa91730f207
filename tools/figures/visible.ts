import { simplified, smoothed } from '../atlas/smooth.ts';
import type { Vector } from '../atlas/vector.ts';
import type { Eye } from './look.ts';
import { fineness, type Picture } from './picture.ts';

/** How a kind of line is drawn. Lengths are picture units. */
export type Pen = {
  /** A part that is seen is left out when it is shorter. */
  readonly shortest: number;
  /** What lies behind an outline must be so much further away, or a different thing. */
  readonly step: number;
  /** Straight things keep their corners. */
  readonly corners?: 'kept';
};

/** x, y, x, y ... in picture units. */
export type Stroke = readonly number[];

type Spot = readonly [x: number, y: number, depth: number];

/** How far behind what is seen a line may lie and still be on its surface. */
const tolerance = 2.2;

/** The seen parts of lines in the room, as smooth strokes. */
export function seenParts(
  lines: readonly (readonly Vector[])[],
  eye: Eye,
  picture: Picture,
  pen: Pen,
): Stroke[] {
  return lines.flatMap((line) => {
    const spots = evenly(line.map((place): Spot => eye.see(place)));
    return bridged(spots.map((_, i) => isSeen(spots, i, picture, pen)))
      .map(([from, to]) => spots.slice(from, to + 1))
      .filter((part) => part.length * spacing >= pen.shortest && extentOf(part) >= pen.shortest / 2)
      .map((part) => strokeOf(part, pen));
  });
}

const extentOf = (part: readonly Spot[]): number =>
  Math.max(
    ...[0, 1].map((axis) => {
      const values = part.map((spot) => spot[axis]);
      return Math.max(...values) - Math.min(...values);
    }),
  );

const spacing = 0.5;

/** Points at even distances along a line, as it is seen. */
function evenly(line: readonly Spot[]): Spot[] {
  const result: Spot[] = [line[0]];
  for (let i = 1, last = line[0]; i < line.length;) {
    const gap = Math.hypot(line[i][0] - last[0], line[i][1] - last[1]);
    if (gap < spacing) {
      i += 1;
      continue;
    }
    const t = spacing / gap;
    last = [0, 1, 2].map((axis) => last[axis] + (line[i][axis] - last[axis]) * t) as unknown as Spot;
    result.push(last);
  }
  return result;
}

function isSeen(line: readonly Spot[], index: number, picture: Picture, { step }: Pen): boolean {
  const [x, y, depth] = line[index];
  const near = depthsAround(picture, x, y, 1);
  if (near === null || near.least > depth + tolerance) return false;
  return step === 0 || jumpAcross(line, index, picture) >= step;
}

/** The nearest and furthest of the cells around a place; null outside the picture. */
function depthsAround(picture: Picture, x: number, y: number, reach: number) {
  const column = Math.floor(x * fineness);
  const row = Math.floor(y * fineness);
  if (column < reach || row < reach || column >= picture.width - reach || row >= picture.height - reach)
    return null;
  let [least, most] = [Infinity, -Infinity];
  for (let dy = -reach; dy <= reach; dy += 1)
    for (let dx = -reach; dx <= reach; dx += 1) {
      const depth = picture.depth[(row + dy) * picture.width + column + dx];
      least = Math.min(least, depth);
      most = Math.max(most, depth);
    }
  return { least, most };
}

/** How much deeper one side of the line is than the other. */
function jumpAcross(line: readonly Spot[], index: number, picture: Picture): number {
  const before = line[Math.max(0, index - 2)];
  const after = line[Math.min(line.length - 1, index + 2)];
  const [dx, dy] = [after[0] - before[0], after[1] - before[1]];
  const length = Math.hypot(dx, dy) || 1;
  const [nx, ny] = [(-dy / length) * 1.1, (dx / length) * 1.1];
  const [x, y, depth] = line[index];
  const sides = [1, -1].map((sign) => depthsAround(picture, x + nx * sign, y + ny * sign, 0)?.most ?? depth);
  return depth - Math.min(...sides);
}

/** Runs of what is seen; short gaps within them are closed. */
function bridged(seen: readonly boolean[]): (readonly [number, number])[] {
  const runs: [number, number][] = [];
  seen.forEach((is, i) => {
    const last = runs.at(-1);
    if (!is) return;
    if (last !== undefined && i - last[1] <= 6) last[1] = i;
    else runs.push([i, i]);
  });
  return runs;
}

function strokeOf(part: readonly Spot[], { corners }: Pen): Stroke {
  const path = part.flatMap(([x, y]) => [x, y]);
  if (corners === 'kept') return simplified(path, 0.3, false);
  const first = part[0];
  const last = part[part.length - 1];
  const closed = part.length > 8 && Math.hypot(first[0] - last[0], first[1] - last[1]) < 1.2 * spacing;
  if (closed) path.push(path[0], path[1]);
  return simplified(smoothed(path, 2.4, closed), 0.35, closed);
}
