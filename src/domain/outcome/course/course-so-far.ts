import { type Improvement, gainOf } from '#domain/outcome/improvement.ts';
import { mean } from '#domain/outcome/statistics/moments.ts';
import { FEWEST_DAYS, type OwnNoise, ownNoise } from './own-noise.ts';

/** One measure of one person, day by day, as her phone and the visits have it. */
export type Days = {
  /** As the sentence says it: "pain", "sleep". */
  readonly called: string;
  readonly improvement: Improvement;
  readonly range: readonly [lowest: number, highest: number];
  /** In order, before the first treatment and since. */
  readonly before: readonly number[];
  readonly since: readonly number[];
};

export type CourseSoFar = {
  readonly noise: OwnNoise | null;
  /** The mean of the newest days; null while there are none. */
  readonly now: number | null;
  /** Now minus before, as measured. */
  readonly change: number | null;
  readonly tells: 'better' | 'worse' | 'cannot-tell' | 'too-few-days';
  /** What the person reads. */
  readonly sentence: string;
};

/** So many of the newest days stand for now [design]. */
const NEWEST = 7;

/** Whether the newest days lie beyond the person's own ups and downs, in one plain sentence (OUTCOME-31, OUTCOME-32). */
export function courseSoFar(days: Days): CourseSoFar {
  const noise = ownNoise(days.before, days.range);
  const newest = days.since.slice(-NEWEST);
  const now = newest.length === 0 ? null : mean(newest);
  if (noise === null)
    return { noise, now, change: null, tells: 'too-few-days', sentence: tooFewBefore(days) };
  if (now === null || newest.length < FEWEST_DAYS)
    return { noise, now, change: null, tells: 'too-few-days', sentence: TOO_FEW_SINCE };
  const change = now - noise.mean;
  const tells = tellsOf(change, noise, days.improvement);
  return { noise, now, change, tells, sentence: sentenceOf(days.called, change, noise, tells) };
}

function tellsOf(
  change: number,
  { about }: OwnNoise,
  improvement: Improvement,
): 'better' | 'worse' | 'cannot-tell' {
  if (Math.abs(change) <= about + 1e-9) return 'cannot-tell';
  return gainOf(0, change, improvement) > 0 ? 'better' : 'worse';
}

function sentenceOf(
  called: string,
  change: number,
  { about }: OwnNoise,
  tells: 'better' | 'worse' | 'cannot-tell',
): string {
  const points = halves(Math.abs(change));
  const vary = halves(about);
  if (points === 0) return `Your ${called} is about the same as before.`;
  const moved = `Your ${called} is ${points} ${points === 1 ? 'point' : 'points'} ${change > 0 ? 'higher' : 'lower'}`;
  if (tells === 'cannot-tell') return `${moved}; your own days vary by about ${vary}, so we cannot tell yet.`;
  const beyond = `${moved}. That is more than your own days vary, about ${vary}.`;
  return tells === 'worse' ? `${beyond} Please tell your therapist.` : beyond;
}

/** To half a point: finer would say more than was measured. */
const halves = (points: number): number => Math.round(points * 2) / 2;

const TOO_FEW_SINCE = 'A few more days, and we can compare.';

function tooFewBefore({ before }: Days): string {
  if (before.length === 0) return 'There are no days from before the first visit, so we cannot compare.';
  const days = before.length === 1 ? '1 day' : `${before.length} days`;
  return `There ${before.length === 1 ? 'is' : 'are'} only ${days} from before the first visit, too few to see your own ups and downs.`;
}
