import { z } from 'zod';
import { withFittingSide } from '#domain/atlas/fitting-side.ts';
import { RegionId, Side } from '#domain/atlas/region.ts';
import { TechniqueCode } from '#domain/atlas/vocabulary.ts';
import { TreatmentLimits } from '#domain/session/limits.ts';

/** One step of what the therapist intends: a region, how, and for how long. */
export const PlannedStep = withFittingSide(
  z.strictObject({
    region: RegionId,
    side: Side,
    technique: TechniqueCode,
    seconds: z.int().min(10).max(1800),
  }),
);
export type PlannedStep = z.infer<typeof PlannedStep>;

/** The plan a session opens from: the complaint, the client's goal, steps in order, and the limits that bind. */
export const TreatmentPlan = z.strictObject({
  complaint: z.string().trim().max(200),
  goal: z.string().trim().max(300),
  steps: z.array(PlannedStep).max(40),
  limits: TreatmentLimits,
});
export type TreatmentPlan = z.infer<typeof TreatmentPlan>;
