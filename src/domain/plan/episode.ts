import { z } from 'zod';
import { Score } from '#domain/atlas/vocabulary.ts';
import { ShortWords, Words } from '#domain/base/text.ts';
import { DateText, InstantText } from '#domain/base/time.ts';

/** A goal in the client's own words with where it stood at the start, 0 (unable) to 10 (as before). (PSFS, Stratford 1995) */
export const Goal = z.strictObject({
  id: z.uuid(),
  activity: ShortWords,
  baseline: Score,
  baselineOn: DateText,
  /** What the client would call enough; null where nobody asked. */
  target: Score.nullable(),
});
export type Goal = z.infer<typeof Goal>;

/** What was said to the client about what to expect: a claim of the evidence list, by its id. */
export const Expectation = z.strictObject({ claim: z.string().max(40), saidOn: DateText });
export type Expectation = z.infer<typeof Expectation>;

/** A course of care for one complaint: why, from where, to where. */
export const EpisodeDetails = z.strictObject({
  /** An id of `indications.ts`. */
  indication: z.string().max(40),
  /** Only where the practice bills; picked by a clinician, never derived. */
  icd10: z
    .string()
    .regex(/^[A-Z]\d[0-9A-Z](\.[0-9A-Z]{1,4})?$/, 'must look like M54.2')
    .nullable(),
  history: z.string().trim().max(4000),
  goals: z.array(Goal).max(5),
  expectations: z.array(Expectation).max(20),
});
export type EpisodeDetails = z.infer<typeof EpisodeDetails>;

export const EpisodeEnd = z.strictObject({
  endedOn: DateText,
  why: z.enum(['goals-met', 'no-change', 'referred', 'client-ended', 'other']),
  words: z.string().trim().max(1000),
});
export type EpisodeEnd = z.infer<typeof EpisodeEnd>;

export const Episode = z.strictObject({
  id: z.uuid(),
  version: z.int(),
  openedOn: DateText,
  details: EpisodeDetails,
  end: EpisodeEnd.nullable(),
});
export type Episode = z.infer<typeof Episode>;

/** The goals rated again, and how the client says it changed altogether, -5 to +5 (GROC, Kamper 2009). */
export const GoalRating = z.strictObject({
  id: z.uuid(),
  ratedAt: InstantText,
  ratings: z
    .array(z.strictObject({ goal: z.uuid(), score: Score }))
    .min(1)
    .max(5),
  change: z.int().min(-5).max(5).nullable(),
  words: Words.nullable(),
});
export type GoalRating = z.infer<typeof GoalRating>;
