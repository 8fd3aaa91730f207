import { z } from 'zod';
import { withFittingSide } from '#domain/atlas/fitting-side.ts';
import { RegionId, Side } from '#domain/atlas/region.ts';
import { FactId } from '#domain/base/ids.ts';
import { Words } from '#domain/base/text.ts';
import { DateText } from '#domain/base/time.ts';
import { Spot } from './spot.ts';
import { avoidKinds } from './vocabulary.ts';

/** A place with no pressure (`avoid`) or a scar. It stands from visit to visit until it is lifted (ASSESS-14). */
export const OverlayMarked = withFittingSide(
  z.strictObject({
    kind: z.literal('overlay-marked'),
    overlay: z.enum(['avoid', 'scar']),
    what: z.enum([...avoidKinds, 'scar']),
    region: RegionId,
    side: Side,
    spot: Spot.optional(),
    healed: z.boolean().optional(),
    since: DateText.optional(),
    note: Words.optional(),
  }),
)
  .refine((mark) => (mark.overlay === 'scar') === (mark.what === 'scar'), {
    path: ['what'],
    message: 'an overlay of scar is a scar, and an overlay of avoid says what is to be avoided',
  })
  .refine((mark) => mark.healed === undefined || mark.overlay === 'scar', {
    path: ['healed'],
    message: 'only a scar is healed or not; leave it out',
  });

/** The place may be treated again, or the scar was marked wrongly. */
export const OverlayLifted = z.strictObject({
  kind: z.literal('overlay-lifted'),
  overlay: FactId,
  note: Words.optional(),
});
