import type { SaidAge } from '#domain/home/self-care/age-band.ts';
import type { Run } from '#domain/home/self-care/run.ts';
import type { HomeFact } from '#domain/home/home-fact.ts';
import type { Tool } from '#domain/home/tool.ts';
import type { InstantText } from '#domain/base/time.ts';
import type { Answer } from '#domain/screening/answer.ts';

/** Everything that is kept of somebody, on this device and nowhere else. */
export type Kept = {
  readonly age: SaidAge | null;
  readonly answers: readonly Answer[];
  /** The questions as far as they were gone through; null when none are open. */
  readonly run: Run | null;
  /** When all questions were answered last. */
  readonly askedAt: InstantText | null;
  readonly tools: readonly Tool[];
  /** For whom to call: ISO 3166, two letters. */
  readonly country: string | null;
  readonly facts: readonly HomeFact[];
};

export const nothingKept: Kept = {
  age: null,
  answers: [],
  run: null,
  askedAt: null,
  tools: [],
  country: null,
  facts: [],
};
