import { createContext, use } from 'react';
import type { BodyLine } from '#domain/atlas/body-lines.ts';
import type { Figure, ViewId } from '#domain/atlas/figure.ts';
import type { Surface } from '#domain/atlas/surface.ts';
import type { BodyChartProps, ChartPlace } from './chart-props.ts';
import type { Naming } from './place-words.ts';

/** Where the keyboard is: one place of one view, so that the whole chart is one stop of the Tab key. */
export type Standing = { readonly view: ViewId; readonly key: string };

/** What all views of a chart share. */
export type ChartWorld = Omit<BodyChartProps, 'figure' | 'views' | 'label' | 'naming'> & {
  readonly figure: Figure;
  readonly naming: Naming;
  /** The skin beneath the drawing; null until it is there. */
  readonly surface: Surface | null;
  /** A line of fascia laid over the figure. */
  readonly lens: BodyLine | null;
  readonly standing: Standing | null;
  /** The keyboard is on a place of the figure. */
  readonly walking: boolean;
  /** It came there by a key, so that a ring shows where it is. */
  readonly ringed: boolean;
  readonly stand: (standing: Standing, by: 'keyboard' | 'pointer') => void;
  /** The keyboard has gone elsewhere. */
  readonly leave: () => void;
  /** Goes to the next view: the one beside it, or the next one in turn. */
  readonly nextView: (from: ViewId) => void;
  readonly openView: (view: ViewId) => void;
  /** Whether the page lets this view be shown. */
  readonly may: (view: ViewId) => boolean;
  /** Speaks to screen readers, politely. */
  readonly say: (line: string) => void;
  /** The name of a place and all that stands there, as it is read out. */
  readonly wordsOf: (place: ChartPlace) => string;
  readonly hover: (words: string) => void;
  /** Before the ids of this chart's patterns. */
  readonly prefix: string;
};

const Context = createContext<ChartWorld | null>(null);
export const ChartProvider = Context;

export const useChart = (): ChartWorld => {
  const world = use(Context);
  if (!world) throw new Error('A part of the body stands outside its chart.');
  return world;
};
