import { findRegions, type RegionHints } from '#domain/atlas/find-region.ts';
import type { Region } from '#domain/atlas/regions.ts';
import type { Side } from '#domain/atlas/region.ts';
import type { ExcludedRegion } from '#domain/session/limits.ts';

export type Found = { readonly regions: readonly Region[]; readonly side: Side | null };

const spokenSides: Readonly<Record<string, Side>> = {
  left: 'left',
  l: 'left',
  right: 'right',
  r: 'right',
  both: 'bilateral',
};

/** "left ql" finds the quadratus lumborum and knows the side already. */
export const findPlaces = (query: string, hints: RegionHints): Found => {
  const words = query.trim().split(/\s+/);
  const said = words.length > 1 ? words.find((word) => word.toLowerCase() in spokenSides) : undefined;
  const rest = words.filter((word) => word !== said).join(' ');
  return { regions: findRegions(rest, hints), side: said ? (spokenSides[said.toLowerCase()] ?? null) : null };
};

/** Why a region is left out, where it is. */
export const exclusionOf = (
  region: string,
  excluded: readonly ExcludedRegion[],
): ExcludedRegion | undefined => excluded.find((one) => one.region === region);

export const isExcludedSide = (side: Side, exclusion: ExcludedRegion | undefined): boolean =>
  exclusion !== undefined &&
  (exclusion.side === undefined ||
    exclusion.side === side ||
    side === 'bilateral' ||
    exclusion.side === 'bilateral');
