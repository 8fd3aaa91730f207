import type { RegionId } from './region.ts';

/**
 * A leaf is the smallest place the figure names. Several leaves make one region, which stays the clinical truth. A leaf
 * names what lies beneath the skin there; its borders are zones of the surface, not outlines of a muscle.
 */
export type Leaf = {
  /** Without the side: "descending trapezius". */
  readonly name: string;
  readonly region: RegionId;
  /** One on each side of the body, a single one on the midline, or a single one on the side that is named. */
  readonly sides: 'paired' | 'mid' | 'left' | 'right';
};

export const paired = (region: RegionId, name: string): Leaf => ({ name, region, sides: 'paired' });
export const mid = (region: RegionId, name: string): Leaf => ({ name, region, sides: 'mid' });

export const single = (sides: 'left' | 'right', region: RegionId, name: string): Leaf => ({
  name,
  region,
  sides,
});
