import type { AnswerValue, ItemId } from '#domain/screening/answer.ts';

/**
 * Patient Health Questionnaire, by Spitzer, Williams, Kroenke and colleagues. "No permission required to reproduce,
 * translate, display or distribute." (clinical reference 6.1, verified: V40) The wording of the nine items stands with
 * them in screening; it is never shortened or made easier.
 */
export const phqLead =
  'Over the last 2 weeks, how often have you been bothered by any of the following problems?';

export const phqChoices = [
  { value: 0, words: 'Not at all' },
  { value: 1, words: 'Several days' },
  { value: 2, words: 'More than half the days' },
  { value: 3, words: 'Nearly every day' },
] as const;

type Values = ReadonlyMap<ItemId, AnswerValue>;

/** The two items, 0 to 6; both are required. 3 or more asks for the PHQ-9. (verified: PMC2906530) */
export function phq2Score(values: Values): number | null {
  const scores = scoresOf(values, 2);
  return scores.length === 2 ? sum(scores) : null;
}

export type PhqBand = 'minimal' | 'mild' | 'moderate' | 'moderately-severe' | 'severe';

/** Item 9 is screened only by its own answer. */
export type Phq9 = {
  readonly total: number | null;
  readonly band: PhqBand | null;
  readonly item9: 'not-screened' | 0 | 1 | 2 | 3;
};

const MOST_MISSING = 2;

/**
 * The nine items, 0 to 27. Up to two missing count as the mean of the others (verified: V74, citing Arrieta 2017), rounded
 * half up [design]; with three or more missing there is no total. Item 9 is never made up: missing, nobody was screened,
 * and there is no total either. [design]
 */
export function phq9Score(values: Values): Phq9 {
  const item9 = item9Of(values.get('phq-9'));
  const scores = scoresOf(values, 9);
  if (item9 === 'not-screened' || scores.length < 9 - MOST_MISSING) return { total: null, band: null, item9 };
  const total = Math.round((sum(scores) * 9) / scores.length);
  return { total, band: bandOf(total), item9 };
}

/** Bands 0-4, 5-9, 10-14, 15-19, 20-27. (verified: clinical reference 6.1) */
function bandOf(total: number): PhqBand {
  if (total < 5) return 'minimal';
  if (total < 10) return 'mild';
  if (total < 15) return 'moderate';
  return total < 20 ? 'moderately-severe' : 'severe';
}

const item9Of = (value: AnswerValue | undefined): Phq9['item9'] =>
  value === 0 || value === 1 || value === 2 || value === 3 ? value : 'not-screened';

const scoresOf = (values: Values, count: 2 | 9): readonly number[] =>
  Array.from({ length: count }, (_, place) => values.get(`phq-${place + 1}`)).filter(
    (value) => typeof value === 'number',
  );

const sum = (scores: readonly number[]): number => scores.reduce((total, score) => total + score, 0);
