import { type TrialSummary, noiseBetween, summaryOf, thousandth } from './trials.ts';

/** Is a change larger than the error of measuring? `cannot-tell` is an answer. */
export type Verdict = 'larger' | 'within' | 'cannot-tell';

/** Why it cannot be told: what was measured differs, or nobody knows the error. */
export type Because = 'other-device' | 'other-effort' | 'other-method' | 'error-unknown';

export type MeasuredChange = {
  readonly before: TrialSummary;
  readonly after: TrialSummary;
  /** After less before, in the unit of the measure; null where the two may not be compared. */
  readonly change: number | null;
  /** The smallest change that counts as larger than the error, where it is known. */
  readonly detectable: number | null;
  readonly verdict: Verdict;
  readonly because?: Because;
};

type Compared = {
  readonly before: readonly number[];
  readonly after: readonly number[];
  readonly detectable: number | null;
  readonly differs?: Because | undefined;
};

/** Sets a change against the error of measuring and the scatter of its own trials (ASSESS-24, ASSESS-25). */
export function measuredChange({ before, after, detectable, differs }: Compared): MeasuredChange {
  const [was, is] = [summaryOf(before), summaryOf(after)];
  if (differs !== undefined)
    return {
      before: was,
      after: is,
      change: null,
      detectable: null,
      verdict: 'cannot-tell',
      because: differs,
    };
  const change = thousandth(is.mean - was.mean);
  const noise = noiseBetween(was, is) ?? 0;
  const told = { before: was, after: is, change, detectable };
  if (detectable === null) {
    return change === 0 || Math.abs(change) < noise
      ? { ...told, verdict: 'within' }
      : { ...told, verdict: 'cannot-tell', because: 'error-unknown' };
  }
  return { ...told, verdict: Math.abs(change) >= Math.max(detectable, noise) ? 'larger' : 'within' };
}
