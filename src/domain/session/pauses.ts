import type { Bounds } from './bounds.ts';
import type { Grasp } from './grasps.ts';
import type { SessionRecord } from './record.ts';

export type Pause = { readonly from: number; readonly to: number; readonly open: boolean };

/** The pauses of a session, in order, none touching another. */
export type Pauses = readonly Pause[];

type Turn = { readonly at: number; readonly kind: 'paused' | 'resumed' };

/** Pauses run from `paused` to `resumed`, to the next hold that begins, or to the close (SESSION-20, SESSION-21). */
export function pausesOf(record: SessionRecord, grasps: readonly Grasp[], bounds: Bounds): Pauses {
  const pauses: Pause[] = [];
  let from: number | null = null;
  for (const turn of turnsOf(record, grasps, bounds)) {
    if (turn.kind === 'paused') from ??= turn.at;
    else if (from !== null) {
      pauses.push({ from, to: turn.at, open: false });
      from = null;
    }
  }
  if (from !== null) pauses.push({ from, to: Math.max(from, bounds.asOf), open: bounds.closedAt === null });
  return pauses;
}

function turnsOf(record: SessionRecord, grasps: readonly Grasp[], bounds: Bounds): Turn[] {
  const latest = bounds.closedAt ?? Number.POSITIVE_INFINITY;
  const turns: Turn[] = grasps.map((grasp) => ({ at: grasp.beganAt, kind: 'resumed' }));
  for (const { what, instant } of record.said) {
    if (what.kind !== 'paused' && what.kind !== 'resumed') continue;
    if (instant <= latest) turns.push({ at: Math.max(instant, bounds.openedAt), kind: what.kind });
  }
  return turns.sort((a, b) => a.at - b.at || (a.kind === b.kind ? 0 : a.kind === 'paused' ? -1 : 1));
}

/** The time between two instants that was not pause, in seconds to the millisecond. */
export function secondsWithoutPauses(from: number, to: number, pauses: Pauses): number {
  let milliseconds = Math.max(0, to - from);
  for (let place = firstAfter(from, pauses); place < pauses.length; place++) {
    const pause = pauses[place] as Pause;
    if (pause.from >= to) break;
    milliseconds -= Math.min(to, pause.to) - Math.max(from, pause.from);
  }
  return Math.max(0, milliseconds) / 1000;
}

/** The place of the first pause that ends after an instant. A long day has many pauses: the search halves them. */
function firstAfter(instant: number, pauses: Pauses): number {
  let [low, high] = [0, pauses.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((pauses[middle] as Pause).to > instant) high = middle;
    else low = middle + 1;
  }
  return low;
}
