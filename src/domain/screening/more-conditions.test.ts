import { test } from 'node:test';
import { medicine } from '#test/screening.ts';
import { type ReferenceRow, checkRow } from '#test/screening-table.ts';

const MODIFY = ['MODIFY', 'MODIFY'] as const;
const forearm = [{ region: 'forearm.front', side: 'left' }];
const there = { regions: ['forearm.front'], homeRegions: ['forearm.front'] } as const;
const phq = (...scores: readonly number[]): Record<string, number> =>
  Object.fromEntries(scores.map((score, place) => [`phq-${place + 1}`, score]));

/** Clinical reference 4.4, CI20 to CI38. */
const rows: readonly ReferenceRow[] = [
  {
    rule: 'CI20',
    name: 'hypertension, angina, heart failure, recent event',
    positive: [
      [{ 'blood-pressure-very-high': 'yes' }, 'STOP_URGENT', 'WITHHOLD'],
      [{ 'angina-unstable': 'yes' }, 'STOP_URGENT', 'WITHHOLD'],
      [{ 'heart-failure-worse': 'yes' }, 'STOP_URGENT', 'WITHHOLD'],
      [{ 'heart-attack-recent': 'yes' }, 'CLEAR', 'WITHHOLD'],
      [{ 'stroke-recent': 'yes' }, 'CLEAR', 'WITHHOLD'],
    ],
    negative: { implant: 'yes', 'implant-where': [{ region: 'chest.pec', side: 'left' }] },
    unknown: { 'blood-pressure-very-high': 'unknown' },
  },
  {
    rule: 'CI21',
    name: 'implant',
    positive: [[{ implant: 'yes', 'implant-where': forearm }, ...MODIFY, there]],
    negative: { surgery: 'yes', 'surgery-weeks': 9, 'surgery-where': forearm },
    unknown: { implant: undefined },
  },
  {
    rule: 'CI22',
    name: 'rheumatic flare, rheumatoid neck',
    positive: [
      [{ 'rheumatic-flare': 'yes', 'flare-where': forearm }, ...MODIFY, there],
      [
        { 'rheumatoid-arthritis': 'yes', 'neck-pain': 'yes' },
        'CLEAR',
        'MODIFY',
        { homeRegions: ['neck.back'] },
      ],
    ],
    negative: { 'rheumatoid-arthritis': 'yes' },
    unknown: { 'rheumatoid-arthritis': 'yes', 'neck-pain': undefined },
  },
  {
    rule: 'CI23',
    name: 'hypermobility',
    positive: [
      [{ hypermobile: 'yes' }, ...MODIFY, { maxP: 2, homeMaxP: 2, techniques: ['APL', 'LPL', 'FRS'] }],
      [{ hypermobile: 'yes', 'vascular-eds': 'yes' }, 'CLEAR', 'WITHHOLD'],
    ],
    negative: { 'nerve-pain': 'yes', 'nerve-where': forearm },
    unknown: { hypermobile: 'yes', 'vascular-eds': 'unknown' },
  },
  {
    rule: 'CI24',
    name: 'loss of feeling',
    positive: [
      [
        { 'lost-feeling': 'yes', 'numb-where': forearm },
        ...MODIFY,
        { maxP: 2, homeRegions: ['forearm.front', 'foot.sole'] },
      ],
    ],
    negative: { 'new-numbness': 'yes', 'nerve-where': forearm },
    unknown: { 'lost-feeling': undefined },
  },
  {
    rule: 'CI25',
    name: 'fragile skin, past 75, frailty, anticoagulated',
    positive: [
      [{ 'thin-skin': 'yes' }, ...MODIFY, { maxP: 2, noTools: ['roller'], homePositions: ['floor'] }],
      [{ frail: 'yes' }, ...MODIFY, { maxP: 2 }],
      [{ bornOn: '1949-06-01' }, ...MODIFY, { maxP: 2 }],
      [{ medicines: [medicine('warfarin', 'anticoagulant')] }, ...MODIFY, { maxP: 2 }],
    ],
    negative: { bornOn: '1951-06-01' },
    unknown: { bornOn: null },
  },
  {
    rule: 'CI26',
    name: 'COPD, home oxygen, unstable asthma',
    positive: [
      [
        { copd: 'yes' },
        ...MODIFY,
        { minutes: 30, homePositions: ['floor', 'supine'], limits: { excludedPositions: [] } },
      ],
      [{ 'asthma-unstable': 'yes' }, ...MODIFY, { minutes: 30 }],
      [{ oxygen: 'yes' }, ...MODIFY, { minutes: 30, positions: ['prone', 'supine', 'side-lying'] }],
      [{ copd: 'yes', 'breathless-flat': 'yes' }, ...MODIFY, { minutes: 30, positions: ['prone', 'supine'] }],
    ],
    negative: { frail: 'yes' },
    unknown: { copd: 'yes', 'breathless-flat': undefined },
  },
  {
    rule: 'CI27',
    name: 'risk of falling',
    positive: ['falls', 'walking-aid', 'vertigo', 'rise-from-floor'].map((item) => [
      { [item]: 'yes' },
      ...MODIFY,
      { positions: ['floor'], homePositions: ['floor'], noTools: ['roller', 'ball-under-weight'] },
    ]),
    negative: { 'recent-fall': 'yes' },
    unknown: { 'rise-from-floor': 'unknown' },
  },
  {
    rule: 'CI28',
    name: 'fibromyalgia, central sensitisation, ME/CFS',
    positive: [
      ...['fibromyalgia', 'central-sensitisation'].map(
        (item) =>
          [
            { [item]: 'yes' },
            ...MODIFY,
            {
              maxP: 2,
              minutes: 30,
              limits: { regionsPerSession: 3 },
              homeLimits: {
                secondsPerRegion: 30,
                regionsPerSession: 2,
                everyOtherDay: true,
                highestDiscomfort: 3,
              },
            },
          ] as const,
      ),
      [
        { 'me-cfs': 'yes' },
        ...MODIFY,
        {
          maxP: 1,
          minutes: 15,
          limits: { regionsPerSession: 1 },
          homeLimits: { secondsPerRegion: 15, regionsPerSession: 1 },
        },
      ],
    ],
    negative: { depression: 'yes' },
    unknown: { fibromyalgia: undefined },
  },
  {
    rule: 'CI29',
    name: 'radiculopathy',
    positive: [
      [{ 'nerve-pain': 'yes', 'nerve-where': forearm }, ...MODIFY, there],
      [{ 'new-numbness': 'yes', 'nerve-where': forearm }, ...MODIFY, there],
    ],
    negative: { 'lost-feeling': 'yes', 'numb-where': forearm },
    unknown: { 'new-numbness': undefined },
  },
  {
    rule: 'CI30',
    name: 'anxiety, trauma, psychosis',
    positive: [
      [{ 'hard-memories': 'yes' }, 'MODIFY', 'PROCEED'],
      [{ 'psychosis-now': 'yes' }, 'CLEAR', 'CLEAR'],
    ],
    negative: { depression: 'yes' },
    unknown: { 'psychosis-now': 'unknown' },
  },
  {
    rule: 'CI31',
    name: 'PHQ-9 of 10 to 14',
    positive: [
      [phq(2, 2, 2, 2, 1, 1, 0, 0, 0), 'PROCEED', 'PROCEED', { duty: 'offer-referral' }],
      [phq(2, 2, 2, 2, 2, 2, 2, 0, 0), 'PROCEED', 'PROCEED', { duty: 'offer-referral' }],
    ],
    negative: phq(3, 3, 3, 3, 3, 0, 0, 0, 0),
    unknown: phq(3, 3, 3),
  },
  {
    rule: 'CI32',
    name: 'PHQ-9 of 15 or more, PHQ-2 unscreened',
    positive: [
      [phq(3, 3, 3, 3, 3, 0, 0, 0, 0), 'PROCEED', 'PROCEED', { duty: 'offer-referral' }],
      [phq(3, 0), 'PROCEED', 'PROCEED', { duty: 'phq-9-due' }],
      [{ depression: 'yes' }, 'PROCEED', 'PROCEED', { duty: 'phq-9-due' }],
    ],
    negative: phq(2, 2, 2, 2, 2, 2, 2, 0, 0),
    unknown: { 'phq-1': undefined },
  },
  {
    rule: 'CI33',
    name: 'uncontrolled seizures',
    positive: [[{ 'seizures-uncontrolled': 'yes' }, 'CLEAR', 'MODIFY']],
    negative: { 'drop-attacks': 'yes' },
    unknown: { 'seizures-uncontrolled': undefined },
  },
  {
    rule: 'CI34',
    name: 'kidneys',
    positive: ['kidney-pain', 'kidney-transplant'].map((item) => [
      { [item]: 'yes' },
      ...MODIFY,
      { regions: ['back.flank'], homeRegions: ['back.flank', 'abd.mid'] },
    ]),
    negative: { 'dark-urine': 'yes' },
    unknown: { 'kidney-transplant': undefined },
  },
  {
    rule: 'CI35',
    name: 'hernia, diastasis, hiatus',
    positive: ['hernia', 'belly-muscles-apart', 'hiatus-surgery'].map((item) => [
      { [item]: 'yes' },
      'MODIFY',
      'WITHHOLD',
      { regions: ['abd.mid'] },
    ]),
    negative: { 'birth-6-weeks': 'yes' },
    unknown: { hernia: 'unknown' },
  },
  {
    rule: 'CI36',
    name: 'no consent',
    positive: [
      [{ intoxicated: 'yes' }, 'WITHHOLD', 'WITHHOLD'],
      [{ 'cannot-consent': 'yes' }, 'WITHHOLD', 'WITHHOLD'],
      [{ bornOn: '2010-01-01', 'guardian-absent': 'yes' }, 'WITHHOLD', 'WITHHOLD'],
    ],
    negative: { bornOn: '2010-01-01' },
    unknown: { bornOn: '2010-01-01', 'guardian-absent': undefined },
  },
  {
    rule: 'CI37',
    name: 'reaction to the last session',
    positive: [
      [
        { 'last-session-reaction': 'yes' },
        'MODIFY',
        'WITHHOLD',
        { limits: { pressureLessBy: 1, minutesTimes: 0.5 } },
      ],
    ],
    negative: { 'injury-healing': 'yes', 'injury-where': forearm },
    unknown: { 'last-session-reaction': undefined },
  },
  {
    rule: 'CI38',
    name: 'allergy',
    positive: [[{ allergy: 'yes' }, 'MODIFY', null]],
    negative: { 'skin-infection': 'yes', 'skin-where': forearm },
    unknown: { allergy: undefined },
  },
];

for (const row of rows) {
  test(`[SCREEN-21] ${row.rule} ${row.name}: positive, negative and unknown`, () => checkRow(row));
}
