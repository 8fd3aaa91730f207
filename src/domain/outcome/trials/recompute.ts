import { fromInterval } from '#domain/outcome/group/published-interval.ts';
import { twoGroups } from '#domain/outcome/group/two-group.ts';
import { namedTrials } from './named-trials.ts';
import { otherTrials } from './other-trials.ts';
import type { Figure, PrintedP, Trial } from './trial.ts';

/** Every trial of the library: those that the founding texts point to, then the others. */
export const trials: readonly Trial[] = [...namedTrials, ...otherTrials];

export type Recomputed = {
  readonly figure: Figure;
  readonly difference: number | null;
  readonly standardError: number | null;
  readonly pValue: number | null;
  /** Whether the print and the engine tell the same; `cannot-tell` where too little was seen. */
  readonly agrees: 'agrees' | 'differs' | 'cannot-tell';
};

/** What follows from a trial's printed numbers, held against what it prints (OUTCOME-29). */
export const recompute = ({ figures }: Trial): Recomputed[] => figures.map(recomputed);

function recomputed(figure: Figure): Recomputed {
  const derived = derive(figure);
  if (derived === null) {
    const difference = figure.kind === 'interval' ? figure.difference : null;
    return { figure, difference, standardError: null, pValue: null, agrees: 'cannot-tell' };
  }
  return { figure, ...derived, agrees: agreement(derived.pValue, figure.p) };
}

type Derived = { readonly difference: number; readonly standardError: number; readonly pValue: number };

/** Of an interval without its difference or its degrees of freedom nothing certain follows. */
function derive(figure: Figure): Derived | null {
  if (figure.kind === 'stated') return null;
  if (figure.kind === 'groups') {
    const { difference, standardError, pValue } = twoGroups(figure.a, figure.b, 0.95).pooled;
    return pValue === null ? null : { difference, standardError, pValue };
  }
  const { difference, lower, upper, df } = figure;
  return difference === null || df === null
    ? null
    : fromInterval({ difference, lower, upper, df, confidence: 0.95 });
}

function agreement(pValue: number, printed: PrintedP): Recomputed['agrees'] {
  if (printed === null) return 'cannot-tell';
  if ('below' in printed) return pValue < printed.below ? 'agrees' : 'differs';
  if ('above' in printed) return pValue > printed.above ? 'agrees' : 'differs';
  return Math.abs(pValue - printed.is) <= halfOfTheLastDigit(printed.is) ? 'agrees' : 'differs';
}

/** 0.042 stands for all from 0.0415 to 0.0425. */
const halfOfTheLastDigit = (printed: number): number =>
  0.5 * 10 ** -(String(printed).split('.')[1] ?? '').length * (1 + 1e-9);
