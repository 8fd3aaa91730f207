import type { MeasuredRange } from './chart.ts';
import type { ChartedVisit } from './history.ts';
import { type Because, type MeasuredChange, measuredChange } from './measured-change.ts';
import { type TypicalRange, detectableChange, normalRange } from './range-norms.ts';
import { summaryOf } from './trials.ts';

export type RangeLike = Pick<
  MeasuredRange,
  'joint' | 'movement' | 'side' | 'effort' | 'device' | 'method' | 'degrees'
>;

/** What changed in a range between two times; only the same device, method and effort are compared (ASSESS-25). */
export const compareRanges = (before: RangeLike, after: RangeLike): MeasuredChange =>
  measuredChange({
    before: before.degrees,
    after: after.degrees,
    detectable: detectableChange(after.device)?.degrees ?? null,
    differs: differenceOf(before, after),
  });

/** A range of an earlier visit, with the visit it is from. */
export type EarlierRange = { readonly visit: Omit<ChartedVisit, 'chart'>; readonly range: MeasuredRange };

/**
 * The last time this joint, movement and side were measured in the visits handed in: the same way if ever, otherwise any way, so
 * that a screen may say why the two are not compared. Null where it never was.
 */
export function lastRange(visits: readonly ChartedVisit[], like: RangeLike): EarlierRange | null {
  const all = visits.flatMap(({ chart, ...visit }) =>
    chart.ranges.filter((range) => isSameMovement(range, like)).map((range) => ({ visit, range })),
  );
  return all.findLast(({ range }) => differenceOf(range, like) === undefined) ?? all.at(-1) ?? null;
}

/** Left against right of one movement, measured the same way in one visit; `change` is the left less the right (ASSESS-26). */
export function compareSides(ranges: readonly RangeLike[], like: RangeLike): MeasuredChange | null {
  const same = ranges.filter((one) => differenceOf(one, like) === undefined);
  const on = (side: 'left' | 'right'): RangeLike | undefined =>
    same.findLast((one) => one.joint === like.joint && one.movement === like.movement && one.side === side);
  const [left, right] = [on('left'), on('right')];
  return left === undefined || right === undefined ? null : compareRanges(right, left);
}

/** Where a range lies beside what is typical for adults; null where our sources name nothing typical (ASSESS-22). */
export function besideTypical(
  range: RangeLike,
): { readonly typical: TypicalRange; readonly lies: 'below' | 'within' | 'above' } | null {
  const typical = normalRange(range.joint, range.movement);
  if (typical === null) return null;
  const { mean } = summaryOf(range.degrees);
  return { typical, lies: mean < typical.from ? 'below' : mean > typical.to ? 'above' : 'within' };
}

const isSameMovement = (one: RangeLike, other: RangeLike): boolean =>
  one.joint === other.joint && one.movement === other.movement && one.side === other.side;

/** Measured in one way: the same device, effort and method (ASSESS-25). */
export const isMeasuredAlike = (one: RangeLike, other: RangeLike): boolean =>
  differenceOf(one, other) === undefined;

function differenceOf(one: RangeLike, other: RangeLike): Because | undefined {
  if (one.device !== other.device) return 'other-device';
  if (one.effort !== other.effort) return 'other-effort';
  return folded(one.method) === folded(other.method) ? undefined : 'other-method';
}

const folded = (method: string | undefined): string =>
  (method ?? '').trim().toLowerCase().replace(/\s+/gu, ' ');
