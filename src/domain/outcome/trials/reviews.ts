import type { Figure, Trial } from './trial.ts';

// Reviews whose pooled numbers can be used (clinical reference 1.2 and 1.4). How they were pooled was not seen.

const smd = (
  outcome: string,
  better: 'less' | 'more',
  [difference, lower, upper]: readonly [number, number, number],
): Figure => ({
  kind: 'interval',
  outcome,
  at: 'after treatment',
  scale: 'standard deviations (SMD)',
  better,
  difference,
  lower,
  upper,
  df: null,
  p: null,
});

const review = {
  kind: 'review',
  doi: null,
  dose: 'doses differ from trial to trial',
  mark: 'verified',
} as const;

export const reviews: readonly Trial[] = [
  {
    ...review,
    id: 'guo-2022',
    name: 'Guo 2022',
    published: 'meta-analysis, 13 trials',
    condition: 'mechanical neck pain',
    indications: ['neck-pain'],
    design: 'meta-analysis of randomised trials',
    people: { randomised: 601, arms: null },
    figures: [
      smd('pressure pain threshold, trapezius', 'more', [0.41, 0.11, 0.72]),
      smd('pressure pain threshold, suboccipital', 'more', [0.47, 0.21, 0.72]),
      {
        kind: 'stated',
        outcome: 'pain, range of motion, neck disability',
        at: 'after treatment',
        words: 'no significant difference',
        p: null,
      },
    ],
    source: 'V8, abstract',
    cautions: ['Another meta-analysis (Overmann 2024) found it the other way round: pain yes, threshold no.'],
  },
  {
    ...review,
    id: 'wu-2021',
    name: 'Wu 2021',
    published: 'Front Med 2021',
    condition: 'chronic low back pain',
    indications: ['low-back-pain'],
    design: 'meta-analysis of 8 randomised trials',
    people: { randomised: 375, arms: null },
    figures: [
      smd('pain', 'less', [-0.37, -0.67, -0.08]),
      smd('disability', 'less', [-0.43, -0.75, -0.12]),
      smd('quality of life', 'more', [0.13, -0.38, 0.64]),
    ],
    source: 'V6, abstract',
    cautions: ['Trials differ among themselves: I² 46 % for pain and 44 % for function.'],
  },
  {
    ...review,
    id: 'lu-2024',
    name: 'Lu 2024',
    published: 'meta-analysis 2024',
    condition: 'headache',
    indications: ['tension-headache', 'cervicogenic-headache', 'migraine'],
    design: 'meta-analysis of randomised trials',
    people: { randomised: null, arms: null },
    figures: [
      smd('pain, tension-type headache', 'less', [-0.86, -1.52, -0.2]),
      smd('pain, headache that comes from the neck', 'less', [-2.01, -2.73, -1.29]),
      smd('pain, all headaches', 'less', [-2.01, -2.98, -1.03]),
      smd('disability, all headaches', 'less', [-1.3, -1.82, -0.79]),
      smd('disability, migraine', 'less', [-2.44, -6.04, 1.16]),
    ],
    source: 'V10, abstract',
    cautions: [
      'Trials differ widely: I² 90 % for pain and 74 % for disability. A pooled number says little there.',
      'How many people took part was not seen.',
    ],
  },
];
