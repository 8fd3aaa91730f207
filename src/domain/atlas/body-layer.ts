import { z } from 'zod';

/** How deep a mark lies: the skin-near partition, the overlapping zones beneath it, or the outlines of organs. */
export const BodyLayer = z.enum(['superficial', 'deep', 'visceral']);
export type BodyLayer = z.infer<typeof BodyLayer>;
