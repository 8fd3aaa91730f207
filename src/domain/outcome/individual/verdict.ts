import { type Improvement, gainOf } from '#domain/outcome/improvement.ts';
import { type PercentRule, percentRule } from './percent-rule.ts';
import { type Room, roomFor } from './room.ts';

export const verdictLabels = [
  'worse_important',
  'worse_possible',
  'recovered',
  'important_reliable',
  'important_within_error',
  'reliable_below_important',
  'no_reliable_change',
] as const;
export type VerdictLabel = (typeof verdictLabels)[number];

/** Two values of one person and what is known of the measure. */
export type Compared = {
  readonly before: number;
  readonly after: number;
  readonly improvement: Improvement;
  /** The smallest change beyond the error of measuring; null where none is known. */
  readonly mdc: number | null;
  /** The smallest change that matters to people; null where none is known. */
  readonly mcid: number | null;
  /** Beyond it people are as those without the complaint. */
  readonly cutOff?: number | undefined;
  readonly range?: readonly [lowest: number, highest: number] | undefined;
  /** Whether 30 % of the first value counts for this measure. */
  readonly percent: 'counts' | 'does-not-count';
};

export type Verdict = {
  readonly label: VerdictLabel;
  readonly words: string;
  /** After minus before, as measured. */
  readonly change: number;
  /** The change in the direction that is better. */
  readonly gain: number;
  /** Null where it cannot be told. */
  readonly beyondError: boolean | null;
  readonly important: boolean | null;
  /** Null where there is no cut-off. */
  readonly crossedCutOff: boolean | null;
  readonly percent: PercentRule;
  readonly room: Room;
  readonly cautions: readonly string[];
};

/** What can be said of a change, in the order of reference 8.1 (OUTCOME-6). */
export function verdictOf(compared: Compared): Verdict {
  const { before, after, improvement, mdc, mcid } = compared;
  const gain = gainOf(before, after, improvement);
  const label = labelOf(compared, gain);
  return {
    label,
    words: mcid === null ? (wordsWithoutImportance[label] ?? labelWords[label]) : labelWords[label],
    change: after - before,
    gain,
    beyondError: mdc === null ? null : reaches(Math.abs(gain), mdc),
    important: mcid === null ? null : reaches(Math.abs(gain), mcid),
    crossedCutOff: crossed(compared),
    percent: percentRule(compared),
    room: roomFor(compared),
    cautions: cautionsOn(compared, label),
  };
}

/** What is not known counts as never reached; then nothing is called reliable, or important, that may not be. */
function labelOf(compared: Compared, gain: number): VerdictLabel {
  const { mdc, mcid } = compared;
  const [error, enough] = [mdc ?? Number.POSITIVE_INFINITY, mcid ?? Number.POSITIVE_INFINITY];
  if (reaches(-gain, Math.max(error, enough))) return 'worse_important';
  if (reaches(-gain, mdc ?? enough)) return 'worse_possible';
  const [isReliable, isImportant] = [reaches(gain, error), reaches(gain, enough)];
  const isRecovery = isReliable && (isImportant || mcid === null);
  if (isRecovery && crossed(compared) === true) return 'recovered';
  if (isImportant) return isReliable ? 'important_reliable' : 'important_within_error';
  return isReliable ? 'reliable_below_important' : 'no_reliable_change';
}

/** From the side of the complaint to the side beyond the cut-off; on the line is not beyond it. */
function crossed(compared: Compared): boolean | null {
  if (compared.cutOff === undefined) return null;
  return isBeyond(compared.after, compared) && !isBeyond(compared.before, compared);
}

function isBeyond(value: number, { cutOff, improvement }: Compared): boolean {
  if (cutOff === undefined) return false;
  return gainOf(cutOff, value, improvement) > ROUNDING * Math.max(Math.abs(cutOff), Math.abs(value));
}

/** 7 - 5.23 is a little less than 1.77 in the machine, and is 1.77. No change reaches nothing, not even an error of 0. */
const reaches = (gain: number, threshold: number): boolean => gain > 0 && gain >= threshold * (1 - ROUNDING);
const ROUNDING = 1e-9;

function cautionsOn(compared: Compared, label: VerdictLabel): string[] {
  const { mdc, mcid, before } = compared;
  const cautions: string[] = [];
  if (mdc === null)
    cautions.push('The error of measuring is not known: whether the change is real cannot be told yet.');
  if (mcid === null) cautions.push('What change matters to people is not known for this measure.');
  if (label === 'important_within_error' && mdc !== null)
    cautions.push('It would matter, but measuring alone may make as much of a difference. Measure again.');
  if (isBeyond(before, compared))
    cautions.push('The first value was already beyond the cut-off, so there was nothing to recover from.');
  return cautions;
}

const labelWords: Readonly<Record<VerdictLabel, string>> = {
  worse_important: 'Worse, by more than measuring alone can make and by enough to matter.',
  worse_possible: 'Perhaps worse. Look again soon.',
  recovered: 'Better beyond doubt, and now as people without the complaint.',
  important_reliable: 'Better, by more than measuring alone can make and by enough to matter.',
  important_within_error: 'Better by enough to matter, if it is real. We cannot tell yet.',
  reliable_below_important: 'A little better. It is real, and less than people usually notice.',
  no_reliable_change: 'No change that can be told from the ups and downs of measuring.',
};

/** Where nobody verified what matters, nothing is called less than that. */
const wordsWithoutImportance: Readonly<Partial<Record<VerdictLabel, string>>> = {
  reliable_below_important: 'Better, by more than measuring alone can make.',
};
