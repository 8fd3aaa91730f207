import { z } from 'zod';
import { FactId } from '#domain/base/ids.ts';
import { InstantText } from '#domain/base/time.ts';
import { InstrumentAnswers, Moment } from '#domain/outcome/instrument-answer.ts';

/**
 * A client answered one instrument on the own phone. The day is read from `at` where the practice is. The stamp is that of
 * a session's fact; version 4, so that an Unwind which knows sessions only keeps the fact unread (SESSION-9).
 */
export const OutcomeAnswered = z.strictObject({
  kind: z.literal('outcome-answered'),
  /** Names the group that the journal on the phone keeps it in. */
  answer: z.uuid(),
  instrument: z.string().max(40),
  instrumentVersion: z.int().min(1),
  moment: Moment.exclude(['by-hand']),
  answers: InstrumentAnswers,
  /** Nothing ticked, and asked once more: nothing applies. */
  none: z.literal('confirmed').optional(),
  id: FactId,
  tick: z.int().min(0).default(0),
  at: InstantText,
  run: z.uuid().optional(),
  elapsedMs: z.number().min(0).optional(),
  version: z.literal(4).default(4),
});
export type OutcomeAnswered = z.infer<typeof OutcomeAnswered>;
