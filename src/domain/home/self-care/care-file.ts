import { z } from 'zod';
import { InstantText } from '#domain/base/time.ts';
import { HomeFact } from '#domain/home/home-fact.ts';
import { Answer } from '#domain/screening/answer.ts';
import { SaidAge } from './age-band.ts';

/** What somebody takes along of self-care: everything that is kept, as a file that a practice or another device can read. */
export const CareFile = z.strictObject({
  format: z.literal('unwind-self-care'),
  version: z.literal(1),
  savedAt: InstantText,
  age: SaidAge.nullable(),
  answers: z.array(Answer).max(20_000),
  facts: z.array(HomeFact).max(100_000),
});
export type CareFile = z.infer<typeof CareFile>;

export type ReadFile = { readonly is: 'file'; readonly file: CareFile } | { readonly is: 'not-one' };

/** The file as text, or that it is none. What it says is checked like any input. */
export function readCareFile(text: string): ReadFile {
  try {
    const read = CareFile.safeParse(JSON.parse(text));
    return read.success ? { is: 'file', file: read.data } : { is: 'not-one' };
  } catch {
    return { is: 'not-one' };
  }
}
