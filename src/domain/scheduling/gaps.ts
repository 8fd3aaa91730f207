import type { AskedTimes, Place } from './asked-times.ts';
import type { OpenWindow } from './open-hours.ts';

const MINUTE = 60_000;

/** Where in a window visits can begin between two neighbours, or a neighbour and an edge: the first start and the last. */
export type Gap = { readonly first: number; readonly last: number };

export function gapsOf(window: OpenWindow, { blocked }: Place, { length }: AskedTimes): Gap[] {
  const gaps: Gap[] = [];
  const end = window.end - length;
  let first = window.start;
  for (let n = 0; n < blocked.after.length; n += 1) {
    const last = blocked.after[n] ?? 0;
    if (last >= end) break;
    if (last >= first) gaps.push({ first, last });
    first = Math.max(first, blocked.before[n] ?? 0);
  }
  if (first <= end) gaps.push({ first, last: end });
  return gaps;
}

/** The whole minutes at which a visit touches what is before it, and what is after. */
export const touchingStarts = ({ first, last }: Gap): number[] => {
  const [low, high] = [Math.ceil(first / MINUTE) * MINUTE, Math.floor(last / MINUTE) * MINUTE];
  if (low > high) return [];
  return low === high ? [low] : [low, high];
};

/** Milliseconds of a gap that a visit at this start would leave too short to sell, before it and after. */
export function unsellable(start: number, gap: Gap, { shortest, before, after }: AskedTimes): number {
  const sellable = shortest + Math.max(before, after);
  const lost = (hole: number): number => (hole < MINUTE || hole >= sellable ? 0 : hole);
  return lost(start - gap.first) + lost(gap.last - start);
}
