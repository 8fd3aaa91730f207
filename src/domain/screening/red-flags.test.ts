import { test } from 'node:test';
import { medicine } from '#test/screening.ts';
import { type ReferenceRow, checkRow } from '#test/screening-table.ts';

const EMERG = ['STOP_EMERG', 'STOP_EMERG'] as const;
const URGENT = ['STOP_URGENT', 'STOP_URGENT'] as const;
const CLEAR = ['CLEAR', 'CLEAR'] as const;

/** Clinical reference 4.3, row by row: what is met, what a near miss is, and what stays open. */
const rows: readonly ReferenceRow[] = [
  {
    rule: 'RF01',
    name: 'cauda equina',
    positive: [
      [{ 'saddle-numbness': 'yes' }, ...EMERG],
      [{ 'bladder-bowel-change': 'yes' }, ...EMERG],
      [{ 'sexual-numbness': 'yes' }, ...EMERG],
      [{ 'both-legs-symptoms': 'yes' }, ...EMERG],
    ],
    negative: { 'nerve-pain': 'yes', 'nerve-where': [{ region: 'thigh.back', side: 'left' }] },
    unknown: { 'saddle-numbness': 'unknown' },
  },
  {
    rule: 'RF02',
    name: 'myelopathy',
    positive: [
      [{ 'new-weakness': 'yes' }, ...URGENT],
      [{ 'clumsy-hands': 'yes' }, ...URGENT],
      [{ 'walking-change': 'yes' }, ...URGENT],
      [{ 'nerve-pain': 'yes', 'nerve-worse': 'yes' }, ...URGENT],
      [{ 'new-weakness': 'yes', 'weakness-rapid': 'yes' }, ...EMERG],
    ],
    negative: { 'walking-aid': 'yes' },
    unknown: { 'clumsy-hands': undefined },
  },
  {
    rule: 'RF03',
    name: 'cervical arterial dysfunction',
    positive: [
      ...[
        'dizziness',
        'double-vision',
        'slurred-speech',
        'trouble-swallowing',
        'drop-attacks',
        'eyes-jumping',
        'nausea-unexplained',
        'face-numbness',
      ].map((sign) => [{ 'neck-pain': 'yes', [sign]: 'yes' }, ...EMERG] as const),
      [{ headache: 'yes', 'double-vision': 'yes' }, ...EMERG],
      [{ 'sudden-neck-pain': 'yes' }, ...EMERG],
      [{ 'drooping-eyelid': 'yes' }, ...EMERG],
    ],
    negative: { dizziness: 'yes' },
    unknown: { dizziness: 'yes', 'neck-pain': undefined },
  },
  {
    rule: 'RF04',
    name: 'bleed, meningitis, giant cell arteritis',
    positive: [
      [{ 'thunderclap-headache': 'yes' }, ...EMERG],
      [{ 'headache-fever-stiff-neck': 'yes' }, ...EMERG],
      [{ headache: 'yes', 'new-headache': 'yes', 'temple-tender': 'yes' }, ...EMERG],
      [{ headache: 'yes', 'new-headache': 'yes', 'jaw-tires': 'yes' }, ...EMERG],
      [{ headache: 'yes', 'new-headache': 'yes', 'sight-loss': 'yes' }, ...EMERG],
    ],
    negative: { bornOn: '1980-01-01', headache: 'yes', 'new-headache': 'yes', 'temple-tender': 'yes' },
    unknown: { bornOn: null, headache: 'yes', 'new-headache': 'yes', 'temple-tender': 'yes' },
  },
  {
    rule: 'RF05',
    name: 'heart, lung embolism',
    positive: [
      [{ 'chest-pain': 'yes' }, ...EMERG],
      [{ 'breathless-at-rest': 'yes' }, ...EMERG],
      [{ 'cold-sweat': 'yes' }, ...EMERG],
      [{ 'arm-jaw-pain': 'yes' }, ...EMERG],
    ],
    negative: { copd: 'yes' },
    unknown: { 'chest-pain': 'unknown' },
  },
  {
    rule: 'RF06',
    name: 'deep vein thrombosis',
    positive: [
      [{ 'leg-swelling-one-side': 'yes' }, ...URGENT],
      [{ 'leg-warm-one-side': 'yes' }, ...URGENT],
      [{ 'calf-pain': 'yes' }, ...URGENT],
      [{ 'calf-pain': 'yes', 'chest-pain': 'yes' }, ...EMERG],
      [{ 'leg-swelling-one-side': 'yes', 'breathless-at-rest': 'yes' }, ...EMERG],
      [{ 'recent-travel': 'yes' }, null, 'MODIFY'],
      [{ 'previous-clot': 'yes' }, null, 'MODIFY'],
      [{ medicines: [medicine('estradiol', 'hormone-therapy')] }, null, 'MODIFY'],
    ],
    negative: { 'chest-pain': 'yes' },
    unknown: { 'calf-pain': undefined },
  },
  {
    rule: 'RF07',
    name: 'aneurysm',
    positive: [
      [{ aneurysm: 'yes' }, ...CLEAR, { regions: ['abd.mid', 'back.lumbar'] }],
      [{ 'pulsating-belly': 'yes' }, ...CLEAR, { regions: ['abd.upper', 'back.lowpara'] }],
      [{ aneurysm: 'yes', 'aneurysm-pain': 'yes' }, ...EMERG],
      [{ 'tearing-pain': 'yes' }, ...EMERG],
    ],
    negative: { hernia: 'yes' },
    unknown: { aneurysm: 'yes', 'aneurysm-pain': undefined },
  },
  {
    rule: 'RF08',
    name: 'infection of the spine',
    positive: [
      [{ 'spine-pain-new': 'yes', fever: 'yes' }, ...URGENT],
      [{ 'spine-pain-new': 'yes', chills: 'yes' }, ...URGENT],
      [{ 'spine-pain-new': 'yes', 'recent-infection': 'yes' }, ...URGENT],
      [{ 'spine-pain-new': 'yes', 'injected-drugs': 'yes' }, ...URGENT],
      [{ 'spine-pain-new': 'yes', 'weak-immune-system': 'yes' }, ...URGENT],
      [{ 'spine-pain-new': 'yes', medicines: [medicine('methotrexate', 'immunosuppressant')] }, ...URGENT],
      [{ 'kidney-pain': 'yes', fever: 'yes' }, ...URGENT],
    ],
    negative: { 'recent-infection': 'yes' },
    unknown: { 'spine-pain-new': 'yes', chills: undefined },
  },
  {
    rule: 'RF09',
    name: 'malignancy',
    positive: [
      [{ 'weight-loss': 'yes' }, ...CLEAR],
      [{ 'past-cancer': 'yes' }, ...CLEAR],
      [{ 'night-pain': 'yes', 'night-pain-not-eased': 'yes' }, ...CLEAR],
      [{ 'new-pain': 'yes' }, ...CLEAR],
      [{ 'weight-loss': 'yes', 'past-cancer': 'yes' }, 'STOP_URGENT', 'CLEAR'],
      [{ 'past-cancer': 'yes', 'new-pain': 'yes' }, 'STOP_URGENT', 'CLEAR'],
    ],
    negative: { bornOn: '1980-01-01', 'new-pain': 'yes' },
    unknown: { 'night-pain': 'yes', 'night-pain-not-eased': undefined },
  },
  {
    rule: 'RF10',
    name: 'fracture',
    positive: [
      [{ 'major-trauma': 'yes' }, ...URGENT],
      [{ 'bone-tender': 'yes' }, ...URGENT],
      [{ 'recent-fall': 'yes', osteoporosis: 'yes' }, ...URGENT],
      [{ 'recent-fall': 'yes', 'steroids-long': 'yes' }, ...URGENT],
      [{ 'recent-fall': 'yes', bornOn: '1954-01-01' }, ...URGENT],
    ],
    negative: { 'recent-fall': 'yes' },
    unknown: { 'recent-fall': 'yes', osteoporosis: undefined },
  },
  {
    rule: 'RF11',
    name: 'unremitting night pain',
    positive: [
      [{ 'night-pain': 'yes', 'night-pain-constant': 'yes' }, ...URGENT],
      [{ 'constant-pain': 'yes' }, ...URGENT],
    ],
    negative: { 'night-pain': 'yes' },
    unknown: { 'night-pain': 'yes', 'night-pain-constant': undefined },
  },
  {
    rule: 'RF12',
    name: 'hot swollen joint',
    positive: [[{ 'hot-swollen-joint': 'yes' }, ...URGENT]],
    negative: { 'leg-warm-one-side': 'yes' },
    unknown: { 'hot-swollen-joint': undefined },
  },
  {
    rule: 'RF13',
    name: 'compartment syndrome',
    positive: [
      [{ 'tight-painful-limb': 'yes' }, ...EMERG],
      [{ 'limb-numb-after-injury': 'yes' }, ...EMERG],
    ],
    negative: { 'acute-injury': 'yes', 'injury-where': [{ region: 'calf.upper', side: 'left' }] },
    unknown: { 'tight-painful-limb': 'unknown' },
  },
  {
    rule: 'RF14',
    name: 'rhabdomyolysis',
    positive: [
      [{ 'dark-urine': 'yes' }, ...EMERG],
      [{ 'severe-muscle-pain': 'yes' }, ...EMERG],
    ],
    negative: { medicines: [medicine('atorvastatin', 'statin')] },
    unknown: { 'dark-urine': undefined },
  },
  {
    rule: 'RF15',
    name: 'suicidal thoughts',
    positive: [
      [{ 'phq-1': 2, 'phq-2': 2, 'phq-9': 1 }, 'MODIFY', 'CLEAR', { duty: 'item-9' }],
      [{ 'phq-9': 3 }, 'MODIFY', 'CLEAR', { duty: 'item-9' }],
      [{ 'worrying-words': 'yes', 'phq-9': 0 }, 'MODIFY', 'CLEAR', { duty: 'worrying-words' }],
    ],
    negative: { 'phq-1': 2, 'phq-2': 2, 'phq-9': 0 },
    unknown: { 'phq-1': 3, 'phq-2': 0 },
  },
  {
    rule: 'RF16',
    name: 'abuse, coercion',
    positive: [
      [{ 'feels-unsafe': 'yes' }, 'PROCEED', null, { duty: 'safeguarding' }],
      [{ 'harm-noticed': 'yes' }, 'PROCEED', null, { duty: 'safeguarding' }],
    ],
    negative: { 'hard-memories': 'yes' },
    unknown: { 'feels-unsafe': undefined },
  },
];

for (const row of rows) {
  test(`[SCREEN-21] ${row.rule} ${row.name}: positive, negative and unknown`, () => checkRow(row));
}
