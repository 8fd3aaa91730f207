import { type Instrument, numbered } from './instrument.ts';

// Bennett and others 2009, doi 10.1186/ar2783, CC BY 2.0 (V50). The labels are short ones: the printed form has anchors at both ends.

const functions = numbered('function', [
  'Brush or comb your hair',
  'Walk continuously for 20 minutes',
  'Prepare a homemade meal',
  'Vacuum, scrub or sweep floors',
  'Lift and carry a bag full of groceries',
  'Climb one flight of stairs',
  'Change bed sheets',
  'Sit in a chair for 45 minutes',
  'Go shopping for groceries',
]);
const overall = numbered('overall', [
  'Fibromyalgia prevented me from accomplishing goals for the week',
  'I was completely overwhelmed by my fibromyalgia symptoms',
]);
const symptoms = numbered('symptom', [
  'Pain',
  'Energy',
  'Stiffness',
  'Sleep',
  'Depression',
  'Memory',
  'Anxiety',
  'Tenderness to touch',
  'Balance',
  'Sensitivity to noise, light, smells and cold',
]);
const ids = (items: readonly { readonly id: string }[]): string[] => items.map(({ id }) => id);

export const fiqr: Instrument = {
  id: 'fiqr',
  version: 1,
  name: 'Revised Fibromyalgia Impact Questionnaire',
  items: [...functions, ...overall, ...symptoms],
  answers: { lowest: 0, highest: 10, whole: true },
  range: [0, 100],
  unit: 'points of 100',
  improvement: 'decrease',
  scoring: {
    kind: 'domains',
    domains: [
      { name: 'function', items: ids(functions), divisor: 3 },
      { name: 'overall', items: ids(overall), divisor: 1 },
      { name: 'symptoms', items: ids(symptoms), divisor: 2 },
    ],
  },
  rule: 'function / 3 + overall + symptoms / 2 [recalled; domains and grading verified: V50]; one missing a domain counts as the mean of its others, and is flagged [design]',
  mdc: [
    { points: 14, mark: 'recalled', population: 'fibromyalgia', source: 'recalled, 10 to 14 % of the score' },
  ],
  mcid: [
    {
      points: 10,
      mark: 'verified',
      population: 'fibromyalgia, as defined in a pilot of self-release',
      source: 'V64',
    },
  ],
  percent: 'does-not-count',
  bands: [],
  codes: [],
  text: 'labels',
  licence: {
    note: 'CC BY 2.0: Bennett and others 2009, Arthritis Res Ther 11:R120, doi 10.1186/ar2783.',
    source: 'V50',
  },
  reviewedOn: '2026-11-21',
};
