import type { Mesh } from '../atlas/mesh.ts';

/** Normals of all vertices, weighted by area and not of length one. */
export function normalsOf({ positions: at, quads }: Mesh): Float64Array {
  const normals = new Float64Array(at.length);
  for (let q = 0; q < quads.length; q += 4) {
    const [a, b, c, d] = [quads[q] * 3, quads[q + 1] * 3, quads[q + 2] * 3, quads[q + 3] * 3];
    const [ux, uy, uz] = [at[c] - at[a], at[c + 1] - at[a + 1], at[c + 2] - at[a + 2]];
    const [vx, vy, vz] = [at[d] - at[b], at[d + 1] - at[b + 1], at[d + 2] - at[b + 2]];
    const normal = [uy * vz - uz * vy, uz * vx - ux * vz, ux * vy - uy * vx];
    for (const corner of [a, b, c, d])
      for (let axis = 0; axis < 3; axis += 1) normals[corner + axis] += normal[axis];
  }
  return normals;
}

/** How much every vertex looks towards a direction: zero on the outline. */
export function facing(normals: Float64Array, [x, y, z]: readonly [number, number, number]): Float64Array {
  const result = new Float64Array(normals.length / 3);
  for (let v = 0; v < result.length; v += 1)
    result[v] = normals[v * 3] * x + normals[v * 3 + 1] * y + normals[v * 3 + 2] * z;
  return result;
}
