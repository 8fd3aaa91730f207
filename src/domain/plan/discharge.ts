import { byTime, type Course } from './course.ts';
import { plannedVisits } from './phases.ts';
import { outcomeAt } from './review.ts';

/** One thing that would end the course. Null where only client and therapist can say. */
export type Ending = {
  readonly what: 'goals' | 'visits' | 'no-change' | 'words';
  readonly words: string;
  readonly met: boolean | null;
};

/** What would end the course, and what of it has come: targets, visits, two looks without a change, the plan's own lines (PLAN-21). */
export function endingsOf(course: Course): Ending[] {
  const own = course.plan?.discharge ?? [];
  return [
    ...goalsReached(course),
    ...visitsDone(course),
    ...twoLooks(course),
    ...own.map((words) => ({ what: 'words' as const, words, met: null })),
  ];
}

function goalsReached({ episode, ratings }: Course): Ending[] {
  const aimed = (episode?.details.goals ?? []).filter(({ target }) => target !== null);
  if (aimed.length === 0) return [];
  const newest = byTime(ratings).at(-1)?.ratings ?? [];
  const met = aimed.every(({ id, target }) => {
    const score = newest.find(({ goal }) => goal === id)?.score;
    return score !== undefined && target !== null && score >= target;
  });
  const words = aimed.length === 1 ? 'The goal reaches its target.' : 'Every goal reaches its target.';
  return [{ what: 'goals', words, met }];
}

function visitsDone({ plan, visits }: Course): Ending[] {
  const planned = plannedVisits(plan?.phases ?? []);
  if (planned === 0) return [];
  return [
    { what: 'visits', words: `The ${planned} visits of the plan are done.`, met: visits.length >= planned },
  ];
}

function twoLooks(course: Course): Ending[] {
  if (course.plan === null) return [];
  const looks = byTime(course.ratings).slice(-2);
  const met = looks.length === 2 && looks.every((rating) => outcomeAt(course, rating) === 'nothing-moved');
  return [{ what: 'no-change', words: 'Two looks in a row find no change.', met }];
}
