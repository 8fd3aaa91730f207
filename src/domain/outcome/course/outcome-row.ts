import type { Improvement } from '#domain/outcome/improvement.ts';
import type { VerdictLabel } from '#domain/outcome/individual/verdict.ts';
import type { EffectOfDays } from '#domain/outcome/single-case/effect-of-days.ts';
import type { OnDay } from './picture.ts';

/** Whether a measure moved, in one word: what a list is sorted by. `cannot-tell` is an answer. */
export const standings = ['better', 'worse', 'within', 'cannot-tell'] as const;
export type Standing = (typeof standings)[number];

/**
 * Where a row comes from: answers to an instrument, the diary, or what was measured at visits, a range of motion in degrees or a
 * pressure pain threshold.
 */
export const rowKinds = ['answered', 'diary', 'range', 'threshold'] as const;

/** One measure of the course: from where to where, and what can be said of it. */
export type OutcomeRow = {
  /** An instrument's id, `diary-pain` and its like for what the diary tells, or what was measured and on which side. */
  readonly id: string;
  readonly kind: (typeof rowKinds)[number];
  readonly name: string;
  readonly unit: string;
  readonly improvement: Improvement;
  readonly range: readonly [lowest: number, highest: number];
  readonly points: readonly OnDay[];
  readonly before: OnDay | null;
  readonly after: OnDay | null;
  readonly standing: Standing;
  /** The verdict of the instrument; null where something else is the yardstick. */
  readonly label: VerdictLabel | null;
  readonly words: string;
  /** What was held against it: the instrument's verified error and what matters, the detectable change of a measurement, or the person's own ups and downs. */
  readonly error: number | null;
  readonly matters: number | null;
  /** Numbers that were only remembered: shown, and deciding nothing (OUTCOME-9). */
  readonly remembered: readonly string[];
  readonly cautions: readonly string[];
  readonly effect: EffectOfDays | null;
};

/** Sessions at home, done of planned, over the days that have passed. */
export type Adherence = {
  readonly planned: number;
  readonly done: number;
  readonly weeks: readonly { readonly from: string; readonly planned: number; readonly done: number }[];
};
