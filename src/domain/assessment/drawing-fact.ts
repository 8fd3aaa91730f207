import { z } from 'zod';
import { withFittingSide } from '#domain/atlas/fitting-side.ts';
import { RegionId, Side } from '#domain/atlas/region.ts';
import { Score } from '#domain/atlas/vocabulary.ts';
import { Spot } from './spot.ts';
import { feelings } from './vocabulary.ts';

/** Where the client feels what, and how much, as the client drew it. All marks of one sitting carry its `drawing`. */
export const DrawingMarked = withFittingSide(
  z.strictObject({
    kind: z.literal('drawing-marked'),
    drawing: z.uuid(),
    feeling: z.enum(feelings),
    amount: Score,
    region: RegionId,
    side: Side,
    spot: Spot.optional(),
  }),
);
