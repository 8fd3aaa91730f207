import type { Summary } from './two-group.ts';
import { type TTest, tTest } from './t-test.ts';

/** One arm: the follow-up as `mean` and `sd`, and the first measurement. */
export type Arm = Summary & {
  readonly meanBefore: number;
  readonly sdBefore: number;
  readonly r: number | null;
};

export type Adjusted = TTest & {
  /** How much of a difference at the start is still there at the end, within the arms. */
  readonly slope: number;
};

export type Ancova = {
  readonly adjusted: (Adjusted & { readonly method: string; readonly source: string }) | null;
  /** The difference of the follow-ups, and of the changes, without adjusting. */
  readonly followUp: TTest;
  readonly change: TTest | null;
  readonly r: { readonly a: number | null; readonly b: number | null };
  /** The same for several r in both arms: what the result owes to a number that papers seldom tell. */
  readonly sensitivity: readonly (Adjusted & { readonly r: number })[];
  readonly why: string | null;
};

const RANGE_OF_R = [0.3, 0.5, 0.7, 0.9];

/** ANCOVA as it would come out of the data, from the arms' summaries; a - b (Vickers and Altman 2001; OUTCOME-21). */
export function ancova(a: Arm, b: Arm, confidence: number): Ancova {
  const isKnown = a.r !== null && b.r !== null;
  const adjusted = isKnown ? adjust(a, b, [a.r, b.r], confidence) : null;
  return {
    adjusted:
      adjusted === null
        ? null
        : {
            ...adjusted,
            method: 'ANCOVA from summaries: b = Sxy / Sxx within the arms, equal slopes assumed',
            source: 'clinical reference 8.5; Vickers and Altman 2001',
          },
    followUp: compare(a, b, [a.sd, b.sd], a.mean - b.mean, confidence),
    change: isKnown
      ? compare(
          a,
          b,
          [sdOfChange(a, a.r), sdOfChange(b, b.r)],
          a.mean - a.meanBefore - b.mean + b.meanBefore,
          confidence,
        )
      : null,
    r: { a: a.r, b: b.r },
    sensitivity: RANGE_OF_R.map((r) => ({ r, ...adjust(a, b, [r, r], confidence) })),
    why: isKnown ? null : 'r is not known: read the whole range of r, not one line of it',
  };
}

/** r from the standard deviation of the change: (sx² + sy² - sc²) / (2 sx sy); null where one of the two does not vary. */
export function impliedR(sdBefore: number, sd: number, change: number): number | null {
  if (sdBefore === 0 || sd === 0) return null;
  const r = (sdBefore ** 2 + sd ** 2 - change ** 2) / (2 * sdBefore * sd);
  return Math.abs(r) <= 1 + 1e-9 ? Math.max(-1, Math.min(1, r)) : r;
}

/** SDc² = s1² + s2² - 2 r s1 s2, written so that no digits cancel where r is near 1. */
export const sdOfChange = ({ sdBefore, sd }: Pick<Arm, 'sdBefore' | 'sd'>, r: number): number =>
  Math.sqrt((sdBefore - sd) ** 2 + 2 * (1 - r) * sdBefore * sd);

function adjust(a: Arm, b: Arm, [ra, rb]: readonly [number, number], confidence: number): Adjusted {
  const sxx = (a.n - 1) * a.sdBefore ** 2 + (b.n - 1) * b.sdBefore ** 2;
  const sxy = (a.n - 1) * ra * a.sdBefore * a.sd + (b.n - 1) * rb * b.sdBefore * b.sd;
  const slope = sxx === 0 ? 0 : sxy / sxx;
  const apart = a.meanBefore - b.meanBefore;
  const df = a.n + b.n - 3;
  const left = unexplained(a, b, [ra, rb], sxx) / df;
  const blur = 1 / a.n + 1 / b.n + (sxx === 0 ? 0 : apart ** 2 / sxx);
  return {
    ...tTest({
      difference: a.mean - b.mean - slope * apart,
      standardError: Math.sqrt(left) * Math.sqrt(blur),
      df,
      confidence,
    }),
    slope,
  };
}

/** Syy - Sxy² / Sxx as a sum of squares: what each arm's own line leaves, and what the two slopes differ by. */
function unexplained(a: Arm, b: Arm, [ra, rb]: readonly [number, number], sxx: number): number {
  const [ya, yb] = [(a.n - 1) * a.sd ** 2, (b.n - 1) * b.sd ** 2];
  if (sxx === 0) return ya + yb;
  const apart = a.sdBefore * rb * b.sd - b.sdBefore * ra * a.sd;
  const slopes = ((a.n - 1) * (b.n - 1) * apart ** 2) / sxx;
  const rest = ya * (1 - ra) * (1 + ra) + yb * (1 - rb) * (1 + rb) + slopes;
  return rest <= ROUNDING * (ya + yb) ? 0 : rest;
}

/** The square of what multiplying leaves over where all points lie on one line. */
const ROUNDING = 1e-28;

function compare(
  a: Summary,
  b: Summary,
  [sa, sb]: readonly [number, number],
  difference: number,
  confidence: number,
): TTest {
  const df = a.n + b.n - 2;
  const sd = Math.sqrt(((a.n - 1) * sa ** 2 + (b.n - 1) * sb ** 2) / df);
  return tTest({ difference, standardError: sd * Math.sqrt(1 / a.n + 1 / b.n), df, confidence });
}
