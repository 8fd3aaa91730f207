import { byTime, type Course, dayOf, type Looking } from './course.ts';
import type { GoalRating } from './episode.ts';
import { verdictsAt } from './verdicts.ts';

/** When to look again: the earlier of so many visits or weeks since the last look (PLAN-15). */
export type Review = {
  readonly due: boolean;
  /** The last look, or the day the episode began. */
  readonly since: Temporal.PlainDate;
  readonly visitsSince: number;
  readonly visitsLeft: number;
  readonly dueOn: Temporal.PlainDate;
};

/** The next look of an open episode with a plan; null where there is none to look at. */
export function reviewOf(course: Course, { now, zone }: Looking): Review | null {
  const { episode, plan } = course;
  if (episode === null || episode.end !== null || plan === null) return null;
  const last = byTime(course.ratings).at(-1);
  const since = last === undefined ? Temporal.PlainDate.from(episode.openedOn) : dayOf(last.ratedAt, zone);
  const visitsSince = course.visits.filter(
    ({ at }) => last === undefined || isAfter(at, last.ratedAt),
  ).length;
  const dueOn = since.add({ weeks: plan.review.weeks });
  const today = now.toZonedDateTimeISO(zone).toPlainDate();
  const visitsLeft = Math.max(0, plan.review.visits - visitsSince);
  const due = visitsLeft === 0 || Temporal.PlainDate.compare(today, dueOn) >= 0;
  return { due, since, visitsSince, visitsLeft, dueOn };
}

/** What the measures say together at a look. */
export type Outcome = 'moved' | 'mixed' | 'worse' | 'nothing-moved' | 'cannot-tell';

/** The outcome at one rating, against the start (PLAN-18). */
export function outcomeAt(course: Course, rating: GoalRating | undefined): Outcome {
  const verdicts = verdictsAt(course, rating).map(({ verdict }) => verdict);
  const better = verdicts.includes('better');
  if (verdicts.includes('worse')) return better ? 'mixed' : 'worse';
  if (better) return 'moved';
  return verdicts.includes('within') ? 'nothing-moved' : 'cannot-tell';
}

/** What a look that moved nothing asks for (clinical reference 2.3, [design]). */
export const waysOn = ['change', 'refer', 'discharge'] as const;

export type Asked = { readonly outcome: Outcome; readonly ways: typeof waysOn };

/**
 * After a review's worth of care, when nothing moved or something got worse: change the plan, refer or discharge (PLAN-20).
 * A look that came too early asks nothing, and neither does one that the plan was changed after.
 */
export function askedOf(
  course: Course,
  looking: Looking & { readonly planSetAt: string | null },
): Asked | null {
  const last = byTime(course.ratings).at(-1);
  if (last === undefined || course.episode === null || course.episode.end !== null) return null;
  if (!wasTime(course, last, looking.zone)) return null;
  if (looking.planSetAt !== null && isAfter(looking.planSetAt, last.ratedAt)) return null;
  const outcome = outcomeAt(course, last);
  return outcome === 'moved' || outcome === 'cannot-tell' ? null : { outcome, ways: waysOn };
}

/** Had a review's visits or weeks gone by since the beginning when this was rated? */
function wasTime({ episode, plan, visits }: Course, rating: GoalRating, zone: string): boolean {
  if (episode === null || plan === null) return false;
  const before = visits.filter(({ at }) => !isAfter(at, rating.ratedAt)).length;
  const weeksOn = Temporal.PlainDate.from(episode.openedOn).add({ weeks: plan.review.weeks });
  return (
    before >= plan.review.visits || Temporal.PlainDate.compare(dayOf(rating.ratedAt, zone), weeksOn) >= 0
  );
}

const isAfter = (one: string, other: string): boolean =>
  Temporal.Instant.compare(Temporal.Instant.from(one), Temporal.Instant.from(other)) > 0;
