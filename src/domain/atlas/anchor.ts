import { z } from 'zod';

const Share = z.number().min(0).max(1);

/**
 * A place on the skin that does not depend on a drawing: a face of the mesh topology `hm08`, which all figures and poses
 * share, and where on that face (u and v, each 0 to 1).
 */
export const Anchor = z.strictObject({
  topo: z.literal('hm08'),
  face: z.int().min(0).max(100_000),
  u: Share,
  v: Share,
});
export type Anchor = z.infer<typeof Anchor>;
