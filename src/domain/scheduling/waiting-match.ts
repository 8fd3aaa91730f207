import type { WaitingId } from '#domain/base/ids.ts';
import { openHours } from './open-hours.ts';
import type { WeeklyHours } from './hours.ts';
import { zoneClock } from './zone-clock.ts';

/** Somebody who waits for a time. */
export type Waiting = {
  readonly id: WaitingId;
  /** When she could come, on the practice's wall clock. */
  readonly weekly: readonly WeeklyHours[];
  /** Since when she waits, in epoch milliseconds. */
  readonly since: number;
  /** What her visit could begin at, of what has become free; in epoch milliseconds. */
  readonly starts: readonly number[];
  readonly minutes: number;
};

export type Match = { readonly id: WaitingId; readonly startsAt: number };

/**
 * To whom a time that has become free is offered, best first: those whose wish is narrowest, for they have fewest other chances,
 * then those who have waited longest. Each with the first start at which she could come for the whole visit.
 */
export function matchWaiting(waiting: readonly Waiting[], zone: string): Match[] {
  return waiting
    .flatMap((one) => {
      const startsAt = one.starts.find((start) => couldCome(one, start, zone));
      return startsAt === undefined ? [] : [{ ...one, startsAt, width: widthOf(one) }];
    })
    .sort((a, b) => a.width - b.width || a.since - b.since)
    .map(({ id, startsAt }) => ({ id, startsAt }));
}

const MINUTE = 60_000;
const WEEK = 7 * 86_400_000;

function couldCome({ weekly, minutes }: Waiting, start: number, zone: string): boolean {
  const end = start + minutes * MINUTE;
  return openHours({ weekly }, zoneClock(zone), { start, end }).some(
    (window) => window.start <= start && end <= window.end,
  );
}

/** How much of an ordinary week she could come in. */
const widthOf = ({ weekly }: Waiting): number =>
  openHours({ weekly: weekly.map(({ days, from, to }) => ({ days, from, to })) }, zoneClock('UTC'), {
    start: 0,
    end: WEEK,
  }).reduce((sum, { start, end }) => sum + Math.min(end, WEEK) - Math.max(start, 0), 0);
