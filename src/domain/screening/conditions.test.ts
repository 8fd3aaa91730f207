import { test } from 'node:test';
import { medicine } from '#test/screening.ts';
import { type ReferenceRow, checkRow } from '#test/screening-table.ts';

const MODIFY = ['MODIFY', 'MODIFY'] as const;
const CLEAR = ['CLEAR', 'CLEAR'] as const;
const URGENT = ['STOP_URGENT', 'STOP_URGENT'] as const;
const calf = [{ region: 'calf.upper', side: 'left' }];
const belly = [{ region: 'abd.mid', side: 'mid' }];
const inCalf = { regions: ['calf.upper'], homeRegions: ['calf.upper'] } as const;
const CANCER = { medicines: [medicine('tamoxifen', 'cancer-treatment')] };

/** Clinical reference 4.4, CI01 to CI19. */
const rows: readonly ReferenceRow[] = [
  {
    rule: 'CI01',
    name: 'clot',
    positive: [
      [{ 'clot-now': 'yes', 'clot-where': calf }, ...URGENT],
      [{ 'clot-treated': 'yes', 'clot-where': calf }, ...CLEAR, { ...inCalf, homeRegions: ['thigh.back'] }],
      [
        { 'clot-treated': 'yes', 'clot-where': [{ region: 'arm.front', side: 'right' }] },
        ...CLEAR,
        { regions: ['forearm.front', 'calf.upper'] },
      ],
    ],
    negative: { 'previous-clot': 'yes' },
    unknown: { 'clot-now': 'unknown' },
  },
  {
    rule: 'CI02',
    name: 'venous insufficiency, CEAP 1 to 2',
    positive: [
      [{ 'varicose-veins': 'yes' }, ...MODIFY, { maxP: 2, homeMaxP: 2 }],
      [
        { 'varicose-veins': 'yes', 'varicose-cords': 'yes', 'varicose-where': calf },
        ...MODIFY,
        { maxP: 2, ...inCalf, homeRegions: ['calf.upper', 'thigh.front'] },
      ],
    ],
    negative: { 'leg-ulcer': 'yes' },
    unknown: { 'varicose-veins': undefined },
  },
  {
    rule: 'CI03',
    name: 'CEAP 3 to 6, oedema, ulcer, lymphoedema',
    positive: ['vein-skin-change', 'swelling-unexplained', 'leg-ulcer', 'lymphoedema'].map((item) => [
      { [item]: 'yes' },
      'CLEAR',
      'WITHHOLD',
    ]),
    negative: { 'varicose-veins': 'yes' },
    unknown: { 'leg-ulcer': undefined },
  },
  {
    rule: 'CI04',
    name: 'open wound, skin infection, cellulitis',
    positive: [
      [{ 'open-skin': 'yes', 'wound-where': calf }, ...MODIFY, inCalf],
      [{ 'skin-infection': 'yes', 'skin-where': calf }, ...MODIFY, inCalf],
      [{ cellulitis: 'yes' }, ...URGENT],
    ],
    negative: { 'thin-skin': 'yes' },
    unknown: { cellulitis: 'unknown' },
  },
  {
    rule: 'CI05',
    name: 'fracture, osteomyelitis, bone tumour',
    positive: ['recent-fracture', 'bone-infection', 'bone-tumour'].map((item) => [
      { [item]: 'yes', 'bone-where': calf },
      'CLEAR',
      'WITHHOLD',
      inCalf,
    ]),
    negative: { osteoporosis: 'yes' },
    unknown: { 'recent-fracture': undefined },
  },
  {
    rule: 'CI06',
    name: 'acute inflammation, haematoma, tear',
    positive: [
      [{ 'acute-injury': 'yes', 'injury-where': calf }, 'MODIFY', 'WITHHOLD', inCalf],
      [{ 'injury-healing': 'yes', 'injury-where': calf }, 'MODIFY', 'WITHHOLD', { maxP: 2 }],
    ],
    negative: { 'last-session-reaction': 'yes' },
    unknown: { 'acute-injury': undefined },
  },
  {
    rule: 'CI07',
    name: 'myositis ossificans',
    positive: [[{ 'bone-in-muscle': 'yes', 'bone-in-muscle-where': calf }, 'MODIFY', 'WITHHOLD', inCalf]],
    negative: { 'acute-injury': 'yes', 'injury-where': calf },
    unknown: { 'bone-in-muscle': 'unknown' },
  },
  {
    rule: 'CI08',
    name: 'osteoporosis, long steroids, low-trauma fracture past 65',
    positive: [
      [
        { osteoporosis: 'yes' },
        ...MODIFY,
        {
          maxP: 2,
          homeMaxP: 2,
          regions: ['chest.ribs', 'back.thoracic', 'back.lumbar'],
          homeRegions: ['chest.ribs', 'back.thoracic'],
          noTools: ['roller', 'ball-under-weight'],
          homePositions: ['floor'],
        },
      ],
      [{ osteopenia: 'yes' }, ...MODIFY, { maxP: 3, homeMaxP: 2 }],
      [{ 'steroids-long': 'yes' }, ...MODIFY, { maxP: 2 }],
      [{ 'low-trauma-fracture': 'yes', bornOn: '1958-01-01' }, ...MODIFY, { maxP: 2 }],
    ],
    negative: { 'low-trauma-fracture': 'yes' },
    unknown: { osteoporosis: undefined },
  },
  {
    rule: 'CI09',
    name: 'anticoagulant, bleeding disorder, platelets, INR',
    positive: [
      [
        { medicines: [medicine('apixaban', 'anticoagulant')], 'inr-above-range': 'no' },
        ...MODIFY,
        {
          maxP: 2,
          homeMaxP: 2,
          techniques: ['IAS', 'CUP', 'MST'],
          noTools: ['ball-under-weight', 'ball-on-wall'],
        },
      ],
      [
        { medicines: [medicine('aspirin', 'antiplatelet'), medicine('clopidogrel', 'antiplatelet')] },
        ...MODIFY,
        { maxP: 2 },
      ],
      [{ 'bleeding-disorder': 'yes' }, ...MODIFY, { maxP: 2 }],
      [{ 'low-platelets': 'yes', 'platelets-below-50': 'no' }, ...MODIFY, { maxP: 2 }],
      [{ 'low-platelets': 'yes', 'platelets-below-50': 'yes' }, ...CLEAR],
      [{ medicines: [medicine('warfarin', 'anticoagulant')], 'inr-above-range': 'yes' }, ...CLEAR],
    ],
    negative: { medicines: [medicine('aspirin', 'antiplatelet')] },
    unknown: { medicines: undefined },
  },
  {
    rule: 'CI10',
    name: 'opioid, sedative, gabapentinoid, alcohol',
    positive: [
      ...(['opioid', 'sedative', 'gabapentinoid'] as const).map(
        (taken) =>
          [
            { medicines: [medicine('some', taken)] },
            ...MODIFY,
            { maxP: 2, homeMaxP: 2, noTools: ['roller', 'ball-under-weight'], homePositions: ['floor'] },
          ] as const,
      ),
      [{ 'last-4-hours-painkiller': 'yes' }, ...MODIFY, { maxP: 2 }],
    ],
    negative: { medicines: [medicine('sertraline', 'antidepressant')] },
    unknown: { 'last-4-hours-painkiller': undefined },
  },
  {
    rule: 'CI11',
    name: 'corticosteroid, thin skin',
    positive: [
      [{ 'steroids-long': 'yes' }, ...MODIFY, { maxP: 2, techniques: ['SKR', 'IAS'], homeMaxP: 2 }],
      [{ 'thin-skin': 'yes' }, ...MODIFY, { maxP: 2 }],
      [
        { medicines: [medicine('budesonide', 'inhaled-steroid')], 'inhaler-high-dose': 'yes' },
        ...MODIFY,
        { maxP: 2 },
      ],
    ],
    negative: { medicines: [medicine('prednisone', 'systemic-steroid')] },
    unknown: { medicines: [medicine('budesonide', 'inhaled-steroid')], 'inhaler-high-dose': 'unknown' },
  },
  {
    rule: 'CI12',
    name: 'patch, injection, insulin',
    positive: [
      [{ 'patch-or-injection': 'yes', 'patch-where': calf }, ...MODIFY, inCalf],
      [
        { medicines: [medicine('fentanyl patch', 'opioid', 'medicine-patch')], 'patch-where': calf },
        ...MODIFY,
        inCalf,
      ],
      [
        { medicines: [medicine('insulin', 'insulin')], 'patch-where': belly },
        ...MODIFY,
        { regions: ['abd.mid'] },
      ],
    ],
    negative: { medicines: [medicine('ibuprofen')] },
    unknown: { 'patch-or-injection': undefined },
  },
  {
    rule: 'CI13',
    name: 'statin with muscle pain, fluoroquinolone with tendon pain',
    positive: [
      [{ medicines: [medicine('atorvastatin', 'statin')], 'statin-muscle-pain': 'yes' }, ...CLEAR],
      [
        {
          'fluoroquinolone-recent': 'yes',
          'tendon-pain': 'yes',
          'tendon-where': [{ region: 'elbow.outer', side: 'right' }],
        },
        ...MODIFY,
        { regions: ['elbow.outer', 'calf.achilles'], homeRegions: ['elbow.outer', 'calf.achilles'] },
      ],
    ],
    negative: { 'fluoroquinolone-recent': 'yes' },
    unknown: { medicines: [medicine('atorvastatin', 'statin')], 'statin-muscle-pain': undefined },
  },
  {
    rule: 'CI14',
    name: 'pregnancy',
    positive: [
      [
        { pregnant: 'yes', 'pregnant-weeks': 12, bornOn: '1994-01-01' },
        ...MODIFY,
        {
          maxP: 2,
          homeMaxP: 2,
          regions: ['abd.mid', 'calf.upper', 'thigh.inner'],
          homeRegions: ['abd.mid'],
          limits: { excludedPositions: [] },
        },
      ],
      [
        { pregnant: 'yes', 'pregnant-weeks': 24, bornOn: '1994-01-01' },
        ...MODIFY,
        { maxP: 2, positions: ['prone', 'supine'], noTools: ['roller'], homePositions: ['prone', 'supine'] },
      ],
      [{ pregnant: 'yes', 'pregnant-weeks': 10, 'pregnancy-high-risk': 'yes' }, ...CLEAR],
      [{ pregnant: 'yes', 'pregnant-weeks': 10, 'pregnancy-concern': 'yes' }, ...CLEAR],
      [{ pregnant: 'yes', 'pregnant-weeks': 30, 'pregnancy-bleeding': 'yes' }, ...URGENT],
      [{ pregnant: 'yes', 'pregnant-weeks': 30, 'pregnancy-warning': 'yes' }, ...URGENT],
    ],
    negative: { 'birth-6-weeks': 'yes' },
    unknown: { pregnant: 'yes', 'pregnant-weeks': undefined },
  },
  {
    rule: 'CI15',
    name: 'postpartum, caesarean scar',
    positive: [
      [
        { 'birth-6-weeks': 'yes' },
        ...MODIFY,
        { regions: ['abd.mid'], techniques: ['SCR'], homeRegions: ['abd.mid'] },
      ],
      [{ 'c-section-not-healed': 'yes' }, ...MODIFY, { regions: ['abd.mid'], techniques: ['SCR'] }],
    ],
    negative: { hernia: 'yes' },
    unknown: { 'birth-6-weeks': undefined },
  },
  {
    rule: 'CI16',
    name: 'cancer',
    positive: [
      [{ 'cancer-now': 'yes', 'cancer-where': belly }, ...CLEAR, { maxP: 2, regions: ['abd.mid'] }],
      [{ ...CANCER, 'cancer-where': belly }, ...CLEAR, { maxP: 2 }],
      [{ 'cancer-now': 'yes', 'cancer-bones': 'yes', 'cancer-where': belly }, ...CLEAR, { maxP: 1 }],
      [
        { 'lymph-nodes-removed': 'yes', 'lymph-where': [{ region: 'axilla', side: 'left' }] },
        'MODIFY',
        'CLEAR',
        { maxP: 2, homeRegions: ['arm.front'] },
      ],
    ],
    negative: { 'past-cancer': 'yes' },
    unknown: { 'cancer-now': undefined },
  },
  {
    rule: 'CI17',
    name: 'fever, vomiting, contagious illness',
    positive: ['fever', 'vomiting', 'infectious-illness'].map((item) => [
      { [item]: 'yes' },
      'WITHHOLD',
      'WITHHOLD',
    ]),
    negative: { 'recent-infection': 'yes' },
    unknown: { fever: undefined },
  },
  {
    rule: 'CI18',
    name: 'recent operation',
    positive: [
      [
        { surgery: 'yes', 'surgery-weeks': 4, 'surgery-where': calf },
        'CLEAR',
        'MODIFY',
        { regions: ['calf.upper'], homeRegions: ['calf.upper', 'thigh.back', 'foot.sole'] },
      ],
      [
        { surgery: 'yes', 'surgery-weeks': 10, 'surgery-joint': 'yes', 'surgery-where': calf },
        'CLEAR',
        'MODIFY',
      ],
      [
        { surgery: 'yes', 'surgery-weeks': 8, 'surgery-wound-open': 'yes', 'surgery-where': calf },
        'CLEAR',
        'MODIFY',
      ],
    ],
    negative: { surgery: 'yes', 'surgery-weeks': 8, 'surgery-where': calf },
    unknown: { surgery: 'yes', 'surgery-where': calf },
  },
  {
    rule: 'CI19',
    name: 'aneurysm, carotid, vasculitis',
    positive: ['aneurysm', 'carotid-stenosis', 'vasculitis'].map((item) => [
      { [item]: 'yes' },
      'CLEAR',
      'MODIFY',
      { regions: ['neck.front', 'abd.upper'], homeRegions: ['neck.scm', 'abd.mid'] },
    ]),
    negative: { 'varicose-veins': 'yes' },
    unknown: { vasculitis: 'unknown' },
  },
];

for (const row of rows) {
  test(`[SCREEN-21] ${row.rule} ${row.name}: positive, negative and unknown`, () => checkRow(row));
}
