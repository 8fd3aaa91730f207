import { twoSidedZ } from '#domain/outcome/statistics/normal.ts';
import type { Estimate } from '#domain/outcome/figure.ts';
import { byBaselineSpread, byPooledSpread } from './case-difference.ts';
import { type LogRatio, type Scale, lrrDecreasing, lrrIncreasing } from './log-ratio.ts';
import { type Nap, nap } from './nap.ts';
import { pand, pem, pnd, robustIrd } from './overlap.ts';
import { type PhaseShape, phaseShape } from './phase-shape.ts';
import type { Series } from './series.ts';
import { type CorrectedTau, baselineCorrectedTau, tau, tauU } from './tau.ts';

/** Fewer points in a phase than this: an effect, never a p value (reference 8.2). */
const ENOUGH_POINTS = 5;

export type ChanceAlone = {
  /** How likely so much or so little overlap is by chance alone; null where it must not be told. */
  readonly pValue: number | null;
  readonly z: number | null;
  readonly method: string;
  readonly why: string | null;
};

export type SingleCase = {
  readonly phases: { readonly baseline: PhaseShape; readonly treatment: PhaseShape };
  /** Mean of the treatment minus mean of the baseline, as measured. */
  readonly meanDifference: number;
  readonly nap: Nap & { readonly method: string; readonly source: string };
  readonly chance: ChanceAlone;
  readonly tau: Estimate;
  readonly tauU: Estimate;
  readonly tauBC: CorrectedTau;
  readonly pnd: Estimate;
  readonly pand: Estimate;
  readonly ird: Estimate;
  readonly pem: Estimate;
  readonly lrrIncreasing: LogRatio;
  readonly lrrDecreasing: LogRatio;
  readonly smdBaseline: Estimate;
  readonly smdPooled: Estimate;
  readonly warnings: readonly string[];
};

/** Everything that two phases of one person tell, with what must be said beside it. */
export function singleCase(series: Series, scale: Scale, confidence: number): SingleCase {
  const found = nap(series, confidence);
  const phases = { baseline: phaseShape(series.baseline), treatment: phaseShape(series.treatment) };
  return {
    phases,
    meanDifference: phases.treatment.mean - phases.baseline.mean,
    nap: {
      ...found,
      method:
        'share of pairs of a baseline and a treatment point in which the later is better, a tie counting half',
      source: 'Parker and Vannest 2009; standard errors Sen 1967 and Mee 1990, Hanley and McNeil 1982',
    },
    chance: chanceAlone(series, found),
    tau: tau(series, confidence),
    tauU: tauU(series),
    tauBC: baselineCorrectedTau(series, confidence),
    pnd: pnd(series),
    pand: pand(series),
    ird: robustIrd(series),
    pem: pem(series),
    lrrIncreasing: lrrIncreasing(series, scale, confidence),
    lrrDecreasing: lrrDecreasing(series, scale, confidence),
    smdBaseline: byBaselineSpread(series, confidence),
    smdPooled: byPooledSpread(series, confidence),
    warnings: warningsOn(series, phases),
  };
}

function chanceAlone({ baseline, treatment }: Series, { estimate, standardErrors }: Nap): ChanceAlone {
  const method =
    '(NAP - 0.5) / its standard error if nothing changed, normal approximation without correction for ties';
  if (Math.min(baseline.length, treatment.length) < ENOUGH_POINTS)
    return {
      pValue: null,
      z: null,
      method,
      why: 'fewer than 5 points in a phase: an effect, never a p value',
    };
  const z = (estimate - 0.5) / standardErrors.ifNoEffect;
  return { pValue: twoSidedZ(z), z, method, why: null };
}

function warningsOn({ baseline, treatment }: Series, phases: SingleCase['phases']): string[] {
  const warnings = [
    'This is change in one person. Without a comparison it does not show that the treatment did it.',
  ];
  if (Math.min(baseline.length, treatment.length) < ENOUGH_POINTS)
    warnings.push('Fewer than 5 points in a phase: read the effect, not a p value.');
  if (baseline.length < 3)
    warnings.push('A baseline of fewer than 3 points cannot show how the person varies (5 are better).');
  const echoes = [phases.baseline, phases.treatment].flatMap(({ autocorrelation }) =>
    autocorrelation === null ? [] : [autocorrelation.aroundLine ?? autocorrelation.aroundMean],
  );
  if (echoes.some((echo) => Math.abs(echo) >= 0.3))
    warnings.push(
      'Neighbouring points resemble each other: the standard errors, which take them as independent, are wrong.',
    );
  return warnings;
}
