import type { BakedRing, BakedView } from './baked.ts';
import type { Ring } from './figure.ts';

/** The arcs of a view in units, ready to be joined. */
export type Arcs = { readonly paths: readonly Ring[]; readonly fold: ReadonlySet<number> };

export function arcsOf(view: BakedView): Arcs {
  return { paths: view.arcs.map((arc) => undelta(arc, view.steps)), fold: new Set(view.fold) };
}

function undelta(arc: readonly number[], steps: number): Ring {
  const path: number[] = [];
  let [x, y] = [0, 0];
  for (let i = 0; i + 1 < arc.length; i += 2) {
    x += arc[i] ?? 0;
    y += arc[i + 1] ?? 0;
    path.push(x / steps, y / steps);
  }
  return path;
}

/** Rings as they are stored. */
export function joined(rings: readonly BakedRing[], { paths }: Arcs): Ring[] {
  return rings.map((ring) => closed(chained(ring, paths)));
}

export function mirroredRings(rings: readonly Ring[]): Ring[] {
  return rings.map((ring) => reversed(ring).map((value, i) => (i % 2 === 0 ? 0 - value : value)));
}

/**
 * The rings of a shape on the midline together with its mirror image: what ran along the midline is left out, and every
 * piece between two points of the midline closes with its own reflection, so there is no seam.
 */
export function stitched(rings: readonly BakedRing[], arcs: Arcs): Ring[] {
  return rings.flatMap((ring) => {
    const pieces = piecesOff(ring, arcs);
    if (pieces === null) {
      const whole = joined([ring], arcs);
      return [...whole, ...mirroredRings(whole)];
    }
    return pieces.map((piece) => {
      const half = chained(piece, arcs.paths);
      const [other = []] = mirroredRings([half]);
      return closed([...half, ...other.slice(2)]);
    });
  });
}

/** The runs of arcs between stretches of the midline; null when the ring never touches it. */
function piecesOff(ring: BakedRing, { fold }: Arcs): BakedRing[] | null {
  const onFold = (half: number): boolean => fold.has(half >= 0 ? half : ~half);
  const start = ring.findIndex(onFold);
  if (start < 0) return null;
  const pieces: number[][] = [];
  let open: number[] | null = null;
  for (const half of [...ring.slice(start), ...ring.slice(0, start)]) {
    if (onFold(half)) {
      open = null;
      continue;
    }
    if (open === null) pieces.push((open = []));
    open.push(half);
  }
  return pieces;
}

function chained(ring: BakedRing, paths: readonly Ring[]): number[] {
  const points: number[] = [];
  for (const half of ring) {
    const path = half >= 0 ? paths[half] : reversed(paths[~half] ?? []);
    points.push(...(points.length === 0 ? (path ?? []) : (path ?? []).slice(2)));
  }
  return points;
}

function reversed(path: Ring): number[] {
  const points: number[] = [];
  for (let i = path.length - 2; i >= 0; i -= 2) points.push(path[i] ?? 0, path[i + 1] ?? 0);
  return points;
}

/** A ring does not repeat its first point. */
function closed(points: readonly number[]): Ring {
  const same = points[0] === points.at(-2) && points[1] === points.at(-1);
  return same ? points.slice(0, -2) : points;
}
