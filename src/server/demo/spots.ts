import type { ViewId } from '#domain/atlas/figure.ts';
import type { Spot } from '#domain/assessment/spot.ts';

/** A point of a view of the neutral figure, and the face of the skin it lies on with its u and v. */
type Place = readonly [x: number, y: number, face: number, u: number, v: number];

const drawn = { figure: 'neutral', atlas: '1.0.0' } as const;

const anchorOf = ([, , face, u, v]: Place) => ({ topo: 'hm08', face, u, v }) as const;

const pin = (view: ViewId, place: Place): Spot => ({
  shape: 'pin',
  ...drawn,
  view,
  x: place[0],
  y: place[1],
  anchor: anchorOf(place),
});

const brush = (view: ViewId, radius: number, places: readonly Place[]): Spot => ({
  shape: 'brush',
  ...drawn,
  view,
  radius,
  points: places.map(([x, y]) => [x, y]),
  anchors: places.map(anchorOf),
});

/** Where the marks of the demonstration lie, exactly. */
export const spots = {
  upperTrapRight: pin('back', [62, 165, 7982, 0.678, 0.289]),
  upperTrapLeft: pin('back', [-62, 165, 1223, 0.678, 0.289]),
  levatorRight: pin('back', [36, 183, 8029, 0.709, 0.565]),
  rhomboidRight: pin('back', [24, 226, 8019, 0.902, 0.267]),
  templeRight: pin('head-right', [6, 50, 11944, 0.38, 0.754]),
  jawRight: pin('head-right', [13, 95, 7813, 0.662, 0.409]),
  flankLeft: pin('back', [-53, 376, 4094, 0.711, 0.288]),
  chestRight: pin('front', [-50, 214, 7869, 0.333, 0.48]),
  throat: brush('front', 3, [
    [-13, 147, 7268, 0.558, 0.061],
    [-5, 150, 7270, 0.508, 0.672],
    [5, 150, 511, 0.508, 0.672],
    [13, 147, 509, 0.558, 0.061],
  ]),
  calfLeft: brush('back', 8, [
    [-50, 768, 4329, 0.853, 0.969],
    [-53, 786, 4343, 0.218, 0.931],
    [-50, 804, 4363, 0.771, 0.6],
  ]),
  shoulderRight: brush('back', 12, [
    [40, 160, 7939, 0.226, 0.301],
    [62, 166, 7982, 0.79, 0.14],
    [84, 172, 7995, 0.469, 0.297],
  ]),
  neckRight: brush('back', 9, [
    [20, 128, 7313, 0.937, 0.986],
    [24, 141, 7316, 0.653, 0.304],
  ]),
  headRight: brush('head-right', 8, [
    [-8, 44, 11805, 0.157, 0.088],
    [6, 50, 11944, 0.38, 0.754],
    [20, 44, 11806, 0.001, 0.748],
  ]),
} as const satisfies Readonly<Record<string, Spot>>;
