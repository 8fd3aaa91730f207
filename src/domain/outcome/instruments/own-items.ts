import type { Instrument } from './instrument.ts';

// Questions in our own words, 0 to 10, and measurements (clinical reference 6.1). No error of measuring is known that could decide.

const asked = (id: string, name: string, words: string): Instrument => ({
  id,
  version: 1,
  name,
  items: [{ id, words }],
  answers: { lowest: 0, highest: 10, whole: true },
  range: [0, 10],
  unit: 'points of 10',
  improvement: 'decrease',
  scoring: { kind: 'single' },
  rule: 'the number itself; missing is missing',
  mdc: [],
  mcid: [],
  percent: 'does-not-count',
  bands: [],
  codes: [],
  text: 'own-words',
  licence: { note: 'Our own question.', source: 'design' },
  reviewedOn: '2026-11-21',
});

const trials = (id: string, name: string, unit: string, highest: number): Instrument => ({
  ...asked(id, name, ''),
  items: ['First', 'Second', 'Third'].map((words, place) => ({
    id: `trial-${place + 1}`,
    words: `${words} trial`,
  })),
  answers: { lowest: 0, highest, whole: false },
  range: [0, highest],
  unit,
  improvement: 'increase',
  scoring: { kind: 'mean', fewest: 3 },
  licence: { note: 'A measurement.', source: 'clinical reference 6.1' },
});

export const ownInstruments: readonly Instrument[] = [
  {
    ...asked(
      'sleep',
      'Sleep 0 to 10',
      'How well did you sleep in the last 7 nights? 0 is terrible, 10 is as well as can be.',
    ),
    improvement: 'increase',
    licence: {
      note: 'Our own question; not the single-item sleep quality scale, whose licence was not seen.',
      source: 'design; V51',
    },
  },
  {
    ...asked('fatigue', 'Tiredness now 0 to 10', 'How tired are you now?'),
    mcid: [{ points: 1.4, mark: 'verified', population: 'numeric fatigue', source: 'V69' }],
  },
  asked('stiffness', 'Stiffness now 0 to 10', 'How stiff are you now?'),
  asked('anxiety', 'Worry now 0 to 10', 'How anxious are you now?'),
  asked('soreness', 'Soreness after the session 0 to 10', 'How sore are you from the session?'),
  {
    ...trials('ppt', 'Pressure pain threshold', 'kgf/cm2', 10),
    rule: 'the mean of three trials (verified: V52); stop at 10 kgf/cm2 or at "now"',
    mdc: [
      { points: 0.5, mark: 'recalled', population: 'upper trapezius', source: 'recalled, low confidence' },
    ],
  },
  {
    ...trials('rom', 'Range of motion', 'degrees', 360),
    rule: 'the mean of three trials, same joint, movement, effort, device and tester',
    mdc: [
      {
        points: 10,
        mark: 'design',
        population: 'phone, or another tester',
        source: 'clinical reference 6.2',
      },
      { points: 5, mark: 'recalled', population: 'same tester, upper limb', source: 'Boone 1978, recalled' },
    ],
  },
];
