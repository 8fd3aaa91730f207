import type { SourceMark } from '#domain/atlas/techniques.ts';
import type { Improvement } from '#domain/outcome/improvement.ts';

/** A change that is told of an instrument: beyond its error (MDC), or enough to matter (MCID). */
export type Threshold = {
  readonly points: number;
  readonly mark: SourceMark;
  /** In whom it was found, and by whom. */
  readonly population: string;
  readonly source: string;
};

export type Item = {
  readonly id: string;
  /** What is asked: the exact words where `text` says so, else our own or a short label. */
  readonly words: string;
};

/** How answers become a score. */
export type Scoring =
  | { readonly kind: 'single' }
  /** The sum; up to so many missing count as the mean of the others; some are never made up. */
  | { readonly kind: 'sum'; readonly mostMissing: number; readonly never: readonly string[] }
  | { readonly kind: 'mean'; readonly fewest: number }
  /** How many statements are ticked; what is not ticked is 0. */
  | { readonly kind: 'ticks' }
  /** Each domain's sum by its divisor; one missing a domain counts as the mean of its others. */
  | { readonly kind: 'domains'; readonly domains: readonly Domain[] };

export type Domain = { readonly name: string; readonly items: readonly string[]; readonly divisor: number };

export type Instrument = {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly items: readonly Item[];
  readonly answers: { readonly lowest: number; readonly highest: number; readonly whole: boolean };
  readonly range: readonly [lowest: number, highest: number];
  readonly unit: string;
  readonly improvement: Improvement;
  readonly scoring: Scoring;
  /** The published rule and the one for missing answers, in words, with their mark. */
  readonly rule: string;
  readonly mdc: readonly Threshold[];
  readonly mcid: readonly Threshold[];
  /** Whether 30 % of the first value counts (Ostelo 2008). */
  readonly percent: 'counts' | 'does-not-count';
  readonly bands: readonly { readonly from: number; readonly name: string }[];
  readonly codes: readonly {
    readonly system: 'LOINC';
    readonly code: string;
    readonly of: string;
    readonly mark: SourceMark;
  }[];
  /** `exact`: the published words may be shipped and are. `not-shipped`: a score can be entered, the words are not ours to give. */
  readonly text: 'exact' | 'own-words' | 'labels' | 'not-shipped';
  readonly licence: { readonly note: string; readonly source: string };
  readonly reviewedOn: string;
};

/** The threshold that decides: the first verified one. A recalled one is shown and never decides (OUTCOME-9). */
export const deciding = (thresholds: readonly Threshold[]): Threshold | null =>
  thresholds.find(({ mark }) => mark === 'verified') ?? null;

/** Items numbered from 1, such as phq-1. */
export const numbered = (prefix: string, words: readonly string[]): Item[] =>
  words.map((one, place) => ({ id: `${prefix}-${place + 1}`, words: one }));
