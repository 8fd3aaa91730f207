import { z } from 'zod';
import { withFittingSide } from '#domain/atlas/fitting-side.ts';
import { RegionId } from '#domain/atlas/region.ts';
import { ShortWords } from '#domain/base/text.ts';
import { Spot } from './spot.ts';
import { thresholdUnits } from './vocabulary.ts';

/** Above what pressure meters show: a number there is a slip of the finger or the wrong unit. */
const HIGHEST = { 'kg/cm2': 30, kPa: 3000 } as const;

/** The pressure at which pressing begins to hurt, each trial as it was read, in the unit that was read. */
export const ThresholdMeasured = withFittingSide(
  z.strictObject({
    kind: z.literal('threshold-measured'),
    region: RegionId,
    side: z.enum(['left', 'right', 'mid']),
    unit: z.enum(thresholdUnits),
    trials: z.array(z.number().positive()).min(1).max(5),
    spot: Spot.optional(),
    device: ShortWords.optional(),
  }),
).superRefine(({ unit, trials }, context) => {
  trials.forEach((trial, place) => {
    if (trial <= HIGHEST[unit]) return;
    const message = `must be ${HIGHEST[unit]} ${unit} or less; is the unit right?`;
    context.addIssue({ code: 'custom', path: ['trials', place], message });
  });
});
