/**
 * Half a body: the client's left, up to the midline where x is 0. The right half is its mirror image and never built.
 * Positions are x, y, z of each vertex; quads are four vertices each, counter-clockwise from outside.
 */
export type Mesh = { readonly positions: Float64Array; readonly quads: Uint32Array };

/** One unit normal per vertex, outward; on the midline it has no sideways part. */
export function normalsOf({ positions, quads }: Mesh, midline: Uint8Array): Float64Array {
  const normals = new Float64Array(positions.length);
  for (let q = 0; q < quads.length; q += 4) addQuadNormal(normals, positions, quads.subarray(q, q + 4));
  for (let v = 0; v < normals.length; v += 3) {
    if (midline[v / 3] === 1) normals[v] = 0;
    const length = Math.hypot(normals[v], normals[v + 1], normals[v + 2]) || 1;
    for (let axis = 0; axis < 3; axis += 1) normals[v + axis] /= length;
  }
  return normals;
}

function addQuadNormal(normals: Float64Array, at: Float64Array, quad: Uint32Array): void {
  const [a, b, c, d] = [quad[0] * 3, quad[1] * 3, quad[2] * 3, quad[3] * 3];
  const ux = at[c] - at[a];
  const uy = at[c + 1] - at[a + 1];
  const uz = at[c + 2] - at[a + 2];
  const vx = at[d] - at[b];
  const vy = at[d + 1] - at[b + 1];
  const vz = at[d + 2] - at[b + 2];
  // y grows downwards, so the hand that rules the product is the left one.
  const normal = [uz * vy - uy * vz, ux * vz - uz * vx, uy * vx - ux * vy];
  for (const corner of [a, b, c, d])
    for (let axis = 0; axis < 3; axis += 1) normals[corner + axis] += normal[axis];
}
