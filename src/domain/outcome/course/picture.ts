import type { PhaseKind } from '#domain/plan/phase.ts';
import type { Improvement } from '#domain/outcome/improvement.ts';
import type { CourseSoFar } from './course-so-far.ts';

/** One value on a day of the practice's calendar. */
export type OnDay = { readonly on: string; readonly value: number };

/** What of the diary becomes a line of its own. */
export const lineIds = ['pain', 'sleep', 'mood', 'energy'] as const;
export type LineId = (typeof lineIds)[number];

/** One measure, day by day, with the ups and downs of the days before and what can be said of it. */
export type CourseLine = {
  readonly id: LineId;
  readonly improvement: Improvement;
  readonly range: readonly [lowest: number, highest: number];
  /** In order. A day of which nothing was said is not there (SOFAR-3). */
  readonly days: readonly OnDay[];
  readonly soFar: CourseSoFar;
};

/** A stretch of the plan, as the visits went: `to` is the day on which the next began, or the last day of the picture. */
export type PhaseBand = { readonly kind: PhaseKind; readonly from: string; readonly to: string };

export type VisitMark = {
  readonly on: string;
  /** The client's word in the room, where it was asked and may be told. */
  readonly painBefore: number | null;
  readonly painAfter: number | null;
  /** On the day after, as the diary has it. */
  readonly soreness: number | null;
};

/** A session at home in which something was held. */
export type HomeMark = { readonly on: string; readonly seconds: number; readonly soreness: number | null };

/** The course as it is drawn, for client and therapist alike. Both ends of `from` and `to` are in. */
export type CoursePicture = {
  readonly from: string;
  readonly to: string;
  readonly firstVisit: string | null;
  readonly phases: readonly PhaseBand[];
  readonly visits: readonly VisitMark[];
  readonly home: readonly HomeMark[];
  readonly lines: readonly CourseLine[];
};
