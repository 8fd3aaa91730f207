import type { Figure, Shape } from '#domain/atlas/figure.ts';
import { onBody, shapeAt } from '#domain/atlas/hit-test.ts';
import type { RegionId, Side } from '#domain/atlas/region.ts';
import type { WrittenMark } from './chart-input.ts';

export type Place = { readonly region: RegionId; readonly side: Side };

/** Where a mark lies: as it says, or as the figure has it at its exact place. Nowhere, when that place is beside the body. */
export function readPlace(mark: WrittenMark, figure: Figure): Place | null {
  if (mark.region !== undefined) return { region: mark.region, side: mark.side ?? 'mid' };
  const { spot, layer = 'superficial' } = mark;
  if (spot === undefined || 'points' in spot) return null;
  const view = figure.views[spot.view];
  const at = onBody(view, spot);
  const shape: Shape | null = at && (shapeAt(view, at, layer) ?? shapeAt(view, at, 'superficial'));
  return shape && { region: shape.region, side: shape.regionSide };
}
