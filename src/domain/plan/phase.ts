import { z } from 'zod';
import { Pressure } from '#domain/atlas/vocabulary.ts';
import { PlannedStep } from './treatment-plan.ts';

/** From gentle (indirect) to firmer (direct) to what the client does; `bridge` hands over to exercise with a physical therapist. */
export const PhaseKind = z.enum(['gentle', 'firmer', 'self-care', 'bridge']);
export type PhaseKind = z.infer<typeof PhaseKind>;

/** A stretch of the plan: how many visits, how long, how often, where and how. */
export const Phase = z.strictObject({
  kind: PhaseKind,
  visits: z.int().min(0).max(60),
  minutes: z.int().min(5).max(240),
  perWeek: z.number().min(0.25).max(7),
  highestPressure: Pressure.nullable(),
  steps: z.array(PlannedStep).max(40),
  aim: z.string().trim().max(300),
});
export type Phase = z.infer<typeof Phase>;
