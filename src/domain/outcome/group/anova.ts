import type { Origin } from '#domain/outcome/figure.ts';
import { fisherTail } from '#domain/outcome/statistics/fisher.ts';
import type { Summary } from './two-group.ts';

/** Whether the means of several groups differ by more than their spread explains. */
export type Anova = Origin & {
  readonly f: number | null;
  readonly dfBetween: number;
  readonly dfWithin: number;
  readonly pValue: number | null;
  /** The share of all variation that lies between the groups. */
  readonly etaSquared: number | null;
  readonly why: string | null;
};

/** One-way analysis of variance from summaries; two groups or more, of two people or more each (OUTCOME-36). */
export function anova(groups: readonly Summary[]): Anova {
  const people = sum(groups.map(({ n }) => n));
  const middle = sum(groups.map(({ n, mean }) => n * mean)) / people;
  const between = sum(groups.map(({ n, mean }) => n * (mean - middle) ** 2));
  const within = sum(groups.map(({ n, sd }) => (n - 1) * sd ** 2));
  const told = {
    dfBetween: groups.length - 1,
    dfWithin: people - groups.length,
    method: 'F: mean square between the groups / mean square within them',
    source: 'Fisher 1925; clinical reference 1.4',
  };
  if (within === 0) return { ...told, f: null, pValue: null, etaSquared: null, why: 'no group varies' };
  const f = between / told.dfBetween / (within / told.dfWithin);
  return {
    ...told,
    f,
    pValue: fisherTail(f, told.dfBetween, told.dfWithin),
    etaSquared: between / (between + within),
    why: null,
  };
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
