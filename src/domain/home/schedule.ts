import { daysAfter } from './day-off.ts';
import { phaseOn } from './phase-on.ts';
import type { Program } from './program.ts';

/** A day on which something is planned, or on which the program is looked at again. */
export type ScheduledDay = {
  readonly on: string;
  /** Of the whole program, from 1. */
  readonly week: number;
  /** Among the phases, from 0. */
  readonly phase: number;
  readonly phaseTitle: string;
  readonly isSession: boolean;
  readonly isReview: boolean;
};

/**
 * The days of a program, spread evenly over each week and never closer than its phase allows (HOME-14). Which version a day
 * gets is for its morning to say. Without bounds it is the whole program; `from` and `to` belong to it.
 */
export function scheduleOf(
  program: Program,
  { from, to }: { readonly from?: string | undefined; readonly to?: string | undefined } = {},
): ScheduledDay[] {
  const days: ScheduledDay[] = [];
  let last = -Infinity;
  let inWeek = 0;
  for (let day = 0; ; day += 1) {
    const on = daysAfter(program.startsOn, day);
    const found = phaseOn(program, on);
    if (found === null) break;
    const { phase, index } = found;
    if (day % 7 === 0) inWeek = 0;
    const isSession = inWeek < dueBy(day % 7, phase.daysPerWeek) && day - last >= gap(phase);
    if (isSession) [last, inWeek] = [day, inWeek + 1];
    const isReview = on === program.reviewOn;
    if (isSession || isReview)
      days.push({
        on,
        week: Math.floor(day / 7) + 1,
        phase: index,
        phaseTitle: phase.title,
        isSession,
        isReview,
      });
  }
  return days.filter(({ on }) => (from === undefined || on >= from) && (to === undefined || on <= to));
}

const gap = ({ everyOtherDay }: Program['phases'][number]): number => (everyOtherDay ? 2 : 1);

/** How many of a week's sessions are due by its day: of three, one by the first, two by the third, three by the fifth. */
const dueBy = (day: number, daysPerWeek: number): number =>
  Array.from({ length: daysPerWeek }, (_, place) => Math.floor((place * 7) / daysPerWeek)).filter(
    (due) => due <= day,
  ).length;
