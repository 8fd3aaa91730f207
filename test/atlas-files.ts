import { readFileSync } from 'node:fs';
import type { BakedFigure, BakedPositions, BakedSurface } from '#domain/atlas/baked.ts';
import { type Figure, figureFrom, type FigureId } from '#domain/atlas/figure.ts';

/** The committed atlas, for tests. */
const folder = new URL('../src/domain/atlas/baked/', import.meta.url);

export const atlasFigures = ['feminine', 'masculine', 'neutral'] as const satisfies readonly FigureId[];

export const atlasBytes = (name: string): Buffer => readFileSync(new URL(name, folder));

const atlasJson = (name: string): unknown => JSON.parse(atlasBytes(name).toString('utf8'));

export const bakedFigure = (id: FigureId): BakedFigure => atlasJson(`${id}.json`) as BakedFigure;
export const figureOf = (id: FigureId): Figure => figureFrom(bakedFigure(id));
export const bakedSurface = (): BakedSurface => atlasJson('surface.json') as BakedSurface;
export const bakedPositions = (id: FigureId): BakedPositions =>
  atlasJson(`surface-${id}.json`) as BakedPositions;
