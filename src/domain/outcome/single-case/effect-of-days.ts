import { singleCase } from './single-case.ts';

/** What two stretches of one person's days tell, in the few figures that a page has room for. */
export type EffectOfDays = {
  readonly before: number;
  readonly since: number;
  readonly nap: number;
  readonly lower: number;
  readonly upper: number;
  readonly method: string;
  readonly warnings: readonly string[];
};

type Days = {
  readonly before: readonly number[];
  readonly since: readonly number[];
  readonly improvement: 'increase' | 'decrease';
};

/** NAP with its 95 % interval and what must be said beside it; null where a stretch has fewer than three days (SOFAR-12). */
export function effectOfDays({ before, since, improvement }: Days): EffectOfDays | null {
  if (before.length < 3 || since.length < 3) return null;
  const { nap, warnings } = singleCase({ baseline: before, treatment: since, improvement }, 'other', 0.95);
  return {
    before: before.length,
    since: since.length,
    nap: nap.estimate,
    lower: nap.interval.lower,
    upper: nap.interval.upper,
    method: `${nap.method}; ${nap.interval.method}`,
    warnings,
  };
}
