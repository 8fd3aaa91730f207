import betainc from '@stdlib/math-base-special-betainc';

/** How likely an F this large, or larger, is when no group differs: the upper tail itself, right also where it is tiny. */
export const fisherTail = (f: number, dfBetween: number, dfWithin: number): number =>
  f <= 0 ? 1 : betainc(dfWithin / (dfWithin + dfBetween * f), dfWithin / 2, dfBetween / 2, true, false);
