import { all, any, anyYes, takes, yes } from '#domain/screening/condition.ts';
import { clear, modify, type Rule, rule, stopUrgent, withhold } from '#domain/screening/rule.ts';

const SEATED_ONLY = ['floor', 'prone', 'supine', 'side-lying', 'standing', 'semi-reclined'] as const;

/** Contraindications and precautions CI10 to CI18 (clinical reference 4.4). */
export const medicineAndPregnancyRules: readonly Rule[] = [
  rule(
    { id: 'CI10', title: 'Dulled feeling of pain', sources: ['recalled', 'design'], mark: 'recalled' },
    {
      id: 'dulled',
      when: any(takes('opioid'), takes('sedative'), takes('gabapentinoid'), yes('last-4-hours-painkiller')),
      words:
        'An opioid, a sedative, a gabapentinoid, alcohol or a strong painkiller: what the client feels is dulled.',
      handsOn: modify({
        highestPressure: 2,
        cautions: [
          'Do not set the dose by the pain rating alone.',
          'Watch for sedation, falls and shallow breath.',
        ],
      }),
      homeTool: modify({
        highestPressure: 2,
        tools: ['roller', 'ball-under-weight', 'stick'],
        positions: SEATED_ONLY,
        cautions: ['Light, seated, with the timer; nothing firm while alone.'],
      }),
    },
  ),
  rule(
    { id: 'CI11', title: 'Cortisone, thin skin', sources: ['recalled', 'V37'], mark: 'verified' },
    {
      id: 'fragile',
      when: any(
        anyYes('steroids-long', 'thin-skin'),
        all(takes('inhaled-steroid'), yes('inhaler-high-dose')),
      ),
      words:
        'Cortisone for more than three months, a high inhaled dose or thin skin: bone and skin are fragile.',
      handsOn: modify({ highestPressure: 2, techniques: ['SKR', 'IAS'] }),
      homeTool: modify({ highestPressure: 2 }),
    },
  ),
  rule(
    { id: 'CI12', title: 'Patch or injection', sources: ['recalled'], mark: 'recalled' },
    {
      id: 'site',
      when: any(yes('patch-or-injection'), takes('medicine-patch'), takes('insulin')),
      words: 'Pressure and warmth change how much medicine is taken up: not there.',
      handsOn: modify({ where: 'patch-where' }),
      homeTool: modify({ where: 'patch-where' }),
    },
  ),
  rule(
    { id: 'CI13', title: 'Muscle or tendon pain by a medicine', sources: ['recalled'], mark: 'recalled' },
    {
      id: 'statin',
      when: yes('statin-muscle-pain'),
      words: 'Muscle pain since a statin was begun or changed.',
      handsOn: clear(),
      homeTool: clear(),
    },
    {
      id: 'tendon',
      when: all(any(yes('fluoroquinolone-recent'), takes('fluoroquinolone')), yes('tendon-pain')),
      words: 'Tendon pain within six months of a fluoroquinolone: not on the tendon.',
      handsOn: modify({ where: 'tendon-where', regions: ['heel cord'] }),
      homeTool: modify({ where: 'tendon-where', regions: ['heel cord'] }),
    },
  ),
  rule(
    { id: 'CI14', title: 'Pregnancy', sources: ['V33', 'recalled'], mark: 'verified' },
    {
      id: 'uncomplicated',
      when: yes('pregnant'),
      words: 'Light work; no abdomen, no calf or inner thigh (clot risk).',
      handsOn: modify({ highestPressure: 2, regions: ['abdomen', 'calf', 'inner thigh'] }),
      homeTool: modify({
        highestPressure: 2,
        regions: ['abdomen'],
        tools: ['roller', 'ball-under-weight', 'stick'],
        cautions: ['Foot, forearm and a ball on the wall, lightly.'],
      }),
    },
    {
      id: 'after-20-weeks',
      when: all(yes('pregnant'), { weeksNow: 'pregnant-weeks', atLeast: 20 }),
      words: 'From the 20th week on: lying on the side.',
      handsOn: modify({ positions: ['prone', 'supine'], cautions: ['Side-lying, well supported.'] }),
      homeTool: modify({ positions: ['prone', 'supine'], tools: ['roller'] }),
    },
    {
      id: 'at-risk',
      when: all(yes('pregnant'), anyYes('pregnancy-high-risk', 'pregnancy-concern')),
      words: 'A pregnancy at risk, or one that worries somebody.',
      handsOn: clear(),
      homeTool: clear(),
    },
    {
      id: 'warning-signs',
      when: all(yes('pregnant'), anyYes('pregnancy-bleeding', 'pregnancy-warning')),
      words: 'Bleeding, or signs of pre-eclampsia.',
      handsOn: stopUrgent(),
      homeTool: stopUrgent(),
    },
  ),
  rule(
    { id: 'CI15', title: 'After birth', sources: ['recalled'], mark: 'recalled' },
    {
      id: 'six-weeks',
      when: anyYes('birth-6-weeks', 'c-section-not-healed'),
      words: 'Within six weeks of birth, or a caesarean scar not yet cleared: no scar work, no abdomen.',
      handsOn: modify({ regions: ['abdomen'], techniques: ['SCR'] }),
      homeTool: modify({ regions: ['abdomen'] }),
    },
  ),
  rule(
    { id: 'CI16', title: 'Cancer', sources: ['V33', 'V34'], mark: 'verified' },
    {
      id: 'active',
      when: any(yes('cancer-now'), takes('cancer-treatment')),
      words: 'Cancer or its treatment: with oncology; away from tumour, port and radiated skin.',
      handsOn: clear({ highestPressure: 2, where: 'cancer-where' }),
      homeTool: clear({ highestPressure: 2, where: 'cancer-where' }),
    },
    {
      id: 'bone-metastasis',
      when: yes('cancer-bones'),
      words: 'Cancer has spread to a bone: weight of the skin at most.',
      handsOn: clear({ highestPressure: 1, where: 'cancer-where' }),
      homeTool: clear({ highestPressure: 1, where: 'cancer-where' }),
    },
    {
      id: 'lymph-nodes',
      when: yes('lymph-nodes-removed'),
      words: 'Lymph nodes taken out: no firm work on that limb.',
      handsOn: modify({ highestPressure: 2, cautions: ['No firm work on the limb without lymph nodes.'] }),
      homeTool: clear({ where: 'lymph-where', wholeLimb: true }),
    },
  ),
  rule(
    { id: 'CI17', title: 'Fever or contagious illness', sources: ['V34'], mark: 'verified' },
    {
      id: 'acute',
      when: anyYes('fever', 'vomiting', 'infectious-illness'),
      words: 'Fever of 38.0 °C or more, vomiting or a contagious illness: another day.',
      handsOn: withhold(),
      homeTool: withhold(),
    },
  ),
  rule(
    { id: 'CI18', title: 'Recent operation', sources: ['recalled'], mark: 'recalled' },
    {
      id: 'six-weeks',
      when: all(yes('surgery'), { item: 'surgery-weeks', below: 6 }),
      words: 'Within six weeks of an operation: the surgeon clears it; away from the site.',
      handsOn: clear({ where: 'surgery-where' }),
      homeTool: modify({ where: 'surgery-where', wholeLimb: true }),
    },
    {
      id: 'joint-replaced',
      when: all(yes('surgery'), yes('surgery-joint'), { item: 'surgery-weeks', below: 12 }),
      words: 'Within twelve weeks of a replaced joint: the surgeon clears it; away from the site.',
      handsOn: clear({ where: 'surgery-where' }),
      homeTool: modify({ where: 'surgery-where', wholeLimb: true }),
    },
    {
      id: 'not-closed',
      when: all(yes('surgery'), yes('surgery-wound-open')),
      words: 'The skin has not closed.',
      handsOn: clear({ where: 'surgery-where' }),
      homeTool: modify({ where: 'surgery-where', wholeLimb: true }),
    },
  ),
];
