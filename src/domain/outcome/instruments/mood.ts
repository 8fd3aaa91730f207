import { type Instrument, numbered } from './instrument.ts';

// Clinical reference 6.1. The words of the PHQ stand with its items in screening, and in no second place.

const asked = (count: number): string[] =>
  Array.from({ length: count }, (_, place) => `Item ${place + 1}, as it stands in the form`);

const phq9: Instrument = {
  id: 'phq9',
  version: 1,
  name: 'PHQ-9',
  items: numbered('phq', asked(9)),
  answers: { lowest: 0, highest: 3, whole: true },
  range: [0, 27],
  unit: 'points of 27',
  improvement: 'decrease',
  scoring: { kind: 'sum', mostMissing: 2, never: ['phq-9'] },
  rule: 'the sum; up to two missing count as the mean of the others (verified: V74, citing Arrieta 2017), rounded half up [design]; item 9 is never made up [design]',
  mdc: [{ points: 6, mark: 'recalled', population: 'depression', source: 'recalled, 5 to 6' }],
  mcid: [{ points: 5, mark: 'verified', population: 'depression', source: 'V69' }],
  percent: 'does-not-count',
  bands: [
    { from: 0, name: 'minimal' },
    { from: 5, name: 'mild' },
    { from: 10, name: 'moderate' },
    { from: 15, name: 'moderately-severe' },
    { from: 20, name: 'severe' },
  ],
  codes: [
    { system: 'LOINC', code: '44249-1', of: 'panel', mark: 'verified' },
    { system: 'LOINC', code: '44261-6', of: 'total', mark: 'recalled' },
  ],
  text: 'exact',
  licence: {
    note: '"No permission required to reproduce, translate, display or distribute."',
    source: 'V40',
  },
  reviewedOn: '2026-11-21',
};

const phq2: Instrument = {
  ...phq9,
  id: 'phq2',
  name: 'PHQ-2',
  items: numbered('phq', asked(2)),
  range: [0, 6],
  unit: 'points of 6',
  scoring: { kind: 'sum', mostMissing: 0, never: [] },
  rule: 'the sum; both are required (verified: PMC2906530)',
  mdc: [],
  mcid: [],
  bands: [
    { from: 0, name: 'negative' },
    { from: 3, name: 'positive' },
  ],
  codes: [{ system: 'LOINC', code: '55758-7', of: 'total', mark: 'recalled' }],
};

const gad7: Instrument = {
  ...phq9,
  id: 'gad7',
  name: 'GAD-7',
  items: numbered(
    'gad',
    Array.from({ length: 7 }, (_, place) => `Item ${place + 1}, as it stands on the sheet`),
  ),
  range: [0, 21],
  unit: 'points of 21',
  scoring: { kind: 'sum', mostMissing: 2, never: [] },
  rule: 'the sum; up to two missing count as the mean of the others [recalled], rounded half up [design]',
  mdc: [{ points: 4, mark: 'recalled', population: 'anxiety', source: 'recalled, about 4' }],
  mcid: [{ points: 4, mark: 'verified', population: 'depression, n = 261', source: 'Toussaint 2020 (V53)' }],
  bands: [
    { from: 0, name: 'minimal' },
    { from: 5, name: 'mild' },
    { from: 10, name: 'moderate' },
    { from: 15, name: 'severe' },
  ],
  codes: [{ system: 'LOINC', code: '70274-6', of: 'total', mark: 'verified' }],
  text: 'not-shipped',
  licence: {
    note: 'Said to be as free as the PHQ; the statement was not seen, so its words are not shipped.',
    source: 'recalled',
  },
};

export const moodInstruments: readonly Instrument[] = [phq9, phq2, gad7];
