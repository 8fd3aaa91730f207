import { useEffect, useState } from 'react';
import type { BakedFigure } from '#domain/atlas/baked.ts';
import { type Figure, type FigureId, figureFrom } from '#domain/atlas/figure.ts';
import { fetchBaked, vectorsAddress } from './figure-files.ts';

export type FigureState = {
  readonly status: 'loading' | 'ready' | 'failed';
  readonly figure: Figure | null;
  readonly retry: () => void;
};

const kept = new Map<FigureId, Figure>();

/** A figure's outlines, read when they are first needed; without a network from what the service worker keeps. */
export const useFigure = (id: FigureId): FigureState => {
  const [attempt, setAttempt] = useState(0);
  const [ended, setEnded] = useState<{ id: FigureId; attempt: number; figure: Figure | null } | null>(null);
  useEffect(() => {
    if (kept.has(id)) return undefined;
    let here = true;
    const end = (figure: Figure | null): void => void (here && setEnded({ id, attempt, figure }));
    loadFigure(id).then(end, () => end(null));
    return () => {
      here = false;
    };
  }, [id, attempt]);
  const figure = kept.get(id) ?? null;
  const failed = figure === null && ended?.id === id && ended.attempt === attempt;
  return {
    status: figure ? 'ready' : failed ? 'failed' : 'loading',
    figure,
    retry: () => setAttempt((before) => before + 1),
  };
};

const loadFigure = async (id: FigureId): Promise<Figure> => {
  const figure = figureFrom(await fetchBaked<BakedFigure>(vectorsAddress(id)));
  kept.set(id, figure);
  return figure;
};
