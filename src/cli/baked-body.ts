import { readFileSync } from 'node:fs';
import type { BakedFigure, BakedPositions, BakedSurface } from '#domain/atlas/baked.ts';
import type { Body } from '#domain/atlas/carry.ts';
import { type Figure, type FigureId, figureFrom, type ViewId } from '#domain/atlas/figure.ts';
import { surfaceFrom } from '#domain/atlas/surface.ts';

// The baked atlas as files.

export const readFigure = (id: FigureId): Figure => figureFrom(json(id) as BakedFigure);

/** A figure with its skin, which only marks at exact places need. */
export const readBody = (id: FigureId): Body => ({
  figure: readFigure(id),
  surface: surfaceFrom(json('surface') as BakedSurface, json(`surface-${id}`) as BakedPositions),
});

/** The shading of a view as a data URL; right views use the picture of the left one. */
export function readShading(figure: FigureId, view: ViewId): string {
  const drawn = view.replace(/right$/u, 'left');
  const picture = readFileSync(fileOf(`${figure}-${drawn}.webp`));
  return `data:image/webp;base64,${picture.toString('base64')}`;
}

const json = (name: string): unknown => JSON.parse(readFileSync(fileOf(`${name}.json`), 'utf8'));

const fileOf = (name: string): URL => new URL(`../domain/atlas/baked/${name}`, import.meta.url);
