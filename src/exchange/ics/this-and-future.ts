import ICAL from 'ical.js';
import { type CalendarTimes, wallOf } from './calendar-times.ts';
import { lengthOf, timeAt, zoneOf, type Occurrence, type Span } from './occurrences.ts';

/** From one occurrence on all run otherwise (RFC 5545, 3.2.13): as far from their plan as that one is, and as long as it. */
export type Turn = {
  /** When that one was planned. */
  readonly from: number;
  readonly event: ICAL.Component;
  /** How far a later one can lie from its plan, in milliseconds. */
  readonly reach: number;
  readonly turned: (planned: Occurrence) => Span;
};

/** Nothing for an event that changes itself alone, or that does not say when it is. */
export function turnOf(event: ICAL.Component, times: CalendarTimes): Turn | undefined {
  const plan = event.getFirstProperty('recurrence-id');
  const begin = event.getFirstProperty('dtstart');
  const [planned, first] = [plan?.getFirstValue(), begin?.getFirstValue()];
  if (!plan || !begin || !(planned instanceof ICAL.Time) || !(first instanceof ICAL.Time)) return undefined;
  if (plan.getFirstParameter('range')?.toUpperCase() !== 'THISANDFUTURE') return undefined;
  const from = times.instantOf(planned, plan);
  const lasting = lengthOf(event, times, first, begin);
  const length = times.later(first, lasting, begin) - times.instantOf(first, begin);
  return {
    from,
    event,
    reach: Math.abs(times.instantOf(first, begin) - from) + length + 2 * DAY,
    turned: ({ wall, planned: at, zone }) => {
      // The distance is that of the wall clock where both say theirs, so that a change of the clock does not bend it.
      const later = zone === zoneOf(plan, planned) ? wall - wallOf(planned) : at - from;
      const start = timeAt(wallOf(first) + later, first);
      return { start: times.instantOf(start, begin), end: times.later(start, lasting, begin) };
    },
  };
}

const DAY = 86_400_000;

/** The last turn at or before a plan holds for it. */
export const turnFor = (turns: readonly Turn[], { planned }: Occurrence): Turn | undefined =>
  turns.reduce<Turn | undefined>(
    (last, turn) => (turn.from <= planned && turn.from >= (last?.from ?? -Infinity) ? turn : last),
    undefined,
  );
