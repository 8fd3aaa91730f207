import { useSyncExternalStore } from 'react';
import type { FigureId } from '#domain/atlas/figure.ts';

const KEY = 'unwind.figure';
const listeners = new Set<() => void>();

/** The shape of the drawing, chosen on this device and kept there; it belongs to no client. */
export const useFigureChoice = (): [FigureId, (figure: FigureId) => void] => [
  useSyncExternalStore(subscribe, keptChoice),
  choose,
];

export const figureIds: readonly FigureId[] = ['neutral', 'feminine', 'masculine'];

const keptChoice = (): FigureId => {
  const kept = localStorage.getItem(KEY);
  return figureIds.find((figure) => figure === kept) ?? 'neutral';
};

const choose = (figure: FigureId): void => {
  localStorage.setItem(KEY, figure);
  for (const listener of listeners) listener();
};

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};
