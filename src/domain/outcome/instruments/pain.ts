import type { Instrument, Threshold } from './instrument.ts';

// Clinical reference 6.1.

const mdc: readonly Threshold[] = [
  { points: 1.77, mark: 'verified', population: 'specific back pain, n = 1232', source: 'V48' },
  { points: 2.6, mark: 'recalled', population: 'neck pain', source: 'recalled; V70' },
];
const mcid: readonly Threshold[] = [
  { points: 2, mark: 'verified', population: 'low back pain, consensus', source: 'Ostelo 2008 (V47)' },
  { points: 1.5, mark: 'recalled', population: 'mechanical neck pain', source: 'recalled' },
];

const pain = (id: string, name: string, words: string): Instrument => ({
  id,
  version: 1,
  name,
  items: [{ id: 'pain', words }],
  answers: { lowest: 0, highest: 10, whole: true },
  range: [0, 10],
  unit: 'points of 10',
  improvement: 'decrease',
  scoring: { kind: 'single' },
  rule: 'the number itself; missing is missing (verified: V48)',
  mdc,
  mcid,
  percent: 'counts',
  bands: [],
  codes: [
    { system: 'LOINC', code: '72514-3', of: 'pain severity 0 to 10, verbal numeric', mark: 'verified' },
  ],
  text: 'own-words',
  licence: { note: 'A public domain concept, in our own words.', source: 'clinical reference 6.1' },
  reviewedOn: '2026-11-21',
});

export const painInstruments: readonly Instrument[] = [
  pain('nprs', 'Pain 0 to 10', 'How strong is your pain? 0 is none, 10 is the worst you can think of.'),
  pain('nprs-now', 'Pain now, 0 to 10', 'How strong is your pain right now?'),
  pain('nprs-worst', 'Worst pain of 7 days, 0 to 10', 'How strong was your worst pain of the last 7 days?'),
  pain(
    'nprs-average',
    'Average pain of 7 days, 0 to 10',
    'How strong was your pain on average in the last 7 days?',
  ),
  {
    ...pain('peg', 'PEG: pain, enjoyment, general activity', ''),
    items: [
      { id: 'pain', words: 'How strong was your pain on average in the last 7 days?' },
      { id: 'enjoyment', words: 'How much did pain keep you from enjoying life in the last 7 days?' },
      { id: 'activity', words: 'How much did pain keep you from doing things in the last 7 days?' },
    ],
    scoring: { kind: 'mean', fewest: 3 },
    rule: 'the mean of the three; all three are required (verified: V49)',
    mdc: [
      { points: 1.5, mark: 'recalled', population: 'chronic pain', source: 'recalled, weak (1.0 to 1.5)' },
    ],
    mcid: [],
    codes: [],
    licence: {
      note: 'Open-access paper; its words come from the BPI, so ours are neutral ones. To be checked before they are called PEG on a form.',
      source: 'Krebs 2009 (V49)',
    },
  },
];
