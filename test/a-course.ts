import { CarePlan } from '#domain/plan/care-plan.ts';
import type { Course } from '#domain/plan/course.ts';
import type { Episode, Goal, GoalRating } from '#domain/plan/episode.ts';
import type { Phase } from '#domain/plan/phase.ts';

// A course of care as tests tell it: neck pain since January 5th, 2026, in Chicago.

export const zone = 'America/Chicago';
export const beganOn = '2026-01-05';

const uuid = (number: number): string => `0198b000-0000-7000-8000-${String(number).padStart(12, '0')}`;

export const aGoal = (number: number, own: Partial<Goal> = {}): Goal => ({
  id: uuid(number),
  activity: 'Drive home',
  baseline: 3,
  baselineOn: beganOn,
  target: 8,
  ...own,
});

export const anEpisode = (goals: readonly Goal[] = [aGoal(1), aGoal(2)]): Episode => ({
  id: uuid(90),
  version: 1,
  openedOn: beganOn,
  details: { indication: 'neck-pain', icd10: null, history: '', goals: [...goals], expectations: [] },
  end: null,
});

export const aPhase = (own: Partial<Phase>): Phase => ({
  kind: 'gentle',
  visits: 2,
  minutes: 40,
  perWeek: 1,
  highestPressure: 2,
  steps: [],
  aim: '',
  ...own,
});

export const aPlan = (phases: readonly Phase[] = [], own: Partial<CarePlan> = {}): CarePlan => ({
  ...CarePlan.parse({ complaint: 'Neck pain', goal: 'Drive home', steps: [], limits: {} }),
  phases: [...phases],
  ...own,
});

/** Noon in Chicago, so many days after the beginning. */
export const onDay = (days: number): string =>
  Temporal.PlainDate.from(beganOn)
    .add({ days })
    .toZonedDateTime({ timeZone: zone, plainTime: '12:00' })
    .toInstant()
    .toString();

export const aRating = (
  days: number,
  scores: readonly number[],
  change: number | null = null,
): GoalRating => ({
  id: uuid(1000 + days),
  ratedAt: onDay(days),
  ratings: scores.map((score, index) => ({ goal: uuid(index + 1), score })),
  change,
  words: null,
});

/** Visits on these days after the beginning, with pain before where it is said. */
export const visitsOn = (days: readonly number[], pain: readonly number[] = []): Course['visits'] =>
  days.map((day, index) => ({ at: onDay(day), painBefore: pain[index] ?? null, painAfter: null }));

export const aCourse = (own: Partial<Course> = {}): Course => ({
  episode: anEpisode(),
  plan: aPlan([aPhase({}), aPhase({ kind: 'firmer', visits: 3, highestPressure: 3 })]),
  visits: [],
  ratings: [],
  ...own,
});
