import { ageFrom, all, any, anyYes, takes, yes } from '#domain/screening/condition.ts';
import { clear, modify, type Rule, rule, stopUrgent, withhold } from '#domain/screening/rule.ts';

const NO_SHARP = ['IAS', 'CUP', 'MST'] as const;

/** Contraindications and precautions CI01 to CI09 (clinical reference 4.4). */
export const vesselAndTissueRules: readonly Rule[] = [
  rule(
    { id: 'CI01', title: 'Blood clot', sources: ['V25', 'V32', 'V34'], mark: 'verified' },
    {
      // Reference 0.1, item 6: "for DVT the product should still hard-stop".
      id: 'acute',
      when: yes('clot-now'),
      words: 'A clot or an inflamed vein, known or suspected.',
      handsOn: stopUrgent({ regions: ['leg'], where: 'clot-where', wholeLimb: true }),
      homeTool: stopUrgent({ regions: ['leg'], where: 'clot-where', wholeLimb: true }),
    },
    {
      id: 'treated',
      when: yes('clot-treated'),
      words: 'A clot that was treated: no work on the limb until a physician has cleared it.',
      handsOn: clear({ regions: ['leg'], where: 'clot-where', wholeLimb: true }),
      homeTool: clear({ regions: ['leg'], where: 'clot-where', wholeLimb: true }),
    },
  ),
  rule(
    { id: 'CI02', title: 'Weak leg veins', sources: ['V4'], mark: 'verified' },
    {
      id: 'stage-1-2',
      when: yes('varicose-veins'),
      words: 'Chronic venous insufficiency of stage 1 or 2. Light work, with exercise.',
      handsOn: modify({ highestPressure: 2, cautions: ['Keep away from varicose cords.'] }),
      homeTool: modify({
        highestPressure: 2,
        cautions: ['On the legs only where the therapist has enabled it.'],
      }),
    },
    {
      id: 'cords',
      when: all(yes('varicose-veins'), yes('varicose-cords')),
      words: 'Thick cords of veins: no pressure on them; no rolling of the legs.',
      handsOn: modify({ highestPressure: 2, where: 'varicose-where' }),
      homeTool: modify({ highestPressure: 2, regions: ['leg'] }),
    },
  ),
  rule(
    { id: 'CI03', title: 'Oedema, ulcer, lymphoedema', sources: ['recalled'], mark: 'recalled' },
    {
      id: 'any',
      when: anyYes('vein-skin-change', 'swelling-unexplained', 'leg-ulcer', 'lymphoedema'),
      words:
        'Venous disease of stage 3 to 6, swelling of unknown cause, an ulcer or lymphoedema: skilled lymphatic care.',
      handsOn: clear(),
      homeTool: withhold(),
    },
  ),
  rule(
    { id: 'CI04', title: 'Broken or infected skin', sources: ['V25', 'V34'], mark: 'verified' },
    {
      id: 'wound',
      when: yes('open-skin'),
      words: 'An open wound or a burn: not there.',
      handsOn: modify({ where: 'wound-where' }),
      homeTool: modify({ where: 'wound-where' }),
    },
    {
      id: 'infection',
      when: yes('skin-infection'),
      words: 'A skin infection or a contagious rash: not there.',
      handsOn: modify({ where: 'skin-where' }),
      homeTool: modify({ where: 'skin-where' }),
    },
    {
      id: 'cellulitis',
      when: yes('cellulitis'),
      words: 'Red, hot, spreading skin: cellulitis until shown otherwise.',
      handsOn: stopUrgent(),
      homeTool: stopUrgent(),
    },
  ),
  rule(
    { id: 'CI05', title: 'Fracture or disease of a bone', sources: ['V25'], mark: 'verified' },
    {
      id: 'any',
      when: anyYes('recent-fracture', 'bone-infection', 'bone-tumour'),
      words: 'A recent or unhealed fracture, osteomyelitis or a tumour of a bone.',
      handsOn: clear({ where: 'bone-where' }),
      homeTool: withhold({ where: 'bone-where' }),
    },
  ),
  rule(
    { id: 'CI06', title: 'Fresh injury', sources: ['V25'], mark: 'verified' },
    {
      id: 'acute',
      when: yes('acute-injury'),
      words: 'Acute inflammation, haematoma or torn muscle within 72 hours: not there.',
      handsOn: modify({ where: 'injury-where' }),
      homeTool: withhold({ where: 'injury-where' }),
    },
    {
      id: 'healing',
      when: yes('injury-healing'),
      words: 'Past 72 hours and not settled: light work at most.',
      handsOn: modify({ highestPressure: 2 }),
      homeTool: withhold({ where: 'injury-where' }),
    },
  ),
  rule(
    { id: 'CI07', title: 'Myositis ossificans', sources: ['V25'], mark: 'verified' },
    {
      id: 'known',
      when: yes('bone-in-muscle'),
      words: 'Bone in a muscle: not there.',
      handsOn: modify({ where: 'bone-in-muscle-where' }),
      homeTool: withhold({ where: 'bone-in-muscle-where' }),
    },
  ),
  rule(
    { id: 'CI08', title: 'Weak bones', sources: ['V34', 'V37'], mark: 'verified' },
    {
      id: 'osteoporosis',
      when: any(anyYes('osteoporosis', 'steroids-long'), all(ageFrom(65), yes('low-trauma-fracture'))),
      words: 'Osteoporosis, long steroids, or a fracture by little force past 65.',
      handsOn: modify({
        highestPressure: 2,
        regions: ['ribs', 'thoracic spine', 'lumbar spine'],
        cautions: ['No twisting to the end of the range.'],
      }),
      homeTool: modify({
        highestPressure: 2,
        regions: ['ribs', 'thoracic spine'],
        tools: ['roller', 'ball-under-weight'],
        positions: ['floor', 'prone', 'supine', 'side-lying'],
        cautions: ['Seated, or a ball on the wall.'],
      }),
    },
    {
      id: 'osteopenia',
      when: yes('osteopenia'),
      words: 'Bones thinner than they should be.',
      handsOn: modify({
        highestPressure: 3,
        regions: ['ribs', 'thoracic spine', 'lumbar spine'],
        cautions: ['No twisting to the end of the range.'],
      }),
      homeTool: modify({
        highestPressure: 2,
        regions: ['ribs', 'thoracic spine'],
        tools: ['roller', 'ball-under-weight'],
        positions: ['floor', 'prone', 'supine', 'side-lying'],
        cautions: ['Seated, or a ball on the wall.'],
      }),
    },
  ),
  rule(
    { id: 'CI09', title: 'Bleeds easily', sources: ['V33'], mark: 'verified' },
    {
      id: 'thin-blood',
      when: any(
        takes('anticoagulant'),
        takes('antiplatelet', 2),
        anyYes('bleeding-disorder', 'low-platelets'),
      ),
      words: 'An anticoagulant, two antiplatelets, a bleeding disorder or platelets below 100.',
      handsOn: modify({
        highestPressure: 2,
        techniques: NO_SHARP,
        cautions: ['Short holds.', 'Look for bruises at every visit.'],
      }),
      homeTool: modify({
        highestPressure: 2,
        tools: ['ball-under-weight', 'ball-on-wall'],
        cautions: ['A roller only where the therapist has enabled it.', 'Stop at a bruise.'],
      }),
    },
    {
      id: 'danger',
      when: any(all(yes('low-platelets'), yes('platelets-below-50')), yes('inr-above-range')),
      words: 'Platelets below 50, or an INR above its range.',
      handsOn: clear({ highestPressure: 2, techniques: NO_SHARP }),
      homeTool: clear({ highestPressure: 2, tools: ['ball-under-weight', 'ball-on-wall'] }),
    },
  ),
];
