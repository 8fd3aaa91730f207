import type { FigureView, Point, Shape } from '#domain/atlas/figure.ts';
import { dissolve } from '#domain/atlas/dissolve.ts';
import { pathOf } from '#domain/atlas/outline-path.ts';
import { isInside } from '#domain/atlas/outline.ts';
import { regionName } from '#domain/atlas/region-name.ts';

/**
 * The same view with one shape for each side of a region: what is coloured, chosen and walked over. The finer shapes
 * stay in the view it was made from, for their borders and their names.
 */
export const byRegion = (view: FigureView): FigureView => {
  const known = remembered.get(view);
  if (known) return known;
  const made: FigureView = {
    ...view,
    shapes: merged(view.shapes, view),
    zones: merged(view.zones, view),
    organs: merged(view.organs, view),
    borders: bordersBetween(view),
  };
  remembered.set(view, made);
  return made;
};

/** Made once for each view; pure, so that remembering it changes nothing. */
const remembered = new WeakMap<FigureView, FigureView>();

export const placeKey = ({ region, side }: { region: string; side: string }): string => `${region} ${side}`;
const keyOf = (shape: Shape): string => placeKey({ region: shape.region, side: shape.regionSide });

const merged = (shapes: readonly Shape[], view: FigureView): readonly Shape[] =>
  [...Map.groupBy(shapes, keyOf)].map(([key, parts]) => mergedShape(key, parts, view));

const mergedShape = (key: string, parts: readonly Shape[], view: FigureView): Shape => {
  const [largest] = parts.toSorted((one, other) => other.area - one.area);
  if (largest === undefined) throw new Error(`No shape for ${key}`);
  const separate = parts.flatMap((part) => part.rings);
  // Zones and organs lie over one another; only a partition has borders to take away.
  const outline = largest.layer === 'superficial' && parts.length > 1 ? dissolve(separate) : null;
  const rings = outline ?? separate;
  const [left, top] = [least(parts, (part) => part.box.x), least(parts, (part) => part.box.y)];
  const right = -least(parts, (part) => -part.box.x - part.box.width);
  const foot = -least(parts, (part) => -part.box.y - part.box.height);
  return {
    ...largest,
    key,
    leaf: largest.region,
    name: regionName(largest.region),
    side: largest.regionSide,
    rings,
    d: outline ? pathOf(outline) : parts.map((part) => part.d).join(''),
    box: { x: left, y: top, width: right - left, height: foot - top },
    centre: centreOf(parts, largest, view),
    area: parts.reduce((sum, part) => sum + part.area, 0),
  };
};

const least = (parts: readonly Shape[], edge: (part: Shape) => number): number =>
  parts.reduce((found, part) => Math.min(found, edge(part)), Infinity);

/** On the midline where two halves of a region meet there, else in the middle of its largest part. */
const centreOf = (parts: readonly Shape[], largest: Shape, view: FigureView): Point => {
  const facing = view.box.x < 0 && view.box.x + view.box.width > 0;
  if (largest.regionSide !== 'mid' || parts.length === 1 || !facing) return largest.centre;
  const middle = { x: 0, y: largest.centre.y };
  const touches = (x: number): boolean => parts.some((part) => isInside(part.rings, { x, y: middle.y }));
  return touches(1) && touches(-1) ? middle : largest.centre;
};

const bordersBetween = (view: FigureView): FigureView['borders'] => {
  const regions = new Map(view.shapes.map((shape) => [shape.key, keyOf(shape)]));
  const pairs = new Map<string, readonly [string, string]>();
  for (const border of view.borders) {
    const [one, other] = border.map((key) => regions.get(key) ?? key);
    if (one !== undefined && other !== undefined && one !== other) pairs.set(`${one}|${other}`, [one, other]);
  }
  return [...pairs.values()];
};
