import type { Answer, AnswerValue } from '#domain/screening/answer.ts';
import { items } from '#domain/screening/items.ts';
import type { Medicine, MedicineClass } from '#domain/screening/medicine-class.ts';
import type { ScreeningRecord } from '#domain/screening/screening-record.ts';

/** When the answers of a test were given and, an hour later, when it screens. */
export const ANSWERED = '2026-01-05T14:00:00Z';
export const NOW = '2026-01-05T15:00:00Z';

/** Answers by item; undefined takes an answer out. */
export type GivenAnswers = Readonly<Record<string, AnswerValue | undefined>>;

const calmAnswers: GivenAnswers = Object.fromEntries([
  ...items.filter(({ kind, noticed }) => kind === 'yes-no' && !noticed).map(({ id }) => [id, 'no']),
  ['medicines', []],
  ['phq-1', 0],
  ['phq-2', 0],
]);

/** Somebody of 51 who answered every question, nothing of it a risk, but for these. */
export const calm = (but: GivenAnswers = {}): ScreeningRecord => answered({ ...calmAnswers, ...but });

/** Somebody of 51 who answered these questions and no other. */
export const answered = (given: GivenAnswers, at: string = ANSWERED): ScreeningRecord => ({
  person: { bornOn: '1974-03-02' },
  answers: answersOf(given, at),
  clearances: [],
  overrides: [],
});

export const answersOf = (given: GivenAnswers, at: string = ANSWERED): Answer[] =>
  Object.entries(given).flatMap(([item, value]) =>
    value === undefined ? [] : [{ item, value, at, by: 'client' as const }],
  );

/** The record with further answers after the others. */
export const after = (record: ScreeningRecord, given: GivenAnswers, at: string): ScreeningRecord => ({
  ...record,
  answers: [...record.answers, ...answersOf(given, at)],
});

export const bornOn = (record: ScreeningRecord, day: string | null): ScreeningRecord => ({
  ...record,
  person: { bornOn: day },
});

/** A confirmed medicine of these classes. */
export const medicine = (name: string, ...classes: MedicineClass[]): Medicine => ({
  name,
  classes,
  confirmed: true,
});
