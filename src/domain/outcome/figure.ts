/** Between which values the truth plausibly lies, how sure, and by which method. */
export type Interval = {
  readonly lower: number;
  readonly upper: number;
  /** 0.95 for 95 %. */
  readonly confidence: number;
  readonly method: string;
};

/** One figure with what belongs to it. What is not defined is null, and `why` says so (OUTCOME-2). */
export type Estimate = {
  readonly estimate: number | null;
  readonly standardError: number | null;
  readonly interval: Interval | null;
  readonly method: string;
  readonly source: string;
  readonly why: string | null;
};

/** Where a figure comes from: how it is reckoned and who published it. */
export type Origin = { readonly method: string; readonly source: string };

/** Nothing can be told, and why. */
export const noEstimate = (origin: Origin, why: string): Estimate => ({
  estimate: null,
  standardError: null,
  interval: null,
  ...origin,
  why,
});

/** A figure that has neither a standard error nor an interval. */
export const bareEstimate = (origin: Origin, estimate: number): Estimate => ({
  estimate,
  standardError: null,
  interval: null,
  ...origin,
  why: null,
});
