import { z } from 'zod';
import { Score } from '#domain/atlas/vocabulary.ts';
import { FactId } from '#domain/base/ids.ts';
import { Words } from '#domain/base/text.ts';
import { DateText, InstantText } from '#domain/base/time.ts';

/** The stamp of a session's fact. Version 4, so that an Unwind which knows sessions only keeps the fact unread (SESSION-9). */
const stamp = {
  id: FactId,
  tick: z.int().min(0).default(0),
  at: InstantText,
  run: z.uuid().optional(),
  elapsedMs: z.number().min(0).optional(),
  version: z.literal(4).default(4),
};

/** From 0 to 10; null takes back what was said of that day before. */
const Said = Score.nullable().optional();

const NOTHING_SAID = 'says nothing: note at least one of the things asked';
const saysSomething = (said: readonly unknown[]): boolean => said.some((one) => one !== undefined);

/**
 * What a client notes of a day: pain 0 none to 10 the worst; sleep 0 none to 10 a full night; mood 0 very low to 10 very good;
 * energy 0 none to 10 plenty. `bad` is the one tap of a bad day: a whole entry without a number (DIARY-1).
 */
export const DiaryNoted = z
  .strictObject({
    kind: z.literal('diary-noted'),
    entry: z.uuid(),
    day: DateText,
    pain: Said,
    sleep: Said,
    mood: Said,
    energy: Said,
    bad: z.boolean().optional(),
    words: Words.nullable().optional(),
    ...stamp,
  })
  .refine(
    ({ pain, sleep, mood, energy, bad, words }) => saysSomething([pain, sleep, mood, energy, bad, words]),
    { message: NOTHING_SAID, path: ['pain'] },
  );
export type DiaryNoted = z.infer<typeof DiaryNoted>;

/** The three taps of a morning, from which the flare rules pick tonight's version; each tap may come alone. */
export const DiaryMorning = z
  .strictObject({
    kind: z.literal('diary-morning'),
    entry: z.uuid(),
    day: DateText,
    pain: Said,
    sleep: Said,
    energy: Said,
    ...stamp,
  })
  .refine(({ pain, sleep, energy }) => saysSomething([pain, sleep, energy]), {
    message: NOTHING_SAID,
    path: ['pain'],
  });
export type DiaryMorning = z.infer<typeof DiaryMorning>;

/** What made sore: a visit (the appointment's id) or a session at home. */
export const SoreAfter = z.union([z.strictObject({ visit: z.uuid() }), z.strictObject({ home: z.uuid() })]);
export type SoreAfter = z.infer<typeof SoreAfter>;

/** How sore it is some hours after a visit or a session at home, 0 not at all to 10. */
export const DiarySoreness = z.strictObject({
  kind: z.literal('diary-soreness'),
  entry: z.uuid(),
  after: SoreAfter,
  /** Since it ended. */
  hours: z
    .number()
    .min(0)
    .max(24 * 14),
  score: Score,
  ...stamp,
});
export type DiarySoreness = z.infer<typeof DiarySoreness>;

/** Everything that a client notes in the diary. Appended, never edited: what is noted again stands beside what was noted before. */
export const DiaryFact = z.discriminatedUnion('kind', [DiaryNoted, DiaryMorning, DiarySoreness]);
export type DiaryFact = z.infer<typeof DiaryFact>;
