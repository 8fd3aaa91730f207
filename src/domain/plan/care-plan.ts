import { z } from 'zod';
import { Phase } from './phase.ts';
import { TreatmentPlan } from './treatment-plan.ts';

/**
 * The plan of an episode. Without phases it is what it was before there were any: one list of steps. With them, a session
 * opens from the phase that the visits have come to (`sessionPlan`), within the plan's limits and the screening's.
 */
export const CarePlan = z.strictObject({
  ...TreatmentPlan.shape,
  /** An id of `templates.ts`, whose dose a trial used; null for a plan of the therapist's own. */
  template: z.string().max(40).nullable().default(null),
  phases: z.array(Phase).max(6).default([]),
  /** Look again at the earlier of so many visits or weeks (clinical reference 2.3, [design]: 4 to 6 visits or 4 weeks). */
  review: z
    .strictObject({ visits: z.int().min(1).max(12), weeks: z.int().min(1).max(12) })
    .default({ visits: 6, weeks: 4 }),
  /** What would end the course, in the client's words. */
  discharge: z.array(z.string().trim().min(1).max(200)).max(8).default([]),
});
export type CarePlan = z.infer<typeof CarePlan>;
