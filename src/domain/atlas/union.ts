import type { Ring } from './figure.ts';

type Edge = { readonly ends: readonly [string, string]; used: boolean };

/**
 * The outline of shapes that share borders point for point: lines that two of them have are left out, so that a region of
 * several leaves is one area. Fill by the even-odd rule; the direction of the rings is not kept.
 */
export function unionOf(rings: readonly Ring[]): readonly Ring[] {
  const edges = new Map<string, Edge>();
  for (const ring of rings) {
    let from = pointAt(ring, ring.length - 2);
    for (let at = 0; at < ring.length; at += 2) {
      const to = pointAt(ring, at);
      const key = from < to ? `${from}|${to}` : `${to}|${from}`;
      if (from !== to && !edges.delete(key)) edges.set(key, { ends: [from, to], used: false });
      from = to;
    }
  }
  return chained([...edges.values()]);
}

/** At every point as many lines come as go, so that each walk comes back to where it began. */
function chained(edges: readonly Edge[]): readonly Ring[] {
  const meeting = new Map<string, Edge[]>();
  for (const edge of edges) {
    for (const end of edge.ends) {
      const known = meeting.get(end);
      if (known === undefined) meeting.set(end, [edge]);
      else known.push(edge);
    }
  }
  return edges.flatMap((edge) => (edge.used ? [] : [walk(edge, meeting)]));
}

function walk(first: Edge, meeting: ReadonlyMap<string, readonly Edge[]>): Ring {
  const ring: number[] = [];
  let at = first.ends[0];
  for (let edge: Edge | undefined = first; edge !== undefined;) {
    edge.used = true;
    ring.push(...at.split(' ').map(Number));
    at = edge.ends[0] === at ? edge.ends[1] : edge.ends[0];
    edge = meeting.get(at)?.find(({ used }) => !used);
  }
  return ring;
}

const pointAt = (ring: Ring, at: number): string => `${ring[at] ?? 0} ${ring[at + 1] ?? 0}`;
