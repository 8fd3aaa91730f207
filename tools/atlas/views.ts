import type { BakedViewId } from '#domain/atlas/baked.ts';
import type { Box } from '#domain/atlas/figure.ts';

/** What one view shows and how finely it is drawn. */
export type ViewPlan = {
  /** The box of the whole view, both sides. */
  readonly box: Box;
  /** Cells per unit while the borders are found. */
  readonly fineness: number;
  /** Pixels per unit of the shading picture. */
  readonly pixels: number;
  readonly steps: number;
  readonly foldAt: 'left' | 'right' | 'none';
  readonly narrowest: number;
  readonly smallest: number;
  /** Only what lies below this height, for views of the foot. */
  readonly below?: number;
  /** Units drawn beyond a box that cuts through the body, so that the cut is not seen. */
  readonly margin: number;
};

const whole = { fineness: 4, pixels: 2, steps: 10, narrowest: 2.6, smallest: 48, margin: 0 };
const head = { fineness: 8, pixels: 5, steps: 20, narrowest: 1.6, smallest: 24, margin: 2 };
const part = { fineness: 10, pixels: 6, steps: 20, narrowest: 1.2, smallest: 16, margin: 2 };

export const viewPlans: Readonly<Record<BakedViewId, ViewPlan>> = {
  front: { ...whole, box: { x: -250, y: -10, width: 500, height: 1020 }, foldAt: 'left' },
  back: { ...whole, box: { x: -250, y: -10, width: 500, height: 1020 }, foldAt: 'right' },
  left: { ...whole, box: { x: -290, y: -10, width: 400, height: 1020 }, foldAt: 'none' },
  'head-front': { ...head, box: { x: -90, y: -8, width: 180, height: 200 }, foldAt: 'left' },
  'head-back': { ...head, box: { x: -90, y: -8, width: 180, height: 200 }, foldAt: 'right' },
  'head-left': { ...head, box: { x: -90, y: -8, width: 180, height: 200 }, foldAt: 'none' },
  'palm-left': { ...part, box: { x: 140, y: 456, width: 110, height: 156 }, foldAt: 'none' },
  'hand-back-left': { ...part, box: { x: -250, y: 456, width: 110, height: 156 }, foldAt: 'none' },
  'sole-left': { ...part, box: { x: 20, y: -106, width: 100, height: 176 }, foldAt: 'none', below: 950 },
  'foot-top-left': { ...part, box: { x: 10, y: 580, width: 110, height: 140 }, foldAt: 'none' },
};

/** The part of a view that is drawn: the client's left half, and a margin at the other sides so that no cut shows. */
export function drawnBox({ box, foldAt, margin }: ViewPlan): Box {
  const x = foldAt === 'left' ? 0 : box.x - margin;
  const right = foldAt === 'right' ? 0 : box.x + box.width + margin;
  return { x, y: box.y - margin, width: right - x, height: box.height + 2 * margin };
}
