import type { BodyLayer } from '#domain/atlas/body-layer.ts';
import type { Spot } from '#domain/assessment/spot.ts';
import type { FindingKind } from '#domain/assessment/vocabulary.ts';
import type { FactId } from '#domain/base/ids.ts';
import type { Place } from '#web/session/grip.ts';

type Marked = Place & {
  readonly id: FactId;
  readonly finding: FindingKind;
  readonly layer: BodyLayer;
  readonly severity: number;
  readonly spot?: Spot | undefined;
  readonly lineage?: FactId | undefined;
};
type Visited<Finding> = { readonly at: string; readonly findings: readonly Finding[] };

/** A finding of an earlier visit that nobody has looked at yet in this one, with the day it was last found. */
export type Earlier<Finding> = Finding & { readonly foundAt: string };

/**
 * What earlier visits found, how it was when last looked at, and what this visit has not looked at yet: newest first, then
 * strongest (CHARTING-4). Two marks are of one finding when they share a lineage, or both mean the same whole region.
 */
export const lookAgain = <Finding extends Marked>(
  visits: readonly Visited<Finding>[],
  today: readonly Marked[],
): readonly Earlier<Finding>[] => {
  const standing: Earlier<Finding>[] = [];
  for (const { at, findings } of visits) {
    for (const finding of findings) {
      const before = standing.findIndex((one) => isSame(one, finding));
      if (before !== -1) standing.splice(before, 1);
      standing.push({ ...finding, foundAt: at });
    }
  }
  return standing
    .filter((one) => one.severity > 0 && !today.some((mark) => isSame(one, mark)))
    .sort((a, b) => (a.foundAt === b.foundAt ? b.severity - a.severity : a.foundAt < b.foundAt ? 1 : -1));
};

/** The line that a new mark goes on: that of the earlier finding it is of, where there is one. */
export const lineageOf = (
  mark: Omit<Marked, 'id' | 'severity'>,
  earlier: readonly Marked[],
): FactId | null => {
  const same = earlier.find((one) => isSameRegionMark(one, mark));
  return same ? (same.lineage ?? same.id) : null;
};

const isSame = (a: Marked, b: Marked): boolean =>
  (a.lineage ?? a.id) === (b.lineage ?? b.id) || isSameRegionMark(a, b);

type Whole = Omit<Marked, 'id' | 'severity'>;

const isSameRegionMark = (a: Whole, b: Whole): boolean =>
  a.spot === undefined &&
  b.spot === undefined &&
  a.finding === b.finding &&
  a.region === b.region &&
  a.side === b.side &&
  a.layer === b.layer;
