import { z } from 'zod';
import { ClientId, FactId, SessionId } from '#domain/base/ids.ts';
import { InstantText, ZoneName } from '#domain/base/time.ts';

export const NoteStyle = z.enum(['brief', 'full']);
export type NoteStyle = z.infer<typeof NoteStyle>;

export const NoteSection = z.enum(['subjective', 'objective', 'assessment', 'plan']);
export type NoteSection = z.infer<typeof NoteSection>;

/** How minutes become units: one total for the day, or each code on its own (clinical reference 7.2). */
export const UnitRule = z.enum(['cms_total_time', 'ama_per_code']);
export type UnitRule = z.infer<typeof UnitRule>;

/** One sentence of a note with the facts behind it. `id` stays the same when the same facts are drafted again. */
export const Sentence = z.strictObject({
  id: z.string().min(1).max(200),
  words: z.string().max(4000),
  facts: z.array(FactId),
  origin: z.enum(['drafted', 'edited', 'written']),
});
export type Sentence = z.infer<typeof Sentence>;

export const BilledTime = z.strictObject({
  code: z.string().max(10),
  timedMinutes: z.int().min(0),
  treatmentMinutes: z.int().min(0),
  units: z.int().min(0),
  rule: UnitRule,
});
export type BilledTime = z.infer<typeof BilledTime>;

/** The note as it is read, signed and printed. Its canonical JSON is what the signature's hash covers. */
export const NoteDocument = z.strictObject({
  format: z.literal(1),
  session: SessionId,
  client: ClientId,
  clientName: z.string(),
  therapistName: z.string(),
  startedAt: InstantText,
  endedAt: InstantText,
  zone: ZoneName,
  style: NoteStyle,
  sections: z.strictObject({
    subjective: z.array(Sentence),
    objective: z.array(Sentence),
    assessment: z.array(Sentence),
    plan: z.array(Sentence),
  }),
  billing: BilledTime,
});
export type NoteDocument = z.infer<typeof NoteDocument>;
