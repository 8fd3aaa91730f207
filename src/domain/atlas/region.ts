import { z } from 'zod';
import regionRows from './regions.json' with { type: 'json' };

/** May this region be treated with a tool at home: by default, only when a therapist enables it, or never. */
export const HomeLimit = z.enum(['ok', 'caution', 'no']);
export type HomeLimit = z.infer<typeof HomeLimit>;

export const RegionId = z.enum(regionRows.map((row) => row.id) as [string, ...string[]]);
export type RegionId = z.infer<typeof RegionId>;

/** The client's own left and right; `mid` for the regions that lie on the midline; `bilateral` for both at once. */
export const Side = z.enum(['left', 'right', 'mid', 'bilateral']);
export type Side = z.infer<typeof Side>;
