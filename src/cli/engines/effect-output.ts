import { z } from 'zod';

// What figures look like when they leave. A number that is not defined is null, and a reason stands beside it.

export const Interval = z.strictObject({
  lower: z.number(),
  upper: z.number(),
  confidence: z.number(),
  method: z.string(),
});

const origin = { method: z.string(), source: z.string() };
const reason = { why: z.string().nullable() };
const maybe = z.number().nullable();

export const Estimate = z.strictObject({
  estimate: maybe,
  standardError: maybe,
  interval: Interval.nullable(),
  ...origin,
  ...reason,
});

export const TTest = z.strictObject({
  difference: z.number(),
  standardError: z.number(),
  df: z.number(),
  t: maybe,
  pValue: maybe,
  interval: Interval.nullable(),
  ...reason,
});

const Shape = z.strictObject({
  points: z.int(),
  mean: z.number(),
  median: z.number(),
  sd: maybe,
  trend: z.strictObject({ leastSquares: z.number(), theilSen: z.number() }).nullable(),
  autocorrelation: z.strictObject({ aroundMean: z.number(), aroundLine: maybe }).nullable(),
});

const Ratio = Estimate.extend({
  uncorrected: maybe,
  percentChange: z.strictObject({ estimate: z.number(), interval: Interval.nullable() }).nullable(),
  truncated: z.boolean(),
});

export const warnings = { warnings: z.array(z.string()) };

export const singleCaseOutput = z.strictObject({
  phases: z.strictObject({ baseline: Shape, treatment: Shape }),
  meanDifference: z.number(),
  nap: z.strictObject({
    estimate: z.number(),
    standardErrors: z.strictObject({ unbiased: maybe, hanley: z.number(), ifNoEffect: z.number() }),
    interval: Interval,
    pairs: z.strictObject({ better: z.int(), tied: z.int(), worse: z.int() }),
    ...origin,
    ...reason,
  }),
  chance: z.strictObject({ pValue: maybe, z: maybe, method: z.string(), ...reason }),
  tau: Estimate,
  tauU: Estimate,
  tauBC: Estimate.extend({
    line: z.strictObject({ slope: z.number(), intercept: z.number() }).nullable(),
    kendall: Estimate.nullable(),
  }),
  pnd: Estimate,
  pand: Estimate,
  ird: Estimate,
  pem: Estimate,
  lrrIncreasing: Ratio,
  lrrDecreasing: Ratio,
  smdBaseline: Estimate,
  smdPooled: Estimate,
  ...warnings,
});

const Sample = z.strictObject({ mean: z.number(), sd: z.number() });

export const Paired = z.strictObject({
  n: z.int(),
  before: Sample,
  after: Sample,
  correlation: maybe,
  sdOfChange: z.number(),
  test: TTest,
  dz: Estimate,
  gz: Estimate,
  dav: Estimate,
  davRootMeanSquare: Estimate,
  gav: Estimate,
  drm: Estimate,
  grm: Estimate,
});

export const Share = z.strictObject({ count: z.int(), of: z.int(), share: z.number(), interval: Interval });

const named = TTest.extend(origin);

export const twoGroupOutput = z.strictObject({
  welch: named,
  pooled: named.extend({ sd: z.number() }),
  d: Estimate,
  g: Estimate.extend({ variance: maybe }),
  ...warnings,
});

export const publishedOutput = z.strictObject({
  difference: z.number(),
  standardError: z.number(),
  statistic: z.number(),
  pValue: z.number(),
  offCentre: z.number(),
  ...origin,
  ...warnings,
});

const Adjusted = TTest.extend({ slope: z.number() });

export const ancovaOutput = z.strictObject({
  adjusted: Adjusted.extend(origin).nullable(),
  followUp: TTest,
  change: TTest.nullable(),
  r: z.strictObject({ a: maybe, b: maybe }),
  sensitivity: z.array(Adjusted.extend({ r: z.number() })),
  ...reason,
  ...warnings,
});

const Effect = Estimate.extend({ variance: maybe });

export const morrisOutput = z.strictObject({
  separate: Effect.extend({ treatment: Effect, control: Effect }),
  pooled: Effect,
  raw: named,
  ...warnings,
});

const Pooled = z.strictObject({
  estimate: z.number(),
  standardError: z.number(),
  z: z.number(),
  pValue: z.number(),
  interval: Interval,
  ...origin,
});

const Random = Pooled.extend({
  tau2: maybe,
  tau: maybe,
  i2: maybe,
  h2: maybe,
  hartungKnapp: TTest.nullable(),
});

export const poolOutput = z.strictObject({
  k: z.int(),
  fixed: Pooled,
  heterogeneity: z.strictObject({ q: z.number(), df: z.int(), pValue: maybe, i2: maybe, ...reason }),
  reml: Random,
  pauleMandel: Random,
  ...warnings,
});
