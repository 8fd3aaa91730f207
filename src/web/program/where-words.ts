import { endOf, phaseOn } from '#domain/home/phase-on.ts';
import type { Program } from '#domain/home/program.ts';
import { dayWords } from './day-words.ts';
import { words } from './words.ts';

/** Where a program stands on a day: "The usual, week 2 of 4", or when it begins or ran out. */
export const whereWords = (program: Program, today: string): string => {
  const here = phaseOn(program, today);
  if (here !== null) return words.where.here(here.phase.title, here.week, here.phase.weeks);
  if (program.startsOn > today) return words.where.begins(dayWords(program.startsOn));
  return words.where.over(dayWords(Temporal.PlainDate.from(endOf(program)).subtract({ days: 1 }).toString()));
};
