import type { MeasuredRange } from '#domain/assessment/chart.ts';
import { compareRanges, compareSides, lastRange, type RangeLike } from '#domain/assessment/ranges.ts';
import { normalRange, type TypicalRange } from '#domain/assessment/range-norms.ts';
import { summaryOf } from '#domain/assessment/trials.ts';
import { dateOf } from '#web/app/time-words.ts';
import type { Measuring } from './measuring.ts';
import { degreesUnit, verdictOf, type Verdict } from './verdict.ts';

/** What a range is laid beside: what is typical, the other side today, and the last time. */
export type RangeBeside = {
  readonly typical: TypicalRange | null;
  readonly other: { readonly side: 'left' | 'right'; readonly degrees: number } | null;
  readonly last: {
    readonly degrees: number;
    readonly date: string;
    readonly device: MeasuredRange['device'];
  } | null;
};

type Known = Pick<Measuring, 'chart' | 'visits' | 'zone'>;

export const besideOf = (like: Omit<RangeLike, 'degrees'>, known: Known): RangeBeside => {
  const last = lastOf({ ...like, degrees: [0] }, known);
  return {
    typical: normalRange(like.joint, like.movement),
    other: otherSide(like, known),
    last: last && { degrees: meanOf(last.range), date: last.date, device: last.range.device },
  };
};

/** The change since last time in words; null where it was never measured. */
export const changeOf = (range: RangeLike, known: Known): Verdict | null => {
  const last = lastOf(range, known);
  return last && verdictOf(compareRanges(last.range, range), last.date, degreesUnit);
};

/** Left against right of today: "6° less than the right"; null where only one side was measured. */
export const sidesApart = (range: RangeLike, { chart }: Pick<Known, 'chart'>) =>
  range.side === 'mid' ? null : compareSides(chart.ranges, range);

const lastOf = (like: RangeLike, { visits, zone }: Known) => {
  const last = lastRange(visits, like);
  return last && { range: last.range, date: dateOf(last.visit.at, zone) };
};

const otherSide = (like: Omit<RangeLike, 'degrees'>, { chart }: Known): RangeBeside['other'] => {
  if (like.side === 'mid') return null;
  const side = like.side === 'left' ? 'right' : 'left';
  const found = chart.ranges.findLast(
    (one) =>
      one.joint === like.joint &&
      one.movement === like.movement &&
      one.side === side &&
      one.effort === like.effort &&
      one.device === like.device,
  );
  return found ? { side, degrees: meanOf(found) } : null;
};

const meanOf = ({ degrees }: Pick<RangeLike, 'degrees'>): number => summaryOf(degrees).mean;
