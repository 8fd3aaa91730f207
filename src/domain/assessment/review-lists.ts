import type { BodyLayer } from '#domain/atlas/body-layer.ts';
import type { RegionId } from '#domain/atlas/region.ts';
import type { FactId } from '#domain/base/ids.ts';
import { sidesOf } from '#domain/session/dose.ts';
import { deriveHolds } from '#domain/session/holds.ts';
import { type BodyHistory, chartsOf, overlaysStanding } from './history.ts';
import { type Track, tracksOf } from './tracks.ts';
import type { FindingKind } from './vocabulary.ts';

/** A finding that the history asks about. */
export type Reviewed = {
  readonly finding: FindingKind;
  readonly region: RegionId;
  readonly side: 'left' | 'right' | 'mid';
  readonly layer: BodyLayer;
  readonly severity: number;
  /** In how many visits it was looked at, and in how many its place was worked on since it was first found. */
  readonly lookedAt: number;
  readonly treated: number;
  readonly seconds: number;
  readonly facts: readonly FactId[];
};

/** "Often" (ASSESS-15; design). */
const OFTEN = 3;

type History = Pick<BodyHistory, 'visits'>;

/**
 * Findings whose place was worked on in three visits or more since they were first found, and whose severity was the same at
 * every look, in two visits at least. Most seconds first (ASSESS-15).
 */
export const treatedNeverChanged = (history: History): readonly Reviewed[] =>
  reviewed(history)
    .filter(({ track, row }) => row.treated >= OFTEN && row.lookedAt >= 2 && isUnchanged(track))
    .map(({ row }) => row)
    .sort((a, b) => b.seconds - a.seconds);

export type NeverTreated = Reviewed & {
  /** A mark of avoid stands in this place, which may well be why. */
  readonly avoided: 'yes' | 'no';
};

/** Findings that still stand and whose place was not worked on since they were first found. Most severe first (ASSESS-16). */
export function foundNeverTreated(history: History): readonly NeverTreated[] {
  const avoided = new Set(
    overlaysStanding(history)
      .filter(({ overlay }) => overlay === 'avoid')
      .flatMap(({ region, side }) => sidesOf(side).map((one) => `${region} ${one}`)),
  );
  return reviewed(history)
    .filter(({ row }) => row.treated === 0 && row.severity > 0)
    .map(({ row }): NeverTreated => ({
      ...row,
      avoided: avoided.has(`${row.region} ${row.side}`) ? 'yes' : 'no',
    }))
    .sort((a, b) => b.severity - a.severity);
}

const isUnchanged = ({ looks }: Track): boolean =>
  looks.every(({ severity }) => severity > 0 && severity === looks[0]?.severity);

function reviewed({ visits }: History): { track: Track; row: Reviewed }[] {
  const worked = visits.map(({ facts }) => heldSeconds(facts));
  return tracksOf(chartsOf(visits)).map((track) => {
    const { what: finding, region, side, layer, amount: severity, facts } = track.last;
    const since = worked.slice(track.visits[0]).flatMap((visit) => visit.get(`${region} ${side}`) ?? []);
    return {
      track,
      row: {
        finding,
        region,
        side,
        layer,
        severity,
        lookedAt: track.visits.length,
        treated: since.length,
        seconds: since.reduce((sum, seconds) => sum + Math.round(seconds * 1000), 0) / 1000,
        facts: [...new Set([...track.looks.map(({ fact }) => fact), ...facts])],
      },
    };
  });
}

function heldSeconds(facts: BodyHistory['own']): ReadonlyMap<string, number> {
  const seconds = new Map<string, number>();
  for (const hold of deriveHolds(facts)) {
    for (const side of sidesOf(hold.side)) {
      const key = `${hold.region} ${side}`;
      seconds.set(key, (seconds.get(key) ?? 0) + hold.seconds);
    }
  }
  return seconds;
}
