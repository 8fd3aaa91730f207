import type { GoalRating } from '#domain/plan/episode.ts';

/** The goals that were given a number. */
export const ratingsOf = (scores: Readonly<Record<string, string>>): GoalRating['ratings'] =>
  Object.entries(scores).flatMap(([goal, typed]) => {
    const score = wholeOf(typed);
    return score === null ? [] : [{ goal, score }];
  });

/** A whole number as people type it, with a plus or with the minus of a book; null where nothing was typed. */
export function wholeOf(typed: string): number | null {
  const text = typed.trim().replace('−', '-');
  return /^[+-]?\d+$/u.test(text) ? Number(text) : null;
}
