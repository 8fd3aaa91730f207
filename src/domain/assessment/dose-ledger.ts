import type { RegionId } from '#domain/atlas/region.ts';
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
  /** In how many of the visits it was worked on, and when last. */
  readonly visits: number;
  readonly lastAt: string;
  /** Held seconds at home: none while there are no home sessions. */
  readonly home: number;
};

/**
 * Held seconds and holds per region and side, most seconds first (ASSESS-11, ASSESS-12). As in a session, a bilateral hold
 * counts whole on the left and whole on the right.
 */
export function doseLedger(visits: readonly Pick<VisitChart, 'at' | 'facts'>[]): readonly LedgerEntry[] {
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
  return [...entries.values()].sort((a, b) => b.seconds - a.seconds);
}

const nothing = (region: RegionId, side: LedgerEntry['side']): LedgerEntry => ({
  region,
  side,
  seconds: 0,
  holds: 0,
  visits: 0,
  lastAt: '',
  home: 0,
});
