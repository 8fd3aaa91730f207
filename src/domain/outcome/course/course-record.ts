import type { DiaryFact } from '#domain/home/diary/diary-fact.ts';
import type { PlayFact } from '#domain/home/player/play-fact.ts';
import type { Phase } from '#domain/plan/phase.ts';

/** A visit that took place, the oldest first. */
export type VisitDone = {
  readonly at: string;
  /** What soreness after it was said of; null where nobody had booked it. */
  readonly appointment: string | null;
  readonly painBefore: number | null;
  readonly painAfter: number | null;
};

/** What is on record of a course, before anything is made of it. Days are on the practice's calendar. */
export type CourseRecord = {
  readonly today: string;
  readonly zone: string;
  /** Null where no episode was opened, or none may be told. */
  readonly openedOn: string | null;
  readonly endedOn: string | null;
  readonly phases: readonly Phase[];
  readonly visits: readonly VisitDone[];
  readonly diary: readonly DiaryFact[];
  readonly played: readonly PlayFact[];
};
