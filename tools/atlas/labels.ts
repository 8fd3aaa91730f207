import { distanceTo, type NearLeaves } from './geodesic.ts';
import { cornersOf, type Raster } from './raster.ts';

/** The leaf in every cell of a picture; outside the figure there is none. */
export type Labels = { readonly width: number; readonly height: number; readonly cells: Int16Array };

export const outside = -1;

/** Past its last kept leaf a vertex only knows that every other one is further. */
const beyond = 6;

/** Between vertices the distances to the leaves are interpolated, so borders cross the mesh freely. */
export function labelsOf(raster: Raster, quads: Uint32Array, near: NearLeaves): Labels {
  const cells = new Int16Array(raster.width * raster.height).fill(outside);
  for (let cell = 0; cell < cells.length; cell += 1) {
    const triangle = raster.triangle[cell];
    if (triangle < 0) continue;
    const corners = cornersOf(quads, triangle);
    const [a, b, c] = corners.map((vertex) => near.leaf[vertex * near.kept]);
    const shares = [1 - raster.second[cell] - raster.third[cell], raster.second[cell], raster.third[cell]];
    cells[cell] = a === b && b === c ? a : nearestBetween(corners, shares, near);
  }
  return { width: raster.width, height: raster.height, cells };
}

function nearestBetween(corners: readonly number[], shares: readonly number[], near: NearLeaves): number {
  let best = outside;
  let least = Infinity;
  for (const vertex of corners)
    for (let k = 0; k < near.kept; k += 1) {
      const leaf = near.leaf[vertex * near.kept + k];
      if (leaf === -1 || leaf === best) continue;
      const distance = interpolated(corners, shares, near, leaf);
      if (distance >= least) continue;
      least = distance;
      best = leaf;
    }
  return best;
}

function interpolated(
  corners: readonly number[],
  shares: readonly number[],
  near: NearLeaves,
  leaf: number,
): number {
  let sum = 0;
  for (let i = 0; i < 3; i += 1) {
    const known = distanceTo(near, corners[i], leaf);
    sum += shares[i] * (known === Infinity ? furthest(near, corners[i]) + beyond : known);
  }
  return sum;
}

function furthest(near: NearLeaves, vertex: number): number {
  let distance = 0;
  for (let k = vertex * near.kept; k < (vertex + 1) * near.kept; k += 1)
    if (near.leaf[k] !== -1) distance = near.distance[k];
  return distance;
}
