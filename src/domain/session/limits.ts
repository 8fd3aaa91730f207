import { z } from 'zod';
import { withFittingSide } from '#domain/atlas/fitting-side.ts';
import { RegionId, Side } from '#domain/atlas/region.ts';
import { Pressure, Score, TechniqueCode } from '#domain/atlas/vocabulary.ts';
import { BodyPosition } from '#domain/screening/limits.ts';

/** A region that must not be treated; without a side, both sides. */
export const ExcludedRegion = withFittingSide(
  z.strictObject({
    region: RegionId,
    side: Side.optional(),
    reason: z.string().trim().min(1).max(200),
  }),
);
export type ExcludedRegion = z.infer<typeof ExcludedRegion>;

/** What binds a treatment: highest pressure, hands-on minutes, regions, techniques and positions to leave out. */
export const TreatmentLimits = z.strictObject({
  highestPressure: Pressure.optional(),
  handsOnMinutes: z.number().min(1).max(240).optional(),
  highestDiscomfort: Score.default(7),
  excludedRegions: z.array(ExcludedRegion).default([]),
  excludedTechniques: z.array(TechniqueCode).default([]),
  excludedPositions: z.array(BodyPosition).default([]),
  reasons: z.array(z.string().trim().min(1).max(200)).default([]),
});
export type TreatmentLimits = z.infer<typeof TreatmentLimits>;
