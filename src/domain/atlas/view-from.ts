import type { BakedShape, BakedView } from './baked.ts';
import type { BodyLayer } from './body-layer.ts';
import type { FigureView, Ring, Shape, ViewId } from './figure.ts';
import type { Leaf } from './leaf.ts';
import { leafOf } from './leaves.ts';
import { areaOf, boxOf, centreOf, pathOf } from './outline-path.ts';
import { regionOf } from './regions.ts';
import { arcsOf, joined, mirroredRings, stitched, type Arcs } from './unfold.ts';

/** A stored view with both sides, where it has two. */
export function viewFrom(id: ViewId, view: BakedView): FigureView {
  const arcs = arcsOf(view);
  const [x, y, width, height] = view.box;
  const outline = view.folded ? stitched(view.silhouette, arcs) : joined(view.silhouette, arcs);
  return {
    id,
    box: { x, y, width, height },
    silhouette: { rings: outline, d: pathOf(outline) },
    shapes: view.shapes.flatMap((shape) => bothSides(shape, 'superficial', view, arcs)),
    zones: view.zones.flatMap((shape) => bothSides(shape, 'deep', view, arcs)),
    organs: view.organs.map(([organ, rings]) => {
      const inUnits = rings.map((ring) => ring.map((step) => step / view.steps));
      const leaf = leafOf(organ);
      return shapeFrom(
        organ,
        leaf,
        leaf.sides === 'left' || leaf.sides === 'right' ? leaf.sides : 'mid',
        'visceral',
        inUnits,
      );
    }),
    borders: bordersOf(view),
    mirrored: false,
  };
}

/** The same view from the client's other side. */
export function mirroredView(id: ViewId, view: FigureView): FigureView {
  const { box } = view;
  const rings = mirroredRings(view.silhouette.rings);
  return {
    id,
    box: { ...box, x: 0 - box.x - box.width },
    silhouette: { rings, d: pathOf(rings) },
    shapes: view.shapes.map(mirroredShape),
    zones: view.zones.map(mirroredShape),
    organs: view.organs.map(mirroredShape),
    borders: view.borders.map(([a, b]) => [otherKey(a), otherKey(b)] as const),
    mirrored: true,
  };
}

function mirroredShape(shape: Shape): Shape {
  const side = otherSide(shape.side);
  return shapeFrom(shape.leaf, leafOf(shape.leaf), side, shape.layer, mirroredRings(shape.rings));
}

function bothSides([leafId, rings]: BakedShape, layer: BodyLayer, view: BakedView, arcs: Arcs): Shape[] {
  const leaf = leafOf(leafId);
  if (leaf.sides === 'mid') {
    const whole = view.folded ? stitched(rings, arcs) : joined(rings, arcs);
    return [shapeFrom(leafId, leaf, 'mid', layer, whole)];
  }
  const left = joined(rings, arcs);
  const own = shapeFrom(leafId, leaf, 'left', layer, left);
  return view.folded ? [own, shapeFrom(leafId, leaf, 'right', layer, mirroredRings(left))] : [own];
}

function shapeFrom(
  id: string,
  leaf: Leaf,
  side: Shape['side'],
  layer: BodyLayer,
  rings: readonly Ring[],
): Shape {
  const box = boxOf(rings);
  return {
    key: `${id} ${side}`,
    leaf: id,
    name: leaf.name,
    side,
    region: leaf.region,
    regionSide: regionOf(leaf.region).sided ? side : 'mid',
    layer,
    rings,
    d: pathOf(rings),
    box,
    centre: centreOf(rings, box),
    area: areaOf(rings),
  };
}

/** Two shapes that use the same arc are neighbours; across the midline a shape meets its own mirror image. */
function bordersOf(view: BakedView): (readonly [string, string])[] {
  const users = new Map<number, string[]>();
  for (const [leaf, rings] of view.shapes)
    for (const half of rings.flat()) {
      const arc = half >= 0 ? half : ~half;
      users.set(arc, [...(users.get(arc) ?? []), leaf]);
    }
  const pairs = new Map<string, readonly [string, string]>();
  const meet = (a: string, b: string): void => {
    if (a !== b) pairs.set([a, b].toSorted().join(), [a, b]);
  };
  for (const [arc, [one, other]] of users) {
    if (one === undefined) continue;
    if (other !== undefined) {
      meet(keyOf(one, 'left'), keyOf(other, 'left'));
      if (view.folded) meet(keyOf(one, 'right'), keyOf(other, 'right'));
    } else if (view.fold.includes(arc)) meet(keyOf(one, 'left'), keyOf(one, 'right'));
  }
  return [...pairs.values()];
}

const keyOf = (leaf: string, side: 'left' | 'right'): string =>
  `${leaf} ${leafOf(leaf).sides === 'mid' ? 'mid' : side}`;

const otherSide = (side: Shape['side']): Shape['side'] =>
  side === 'left' ? 'right' : side === 'right' ? 'left' : 'mid';

const otherKey = (key: string): string =>
  key.endsWith(' left') ? key.replace(/ left$/, ' right') : key.replace(/ right$/, ' left');
