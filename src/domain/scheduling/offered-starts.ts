import type { AskedTimes, Place } from './asked-times.ts';
import { type Gap, gapsOf, touchingStarts, unsellable } from './gaps.ts';
import type { Settle } from './obstacles.ts';
import type { OpenWindow } from './open-hours.ts';

type Sold = { asked: AskedTimes; place: Place; settle: Settle | undefined };

/**
 * Of the starts of a window those that leave the diary without holes. `gap-free`: those that touch a neighbour or an edge.
 * `cluster`: of each gap those that waste the least, which is nothing wherever nothing need be wasted.
 */
export function offeredStarts(window: OpenWindow, stepped: readonly number[], sold: Sold): number[] {
  const { asked, place, settle } = sold;
  const isOpen = (start: number): boolean =>
    isInReach(start, window, asked) && typeof settle?.(start, window.location) !== 'string';
  return gapsOf(window, place, asked).flatMap((gap) => {
    const touching = touchingStarts(gap).filter(isOpen);
    if (asked.offering === 'gap-free') return touching;
    const inside = stepped.filter((start) => start >= gap.first && start <= gap.last);
    return leastWaste([...new Set([...inside, ...touching])].sort(ascending), gap, asked);
  });
}

function leastWaste(starts: readonly number[], gap: Gap, asked: AskedTimes): number[] {
  const wastes = starts.map((start) => unsellable(start, gap, asked));
  const least = Math.min(...wastes);
  return starts.filter((_, place) => wastes[place] === least);
}

/** Whether the clipped window, notice and horizon hold it. */
const isInReach = (start: number, window: OpenWindow, asked: AskedTimes): boolean =>
  start >= Math.max(window.start, asked.start, asked.earliest) &&
  start <= asked.latest &&
  start + asked.length <= Math.min(window.end, asked.end);

const ascending = (a: number, b: number): number => a - b;
