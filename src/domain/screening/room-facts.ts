import { z } from 'zod';
import { FactId } from '#domain/base/ids.ts';
import { ShortWords, Words } from '#domain/base/text.ts';
import { AnsweredBy, AnswerValue, ItemId } from './answer.ts';
import { RuleId } from './rule-id.ts';

/** Questions of safety answered in the room: "anything new since last time?" They count like answers from a form. */
export const ScreeningAnswered = z.strictObject({
  kind: z.literal('screening-answered'),
  by: AnsweredBy,
  answers: z
    .array(z.strictObject({ item: ItemId, value: AnswerValue }))
    .min(1)
    .max(120),
});

/** Work went on past a limit, or in spite of open questions, and this is why. */
export const LimitPassed = z.strictObject({
  kind: z.literal('limit-passed'),
  limit: z.enum(['pressure', 'minutes', 'region', 'technique', 'discomfort', 'position', 'questions']),
  hold: FactId.optional(),
  reason: ShortWords,
});

/** What was done when a screening said stop: who was called, where the client went. */
export const StopMet = z.strictObject({
  kind: z.literal('stop-met'),
  rules: z.array(RuleId).min(1),
  done: Words,
});
