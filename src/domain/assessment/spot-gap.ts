import type { Spot } from './spot.ts';

/** Close-ups keep the units and the midline of the whole view, so their coordinates may be compared with it. */
const wholeView: Readonly<Partial<Record<Spot['view'], Spot['view']>>> = {
  'head-front': 'front',
  'head-back': 'back',
  'head-left': 'left',
  'head-right': 'right',
};

/**
 * How far two spots lie apart, in units of 1/1000 of body height, from edge to edge; 0 where they touch. Null when they were
 * set in views that cannot be compared by their coordinates.
 */
export function gapBetween(one: Spot, other: Spot): number | null {
  if (viewOf(one) !== viewOf(other)) return null;
  let nearest = Number.POSITIVE_INFINITY;
  for (const [x, y] of pointsOf(one)) {
    for (const [otherX, otherY] of pointsOf(other))
      nearest = Math.min(nearest, Math.hypot(x - otherX, y - otherY));
  }
  return Math.max(0, nearest - radiusOf(one) - radiusOf(other));
}

const viewOf = ({ view }: Spot): Spot['view'] => wholeView[view] ?? view;

const pointsOf = (spot: Spot): readonly (readonly [number, number])[] =>
  spot.shape === 'pin' ? [[spot.x, spot.y]] : spot.points;

const radiusOf = (spot: Spot): number => (spot.shape === 'pin' ? 0 : spot.radius);
