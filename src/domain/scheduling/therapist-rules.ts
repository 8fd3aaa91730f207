import { z } from 'zod';
import { ClockTime } from './hours.ts';

const Minutes = z.int().min(0).max(10_080);

/** How a therapist wants to be booked. Absent means no such rule. */
export const TherapistRules = z.strictObject({
  /** Starts lie this many minutes apart, counted from the beginning of each window. */
  step: z.int().min(5).max(240).default(15),
  /** `step` offers every start; `cluster` only those that leave no hole too short to sell; `gap-free` only those that touch a neighbour or an edge of the window. */
  offering: z.enum(['step', 'cluster', 'gap-free']).default('step'),
  /** How long before its start a visit can still be booked, and how far ahead. */
  noticeMinutes: Minutes.max(43_200).default(720),
  horizonDays: z.int().min(1).max(730).default(90),
  visitsPerDay: z.int().min(1).max(50).optional(),
  visitsPerWeek: z.int().min(1).max(200).optional(),
  minutesPerDay: Minutes.optional(),
  minutesPerWeek: Minutes.optional(),
  /** The body-load guard: hands-on minutes, and those at pressure 4 and 5, of what is booked and of what the hold log says. */
  handsOnPerDay: Minutes.optional(),
  handsOnPerWeek: Minutes.optional(),
  deepPerDay: Minutes.optional(),
  deepPerWeek: Minutes.optional(),
  noTwoHeavyInARow: z.boolean().default(false),
  /** For other hours on request. */
  onRequest: z
    .strictObject({
      accepts: z.boolean().default(true),
      earliestStart: ClockTime.default('07:00'),
      latestEnd: ClockTime.default('21:00'),
      /** Free time before and after such a visit. */
      restMinutes: Minutes.default(30),
      surcharge: z.int().min(0).max(100_000).default(0),
    })
    .default({ accepts: true, earliestStart: '07:00', latestEnd: '21:00', restMinutes: 30, surcharge: 0 }),
});
export type TherapistRules = z.infer<typeof TherapistRules>;

export const defaultRules: TherapistRules = TherapistRules.parse({});
