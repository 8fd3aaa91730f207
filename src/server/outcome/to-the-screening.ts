import type { NewAnswer } from '#contract/screening.ts';
import type { InstrumentAnswer } from '#domain/outcome/instrument-answer.ts';

/** The instruments whose items are questions of the screening, under the same ids. */
const ALIKE: readonly string[] = ['phq2', 'phq9'];

/** What of an answered instrument the screening reads too. */
export const toTheScreening = ({
  instrument,
  at,
  answers,
}: Pick<InstrumentAnswer, 'instrument' | 'at' | 'answers'>): NewAnswer[] =>
  ALIKE.includes(instrument)
    ? Object.entries(answers).flatMap(([item, value]) =>
        value === null ? [] : [{ id: crypto.randomUUID(), item, value, at }],
      )
    : [];
