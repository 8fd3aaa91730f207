import type { Instrument } from './instrument.ts';
import type { Answers } from './score.ts';

/** What must be said beside a score so that it is read rightly (OUTCOME-37). The score is null where there is none. */
export function scoreWarnings({ id }: Instrument, answers: Answers, score: number | null): string[] {
  switch (id) {
    case 'phq9':
      return [itemNine(answers['phq-9'] ?? null)];
    case 'phq2':
      return score !== null && score >= PHQ2_POSITIVE ? [ASK_MORE] : [];
    case 'rmdq':
      return score === null ? [] : atAnEnd(score);
    default:
      return [];
  }
}

/** A 0 does not rule out risk (verified: V38, V39); above 0 a person answers at this visit (clinical reference 0.1, 4.5). */
function itemNine(answer: number | null): string {
  if (answer === null)
    return 'Item 9 was not answered: nobody was screened for thoughts of death or self-harm.';
  return answer > 0
    ? 'Item 9 is above 0: somebody asks about it directly, at this visit.'
    : 'An answer of 0 to item 9 does not rule out risk.';
}

/** (verified: PMC2906530) */
const PHQ2_POSITIVE = 3;
const ASK_MORE = '3 or more is positive: ask the PHQ-9 where item 9 is seen the same day.';

/** Below 4 and above 20 the scale hardly shows a change any more (verified: V46). */
function atAnEnd(score: number): string[] {
  if (score < 4) return ['Below 4 there is little room to show that it gets better.'];
  return score > 20 ? ['Above 20 there is little room to show that it gets worse.'] : [];
}
