import { nap } from './nap.ts';
import { autocorrelationOf } from './phase-shape.ts';

/** What two stretches of one person's days tell, in the few figures that a page has room for. Without a comparison it is change. */
export type EffectOfDays = {
  readonly before: number;
  readonly since: number;
  /** How often a later day is better than an earlier one, with its 95 % interval. */
  readonly nap: number;
  readonly lower: number;
  readonly upper: number;
  readonly method: string;
  readonly warnings: readonly string[];
};

type Days = {
  readonly before: readonly number[];
  readonly since: readonly number[];
  readonly improvement: 'increase' | 'decrease';
};

/** NAP with its 95 % interval and what must be said beside it; null where a stretch has fewer than three days (SOFAR-12). */
export function effectOfDays({ before, since, improvement }: Days): EffectOfDays | null {
  if (before.length < 3 || since.length < 3) return null;
  const series = { baseline: before, treatment: since, improvement };
  const found = nap(series, 0.95);
  return {
    before: before.length,
    since: since.length,
    nap: found.estimate,
    lower: found.interval.lower,
    upper: found.interval.upper,
    method: `share of pairs of a day before and a day since in which the later is better; ${found.interval.method}`,
    warnings: [ALONE, ...(isEchoing(before) || isEchoing(since) ? [ECHO] : [])],
  };
}

const ALONE =
  'This is change in one person. Without a comparison it does not show that the treatment did it.';
const ECHO = 'Neighbouring days resemble each other, so the interval is narrower than it should be.';

/** From here on the interval, which takes days as independent, is not to be trusted. */
const ECHOES_FROM = 0.3;

function isEchoing(days: readonly number[]): boolean {
  const autocorrelation = autocorrelationOf(days);
  const echo = autocorrelation?.aroundLine ?? autocorrelation?.aroundMean ?? 0;
  return Math.abs(echo) >= ECHOES_FROM;
}
