import { criticalZ, twoSidedZ } from '#domain/outcome/statistics/normal.ts';
import { criticalT, twoSidedT } from '#domain/outcome/statistics/student.ts';

export type Published = {
  readonly difference: number;
  readonly lower: number;
  readonly upper: number;
  readonly confidence: number;
  /** Without it the interval counts as made with the normal distribution. */
  readonly df?: number | undefined;
};

export type FromInterval = {
  readonly difference: number;
  readonly standardError: number;
  readonly statistic: number;
  readonly pValue: number;
  /** How far the difference lies from the middle of its interval: rounding in print, or a scale it was not made on. */
  readonly offCentre: number;
  readonly method: string;
  readonly source: string;
};

/** SE = (upper - lower) / (2 critical value), and the p value that goes with it (OUTCOME-20). */
export function fromInterval({ difference, lower, upper, confidence, df }: Published): FromInterval {
  const critical = df === undefined ? criticalZ(confidence) : criticalT(confidence, df);
  const standardError = (upper - lower) / (2 * critical);
  const statistic = difference / standardError;
  return {
    difference,
    standardError,
    statistic,
    pValue: df === undefined ? twoSidedZ(statistic) : twoSidedT(statistic, df),
    offCentre: difference - (lower + upper) / 2,
    method: df === undefined ? 'SE = (U - L) / (2 z), normal' : "SE = (U - L) / (2 t), Student's t",
    source: 'clinical reference 8.4; Altman and Bland 2011',
  };
}
