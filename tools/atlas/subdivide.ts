import type { Mesh } from './mesh.ts';

/** Which vertices, edges and faces a finer mesh is made of: the same for every figure and pose of one topology. */
export type Refinement = {
  readonly vertices: number;
  readonly quads: Uint32Array;
  readonly midline: Uint8Array;
  /** Two ends and the one or two faces beside each edge; -1 where there is none. */
  readonly edges: Int32Array;
  readonly finerQuads: Uint32Array;
  readonly finerMidline: Uint8Array;
};

/** Plans one Catmull-Clark step. Finer vertices are the old ones, then one for each face, then one for each edge. */
export function planRefinement(quads: Uint32Array, midline: Uint8Array): Refinement {
  const vertices = midline.length;
  const faces = quads.length / 4;
  const edges: number[] = [];
  const edgeOf = new Map<number, number>();
  const edgesOfQuad = new Uint32Array(quads.length);
  for (let f = 0; f < faces; f += 1)
    for (let k = 0; k < 4; k += 1)
      edgesOfQuad[f * 4 + k] = edgeBetween(quads[f * 4 + k], quads[f * 4 + ((k + 1) % 4)], f, edges, edgeOf);
  const finerQuads = new Uint32Array(quads.length * 4);
  for (let f = 0; f < faces; f += 1)
    for (let k = 0; k < 4; k += 1) {
      const at = (f * 4 + k) * 4;
      const edge = vertices + faces + edgesOfQuad[f * 4 + k];
      const before = vertices + faces + edgesOfQuad[f * 4 + ((k + 3) % 4)];
      finerQuads.set([quads[f * 4 + k], edge, vertices + f, before], at);
    }
  const finerMidline = new Uint8Array(vertices + faces + edges.length / 4);
  finerMidline.set(midline);
  for (let e = 0; e < edges.length / 4; e += 1)
    finerMidline[vertices + faces + e] = isOnMidline(edges, e, midline) ? 1 : 0;
  return { vertices, quads, midline, edges: Int32Array.from(edges), finerQuads, finerMidline };
}

function edgeBetween(
  a: number,
  b: number,
  face: number,
  edges: number[],
  known: Map<number, number>,
): number {
  const key = Math.min(a, b) * 4_194_304 + Math.max(a, b);
  const found = known.get(key);
  if (found !== undefined) {
    edges[found * 4 + 3] = face;
    return found;
  }
  const edge = edges.length / 4;
  known.set(key, edge);
  edges.push(a, b, face, -1);
  return edge;
}

/** The mirror image begins beyond an edge of the midline; an edge that merely touches it with both ends is inside. */
function isOnMidline(edges: ArrayLike<number>, edge: number, midline: Uint8Array): boolean {
  return edges[edge * 4 + 3] === -1 && midline[edges[edge * 4]] === 1 && midline[edges[edge * 4 + 1]] === 1;
}

/** One Catmull-Clark step that behaves at the midline as if the other half were there. */
export function refine(positions: Float64Array, plan: Refinement): Mesh {
  const faces = plan.quads.length / 4;
  const edges = plan.edges.length / 4;
  const finer = new Float64Array((plan.vertices + faces + edges) * 3);
  placeFaces(finer, positions, plan);
  placeEdges(finer, positions, plan);
  placeVertices(finer, positions, plan);
  return { positions: finer, quads: plan.finerQuads };
}

function placeFaces(finer: Float64Array, positions: Float64Array, { vertices, quads }: Refinement): void {
  for (let i = 0; i < quads.length; i += 1) {
    const to = (vertices + (i >> 2)) * 3;
    for (let axis = 0; axis < 3; axis += 1) finer[to + axis] += positions[quads[i] * 3 + axis] / 4;
  }
}

function placeEdges(finer: Float64Array, positions: Float64Array, plan: Refinement): void {
  const { vertices, edges, midline } = plan;
  const faces = plan.quads.length / 4;
  for (let e = 0; e < edges.length / 4; e += 1) {
    const [a, b, f, g] = edges.subarray(e * 4, e * 4 + 4);
    const to = (vertices + faces + e) * 3;
    const mirrored = isOnMidline(edges, e, midline);
    for (let axis = 0; axis < 3; axis += 1) {
      const ends = positions[a * 3 + axis] + positions[b * 3 + axis];
      const beside = finer[(vertices + f) * 3 + axis];
      const beyond = g >= 0 ? finer[(vertices + g) * 3 + axis] : beside;
      finer[to + axis] = g >= 0 || mirrored ? (ends + beside + beyond) / 4 : ends / 2;
    }
    if (mirrored) finer[to] = 0;
  }
}

/** Sums over the faces and edges around each vertex; across the midline everything counts twice. */
function placeVertices(finer: Float64Array, positions: Float64Array, plan: Refinement): void {
  const { vertices, quads, midline } = plan;
  const faceSum = new Float64Array(vertices * 3);
  const faceCount = new Uint16Array(vertices);
  for (let i = 0; i < quads.length; i += 1) {
    faceCount[quads[i]] += 1;
    for (let axis = 0; axis < 3; axis += 1)
      faceSum[quads[i] * 3 + axis] += finer[(vertices + (i >> 2)) * 3 + axis];
  }
  const around = edgesAround(positions, plan);
  for (let v = 0; v < vertices; v += 1) {
    const open = around.openCount[v] > 0 && midline[v] === 0;
    const n = midline[v] === 1 ? faceCount[v] * 2 : faceCount[v];
    for (let axis = 0; axis < 3; axis += 1) {
      const i = v * 3 + axis;
      const own = positions[i];
      const face = faceCount[v] === 0 ? own : faceSum[i] / faceCount[v];
      const edge = around.weight[v] === 0 ? own : around.sum[i] / around.weight[v];
      if (open) finer[i] = (6 * own + around.openSum[i]) / 8;
      else finer[i] = n === 0 ? own : (face + 2 * edge + (n - 3) * own) / n;
    }
    if (midline[v] === 1) finer[v * 3] = 0;
  }
}

function edgesAround(positions: Float64Array, { vertices, edges, midline }: Refinement) {
  const sum = new Float64Array(vertices * 3);
  const weight = new Float64Array(vertices);
  const openSum = new Float64Array(vertices * 3);
  const openCount = new Uint8Array(vertices);
  for (let e = 0; e < edges.length / 4; e += 1) {
    const mirrored = isOnMidline(edges, e, midline);
    const open = edges[e * 4 + 3] === -1 && !mirrored;
    for (const [v, other] of [
      [edges[e * 4], edges[e * 4 + 1]],
      [edges[e * 4 + 1], edges[e * 4]],
    ]) {
      const share = midline[v] === 1 && !mirrored ? 2 : 1;
      weight[v] += share;
      if (open) openCount[v] += 1;
      for (let axis = 0; axis < 3; axis += 1) {
        const far = positions[other * 3 + axis];
        sum[v * 3 + axis] += (share * (positions[v * 3 + axis] + far)) / 2;
        if (open) openSum[v * 3 + axis] += far;
      }
    }
  }
  return { sum, weight, openSum, openCount };
}
