import { type Instrument, numbered } from './instrument.ts';

// Clinical reference 6.1: what people can do, and how their back hinders them.

const reviewedOn = '2026-11-21';

const psfs: Instrument = {
  id: 'psfs',
  version: 1,
  name: 'Patient-Specific Functional Scale',
  items: numbered('activity', [
    'The first thing that is hard for you',
    'The second thing that is hard for you',
    'The third thing that is hard for you',
    'The fourth thing that is hard for you',
    'The fifth thing that is hard for you',
  ]),
  answers: { lowest: 0, highest: 10, whole: true },
  range: [0, 10],
  unit: 'points of 10',
  improvement: 'increase',
  scoring: { kind: 'mean', fewest: 1 },
  rule: 'the mean of the activities named, 0 unable to 10 as before; compare only those rated both times (verified: V45)',
  mdc: [
    { points: 2, mark: 'verified', population: 'mean of the activities, MDC90', source: 'V45' },
    { points: 3, mark: 'verified', population: 'one activity, MDC90', source: 'V45' },
  ],
  mcid: [
    { points: 2, mark: 'recalled', population: 'general', source: 'recalled' },
    { points: 2.2, mark: 'recalled', population: 'cervical radiculopathy', source: 'recalled' },
    { points: 1.2, mark: 'recalled', population: 'upper limb', source: 'recalled' },
  ],
  percent: 'does-not-count',
  bands: [],
  codes: [],
  text: 'own-words',
  licence: {
    note: '"Free"; prompts in our own words. Stratford 1995, Physiother Can 47:258-263.',
    source: 'V45',
  },
  reviewedOn,
};

/** "No permission is required from the authors or from Spine" for the form of the appendix of Roland and Fairbank 2000: kept word for word. */
const statements = [
  'I stay at home most of the time because of my back.',
  'I change position frequently to try and get my back comfortable.',
  'I walk more slowly than usual because of my back.',
  'Because of my back I am not doing any of the jobs that I usually do around the house.',
  'Because of my back, I use a handrail to get upstairs.',
  'Because of my back, I lie down to rest more often.',
  'Because of my back, I have to hold on to something to get out of an easy chair.',
  'Because of my back, I try to get other people to do things for me.',
  'I get dressed more slowly than usual because of my back.',
  'I only stand for short periods of time because of my back.',
  'Because of my back, I try not to bend or kneel down.',
  'I find it difficult to get out of a chair because of my back.',
  'My back is painful almost all the time.',
  'I find it difficult to turn over in bed because of my back.',
  'My appetite is not very good because of my back pain.',
  'I have trouble putting on my socks (or stockings) because of the pain in my back.',
  'I only walk short distances because of my back.',
  'I sleep less well because of my back.',
  'Because of my back pain, I get dressed with help from someone else.',
  'I sit down for most of the day because of my back.',
  'I avoid heavy jobs around the house because of my back.',
  'Because of my back pain, I am more irritable and bad tempered with people than usual.',
  'Because of my back, I go upstairs more slowly than usual.',
  'I stay in bed most of the time because of my back.',
];

const rmdq: Instrument = {
  id: 'rmdq',
  version: 1,
  name: 'Roland-Morris Disability Questionnaire',
  items: numbered('rmdq', statements),
  answers: { lowest: 0, highest: 1, whole: true },
  range: [0, 24],
  unit: 'points of 24',
  improvement: 'decrease',
  scoring: { kind: 'ticks' },
  rule: 'the number of statements ticked; not ticked or not applicable is 0; no yes and no is offered (verified: V46). None ticked is asked for once more [design]',
  mdc: [{ points: 5, mark: 'recalled', population: 'low back pain', source: 'recalled, about 5' }],
  mcid: [
    { points: 5, mark: 'verified', population: 'low back pain, consensus', source: 'Ostelo 2008 (V47)' },
  ],
  percent: 'counts',
  bands: [],
  codes: [],
  text: 'exact',
  licence: {
    note: 'No permission is required for the form in the appendix of Roland and Fairbank 2000 (Spine 25:3115). Words as in Roland and Morris 1983.',
    source: 'V71',
  },
  reviewedOn,
};

const groc: Instrument = {
  ...psfs,
  id: 'groc',
  name: 'Global rating of change',
  items: [
    {
      id: 'change',
      words: 'How is it now, compared with when we began? -5 very much worse, 0 the same, 5 fully recovered.',
    },
  ],
  answers: { lowest: -5, highest: 5, whole: true },
  range: [-5, 5],
  unit: 'points from -5 to 5',
  scoring: { kind: 'single' },
  rule: 'the number itself, against a fixed day no more than 4 weeks ago: memory leans to how it is now (verified: V54)',
  mdc: [{ points: 0.45, mark: 'recalled', population: 'musculoskeletal', source: 'Kamper 2009, recalled' }],
  mcid: [{ points: 2, mark: 'recalled', population: 'musculoskeletal', source: 'recalled' }],
  licence: { note: 'A generic concept, in our own words.', source: 'V54' },
};

export const dailyLifeInstruments: readonly Instrument[] = [psfs, rmdq, groc];
