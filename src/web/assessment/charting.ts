import { createContext, useContext } from 'react';
import type { BodyLayer } from '#domain/atlas/body-layer.ts';
import type { AlsoCheck } from '#domain/assessment/also-check.ts';
import type { Chart, Overlay } from '#domain/assessment/chart.ts';
import type { Finding } from '#domain/assessment/findings.ts';
import type { BodyHistory } from '#domain/assessment/history.ts';
import type { FactId } from '#domain/base/ids.ts';
import type { Spot } from '#domain/assessment/spot.ts';
import type { ChartMode, ChartPlace } from '#web/body/chart-props.ts';
import type { Place } from '#web/session/grip.ts';
import type { Draft } from './draft.ts';
import type { Earlier } from './look-again.ts';

/** What the parts of the chart share: what is charted, what is about to be, and what can be done. */
export type Charting = {
  readonly chart: Chart;
  readonly history: BodyHistory;
  readonly earlier: readonly Earlier<Finding>[];
  /** Places to avoid and scars that stand, from every visit. */
  readonly standing: readonly Overlay[];
  readonly layer: BodyLayer;
  readonly setLayer: (layer: BodyLayer) => void;
  readonly mode: ChartMode;
  readonly setMode: (mode: ChartMode) => void;
  readonly draft: Draft | null;
  /** Another number for each time a place is chosen or a mark is opened. */
  readonly turn: number;
  readonly setDraft: (draft: Draft) => void;
  readonly choose: (chosen: Place & { readonly layer: BodyLayer; readonly spot?: Spot }) => void;
  /** A digit on the figure: charted at once. */
  readonly grade: (place: ChartPlace, severity: number) => void;
  readonly chartIt: () => void;
  readonly leave: () => void;
  readonly recheck: (earlier: Earlier<Finding>, severity: number) => void;
  readonly change: (known: Finding | Overlay) => void;
  readonly takeBack: (fact: FactId) => void;
  readonly takeBackAt: (place: ChartPlace) => void;
  readonly lift: (overlay: Overlay, note: string) => void;
  readonly undo: () => void;
  /** What was noted last, in words. */
  readonly said: string;
  readonly also: readonly AlsoCheck[];
  readonly dismissAlso: () => void;
};

const Context = createContext<Charting | null>(null);
export const ChartingProvider = Context.Provider;

export const useCharting = (): Charting => {
  const charting = useContext(Context);
  if (!charting) throw new Error('useCharting is only for parts of the chart');
  return charting;
};
