import { millisecondsOf } from '#domain/base/instant.ts';
import type { RegionId } from '#domain/atlas/region.ts';
import type { Bounds } from './bounds.ts';
import { type Dose, sidesOf } from './dose.ts';
import type { Hold } from './holds.ts';
import { type Pauses, secondsWithoutPauses } from './pauses.ts';
import type { SessionRecord } from './record.ts';

/** Sums over a session. Seconds are to the millisecond. */
export type Totals = {
  /** The holds' seconds added up; two hands that hold at once count twice. */
  readonly heldSeconds: number;
  /** From the first hands-on moment to the last, without pauses: what can be billed as timed. */
  readonly handsOnSeconds: number;
  /** From the opening to the close (or so far), without pauses. */
  readonly treatmentSeconds: number;
  readonly pausedSeconds: number;
  readonly holds: number;
  readonly released: number;
};

/** The totals of a session (SESSION-25). */
export function totalsOf(
  record: SessionRecord,
  holds: readonly Hold[],
  pauses: Pauses,
  bounds: Bounds,
): Totals {
  const { openedAt, asOf } = bounds;
  return {
    heldSeconds: holds.reduce((sum, hold) => sum + Math.round(hold.seconds * 1000), 0) / 1000,
    handsOnSeconds: handsOnSeconds(record, holds, pauses, bounds),
    treatmentSeconds: secondsWithoutPauses(openedAt, asOf, pauses),
    pausedSeconds: pauses.reduce((sum, pause) => sum + pause.to - pause.from, 0) / 1000,
    holds: holds.length,
    released: holds.filter((hold) => hold.released).length,
  };
}

/** Assisted movements and resisted stretches are noted when they are done, so their instant is hands-on too. */
function handsOnSeconds(
  record: SessionRecord,
  holds: readonly Hold[],
  pauses: Pauses,
  bounds: Bounds,
): number {
  const moments = holds.flatMap((hold) => [
    millisecondsOf(hold.beganAt),
    hold.endedAt === null ? bounds.asOf : millisecondsOf(hold.endedAt),
  ]);
  for (const { what, instant } of record.said) {
    if (what.kind !== 'movement-assisted' && what.kind !== 'stretch-resisted') continue;
    if (instant <= bounds.asOf) moments.push(Math.max(instant, bounds.openedAt));
  }
  if (moments.length === 0) return 0;
  const [first, last] = moments.reduce(
    ([low, high], moment) => [Math.min(low, moment), Math.max(high, moment)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  );
  return secondsWithoutPauses(first, last, pauses);
}

/** A region and a side that were worked on. */
export type WorkedPlace = { readonly region: RegionId; readonly side: Dose['side'] };

/** Where holds have ended and none was noted as released, in the order of work (SESSION-27). */
export function unreleasedOf(holds: readonly Hold[]): readonly WorkedPlace[] {
  const places = new Map<string, WorkedPlace>();
  for (const hold of holds) {
    for (const side of sidesOf(hold.side))
      places.set(`${hold.region} ${side}`, { region: hold.region, side });
  }
  const settled = holds.filter((hold) => hold.released || hold.running);
  for (const hold of settled) for (const side of sidesOf(hold.side)) places.delete(`${hold.region} ${side}`);
  return [...places.values()];
}
