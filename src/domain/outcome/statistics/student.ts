import cdf from '@stdlib/stats-base-dists-t-cdf';
import quantile from '@stdlib/stats-base-dists-t-quantile';

// Student's t distribution. The tail is asked for as such, never as 1 minus a number near 1.

/** How likely a t this far from zero, or further, is on either side when there is no difference. */
export const twoSidedT = (t: number, df: number): number => Math.min(1, 2 * cdf(-Math.abs(t), df));

/** The t that leaves out half of what the confidence leaves, on each side: 2.262157 for 0.95 and 9 degrees of freedom. */
export const criticalT = (confidence: number, df: number): number => -quantile((1 - confidence) / 2, df);
