import type { CarePlan } from './care-plan.ts';
import type { Episode, GoalRating } from './episode.ts';

/** What became of a visit, as a course needs it: pain is the client's word before and after, where it was asked. */
export type CourseVisit = {
  readonly at: string;
  readonly painBefore: number | null;
  readonly painAfter: number | null;
};

/** A course of care as it stands: the episode, its plan, the closed visits since it began, the goals rated again. */
export type Course = {
  readonly episode: Episode | null;
  readonly plan: CarePlan | null;
  readonly visits: readonly CourseVisit[];
  readonly ratings: readonly GoalRating[];
};

/** When and where a course is looked at. */
export type Looking = { readonly now: Temporal.Instant; readonly zone: string };

/** The day of an instant where the practice is. */
export const dayOf = (instant: string, zone: string): Temporal.PlainDate =>
  Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDate();

/** Oldest first; of two at once the order they came in. */
export const byTime = (ratings: readonly GoalRating[]): GoalRating[] =>
  ratings.toSorted((one, other) =>
    Temporal.Instant.compare(Temporal.Instant.from(one.ratedAt), Temporal.Instant.from(other.ratedAt)),
  );
