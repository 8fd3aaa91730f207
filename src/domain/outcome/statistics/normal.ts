import cdf from '@stdlib/stats-base-dists-normal-cdf';
import quantile from '@stdlib/stats-base-dists-normal-quantile';

/** How much of a standard normal distribution lies below z. */
export const belowZ = (z: number): number => cdf(z, 0, 1);

/** How likely a z this far from zero, or further, is on either side when there is nothing. */
export const twoSidedZ = (z: number): number => 2 * cdf(-Math.abs(z), 0, 1);

/** The z that leaves out half of what the confidence leaves, on each side: 1.959964 for 0.95. */
export const criticalZ = (confidence: number): number => -quantile((1 - confidence) / 2, 0, 1);
