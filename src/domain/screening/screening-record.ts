import { z } from 'zod';
import { Answer, Person } from './answer.ts';
import { Clearance, Override } from './clearance.ts';

/** Everything that a screening is decided from. The order of the answers does not matter; the newest of an item counts. */
export const ScreeningRecord = z.strictObject({
  person: Person,
  answers: z.array(Answer),
  clearances: z.array(Clearance),
  overrides: z.array(Override),
});
export type ScreeningRecord = z.infer<typeof ScreeningRecord>;
