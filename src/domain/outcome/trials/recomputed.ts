import byTrial from './recomputed.json' with { type: 'json' };
import type { Trial } from './trial.ts';

/** The difference adjusted for the start, if the two measurements had this correlation. */
export type Adjusted = {
  readonly r: number;
  readonly difference: number;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly pValue: number | null;
};

/** Whether several arms differ, if people were split over them like this. */
export type Split = {
  readonly sizes: readonly number[];
  readonly f: number;
  readonly dfBetween: number;
  readonly dfWithin: number;
  readonly pValue: number;
};

/** What follows from one printed figure; null where nothing does. */
export type Recomputed = {
  readonly difference: number | null;
  /** Printed, or made from the arms. */
  readonly lower: number | null;
  readonly upper: number | null;
  readonly standardError: number | null;
  readonly pValue: number | null;
  readonly adjusted: readonly Adjusted[];
  readonly splits: readonly Split[];
  /** Whether the print and the engine tell the same; `cannot-tell` where too little was seen. */
  readonly agrees: 'agrees' | 'differs' | 'cannot-tell';
};

const recomputed = new Map<string, readonly Recomputed[]>(
  byTrial.map(({ trial, figures }) => [trial, figures as readonly Recomputed[]]),
);

/**
 * What the engine made of a trial's figures, in their order, as committed by `npm run trials`: a browser shows it without the library of
 * distributions, and a test holds it to the engine (OUTCOME-29).
 */
export const recomputedOf = ({ id }: Trial): readonly Recomputed[] => recomputed.get(id) ?? [];
