import type { RegionId } from '#domain/atlas/region.ts';
import type { Layer } from '#domain/atlas/vocabulary.ts';
import type { Hold } from './holds.ts';

/** What one region, on one side, in one layer, received. */
export type Dose = {
  readonly region: RegionId;
  readonly side: 'left' | 'right' | 'mid';
  readonly layer: Layer;
  readonly seconds: number;
  readonly holds: number;
};

/** The sides that a hold works on: a bilateral hold works on both. */
export const sidesOf = (side: Hold['side']): readonly Dose['side'][] =>
  side === 'bilateral' ? ['left', 'right'] : [side];

/**
 * Held seconds per region, side and layer, in the order in which the regions were first worked on (SESSION-24). A
 * bilateral hold counts whole on the left and whole on the right; a hold whose layer was changed counts in each layer
 * with the seconds spent there.
 */
export function doseOf(holds: readonly Hold[]): readonly Dose[] {
  const doses = new Map<string, Dose>();
  for (const hold of holds) {
    for (const [layer, milliseconds] of millisecondsPerLayer(hold)) {
      for (const side of sidesOf(hold.side)) {
        const key = `${hold.region} ${side} ${layer}`;
        const before = doses.get(key) ?? { region: hold.region, side, layer, seconds: 0, holds: 0 };
        const seconds = (Math.round(before.seconds * 1000) + milliseconds) / 1000;
        doses.set(key, { ...before, seconds, holds: before.holds + 1 });
      }
    }
  }
  return [...doses.values()];
}

function millisecondsPerLayer(hold: Hold): Map<Layer, number> {
  const perLayer = new Map<Layer, number>();
  for (const part of hold.parts) {
    perLayer.set(part.layer, (perLayer.get(part.layer) ?? 0) + Math.round(part.seconds * 1000));
  }
  return perLayer;
}
