import type { Compared } from './verdict.ts';

/** How far a value could still get better. */
export type Room = {
  readonly points: number | null;
  /** The end of the scale that is in the way of an important change. */
  readonly inTheWay: 'floor' | 'ceiling' | null;
  readonly why: string | null;
};

/** Whether the first value leaves room for an important change (OUTCOME-8). */
export function roomFor({ before, range, mcid, improvement }: Compared): Room {
  if (range === undefined)
    return { points: null, inTheWay: null, why: 'the range of the measure is not given' };
  const points = improvement === 'increase' ? range[1] - before : before - range[0];
  if (mcid === null) return { points, inTheWay: null, why: 'what change matters is not known' };
  const isTight = points < mcid * (1 - 1e-9);
  return { points, inTheWay: isTight ? (improvement === 'increase' ? 'ceiling' : 'floor') : null, why: null };
}
