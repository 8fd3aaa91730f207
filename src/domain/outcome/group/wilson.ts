import type { Interval } from '#domain/outcome/figure.ts';
import { criticalZ } from '#domain/outcome/statistics/normal.ts';

export type Proportion = {
  readonly of: number;
  readonly count: number;
  readonly share: number;
  readonly interval: Interval;
};

/** How many of how many, with Wilson's interval, which stays within 0 and 1 also for none and for all (Wilson 1927; OUTCOME-22). */
export function proportion(count: number, of: number, confidence: number): Proportion {
  const z2 = criticalZ(confidence) ** 2;
  const share = count / of;
  const middle = (count + z2 / 2) / (of + z2);
  const reach = (Math.sqrt(z2) / (of + z2)) * Math.sqrt((count * (of - count)) / of + z2 / 4);
  return {
    count,
    of,
    share,
    interval: {
      lower: count === 0 ? 0 : middle - reach,
      upper: count === of ? 1 : middle + reach,
      confidence,
      method: 'Wilson 1927',
    },
  };
}
