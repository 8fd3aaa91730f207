import type { Figure, Trial } from './trial.ts';

// The trials that the founding texts point to (clinical reference 1.3). Abstracts only were seen.

const PAIN = 'pain 0 to 10';

const neck = (
  outcome: string,
  at: string,
  [difference, lower, upper]: readonly [number, number, number],
): Figure => ({
  kind: 'interval',
  outcome,
  at,
  ...(outcome === PAIN
    ? { scale: 'points of 10', better: 'less' }
    : { scale: 'pressure pain threshold, its unit was not seen', better: 'more' }),
  difference,
  lower,
  upper,
  df: 39,
  p: { below: 0.05 },
});
const END = 'end of treatment';
const MONTH = '1 month after';

export const namedTrials: readonly Trial[] = [
  {
    id: 'rodriguez-huguet-2018',
    kind: 'trial',
    name: 'Rodriguez-Huguet 2018',
    published: 'Am J Phys Med Rehabil 2018;97(1):16-22',
    doi: '10.1097/PHM.0000000000000790',
    condition: 'mechanical neck pain',
    indications: ['neck-pain'],
    design: 'single-blind randomised trial: myofascial release against ultrasound, TENS and massage',
    dose: '5 sessions against 10 sessions, in 2 weeks',
    people: { randomised: 41, arms: null },
    figures: [
      neck(PAIN, END, [-0.99, -1.82, -0.16]),
      neck('pressure pain threshold, suboccipital left', END, [0.28, 0.06, 0.5]),
      neck('pressure pain threshold, suboccipital right', END, [0.4, 0.16, 0.63]),
      neck('pressure pain threshold, trapezius right', END, [0.38, 0.07, 0.69]),
      neck(PAIN, MONTH, [-1.85, -2.76, -0.94]),
      neck('pressure pain threshold, suboccipital left', MONTH, [0.46, 0.12, 0.8]),
      neck('pressure pain threshold, suboccipital right', MONTH, [0.38, 0.06, 0.69]),
    ],
    source: 'V1, abstract',
    mark: 'verified',
    cautions: [
      'Group means and standard deviations were not seen.',
      'The comparison had no exercise in it. A letter questions the effect sizes.',
      'At the end of treatment 0.99 points is below the 2 points, or 30 %, that people notice.',
      'What was measured and did not differ is not told in the abstract.',
    ],
  },
  {
    id: 'castro-sanchez-2011a',
    kind: 'trial',
    name: 'Castro-Sanchez 2011 (sleep, anxiety)',
    published: 'Evid Based Complement Alternat Med 2011;2011:561753',
    doi: '10.1155/2011/561753',
    condition: 'fibromyalgia',
    indications: ['fibromyalgia'],
    design: 'randomised trial: massage and myofascial release against a disconnected device',
    dose: '20 weeks',
    people: { randomised: 74, arms: null },
    figures: [
      {
        kind: 'stated',
        outcome: 'anxiety, sleep, pain, quality of life',
        at: 'after treatment and 1 month after',
        words: 'better than with the sham; depression is not among what improved',
        p: null,
      },
      {
        kind: 'stated',
        outcome: 'sleep',
        at: '6 months after',
        words: 'the only one that still differed',
        p: null,
      },
    ],
    source: 'V2, abstract',
    mark: 'verified',
    cautions: [
      'The tables of results were not seen.',
      'Depression is not in the list of what improved: it must not be claimed.',
    ],
  },
  {
    id: 'castro-sanchez-2011b',
    kind: 'trial',
    name: 'Castro-Sanchez 2011 (pain, function, balance)',
    published: 'Clin Rehabil 2011;25(9):800-813',
    doi: '10.1177/0269215511399476',
    condition: 'fibromyalgia',
    indications: ['fibromyalgia'],
    design: 'randomised trial: ten kinds of myofascial release against sham short-wave and ultrasound',
    dose: '20 weeks',
    people: { randomised: 86, arms: null },
    figures: [
      {
        kind: 'stated',
        outcome: 'McGill pain',
        at: '20 weeks',
        words: '20.6 ± 6.3 in the treated arm',
        p: { below: 0.032 },
      },
      {
        kind: 'stated',
        outcome: 'physical function',
        at: '20 weeks',
        words: '56.10 ± 17.3 in the treated arm',
        p: { below: 0.029 },
      },
      {
        kind: 'stated',
        outcome: 'clinical severity',
        at: '20 weeks',
        words: '5.08 ± 1.03 in the treated arm',
        p: { below: 0.039 },
      },
    ],
    source: 'V3, abstract',
    mark: 'verified',
    cautions: ['Only one arm was seen, so nothing can be derived.', 'Postural stability did not improve.'],
  },
  {
    id: 'ramos-gonzalez-2012',
    kind: 'trial',
    name: 'Ramos-Gonzalez 2012',
    published: 'Complement Ther Med 2012;20(5):291-298',
    doi: null,
    condition: 'venous insufficiency, stage I and II, after the menopause',
    indications: ['venous-insufficiency'],
    design: 'randomised trial: kinesiotherapy with and without myofascial release',
    dose: '20 sessions in 10 weeks',
    people: { randomised: 65, arms: [33, 32] },
    figures: [
      {
        kind: 'stated',
        outcome: 'pain',
        at: '10 weeks',
        words: 'less in the treated arm',
        p: { below: 0.039 },
      },
      {
        kind: 'stated',
        outcome: 'venous velocity',
        at: '10 weeks',
        words: 'higher in the treated arm',
        p: { below: 0.048 },
      },
      {
        kind: 'stated',
        outcome: 'basal metabolism',
        at: '10 weeks',
        words: 'higher in the treated arm',
        p: { below: 0.047 },
      },
      {
        kind: 'stated',
        outcome: 'emotional role',
        at: '10 weeks',
        words: 'higher in the treated arm',
        p: { below: 0.047 },
      },
    ],
    source: 'V4, abstract and summary',
    mark: 'verified',
    cautions: [
      'Means and standard deviations were not seen.',
      'Many outcomes, each just below 0.05, none corrected: an idea to test, not a result.',
      'A recent thrombosis was excluded, and is here too.',
    ],
  },
];
