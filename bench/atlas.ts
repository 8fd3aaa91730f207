import { readBody } from '#cli/baked-body.ts';
import type { Body } from '#domain/atlas/carry.ts';
import type { Point } from '#domain/atlas/figure.ts';
import { shapeAt } from '#domain/atlas/hit-test.ts';
import { anchorAt, placeOf } from '#domain/atlas/surface.ts';
import type { Figure } from './figure.ts';
import { median } from './rounds.ts';

const CALLS = 2000;
const ROUNDS = 15;

/** What a finger on the body costs: which shape lies there, and which place on the skin; the median of many rounds. */
export function measureAtlas(): Figure[] {
  const body = readBody('neutral');
  const { front } = body.figure.views;
  const points = pointsOn(body);
  const shape = microseconds(points, (at) => shapeAt(front, at, 'superficial'));
  const anchor = microseconds(points, (at) => {
    const found = anchorAt(body.surface, 'front', at);
    return found && placeOf(body.surface, 'left', found);
  });
  return [
    inMicroseconds('the shape of the body at a point', shape, 50),
    inMicroseconds('a point’s place on the skin, and where another view shows it', anchor, 500),
  ];
}

/** Points on and beside the body, as fingers come. */
function pointsOn({ figure }: Body): readonly Point[] {
  const { box } = figure.views.front;
  return Array.from({ length: CALLS }, (_, place) => ({
    x: box.x + ((place * 0.618_034) % 1) * box.width,
    y: box.y + (place / CALLS) * box.height,
  }));
}

function microseconds(points: readonly Point[], ask: (at: Point) => unknown): number {
  const rounds = Array.from({ length: ROUNDS + 1 }, () => {
    const began = performance.now();
    for (const point of points) ask(point);
    return ((performance.now() - began) * 1000) / points.length;
  });
  return median(rounds.slice(1));
}

const inMicroseconds = (what: string, figure: number, most: number): Figure => ({
  what,
  figure: `${figure.toFixed(1)} µs`,
  aim: `under ${most} µs`,
  met: figure < most,
});
