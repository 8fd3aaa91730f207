import { z } from 'zod';
import { KeptFact } from '#domain/session/fact.ts';

/** Facts as a bare list, or in an object beside what else the engine takes. */
export const factsInput = <Beside extends z.ZodRawShape>(beside: Beside) =>
  z.union([
    z.array(KeptFact).transform((facts) => ({ facts })),
    z.strictObject({ facts: z.array(KeptFact), ...beside }),
  ]);
