import type { BakedOrgan, BakedShape, BakedView } from './baked.ts';
import type { BodyLayer } from './body-layer.ts';
import type { Box, FigureView, Ring, Shape, ViewId } from './figure.ts';
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
    organs: view.organs.map((organ) => organFrom(organ, view.steps)),
    borders: bordersOf(view),
    mirrored: false,
  };
}

function organFrom([id, rings]: BakedOrgan, steps: number): Shape {
  const leaf = leafOf(id);
  const side = leaf.sides === 'paired' ? 'mid' : leaf.sides;
  const inUnits = rings.map((ring) => ring.map((step) => step / steps));
  return shapeFrom(id, leaf, side, 'visceral', inUnits);
}

/** The same view from the client's other side. */
export function mirroredView(id: ViewId, view: FigureView): FigureView {
  const rings = mirroredRings(view.silhouette.rings);
  return {
    id,
    box: mirroredBox(view.box),
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
  const rings = mirroredRings(shape.rings);
  return {
    ...shape,
    key: `${shape.leaf} ${side}`,
    side,
    regionSide: otherSide(shape.regionSide),
    rings,
    d: pathOf(rings),
    box: mirroredBox(shape.box),
    centre: { x: 0 - shape.centre.x, y: shape.centre.y },
  };
}

const mirroredBox = (box: Box): Box => ({ ...box, x: 0 - box.x - box.width });

function bothSides([leafId, rings]: BakedShape, layer: BodyLayer, view: BakedView, arcs: Arcs): Shape[] {
  const leaf = leafOf(leafId);
  if (leaf.sides === 'mid') {
    const whole = view.folded ? stitched(rings, arcs) : joined(rings, arcs);
    return [shapeFrom(leafId, leaf, 'mid', layer, whole)];
  }
  const left = joined(rings, arcs);
  const own = shapeFrom(leafId, leaf, 'left', layer, left);
  return view.folded ? [own, mirroredShape(own)] : [own];
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
