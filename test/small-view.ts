import type { BodyLayer } from '#domain/atlas/body-layer.ts';
import type { FigureView, Ring, Shape } from '#domain/atlas/figure.ts';
import type { RegionId } from '#domain/atlas/region.ts';

// A figure of a few boxes, seen from the front, that a test can reckon with in its head. The client's left is at x > 0.

const ringsPath = (rings: readonly Ring[]): string => rings.map((ring) => `M${ring.join(' ')}Z`).join('');

type Drawn = {
  readonly leaf: string;
  readonly region: RegionId;
  readonly side: Shape['side'];
  readonly rings: readonly Ring[];
  readonly layer?: BodyLayer;
};

export function shapeOf({ leaf, region, side, rings, layer = 'superficial' }: Drawn): Shape {
  const xs = rings.flatMap((ring) => ring.filter((_, place) => place % 2 === 0));
  const ys = rings.flatMap((ring) => ring.filter((_, place) => place % 2 === 1));
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const box = { x: left, y: top, width: Math.max(...xs) - left, height: Math.max(...ys) - top };
  return {
    key: `${leaf} ${side}`,
    leaf,
    name: leaf,
    side,
    region,
    regionSide: side,
    layer,
    rings,
    d: ringsPath(rings),
    box,
    centre: { x: box.x + box.width / 2, y: box.y + box.height / 2 },
    area: box.width * box.height,
  };
}

/** A rectangle, clockwise. */
export const rectangle = (x: number, y: number, width: number, height: number): Ring => [
  x,
  y,
  x + width,
  y,
  x + width,
  y + height,
  x,
  y + height,
];

const pair = (leaf: string, region: RegionId, ring: Ring): Shape[] => [
  shapeOf({ leaf, region, side: 'left', rings: [ring] }),
  shapeOf({
    leaf,
    region,
    side: 'right',
    rings: [ring.map((value, place) => (place % 2 === 0 ? -value : value))],
  }),
];

const outline: Ring = [
  -20, 0, 20, 0, 20, 100, 60, 100, 60, 400, 40, 400, 40, 1000, -40, 1000, -40, 400, -60, 400, -60, 100, -20,
  100,
];
const belly = rectangle(-30, 200, 60, 150);

export const smallView: FigureView = {
  id: 'front',
  box: { x: -100, y: 0, width: 200, height: 1000 },
  silhouette: { rings: [outline], d: ringsPath([outline]) },
  shapes: [
    shapeOf({ leaf: 'head', region: 'head.forehead', side: 'mid', rings: [rectangle(-20, 0, 40, 100)] }),
    ...pair('chest', 'chest.pec', [0, 100, 60, 100, 60, 400, 0, 400, 0, 350, 30, 350, 30, 200, 0, 200]),
    shapeOf({ leaf: 'belly', region: 'abd.mid', side: 'mid', rings: [belly] }),
    ...pair('thigh', 'thigh.front', rectangle(0, 400, 40, 600)),
  ],
  zones: [
    shapeOf({
      leaf: 'large zone',
      region: 'hip.psoas',
      side: 'left',
      layer: 'deep',
      rings: [rectangle(0, 200, 50, 300)],
    }),
    shapeOf({
      leaf: 'small zone',
      region: 'chest.pecminor',
      side: 'left',
      layer: 'deep',
      // A frame: the second ring is a hole.
      rings: [rectangle(10, 220, 40, 40), rectangle(20, 230, 20, 20)],
    }),
  ],
  organs: [],
  borders: [],
  mirrored: false,
};
