import { z } from 'zod';
import { Anchor } from '#domain/atlas/anchor.ts';
import { FigureName, ViewName } from '#domain/atlas/view-ids.ts';

// Units of a view: body height = 1000, crown at y 0, floor at y 1000, x 0 on the midline (atlas/figure.ts).
const X = z.number().min(-1000).max(1000);
const Y = z.number().min(-200).max(1200);

const drawn = {
  figure: FigureName,
  view: ViewName,
  /** Version of the borders that were on the screen. */
  atlas: z.string().min(1).max(20),
};

const Pin = z.strictObject({ shape: z.literal('pin'), ...drawn, x: X, y: Y, anchor: Anchor.optional() });

const Brush = z
  .strictObject({
    shape: z.literal('brush'),
    ...drawn,
    points: z
      .array(z.tuple([X, Y]))
      .min(1)
      .max(400),
    radius: z.number().min(2).max(40),
    /** One for each point, null where the point had no skin beneath it. */
    anchors: z.array(Anchor.nullable()).max(400).optional(),
  })
  .refine(({ points, anchors }) => anchors === undefined || anchors.length === points.length, {
    path: ['anchors'],
    message: 'give one anchor, or null, for each point',
  });

/**
 * Where exactly a mark lies within its region: a pin or a brush stroke, as view coordinates and as anchors on the skin.
 * A mark without a spot means the whole region (ASSESS-2).
 */
export const Spot = z.discriminatedUnion('shape', [Pin, Brush]);
export type Spot = z.infer<typeof Spot>;
