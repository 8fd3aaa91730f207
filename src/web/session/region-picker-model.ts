import { findRegions, type RegionHints } from '#domain/atlas/find-region.ts';
import type { Region } from '#domain/atlas/regions.ts';
import type { Side } from '#domain/atlas/region.ts';
import type { ExcludedRegion } from '#domain/session/limits.ts';
import type { Place } from './grip.ts';

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

/** Why a region is left out, as far as it is: plan and screening may each have a reason, and each a side. */
export const exclusionsOf = (
  region: string,
  excluded: readonly ExcludedRegion[],
): readonly ExcludedRegion[] => excluded.filter((one) => one.region === region);

export const isExcludedSide = (side: Side, exclusions: readonly ExcludedRegion[]): boolean =>
  exclusions.some(
    (one) => one.side === undefined || one.side === side || side === 'bilateral' || one.side === 'bilateral',
  );

/** Why the hands should not go to a place, where that is so. */
export const leftOutAt = (
  { region, side }: Place,
  excluded: readonly ExcludedRegion[],
): ExcludedRegion | undefined => exclusionsOf(region, excluded).find((one) => isExcludedSide(side, [one]));
