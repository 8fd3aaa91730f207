import { outside, type Labels } from './labels.ts';

/** The side of a picture that lies on the midline. */
type Fold = 'left' | 'right' | 'none';

/** Beyond the midline lies the mirror image. */
export const fold = -2;

/** A run of border between two labels, in corners of cells; both neighbours use the same one. */
export type Arc = {
  /** x, y, x, y ... */
  readonly points: readonly number[];
  readonly left: number;
  readonly right: number;
  readonly closed: boolean;
};

/** Arcs by index; ~index means against its direction. */
export type ArcRing = readonly number[];

const steps = [
  [1, 0],
  [0, 1],
  [-1, 0],
  [0, -1],
] as const;

/** Cuts the borders of a picture into arcs. */
export function arcsOf(labels: Labels, foldAt: Fold): Arc[] {
  const grid = gridOf(labels, foldAt);
  const arcs: Arc[] = [];
  for (const onlyNodes of [true, false])
    for (let y = 0; y <= labels.height; y += 1)
      for (let x = 0; x <= labels.width; x += 1) {
        if (!grid.isBorder(x, y) || onlyNodes !== grid.isNode(x, y)) continue;
        for (let direction = 0; direction < 4; direction += 1)
          if (grid.isOpen(x, y, direction)) arcs.push(walk(grid, x, y, direction));
      }
  return arcs;
}

type Grid = {
  isBorder: (x: number, y: number) => boolean;
  isNode: (x: number, y: number) => boolean;
  isOpen: (x: number, y: number, direction: number) => boolean;
  close: (x: number, y: number, direction: number) => void;
  sides: (x: number, y: number, direction: number) => readonly [left: number, right: number];
};

function labelAt({ width, height, cells }: Labels, foldAt: Fold, x: number, y: number): number {
  if (y < 0 || y >= height) return outside;
  if (x < 0) return foldAt === 'left' ? fold : outside;
  if (x >= width) return foldAt === 'right' ? fold : outside;
  return cells[y * width + x];
}

function gridOf(labels: Labels, foldAt: Fold): Grid {
  const at = (x: number, y: number): number => labelAt(labels, foldAt, x, y);
  const isBorder = (x: number, y: number): boolean => {
    const here = at(x, y);
    return here !== at(x - 1, y) || here !== at(x, y - 1) || here !== at(x - 1, y - 1);
  };
  const sides = (x: number, y: number, direction: number): readonly [number, number] => {
    if (direction === 0) return [at(x, y - 1), at(x, y)];
    if (direction === 1) return [at(x, y), at(x - 1, y)];
    if (direction === 2) return [at(x - 1, y), at(x - 1, y - 1)];
    return [at(x - 1, y - 1), at(x, y - 1)];
  };
  const done = new Set<number>();
  const name = (x: number, y: number, direction: number): number => {
    const back = direction >= 2;
    const [fx, fy] = back ? [x + steps[direction][0], y + steps[direction][1]] : [x, y];
    return (fy * (labels.width + 1) + fx) * 2 + (direction % 2);
  };
  const isEdge = (x: number, y: number, direction: number): boolean => {
    const [left, right] = sides(x, y, direction);
    return left !== right && (left >= 0 || right >= 0);
  };
  const isNode = (x: number, y: number): boolean => {
    const edges = [0, 1, 2, 3].filter((direction) => isEdge(x, y, direction));
    if (edges.length === 0) return false;
    if (edges.length !== 2) return true;
    const [[a, b], [c, d]] = edges.map((direction) => sides(x, y, direction));
    return Math.min(a, b) !== Math.min(c, d) || Math.max(a, b) !== Math.max(c, d);
  };
  return {
    isBorder,
    isNode,
    isOpen: (x, y, direction) => isEdge(x, y, direction) && !done.has(name(x, y, direction)),
    close: (x, y, direction) => void done.add(name(x, y, direction)),
    sides,
  };
}

function walk(grid: Grid, x0: number, y0: number, direction0: number): Arc {
  const [left, right] = grid.sides(x0, y0, direction0);
  const points = [x0, y0];
  let [x, y, direction] = [x0, y0, direction0];
  for (;;) {
    grid.close(x, y, direction);
    x += steps[direction][0];
    y += steps[direction][1];
    points.push(x, y);
    if (grid.isNode(x, y)) break;
    const next = [0, 1, 2, 3].find((turn) => grid.isOpen(x, y, turn));
    if (next === undefined) break;
    direction = next;
  }
  return { points, left, right, closed: x === x0 && y === y0 };
}

/** The rings around every label that `belongs`, with the label on the right hand. */
export function ringsOf(arcs: readonly Arc[], belongs: (label: number) => boolean): ArcRing[] {
  const starts = new Map<string, number[]>();
  const waiting = new Set<number>();
  arcs.forEach((arc, index) => {
    if (belongs(arc.left) === belongs(arc.right)) return;
    const half = belongs(arc.right) ? index : ~index;
    const start = startOf(arcs, half);
    starts.set(start, [...(starts.get(start) ?? []), half]);
    waiting.add(half);
  });
  const rings: ArcRing[] = [];
  for (const first of waiting) {
    const ring = [first];
    waiting.delete(first);
    for (let last = first; endOf(arcs, last) !== startOf(arcs, first) || ring.length === 0;) {
      const next = rightmost(
        arcs,
        last,
        (starts.get(endOf(arcs, last)) ?? []).filter((half) => waiting.has(half)),
      );
      if (next === undefined) break;
      waiting.delete(next);
      ring.push(next);
      last = next;
    }
    rings.push(ring);
  }
  return rings;
}

/** Points of an arc in the direction asked for. */
export function directed(points: readonly number[], half: number): readonly number[] {
  if (half >= 0) return points;
  const turned: number[] = [];
  for (let i = points.length - 2; i >= 0; i -= 2) turned.push(points[i], points[i + 1]);
  return turned;
}

export const arcIndex = (half: number): number => (half >= 0 ? half : ~half);

function startOf(arcs: readonly Arc[], half: number): string {
  const { points } = arcs[arcIndex(half)];
  return half >= 0 ? `${points[0]},${points[1]}` : `${points.at(-2)},${points.at(-1)}`;
}

const endOf = (arcs: readonly Arc[], half: number): string => startOf(arcs, ~half);

/** Where two pieces of a label touch at a corner, they stay two pieces: the path turns right. */
function rightmost(arcs: readonly Arc[], last: number, choices: readonly number[]): number | undefined {
  if (choices.length < 2) return choices[0];
  const come = directed(arcs[arcIndex(last)].points, last);
  const heading = Math.atan2(
    come[come.length - 1] - come[come.length - 3],
    come[come.length - 2] - come[come.length - 4],
  );
  const turn = (half: number): number => {
    const go = directed(arcs[arcIndex(half)].points, half);
    const angle = Math.atan2(go[3] - go[1], go[2] - go[0]) - heading;
    return Math.atan2(Math.sin(angle), Math.cos(angle));
  };
  return [...choices].sort((a, b) => turn(b) - turn(a))[0];
}
