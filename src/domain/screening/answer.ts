import { z } from 'zod';
import { withFittingSide } from '#domain/atlas/fitting-side.ts';
import { RegionId, Side } from '#domain/atlas/region.ts';
import { Score } from '#domain/atlas/vocabulary.ts';
import { ShortWords } from '#domain/base/text.ts';
import { DateText, InstantText } from '#domain/base/time.ts';
import { Medicine } from './medicine-class.ts';

/** An item's id, such as `saddle-numbness`; or a rule's id, which states what a therapist found herself. */
export const ItemId = z
  .string()
  .regex(/^([a-z][a-z0-9-]{1,60}|(RF|CI)\d\d)$/, 'must be the id of a question');
export type ItemId = z.infer<typeof ItemId>;

/** To a question of risk, "I do not know" is an answer of its own: it is never taken for a no. */
export const YesNo = z.enum(['yes', 'no', 'unknown']);
export type YesNo = z.infer<typeof YesNo>;

export const AnsweredPlace = withFittingSide(z.strictObject({ region: RegionId, side: Side }));
export type AnsweredPlace = z.infer<typeof AnsweredPlace>;

/** An activity in the client's own words, and how well it goes, from 0 (unable) to 10 (as before). (PSFS, Stratford 1995) */
export const NamedActivity = z.strictObject({ activity: ShortWords, score: Score });
export type NamedActivity = z.infer<typeof NamedActivity>;

/** Any value that a question can take; `fits` (items.ts) says whether it is one for the item. */
export const AnswerValue = z.union([
  z.number().min(-1000).max(100_000),
  z.string().max(2000),
  z.array(z.string().max(80)).max(60),
  z.array(AnsweredPlace).max(60),
  z.array(Medicine).max(60),
  z.array(NamedActivity).max(8),
]);
export type AnswerValue = z.infer<typeof AnswerValue>;

export const AnsweredBy = z.enum(['client', 'guardian', 'therapist']);
export type AnsweredBy = z.infer<typeof AnsweredBy>;

/** What somebody said, when. Appended, never edited: a later answer to the same item counts instead. */
export const Answer = z.strictObject({
  item: ItemId,
  value: AnswerValue,
  at: InstantText,
  by: AnsweredBy,
});
export type Answer = z.infer<typeof Answer>;

/** What answers are read with: the client's day of birth, where the file has it. */
export const Person = z.strictObject({ bornOn: DateText.nullable() });
export type Person = z.infer<typeof Person>;
