import { z } from 'zod';

/** Beyond it a square, or a sum of squares, no longer fits a double; below the other nothing is left of one. */
const HUGE = 1e60;
const TINY = 1e-60;

const isReckonable = (value: number): boolean => value === 0 || Math.abs(value) >= TINY;
const TOO_SMALL = 'is too small to reckon with: give 0, or another unit';

/** A number of which squares and quotients fit a double. */
export const Reckonable = z.number().min(-HUGE).max(HUGE).refine(isReckonable, TOO_SMALL);

/** A standard deviation. */
export const Spread = z.number().min(0).max(HUGE).refine(isReckonable, TOO_SMALL);

/** How much counts: a threshold, a gain. */
export const Enough = z.number().positive().max(HUGE).refine(isReckonable, TOO_SMALL);
