import type { AskedTimes, Place } from './asked-times.ts';
import type { OpenWindow } from './open-hours.ts';

/** The starts of a place that lie on the step and that no busy time blocks, window by window, in order. */
export function steppedStarts({ windows, blocked }: Place, asked: AskedTimes): number[][] {
  const sweep = { at: 0, reach: -Infinity };
  return windows.map((window) => {
    const found: number[] = [];
    for (const stretch of stretchesOf(window, asked)) walk(stretch, blocked, asked.step, sweep, found);
    return found;
  });
}

type Stretch = { first: number; last: number };

/** From anchor to anchor: the first start on the step that may be, and where they end. */
function stretchesOf(window: OpenWindow, asked: AskedTimes): Stretch[] {
  const low = Math.max(window.start, asked.start, asked.earliest);
  const high = Math.min(Math.min(window.end, asked.end) - asked.length, asked.latest);
  return window.anchors.map((anchor, place) => ({
    first: anchor + Math.ceil(Math.max(0, low - anchor) / asked.step) * asked.step,
    last: Math.min(high, (window.anchors[place + 1] ?? Infinity) - 1),
  }));
}

/** Starts and blocks both go on in time, so each is looked at once. */
function walk(
  { first, last }: Stretch,
  { after, before }: Place['blocked'],
  step: number,
  sweep: { at: number; reach: number },
  found: number[],
): void {
  let { at, reach } = sweep;
  let start = first;
  while (start <= last) {
    while (at < after.length && (after[at] ?? 0) < start) {
      reach = Math.max(reach, before[at] ?? 0);
      at += 1;
    }
    if (start >= reach) {
      found.push(start);
      start += step;
    } else {
      start += Math.ceil((reach - start) / step) * step;
    }
  }
  sweep.at = at;
  sweep.reach = reach;
}
