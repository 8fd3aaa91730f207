import gammainc from '@stdlib/math-base-special-gammainc';

/** How likely a chi-square this large, or larger, is: the upper tail itself, right also where it is tiny. */
export const chiSquareTail = (x: number, df: number): number =>
  x <= 0 ? 1 : gammainc(x / 2, df / 2, true, true);
