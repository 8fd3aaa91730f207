import type { Improvement } from '#domain/outcome/improvement.ts';

/** What one person measured, in order: before the treatment began, and after. */
export type Series = {
  readonly baseline: readonly number[];
  readonly treatment: readonly number[];
  readonly improvement: Improvement;
};

/** The same series where more is better, so that every index is written once (OUTCOME-13). */
export const upwards = ({ baseline, treatment, improvement }: Series): Series =>
  improvement === 'increase'
    ? { baseline, treatment, improvement }
    : {
        baseline: baseline.map((value) => -value),
        treatment: treatment.map((value) => -value),
        improvement: 'increase',
      };
