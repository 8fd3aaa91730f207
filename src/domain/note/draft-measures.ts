import type { MeasuredRange, MeasuredThreshold } from '#domain/assessment/chart.ts';
import { movementWords, postureWords, rangeName } from '#domain/assessment/mark-words.ts';
import type { MeasuredChange } from '#domain/assessment/measured-change.ts';
import { compareRanges } from '#domain/assessment/ranges.ts';
import { compareThresholds } from '#domain/assessment/thresholds.ts';
import type { TrialSummary } from '#domain/assessment/trials.ts';
import { deviceName, unitName } from '#domain/assessment/words.ts';
import { regionName } from '#domain/atlas/region-name.ts';
import type { DraftedSentence, Drafting } from './drafting.ts';
import { capitalised, withStop } from './grammar.ts';

/** Posture and everyday movements, as they were observed (NOTE-28). */
export const observedSentences = ({ chart }: Drafting): DraftedSentence[] => [
  ...chart.postures.map((one) => observed('posture', one, `Posture: ${postureWords(one)}.`)),
  ...chart.movements.map((one) => observed('movement-test', one, `Movement: ${movementWords(one)}.`)),
];

/** Measured ranges and thresholds: mean and spread, and when measured again, the change beside its error (NOTE-25). */
export const measureSentences = (drafting: Drafting): DraftedSentence[] => [
  ...rangesOf(drafting),
  ...thresholdsOf(drafting),
];

type Observed = Drafting['chart']['postures'][number] | Drafting['chart']['movements'][number];

const observed = (what: string, { id, note, facts }: Observed, words: string): DraftedSentence => ({
  id: `${what}:${id}`,
  section: 'objective',
  words: note === undefined ? words : `${words} ${capitalised(withStop(note))}`,
  facts,
});

function rangesOf({ chart, style }: Drafting): DraftedSentence[] {
  const same = Map.groupBy(chart.ranges, (one) =>
    [one.joint, one.movement, one.side, one.effort, one.device, one.method?.toLowerCase() ?? ''].join('|'),
  );
  return [...same.values()].map((all) => {
    const [first, last] = [all[0] as MeasuredRange, all.at(-1) as MeasuredRange];
    const how = [deviceName(last.device), ...(last.method === undefined ? [] : [last.method])].join(', ');
    const pain = last.painAtEnd === undefined ? '' : `, with pain ${last.painAtEnd} of 10 at the end`;
    const unit = style === 'brief' ? '°' : ' degrees';
    return {
      id: `measured:${first.id}`,
      section: 'objective',
      words: `${capitalised(rangeName(last))}: ${course(all.length, compareRanges(first, last), unit, 1)}${pain}, ${how}.`,
      facts: all.flatMap((one) => one.facts),
    };
  });
}

function thresholdsOf({ chart }: Drafting): DraftedSentence[] {
  const same = Map.groupBy(chart.thresholds, (one) =>
    [one.region, one.side, one.unit, one.device?.toLowerCase() ?? ''].join('|'),
  );
  return [...same.values()].map((all) => {
    const [first, last] = [all[0] as MeasuredThreshold, all.at(-1) as MeasuredThreshold];
    const unit = ` ${unitName(last.unit)}`;
    const told = course(all.length, compareThresholds(first, last), unit, last.unit === 'kPa' ? 0 : 2);
    const device = last.device === undefined ? '' : `, by ${last.device}`;
    return {
      id: `threshold:${first.id}`,
      section: 'objective',
      words: `Pressure pain threshold of the ${regionName(last.region, last.side)}: ${told}${device}.`,
      facts: all.flatMap((one) => one.facts),
    };
  });
}

/** "62.3 degrees (mean of 3, spread 3)"; measured again: "..., then ..., 8 degrees more, within the error of measuring". */
function course(times: number, change: MeasuredChange, unit: string, decimals: number): string {
  const told = (summary: TrialSummary): string => measured(summary, unit, decimals);
  if (times < 2 || change.change === null) return told(change.after);
  const difference = rounded(Math.abs(change.change), decimals);
  const more =
    difference === '0' ? 'no difference' : `${difference}${unit} ${change.change > 0 ? 'more' : 'less'}`;
  return `${told(change.before)}, then ${told(change.after)}, ${more}${difference === '0' ? '' : verdicts[change.verdict]}`;
}

const verdicts: Readonly<Record<MeasuredChange['verdict'], string>> = {
  larger: ', more than the error of measuring',
  within: ', within the error of measuring',
  'cannot-tell': '; whether that is more than the error of measuring cannot be told',
};

function measured({ mean, spread, trials }: TrialSummary, unit: string, decimals: number): string {
  const value = `${rounded(mean, decimals)}${unit}`;
  return trials === 1
    ? `${value} (one trial)`
    : `${value} (mean of ${trials}, spread ${rounded(spread, decimals)})`;
}

const rounded = (value: number, decimals: number): string =>
  String(Math.round(value * 10 ** decimals) / 10 ** decimals);
