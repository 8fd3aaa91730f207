import type { Point, Shape } from '#domain/atlas/figure.ts';
import { findRegions } from '#domain/atlas/find-region.ts';

/** The first place, from the one that stands, whose name begins with what was typed; then any that it finds. */
export const findPlace = (shapes: readonly Shape[], typed: string, from: string | null): Shape | null => {
  const letters = typed.trim().toLowerCase();
  const at = shapes.findIndex(({ key }) => key === from);
  // One letter again goes on to the next; a longer beginning stays where it fits.
  const start = typed.length === 1 ? at + 1 : Math.max(at, 0);
  const turned = [...shapes.slice(start), ...shapes.slice(0, start)];
  const begins = turned.find(({ name }) => name.toLowerCase().startsWith(letters));
  if (begins) return begins;
  const within = turned.find(({ name }) => name.toLowerCase().includes(` ${letters}`));
  if (within) return within;
  for (const region of findRegions(letters)) {
    const shape = turned.find((one) => one.region === region.id);
    if (shape) return shape;
  }
  return null;
};

/** The same place in another view or layer, else the one nearest to where it was. */
export const sameOrNearest = (
  shapes: readonly Shape[],
  key: string | null,
  near: Point | null,
): Shape | null => {
  const same = shapes.find((shape) => shape.key === key);
  if (same || near === null) return same ?? shapes[0] ?? null;
  const far = ({ centre }: Shape): number => Math.hypot(centre.x - near.x, centre.y - near.y);
  return shapes.toSorted((one, other) => far(one) - far(other))[0] ?? null;
};
