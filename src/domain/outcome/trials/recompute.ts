import { ancova } from '#domain/outcome/group/ancova.ts';
import { anova } from '#domain/outcome/group/anova.ts';
import { fromInterval } from '#domain/outcome/group/published-interval.ts';
import { twoGroups } from '#domain/outcome/group/two-group.ts';
import type { Adjusted, Recomputed, Split } from './recomputed.ts';
import type { Figure, PrintedP, Trial } from './trial.ts';

/** What follows from a trial's printed numbers, held against what it prints (OUTCOME-29). */
export const recompute = ({ figures }: Trial): Recomputed[] => figures.map(recomputed);

function recomputed(figure: Figure): Recomputed {
  if (figure.kind === 'arms') return ofArms(figure);
  const printed = figure.kind === 'interval' ? figure : { difference: null, lower: null, upper: null };
  const { difference, lower, upper } = printed;
  const derived = derive(figure);
  return derived === null
    ? { ...nothing, difference, lower, upper }
    : {
        lower,
        upper,
        ...derived,
        adjusted: adjustedOf(figure),
        splits: [],
        agrees: agreement(derived.pValue, figure.p),
      };
}

const nothing: Recomputed = {
  difference: null,
  lower: null,
  upper: null,
  standardError: null,
  pValue: null,
  adjusted: [],
  splits: [],
  agrees: 'cannot-tell',
};

/** It agrees only where it does for every split: the print does not say which one it was. */
function ofArms({ arms, splits, p }: Extract<Figure, { kind: 'arms' }>): Recomputed {
  const all = splits.flatMap((sizes): Split[] => {
    const { f, pValue, dfBetween, dfWithin } = anova(
      arms.map(({ mean, sd }, place) => ({ n: sizes[place] ?? 0, mean, sd })),
    );
    return f === null || pValue === null ? [] : [{ sizes, f, dfBetween, dfWithin, pValue }];
  });
  const told = new Set(all.map(({ pValue }) => agreement(pValue, p)));
  const [first] = told;
  return { ...nothing, splits: all, agrees: told.size === 1 && first !== undefined ? first : 'cannot-tell' };
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
  if (figure.kind === 'stated' || figure.kind === 'arms') return null;
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
