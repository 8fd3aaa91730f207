import { ageFrom, all, any, anyYes, takes, yes } from '#domain/screening/condition.ts';
import { clear, modify, type Rule, rule, stopUrgent, withhold } from '#domain/screening/rule.ts';

const LYING = ['prone', 'supine', 'side-lying', 'floor'] as const;
const SEATED_ONLY = [...LYING, 'standing', 'semi-reclined'] as const;

/** Contraindications and precautions CI19 to CI27 (clinical reference 4.4). */
export const heartJointNerveRules: readonly Rule[] = [
  rule(
    { id: 'CI19', title: 'Diseased arteries', sources: ['V34'], mark: 'verified' },
    {
      id: 'any',
      when: anyYes('aneurysm', 'carotid-stenosis', 'vasculitis'),
      words: 'Aneurysm, narrowed carotid or vasculitis: no front of the neck, no abdomen.',
      handsOn: clear({ regions: ['front of the neck', 'abdomen'] }),
      homeTool: modify({ regions: ['front of the neck', 'abdomen'] }),
    },
  ),
  rule(
    { id: 'CI20', title: 'Heart and circulation', sources: ['V4', 'V34', 'recalled'], mark: 'verified' },
    {
      id: 'unstable',
      when: anyYes('blood-pressure-very-high', 'angina-unstable', 'heart-failure-worse'),
      words: 'Blood pressure of 180/110 or more, unstable angina or decompensated heart failure.',
      handsOn: stopUrgent(),
      homeTool: withhold(),
    },
    {
      id: 'recent-event',
      when: anyYes('heart-attack-recent', 'stroke-recent'),
      words: 'A heart attack or a stroke within three months.',
      handsOn: clear(),
      homeTool: withhold(),
    },
  ),
  rule(
    { id: 'CI21', title: 'Implant', sources: ['recalled'], mark: 'recalled' },
    {
      id: 'site',
      when: yes('implant'),
      words: 'A pacemaker, port, shunt, pump, stoma, fistula, mesh or implant: not there.',
      handsOn: modify({ where: 'implant-where' }),
      homeTool: modify({ where: 'implant-where' }),
    },
  ),
  rule(
    { id: 'CI22', title: 'Rheumatic disease', sources: ['V34', 'recalled'], mark: 'verified' },
    {
      id: 'flare',
      when: yes('rheumatic-flare'),
      words: 'A flare: not at the places that flare.',
      handsOn: modify({ where: 'flare-where' }),
      homeTool: modify({ where: 'flare-where' }),
    },
    {
      id: 'neck',
      when: all(yes('rheumatoid-arthritis'), yes('neck-pain')),
      words: 'Rheumatoid arthritis with neck pain: the upper neck may be unstable. No traction of the neck.',
      handsOn: clear({ cautions: ['No traction of the neck.'] }),
      homeTool: modify({ regions: ['neck'] }),
    },
  ),
  rule(
    { id: 'CI23', title: 'Very loose joints', sources: ['V37', 'recalled'], mark: 'verified' },
    {
      id: 'hypermobile',
      when: yes('hypermobile'),
      words: 'Generalised hypermobility, Ehlers-Danlos or Marfan: nothing at the end of the range.',
      handsOn: modify({
        highestPressure: 2,
        techniques: ['APL', 'LPL', 'FRS'],
        cautions: ['No stretch or traction at the end of the range.'],
      }),
      homeTool: modify({ highestPressure: 2, cautions: ['Never stay at the end of a joint’s range.'] }),
    },
    {
      id: 'vascular',
      when: all(yes('hypermobile'), yes('vascular-eds')),
      words: 'The vascular type of Ehlers-Danlos: vessels may tear.',
      handsOn: clear({ highestPressure: 2, techniques: ['APL', 'LPL', 'FRS'] }),
      homeTool: withhold(),
    },
  ),
  rule(
    { id: 'CI24', title: 'Lost feeling', sources: ['recalled'], mark: 'recalled' },
    {
      id: 'any',
      when: yes('lost-feeling'),
      words: 'Neuropathy, diabetes with loss of feeling or an injured cord: pain does not warn there.',
      handsOn: modify({
        highestPressure: 2,
        cautions: ['Look at the skin before and after.', 'No dose by pain where feeling is lost.'],
      }),
      homeTool: modify({ regions: ['sole'], where: 'numb-where' }),
    },
  ),
  rule(
    { id: 'CI25', title: 'Frail or thin-skinned', sources: ['recalled'], mark: 'recalled' },
    {
      id: 'any',
      when: any(anyYes('thin-skin', 'frail'), ageFrom(75), takes('anticoagulant')),
      words: 'Fragile skin, past 75, frail or anticoagulated.',
      handsOn: modify({ highestPressure: 2 }),
      homeTool: modify({
        tools: ['roller', 'ball-under-weight'],
        positions: LYING,
        cautions: ['Seated or at the wall.'],
      }),
    },
  ),
  rule(
    { id: 'CI26', title: 'Lungs', sources: ['recalled', 'design'], mark: 'recalled' },
    {
      id: 'short-sessions',
      when: anyYes('copd', 'oxygen', 'asthma-unstable'),
      words: 'COPD, oxygen at home or unstable asthma: at most 30 minutes.',
      handsOn: modify({
        minutes: 30,
        cautions: [
          'Ask how hard breathing is, 0 to 10, and measure oxygen: before, halfway, after.',
          'Stop at 2 above where it began.',
        ],
      }),
      homeTool: modify({
        highestPressure: 2,
        positions: SEATED_ONLY,
        cautions: ['Seated and light.'],
      }),
    },
    {
      id: 'not-flat',
      when: any(yes('oxygen'), all(anyYes('copd', 'asthma-unstable'), yes('breathless-flat'))),
      words: 'Breathless when flat, or on oxygen: semi-reclined.',
      handsOn: modify({ positions: LYING, cautions: ['Semi-reclined.'] }),
      homeTool: modify({ positions: SEATED_ONLY }),
    },
  ),
  rule(
    { id: 'CI27', title: 'Risk of falling', sources: ['design'], mark: 'design' },
    {
      id: 'any',
      when: anyYes('falls', 'walking-aid', 'vertigo', 'rise-from-floor'),
      words: 'A walker or cane, vertigo, falls, or no way up from the floor.',
      handsOn: modify({
        positions: ['floor'],
        cautions: ['Table low; help on and off it.', 'Sit for a minute before standing up.'],
      }),
      homeTool: modify({
        tools: ['roller', 'ball-under-weight'],
        positions: LYING,
        cautions: ['On a chair or at the wall.'],
      }),
    },
  ),
];
