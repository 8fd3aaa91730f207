import { readFileSync } from 'node:fs';
import type { BakedFigure, BakedPositions, BakedSurface } from '#domain/atlas/baked.ts';
import type { Body } from '#domain/atlas/carry.ts';
import { type FigureId, figureFrom, type FigureView, type Point } from '#domain/atlas/figure.ts';
import { isInside } from '#domain/atlas/outline.ts';
import { surfaceFrom } from '#domain/atlas/surface.ts';

// The figures as they are shipped, with their skin.

const baked = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../src/domain/atlas/baked/${name}.json`, import.meta.url), 'utf8'));

const bodyOf = (id: FigureId): Body => ({
  figure: figureFrom(baked(id) as BakedFigure),
  surface: surfaceFrom(baked('surface') as BakedSurface, baked(`surface-${id}`) as BakedPositions),
});

export const bodies: Readonly<Record<FigureId, Body>> = {
  feminine: bodyOf('feminine'),
  masculine: bodyOf('masculine'),
  neutral: bodyOf('neutral'),
};

export const everyView: readonly FigureView[] = Object.values(bodies).flatMap(({ figure }) =>
  Object.values(figure.views),
);

/** Points of a square grid that lie on the body: about so many units apart in a whole view, closer in a close-up. */
export function gridOn({ box, silhouette }: FigureView, units: number): readonly Point[] {
  const step = box.height > 600 ? units : units / 2;
  // Off the whole numbers, so that no point lies exactly on a border.
  const values = (from: number, size: number): number[] =>
    Array.from({ length: Math.floor(size / step) }, (_, place) => from + (place + 0.37) * step);
  return values(box.y, box.height).flatMap((y) =>
    values(box.x, box.width)
      .map((x) => ({ x, y }))
      .filter((point) => isInside(silhouette.rings, point)),
  );
}
