import { useMemo, useState } from 'react';
import type { BodyLayer } from '#domain/atlas/body-layer.ts';
import { type Overlay } from '#domain/assessment/chart.ts';
import { type BodyHistory, overlaysStanding } from '#domain/assessment/history.ts';
import type { Difference } from './difference.ts';
import { differencesBetween, type Pair } from './differences.ts';
import type { Meaning } from './meaning.ts';
import { fullestLayer } from './paint-rows.ts';
import { type Moment, momentsOf, type ReadBody, readBody } from './read-body.ts';
import type { OnePlace, Row } from './row.ts';
import { rowsAt } from './rows.ts';
import { compare, firstView, move, type Places, placesOf, showOne, turnTo, type View } from './view.ts';

/** What is in sight: one moment, or two of them compared. */
export type InSight =
  | { readonly kind: 'one'; readonly rows: readonly Row[] }
  | { readonly kind: 'pair'; readonly pair: Pair; readonly rows: readonly Difference[] };

export type Progress = {
  readonly body: ReadBody;
  readonly meaning: Meaning;
  readonly moments: readonly Moment[];
  readonly places: Places;
  readonly inSight: InSight;
  /** Avoid and scar marks that stood at the moment in sight. */
  readonly overlays: readonly Overlay[];
  readonly layer: BodyLayer;
  readonly chosen: OnePlace | null;
  readonly turnTo: (meaning: Meaning) => void;
  readonly move: (knob: string, index: number) => void;
  readonly compare: () => void;
  readonly showOne: () => void;
  readonly showLayer: (layer: BodyLayer) => void;
  readonly choose: (place: OnePlace | null, layer?: BodyLayer | null) => void;
};

export const useProgress = (history: BodyHistory): Progress => {
  const body = useMemo(() => readBody(history), [history]);
  const [view, setView] = useState<View>(() => firstView(body));
  const [layer, showLayer] = useState<BodyLayer | null>(null);
  const [chosen, setChosen] = useState<OnePlace | null>(null);
  const moments = useMemo(() => momentsOf(body, view.meaning), [body, view.meaning]);
  const places = useMemo(() => placesOf(view, moments), [view, moments]);
  const inSight = useMemo(() => inSightAt(body, view.meaning, places), [body, view.meaning, places]);
  const overlays = useMemo(() => overlaysOf(history, moments, places), [history, moments, places]);
  return {
    body,
    meaning: view.meaning,
    moments,
    places,
    inSight,
    overlays,
    layer: layer ?? fullestLayer(inSight.rows),
    chosen,
    turnTo: (meaning) => setView(turnTo(view, meaning)),
    move: (knob, index) => setView(move(view, moments, knob, index)),
    compare: () => setView(compare(view, body)),
    showOne: () => setView(showOne(view)),
    showLayer,
    choose: (place, on) => {
      setChosen(place);
      if (on) showLayer(on);
    },
  };
};

const inSightAt = (body: ReadBody, meaning: Meaning, { at, pair }: Places): InSight =>
  pair === null
    ? { kind: 'one', rows: rowsAt(body, meaning, at) }
    : { kind: 'pair', pair, rows: differencesBetween(body, meaning, pair) };

/** A mark made during the visit in sight stands too; of the newest visit, whatever stands now. */
const overlaysOf = (history: BodyHistory, moments: readonly Moment[], { at }: Places) => {
  const next = moments[at + 1];
  return overlaysStanding(history, next?.at);
};
