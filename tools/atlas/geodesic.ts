import type { Mesh } from './mesh.ts';

/** A place on the surface from which a leaf spreads; a negative distance is a head start. */
export type Source = { readonly vertex: number; readonly leaf: number; readonly distance: number };

/** For every vertex its nearest leaves, nearest first, and the way to each; -1 where there are fewer. */
export type NearLeaves = {
  readonly kept: number;
  readonly leaf: Int16Array;
  readonly distance: Float64Array;
};

/** How many leaves a vertex keeps, how much further than its nearest they may be, and where measuring ends. */
export type Reach = { readonly kept: number; readonly margin: number; readonly furthest: number };

/**
 * Distances over the surface from many sources at once: fast marching with straight wave fronts over both halvings of every
 * quad. Each vertex keeps its `kept` nearest leaves, so that a border can be found between vertices.
 */
export function nearLeaves(
  mesh: Mesh,
  sources: readonly Source[],
  { kept, margin, furthest }: Reach,
): NearLeaves {
  const vertices = mesh.positions.length / 3;
  const near: NearLeaves = {
    kept,
    leaf: new Int16Array(vertices * kept).fill(-1),
    distance: new Float64Array(vertices * kept).fill(Infinity),
  };
  const waiting = new Waiting(vertices, kept + 6);
  for (const { vertex, leaf, distance } of sources) waiting.offer(vertex, leaf, distance);
  const around = quadsAround(mesh, vertices);
  for (let next = waiting.take(); next !== null; next = waiting.take()) {
    if (next.distance > furthest || !settle(near, next, margin)) continue;
    spread(mesh, near, around, next, waiting);
  }
  return near;
}

function settle({ kept, leaf, distance }: NearLeaves, next: Source, margin: number): boolean {
  const at = next.vertex * kept;
  if (next.distance > distance[at] + margin) return false;
  for (let k = at; k < at + kept; k += 1) {
    if (leaf[k] === next.leaf) return false;
    if (leaf[k] !== -1) continue;
    leaf[k] = next.leaf;
    distance[k] = next.distance;
    return true;
  }
  return false;
}

/** The settled distance of a leaf at a vertex. */
export function distanceTo({ kept, leaf, distance }: NearLeaves, vertex: number, wanted: number): number {
  for (let k = vertex * kept; k < vertex * kept + kept; k += 1) if (leaf[k] === wanted) return distance[k];
  return Infinity;
}

function spread(mesh: Mesh, near: NearLeaves, around: Around, from: Source, waiting: Waiting): void {
  const { positions, quads } = mesh;
  for (let i = around.first[from.vertex]; i < around.first[from.vertex + 1]; i += 1) {
    const quad = around.quads[i] * 4;
    for (let t = quad; t < quad + 4; t += 1) {
      const target = quads[t];
      if (target === from.vertex) continue;
      let reached = from.distance + gap(positions, from.vertex, target);
      for (let p = quad; p < quad + 4; p += 1) {
        const partner = quads[p];
        if (partner === from.vertex || partner === target) continue;
        const known = distanceTo(near, partner, from.leaf);
        if (known < Infinity)
          reached = Math.min(reached, frontAt(positions, from.vertex, from.distance, partner, known, target));
      }
      waiting.offer(target, from.leaf, reached);
    }
  }
}

function gap(at: Float64Array, a: number, b: number): number {
  return Math.hypot(at[a * 3] - at[b * 3], at[a * 3 + 1] - at[b * 3 + 1], at[a * 3 + 2] - at[b * 3 + 2]);
}

/** When a straight front that passes a and b reaches c; Infinity when it does not come from between them. */
function frontAt(at: Float64Array, a: number, atA: number, b: number, atB: number, c: number): number {
  const base = gap(at, a, b);
  const slope = (atB - atA) / base;
  if (!(Math.abs(slope) < 1)) return Infinity;
  const toC = gap(at, a, c);
  const x = (toC * toC + base * base - gap(at, b, c) ** 2) / (2 * base);
  const y = Math.sqrt(Math.max(0, toC * toC - x * x));
  const rise = Math.sqrt(1 - slope * slope);
  const crossing = x - (y * slope) / rise;
  return crossing < 0 || crossing > base ? Infinity : atA + x * slope + y * rise;
}

type Around = { readonly first: Uint32Array; readonly quads: Uint32Array };

const remembered = new WeakMap<Uint32Array, Around>();

function quadsAround({ quads }: Mesh, vertices: number): Around {
  const known = remembered.get(quads) ?? findQuadsAround(quads, vertices);
  remembered.set(quads, known);
  return known;
}

function findQuadsAround(quads: Uint32Array, vertices: number): Around {
  const first = new Uint32Array(vertices + 1);
  for (const vertex of quads) first[vertex + 1] += 1;
  for (let v = 0; v < vertices; v += 1) first[v + 1] += first[v];
  const filled = first.slice();
  const list = new Uint32Array(quads.length);
  for (let i = 0; i < quads.length; i += 1) {
    list[filled[quads[i]]] = i >> 2;
    filled[quads[i]] += 1;
  }
  return { first, quads: list };
}

/** A heap of offers; an offer that does not improve the best one of its leaf at its vertex is not kept. */
class Waiting {
  private readonly heap: Source[] = [];
  private readonly leaves: Int16Array;
  private readonly best: Float64Array;

  private readonly slots: number;

  constructor(vertices: number, slots: number) {
    this.slots = slots;
    this.leaves = new Int16Array(vertices * slots).fill(-1);
    this.best = new Float64Array(vertices * slots);
  }

  offer(vertex: number, leaf: number, distance: number): void {
    if (!this.improves(vertex, leaf, distance)) return;
    const { heap } = this;
    const offer = { vertex, leaf, distance };
    let at = heap.push(offer) - 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (heap[parent].distance <= distance) break;
      heap[at] = heap[parent];
      at = parent;
    }
    heap[at] = offer;
  }

  take(): Source | null {
    const { heap } = this;
    const top = heap[0];
    const last = heap.pop();
    if (top === undefined || last === undefined) return null;
    if (heap.length > 0) this.sink(last);
    return top;
  }

  private sink(last: Source): void {
    const { heap } = this;
    let at = 0;
    for (let child = 1; child < heap.length; child = at * 2 + 1) {
      if (child + 1 < heap.length && heap[child + 1].distance < heap[child].distance) child += 1;
      if (heap[child].distance >= last.distance) break;
      heap[at] = heap[child];
      at = child;
    }
    heap[at] = last;
  }

  private improves(vertex: number, leaf: number, distance: number): boolean {
    for (let k = vertex * this.slots; k < (vertex + 1) * this.slots; k += 1) {
      if (this.leaves[k] === leaf) {
        if (distance >= this.best[k] - 1e-9) return false;
        this.best[k] = distance;
        return true;
      }
      if (this.leaves[k] === -1) {
        this.leaves[k] = leaf;
        this.best[k] = distance;
        return true;
      }
    }
    return true;
  }
}
