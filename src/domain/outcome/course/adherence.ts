import { daysAfter } from '#domain/home/day-off.ts';
import type { Program } from '#domain/home/program.ts';
import { scheduleOf } from '#domain/home/schedule.ts';
import type { Adherence } from './outcome-row.ts';

/** A program from the day on which it was set to the day before the next one was. */
export type ProgramInForce = { readonly setOn: string; readonly program: Program };

/**
 * Sessions at home, done of planned, up to and without today: today is not over (SOFAR-11). A planned day counts under the program
 * that was in force on it. Null where nothing was planned yet. Two sessions on a day are one: the plan counts days.
 */
export function adherence(
  programs: readonly ProgramInForce[],
  sessionDays: readonly string[],
  today: string,
): Adherence | null {
  const yesterday = daysAfter(today, -1);
  const planned = programs.flatMap(({ setOn, program }, place) => {
    const next = programs[place + 1]?.setOn;
    const to = next === undefined || daysAfter(next, -1) > yesterday ? yesterday : daysAfter(next, -1);
    return scheduleOf(program, { from: setOn, to })
      .filter(({ isSession }) => isSession)
      .map(({ on }) => on);
  });
  const [first] = planned;
  if (first === undefined) return null;
  const done = [...new Set(sessionDays)].filter((on) => on >= first && on <= yesterday);
  return { planned: planned.length, done: done.length, weeks: weeksOf(first, yesterday, { planned, done }) };
}

type Days = { readonly planned: readonly string[]; readonly done: readonly string[] };

function weeksOf(first: string, last: string, { planned, done }: Days): Adherence['weeks'] {
  const weeks: { from: string; planned: number; done: number }[] = [];
  for (let from = first; from <= last; from = daysAfter(from, 7)) {
    const end = daysAfter(from, 7);
    const within = (days: readonly string[]): number => days.filter((on) => on >= from && on < end).length;
    weeks.push({ from, planned: within(planned), done: within(done) });
  }
  return weeks;
}
