import { gainOf } from '#domain/outcome/improvement.ts';
import type { Compared } from './verdict.ts';

/** 30 % of the first value (Ostelo 2008 consensus, verified: V47). */
const ENOUGH = 30;
/** Below it a percentage says more than was measured. */
const SMALLEST_FIRST = 3;

export type PercentRule = {
  /** Better by so many hundredths of the first value. */
  readonly percent: number | null;
  /** Whether that alone would matter; null where only points count. */
  readonly important: boolean | null;
  readonly threshold: number;
  readonly why: string | null;
};

/** Whether a change matters by its share of the first value; with a first value below 3 only points count (OUTCOME-7). */
export function percentRule({ before, after, improvement, percent: counts }: Compared): PercentRule {
  if (before === 0) return { percent: null, important: null, threshold: ENOUGH, why: 'the first value is 0' };
  const percent = (100 * gainOf(before, after, improvement)) / Math.abs(before);
  const told = { percent, threshold: ENOUGH };
  if (counts === 'does-not-count')
    return { ...told, important: null, why: 'for this measure only points count' };
  if (before < SMALLEST_FIRST)
    return { ...told, important: null, why: 'the first value is below 3, so only points count' };
  return { ...told, important: percent >= ENOUGH - 1e-9, why: null };
}
