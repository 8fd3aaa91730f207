import type { Interval } from '#domain/outcome/figure.ts';
import { criticalT, twoSidedT } from '#domain/outcome/statistics/student.ts';

/** A difference with all that Student's t tells of it. Without a spread there is only the difference. */
export type TTest = {
  readonly difference: number;
  readonly standardError: number;
  readonly df: number;
  readonly t: number | null;
  readonly pValue: number | null;
  readonly interval: Interval | null;
  readonly why: string | null;
};

type Measured = Readonly<Record<'difference' | 'standardError' | 'df' | 'confidence', number>>;

/** t, p and interval of a difference whose standard error is estimated with so many degrees of freedom. */
export function tTest({ difference, standardError, df, confidence }: Measured): TTest {
  const told = { difference, standardError, df };
  if (standardError === 0)
    return { ...told, t: null, pValue: null, interval: null, why: 'nothing varies: no t' };
  const t = difference / standardError;
  const reach = criticalT(confidence, df) * standardError;
  return {
    ...told,
    t,
    pValue: twoSidedT(t, df),
    interval: { lower: difference - reach, upper: difference + reach, confidence, method: "Student's t" },
    why: null,
  };
}
