import type { BodyLayer } from '#domain/atlas/body-layer.ts';

/** From the skin inwards. */
export const layersInward: readonly BodyLayer[] = ['superficial', 'deep', 'visceral'];

/** One layer further in or out; null at either end. */
export const nextLayer = (layer: BodyLayer, way: 1 | -1): BodyLayer | null =>
  layersInward[layersInward.indexOf(layer) + way] ?? null;
