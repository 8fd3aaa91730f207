import { leafIds } from '#domain/atlas/leaves.ts';
import type { RegionId } from '#domain/atlas/region.ts';
import { regionOf } from '#domain/atlas/regions.ts';
import { surfaceLeaves } from '#domain/atlas/surface-leaves.ts';
import { skinOf } from '../atlas/atlas.ts';
import { topologyOf } from '../atlas/body.ts';
import { readHuman } from '../atlas/human.ts';
import type { Rig } from './rig.ts';

/** Over the atlas's half body: the regions next to every vertex, each with the way to it. */
export type NearRegions = readonly (readonly (readonly [region: RegionId, distance: number])[])[];

export function nearRegions(folder: string): NearRegions {
  const human = readHuman(folder);
  const topology = topologyOf(human);
  const { near } = skinOf(human, topology);
  return topology.vertices.map((_, vertex) =>
    Array.from({ length: near.kept }, (_none, k) => vertex * near.kept + k)
      .filter((at) => near.leaf[at] >= 0)
      .map((at) => [regionOfLeaf(near.leaf[at]), near.distance[at]] as const),
  );
}

function regionOfLeaf(leaf: number): RegionId {
  const id = leafIds.superficial[leaf] as keyof typeof surfaceLeaves;
  return surfaceLeaves[id].region;
}

/** How far a vertex may lie outside a region and still tell where its border runs, in thousandths of the height. */
const rim = 20;

/**
 * For every vertex of the whole body how far within the region it lies, below 0 outside: on the left where the region has
 * two sides.
 */
export function workedOn(rig: Rig, near: NearRegions, region: RegionId): number[] {
  const { sided } = regionOf(region);
  return rig.points.map((_, vertex) =>
    sided && rig.sided[vertex] < 0 ? -rim : within(near[rig.half[vertex]], region),
  );
}

function within(regions: NearRegions[number], region: RegionId): number {
  const least = (wanted: (id: RegionId) => boolean): number =>
    regions.reduce((low, [id, distance]) => (wanted(id) ? Math.min(low, distance) : low), Infinity);
  const own = least((id) => id === region);
  const other = least((id) => id !== region);
  return own === Infinity ? -rim : Math.max(-rim, Math.min(rim, other - own));
}
