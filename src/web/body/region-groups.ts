import type { RegionId } from '#domain/atlas/region.ts';
import { regions, type Region } from '#domain/atlas/regions.ts';

/** Parts of the body that people look for, in the order head to foot. */
export const groupNames = ['head', 'back', 'arm', 'front', 'hip', 'leg', 'foot'] as const;
export type GroupName = (typeof groupNames)[number];

/** By the first part of a region's id. */
const groups: Readonly<Record<string, GroupName>> = {
  head: 'head',
  neck: 'head',
  back: 'back',
  shoulder: 'arm',
  axilla: 'arm',
  arm: 'arm',
  elbow: 'arm',
  forearm: 'arm',
  hand: 'arm',
  chest: 'front',
  abd: 'front',
  hip: 'hip',
  pelvis: 'hip',
  thigh: 'leg',
  knee: 'leg',
  calf: 'leg',
  shin: 'leg',
  ankle: 'foot',
  foot: 'foot',
};

export const groupOf = (region: RegionId): GroupName => groups[region.split('.')[0] ?? ''] ?? 'front';

export const regionsIn = (group: GroupName): readonly Region[] =>
  regions.filter(({ id }) => groupOf(id) === group);
