import type { RegionId } from '#domain/atlas/region.ts';
import type { HomeHold } from '#domain/home/player/home-holds.ts';
import { sidesOf } from '#domain/session/dose.ts';
import { deriveHolds } from '#domain/session/holds.ts';
import type { VisitChart } from './history.ts';

/** What one region received on one side, over all the visits handed in. */
export type LedgerEntry = {
  readonly region: RegionId;
  readonly side: 'left' | 'right' | 'mid';
  /** Held seconds in the clinic, without pauses, to the millisecond. */
  readonly seconds: number;
  readonly holds: number;
  /** In how many of the visits it was worked on, and when last; none and empty where it was at home alone. */
  readonly visits: number;
  readonly lastAt: string;
  /** Held seconds at home, told apart from those of the visits (ASSESS-12). */
  readonly home: number;
};

/** A hold of a session at home, as `homeHolds` tells it. */
export type HeldAtHome = Pick<HomeHold, 'region' | 'side' | 'heldMs' | 'at'>;

/**
 * Held seconds and holds per region and side, most seconds in visits first, then at home (ASSESS-11, ASSESS-12). As in a session, a bilateral hold
 * counts whole on the left and whole on the right.
 */
export function doseLedger(
  visits: readonly Pick<VisitChart, 'at' | 'facts'>[],
  home: readonly HeldAtHome[] = [],
): readonly LedgerEntry[] {
  const entries = new Map<string, LedgerEntry>();
  for (const visit of visits) {
    const seen = new Set<string>();
    for (const { region, side: sides, seconds } of deriveHolds(visit.facts)) {
      for (const side of sidesOf(sides)) {
        const key = `${region} ${side}`;
        const known = entries.get(key) ?? nothing(region, side);
        entries.set(key, {
          ...known,
          seconds: (Math.round(known.seconds * 1000) + Math.round(seconds * 1000)) / 1000,
          holds: known.holds + 1,
          visits: known.visits + (seen.has(key) ? 0 : 1),
          lastAt: visit.at,
        });
        seen.add(key);
      }
    }
  }
  for (const { region, side, heldMs } of home.toSorted(byBeginning)) {
    const key = `${region} ${side}`;
    const known = entries.get(key) ?? nothing(region, side);
    entries.set(key, { ...known, home: (Math.round(known.home * 1000) + Math.round(heldMs)) / 1000 });
  }
  return [...entries.values()].sort((a, b) => b.seconds - a.seconds || b.home - a.home);
}

const byBeginning = (one: HeldAtHome, other: HeldAtHome): number =>
  one.at < other.at ? -1 : Number(one.at > other.at);

const nothing = (region: RegionId, side: LedgerEntry['side']): LedgerEntry => ({
  region,
  side,
  seconds: 0,
  holds: 0,
  visits: 0,
  lastAt: '',
  home: 0,
});
