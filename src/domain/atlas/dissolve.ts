import type { Ring } from './figure.ts';

/**
 * The outline of neighbouring shapes taken as one: edges that two of them share cancel each other. The shapes of a
 * partition share their points exactly, so edges are compared as they are. Null when what is left does not close.
 */
export const dissolve = (rings: readonly Ring[]): readonly Ring[] | null => {
  const edges = new Map<string, Edge>();
  for (const edge of rings.flatMap(edgesOf)) {
    if (!edges.delete(nameOf(edge.to, edge.from))) edges.set(nameOf(edge.from, edge.to), edge);
  }
  const from = Map.groupBy(edges.values(), (edge) => pointName(edge.from));
  const outlines: Ring[] = [];
  for (const edge of edges.values()) {
    const ring = from.get(pointName(edge.from))?.includes(edge) ? chainFrom(edge, from) : [];
    if (ring === null) return null;
    if (ring.length > 0) outlines.push(ring);
  }
  return outlines;
};

type Spot = readonly [x: number, y: number];
type Edge = { readonly from: Spot; readonly to: Spot };
type Edges = Map<string, Edge[]>;

const pointName = ([x, y]: Spot): string => `${x} ${y}`;
const nameOf = (from: Spot, to: Spot): string => `${pointName(from)}|${pointName(to)}`;

const edgesOf = (ring: Ring): readonly Edge[] => {
  const points: Spot[] = [];
  for (let at = 0; at + 1 < ring.length; at += 2) points.push([ring[at] ?? 0, ring[at + 1] ?? 0]);
  return points.flatMap((from, place) => {
    const to = points[(place + 1) % points.length];
    return to && pointName(to) !== pointName(from) ? [{ from, to }] : [];
  });
};

/** Follows edges, and takes them, until the way comes back to where it began. */
const chainFrom = (first: Edge, from: Edges): Ring | null => {
  const ring: number[] = [];
  const home = pointName(first.from);
  let edge: Edge | undefined = first;
  while (edge) {
    const here: Edge[] = from.get(pointName(edge.from)) ?? [];
    here.splice(here.indexOf(edge), 1);
    ring.push(...edge.from);
    if (pointName(edge.to) === home) return ring;
    edge = from.get(pointName(edge.to))?.[0];
  }
  return null;
};
