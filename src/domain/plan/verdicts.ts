import { byTime, type Course } from './course.ts';
import { type CourseMeasure, decidingChange } from './detectable-changes.ts';
import type { Goal, GoalRating } from './episode.ts';

/** Did it change by more than its noise? `cannot-tell` is an answer. */
export type CourseVerdict = 'better' | 'worse' | 'within' | 'cannot-tell';

export type MeasureVerdict = {
  /** `goals` is the mean of the activities; `change` is what the client says of it altogether. */
  readonly measure: 'goals' | 'goal' | 'pain' | 'change';
  /** The activity, where one is meant. */
  readonly goal: Goal | null;
  readonly before: number | null;
  readonly after: number | null;
  /** The smallest change that counts; null where none is known. */
  readonly detectable: number | null;
  readonly verdict: CourseVerdict;
};

/** The client says "better" from here on: +2 of 5 (clinical reference 2.3, [design]). */
const SAID_BETTER = 2;

/** Every measure of the course against its start and its detectable change, at the newest rating (PLAN-17, PLAN-18). */
export const verdictsOf = (course: Course): MeasureVerdict[] =>
  verdictsAt(course, byTime(course.ratings).at(-1));

/** The same, as of one rating. */
export function verdictsAt(course: Course, rating: GoalRating | undefined): MeasureVerdict[] {
  const goals = course.episode?.details.goals ?? [];
  const rated = goals.flatMap((goal) => {
    const score = rating?.ratings.find((one) => one.goal === goal.id)?.score;
    return score === undefined ? [] : [{ goal, score }];
  });
  return [
    compared('goals', {
      before: mean(rated.map(({ goal }) => goal.baseline)),
      after: mean(rated.map(({ score }) => score)),
    }),
    ...goals.map((goal) => ({
      ...compared('goal', {
        before: goal.baseline,
        after: rated.find((one) => one.goal.id === goal.id)?.score ?? null,
      }),
      goal,
    })),
    painVerdict(course, rating),
    changeVerdict(rating?.change ?? null),
  ];
}

type Pair = { readonly before: number | null; readonly after: number | null };

/** More is better for an activity, less is better for pain. */
function compared(measure: Extract<CourseMeasure, 'goals' | 'goal' | 'pain'>, pair: Pair): MeasureVerdict {
  const detectable = decidingChange(measure);
  const { before, after } = pair;
  const told = { measure, goal: null, before, after, detectable };
  if (before === null || after === null || detectable === null) return { ...told, verdict: 'cannot-tell' };
  const gain = measure === 'pain' ? before - after : after - before;
  if (Math.abs(gain) < detectable - ROUNDING) return { ...told, verdict: 'within' };
  return { ...told, verdict: gain > 0 ? 'better' : 'worse' };
}

/** Means of whole scores: what binary fractions lose is not a change. */
const ROUNDING = 1e-9;

/** Pain before the first visit that asked, against pain before the last one that did, up to the rating. */
function painVerdict({ visits }: Course, rating: GoalRating | undefined): MeasureVerdict {
  const until = rating === undefined ? null : Temporal.Instant.from(rating.ratedAt);
  const said = visits
    .filter(({ at }) => until === null || Temporal.Instant.compare(Temporal.Instant.from(at), until) <= 0)
    .toSorted((one, other) =>
      Temporal.Instant.compare(Temporal.Instant.from(one.at), Temporal.Instant.from(other.at)),
    )
    .flatMap(({ painBefore }) => (painBefore === null ? [] : [painBefore]));
  return compared('pain', { before: said[0] ?? null, after: said.length > 1 ? (said.at(-1) ?? null) : null });
}

function changeVerdict(change: number | null): MeasureVerdict {
  const told = {
    measure: 'change' as const,
    goal: null,
    before: null,
    after: change,
    detectable: SAID_BETTER,
  };
  if (change === null) return { ...told, verdict: 'cannot-tell' };
  if (Math.abs(change) < SAID_BETTER) return { ...told, verdict: 'within' };
  return { ...told, verdict: change > 0 ? 'better' : 'worse' };
}

const mean = (scores: readonly number[]): number | null =>
  scores.length === 0 ? null : scores.reduce((sum, score) => sum + score, 0) / scores.length;
