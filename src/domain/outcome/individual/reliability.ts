/** The two factors as the field prints them, not 1.959964 and 1.644854. */
const SURE_95 = 1.96;
const SURE_90 = 1.645;

export type Reliability = {
  /** Standard deviation in the people the reliability was measured in. */
  readonly sd: number;
  /** Test-retest reliability (an intraclass correlation; alpha only where there is no other), 0 to 1. */
  readonly reliability: number;
};

/** How far a score, a difference of two, and a true difference are blurred by the measuring itself. */
export type MeasuringError = {
  readonly sem: number;
  /** Standard error of the difference of two scores. */
  readonly sDiff: number;
  readonly mdc90: number;
  readonly mdc95: number;
  readonly method: string;
  readonly source: string;
};

/**
 * SEM = SD √(1 - r), S_diff = √2 SEM, MDC = 1.96 or 1.645 S_diff (OUTCOME-4). The √2 was missing in 1984 and corrected by
 * Christensen and Mendoza 1986 (verified: V62).
 */
export function measuringError({ sd, reliability }: Reliability): MeasuringError {
  const sem = sd * Math.sqrt(1 - reliability);
  const sDiff = Math.SQRT2 * sem;
  return {
    sem,
    sDiff,
    mdc90: SURE_90 * sDiff,
    mdc95: SURE_95 * sDiff,
    method: 'SEM = SD √(1 - r); S_diff = √2 SEM; MDC95 = 1.96 S_diff; MDC90 = 1.645 S_diff',
    source: 'Jacobson and Truax 1991; Christensen and Mendoza 1986',
  };
}

export type ReliableChange = {
  /** (after - before) / S_diff; null where measuring has no error at all. */
  readonly rci: number | null;
  readonly reliable95: boolean;
  readonly reliable90: boolean;
  readonly why: string | null;
};

/** The reliable change index of two scores (OUTCOME-4). */
export function reliableChange(before: number, after: number, { sDiff }: MeasuringError): ReliableChange {
  if (sDiff === 0) {
    const changed = before !== after;
    const why = 'measured without any error (sd 0 or reliability 1), so there is nothing to divide by';
    return { rci: null, reliable95: changed, reliable90: changed, why };
  }
  const rci = (after - before) / sDiff;
  return { rci, reliable95: exceeds(rci, SURE_95), reliable90: exceeds(rci, SURE_90), why: null };
}

/** 2.96 - 1 is a little more than 1.96 in the machine, and is 1.96. */
const exceeds = (rci: number, bound: number): boolean => Math.abs(rci) > bound * (1 + 1e-9);
