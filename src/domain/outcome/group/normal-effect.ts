import type { Estimate, Origin } from '#domain/outcome/figure.ts';
import { criticalZ } from '#domain/outcome/statistics/normal.ts';

/** An effect with its variance, as `pool` takes it, and the interval that the normal distribution gives it. */
export function normalEffect(
  { estimate, variance }: Readonly<Record<'estimate' | 'variance', number>>,
  confidence: number,
  origin: Origin,
): Estimate & { readonly variance: number } {
  const reach = criticalZ(confidence) * Math.sqrt(variance);
  return {
    estimate,
    standardError: Math.sqrt(variance),
    interval: {
      lower: estimate - reach,
      upper: estimate + reach,
      confidence,
      method: 'normal approximation',
    },
    variance,
    ...origin,
    why: null,
  };
}
