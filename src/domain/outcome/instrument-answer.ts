import { z } from 'zod';
import { DateText, InstantText } from '#domain/base/time.ts';

/** Why it was asked: before the first treatment, at a look again, at the end; `by-hand` is whenever a therapist asked. */
export const moments = ['baseline', 'reassessment', 'discharge', 'by-hand'] as const;
export const Moment = z.enum(moments);
export type Moment = z.infer<typeof Moment>;

/** What was said, by item; null is asked and not answered. */
export const InstrumentAnswers = z.record(z.string().max(40), z.number().nullable());
export type InstrumentAnswers = z.infer<typeof InstrumentAnswers>;

/** One answered instrument. */
export const InstrumentAnswer = z.strictObject({
  id: z.uuid(),
  /** An id of `instruments`. */
  instrument: z.string().max(40),
  version: z.int().min(1),
  moment: Moment,
  at: InstantText,
  /** On the practice's calendar. */
  day: DateText,
  /** By the instrument's own rule; null where too little was answered for one. */
  score: z.number().nullable(),
  /** Empty where only a total was written down, since its words are not ours to give. */
  answers: InstrumentAnswers,
  by: z.enum(['client', 'therapist']),
});
export type InstrumentAnswer = z.infer<typeof InstrumentAnswer>;
