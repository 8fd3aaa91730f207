import { ancova } from '#domain/outcome/group/ancova.ts';
import { fromInterval } from '#domain/outcome/group/published-interval.ts';
import { twoGroups } from '#domain/outcome/group/two-group.ts';
import type { Adjusted, Recomputed } from './recomputed.ts';
import type { Figure, PrintedP, Trial } from './trial.ts';

/** What follows from a trial's printed numbers, held against what it prints (OUTCOME-29). */
export const recompute = ({ figures }: Trial): Recomputed[] => figures.map(recomputed);

function recomputed(figure: Figure): Recomputed {
  const printed = figure.kind === 'interval' ? figure : { difference: null, lower: null, upper: null };
  const { difference, lower, upper } = printed;
  const derived = derive(figure);
  return derived === null
    ? { difference, lower, upper, standardError: null, pValue: null, adjusted: [], agrees: 'cannot-tell' }
    : {
        lower,
        upper,
        ...derived,
        adjusted: adjustedOf(figure),
        agrees: agreement(derived.pValue, figure.p),
      };
}

/** With what a paper does not print, for a range of what it could have been. */
const adjustedOf = (figure: Figure): Adjusted[] =>
  figure.kind === 'groups'
    ? ancova({ ...figure.a, r: null }, { ...figure.b, r: null }, 0.95).sensitivity.map(
        ({ r, difference, interval, pValue }) => ({
          r,
          difference,
          lower: interval?.lower ?? null,
          upper: interval?.upper ?? null,
          pValue,
        }),
      )
    : [];

type Derived = {
  readonly difference: number;
  readonly standardError: number;
  readonly pValue: number;
  readonly lower?: number;
  readonly upper?: number;
};

/** Of an interval without its difference or its degrees of freedom nothing certain follows. */
function derive(figure: Figure): Derived | null {
  if (figure.kind === 'stated') return null;
  if (figure.kind === 'groups') {
    const { difference, standardError, pValue, interval } = twoGroups(figure.a, figure.b, 0.95).pooled;
    if (pValue === null || interval === null) return null;
    return { difference, standardError, pValue, lower: interval.lower, upper: interval.upper };
  }
  const { difference, lower, upper, df } = figure;
  if (difference === null || df === null) return null;
  const { standardError, pValue } = fromInterval({ difference, lower, upper, df, confidence: 0.95 });
  return { difference, standardError, pValue };
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
