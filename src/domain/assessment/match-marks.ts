import type { RegionId } from '#domain/atlas/region.ts';
import type { FactId } from '#domain/base/ids.ts';
import { gapBetween } from './spot-gap.ts';
import type { Spot } from './spot.ts';

/** A mark as it is compared: what was marked where, on one side, and how much of it. */
export type ComparedMark = {
  /** Finding or feeling. */
  readonly what: string;
  readonly region: RegionId;
  readonly side: 'left' | 'right' | 'mid';
  readonly layer: string;
  readonly amount: number;
  /** The first amount, where it was graded more than once. */
  readonly found?: number | undefined;
  readonly facts: readonly FactId[];
  readonly lineage?: FactId | undefined;
  readonly spot?: Spot | undefined;
};

/** The same place at two times; null where it was marked only once. */
export type MarkPair<Mark extends ComparedMark> =
  | { readonly before: Mark; readonly after: Mark | null }
  | { readonly before: null; readonly after: Mark };

/** Two spots of one kind and place are the same when they lie this close, in 1/1000 of body height (ASSESS-6; design). */
const SAME_SPOT = 30;

/**
 * Pairs the marks of two times (ASSESS-5 to ASSESS-7): by lineage; then, within one kind, region, side and layer, the spots
 * that lie closest, whole regions with whole regions, and what is left where coordinates cannot tell it apart. No mark is paired twice.
 */
export function matchMarks<Mark extends ComparedMark>(
  before: readonly Mark[],
  after: readonly Mark[],
): readonly MarkPair<Mark>[] {
  const matching: Matching<Mark> = { left: new Set(before), right: new Set(after), pairs: new Map() };
  for (const cost of rounds) pairRound(matching, cost);
  return [
    ...before.map((mark) => ({ before: mark, after: matching.pairs.get(mark) ?? null })),
    ...after.filter((mark) => matching.right.has(mark)).map((mark) => ({ before: null, after: mark })),
  ];
}

/** What speaks against pairing two marks: 0 nothing, more the less alike they are, null they are not to be paired. */
type Cost = (before: ComparedMark, after: ComparedMark) => number | null;

const rounds: readonly Cost[] = [
  (before, after) => (isSameLine(before, after) && isSamePlace(before, after) ? 0 : null),
  (before, after) => (isSameLine(before, after) && before.side === after.side ? 0 : null),
  closeSpots,
  (before, after) => (isSamePlace(before, after) && !before.spot && !after.spot ? 0 : null),
  (before, after) => (isSamePlace(before, after) && !canTellApart(before, after) ? 0 : null),
];

function closeSpots(before: ComparedMark, after: ComparedMark): number | null {
  if (!isSamePlace(before, after) || !before.spot || !after.spot) return null;
  const gap = gapBetween(before.spot, after.spot);
  return gap === null || gap > SAME_SPOT ? null : gap;
}

function isSameLine(before: ComparedMark, after: ComparedMark): boolean {
  const lines = [before.lineage, ...before.facts];
  return [after.lineage, ...after.facts].some((one) => one !== undefined && lines.includes(one));
}

const isSamePlace = (before: ComparedMark, after: ComparedMark): boolean =>
  before.what === after.what &&
  before.region === after.region &&
  before.side === after.side &&
  before.layer === after.layer;

/** Two spots in one view lie where they lie; a whole region holds any spot, and other views cannot be compared. */
const canTellApart = (before: ComparedMark, after: ComparedMark): boolean =>
  before.spot !== undefined && after.spot !== undefined && gapBetween(before.spot, after.spot) !== null;

type Matching<Mark> = { left: Set<Mark>; right: Set<Mark>; pairs: Map<Mark, Mark> };

/** Pairs what a round allows, the least cost first, of equal cost the marks that are most alike in amount. */
function pairRound<Mark extends ComparedMark>({ left, right, pairs }: Matching<Mark>, costOf: Cost): void {
  const possible = [...left].flatMap((before) =>
    [...right].flatMap((after) => {
      const cost = costOf(before, after);
      return cost === null ? [] : [{ before, after, cost, apart: Math.abs(before.amount - after.amount) }];
    }),
  );
  possible.sort((a, b) => a.cost - b.cost || a.apart - b.apart);
  for (const { before, after } of possible) {
    if (!left.has(before) || !right.has(after)) continue;
    left.delete(before);
    right.delete(after);
    pairs.set(before, after);
  }
}
