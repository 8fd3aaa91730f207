import type { ViewId } from '#domain/atlas/figure.ts';

/**
 * Where a leaf lies on the neutral figure's left half, as a line from point to point or as a filled area. In front and
 * back views the first number is the distance from the midline; in the side view it is the image's x. `reach` lets a leaf
 * grow that many units further than its neighbours, or less when negative.
 */
export type Seed = {
  readonly view: Extract<ViewId, 'front' | 'back' | 'left' | 'sole-left'>;
  readonly points: readonly (readonly [number, number])[];
  readonly filled: boolean;
  readonly reach: number;
};

export type Seeds = Readonly<Record<string, readonly Seed[]>>;

const seedIn =
  (view: Seed['view'], filled: boolean) =>
  (points: string, reach = 0): Seed => ({ view, points: pointsOf(points), filled, reach });

/** From "12,40 18,52": pairs of numbers. */
function pointsOf(text: string): Seed['points'] {
  return text.split(' ').map((pair) => {
    const [x, y] = pair.split(',').map(Number);
    return [x, y];
  });
}

export const front = seedIn('front', false);
export const back = seedIn('back', false);
export const side = seedIn('left', false);
export const under = seedIn('sole-left', false);
export const frontArea = seedIn('front', true);
export const backArea = seedIn('back', true);
