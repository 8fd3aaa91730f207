import { any, anyYes, takes, yes } from '#domain/screening/condition.ts';
import { type Item, item, places, symptom, yesNo, YEAR } from '#domain/screening/item.ts';

const long = { shelfDays: YEAR } as const;

/** Illnesses and states of the body that a rule CI01 to CI38 asks for (clinical reference 4.4). */
export const conditionItems: readonly Item[] = [
  // CI01 to CI03
  symptom('clot-now', 'Do you have a blood clot or an inflamed vein, or does anybody suspect one?'),
  yesNo('clot-treated', 'Have you been treated for a blood clot in the last six months?'),
  places('clot-where', 'Where is or was the clot?', anyYes('clot-now', 'clot-treated')),
  yesNo('varicose-veins', 'Do you have varicose veins or weak leg veins?', long),
  symptom('varicose-cords', 'Can you see or feel thick veins like cords?', {
    askedIf: yes('varicose-veins'),
  }),
  places('varicose-where', 'Where are they?', yes('varicose-cords')),
  symptom('vein-skin-change', 'Has the skin of your lower legs become brown, hard or sore from bad veins?'),
  symptom('swelling-unexplained', 'Are your legs or arms swollen, and nobody knows why?'),
  symptom('leg-ulcer', 'Do you have a sore on the leg or the foot that does not heal?'),
  yesNo('lymphoedema', 'Do you have lymphoedema, a swelling because lymph does not drain?', long),
  // CI04 to CI07
  symptom('open-skin', 'Do you have an open wound or a burn?'),
  places('wound-where', 'Where is it?', yes('open-skin'), { shelfDays: 30 }),
  symptom('skin-infection', 'Do you have a skin infection or a rash that others can catch?'),
  places('skin-where', 'Where is it?', yes('skin-infection'), { shelfDays: 30 }),
  symptom('cellulitis', 'Is a patch of skin red, hot, painful and spreading?'),
  yesNo('recent-fracture', 'Have you broken a bone in the last three months, or one that has not healed?'),
  yesNo('bone-infection', 'Do you have an infection in a bone?'),
  yesNo('bone-tumour', 'Do you have a tumour in a bone?'),
  places('bone-where', 'Which bone is it?', anyYes('recent-fracture', 'bone-infection', 'bone-tumour')),
  symptom(
    'acute-injury',
    'In the last three days, have you torn a muscle, got a bad bruise, or become sore and swollen?',
  ),
  symptom('injury-healing', 'Do you have a torn muscle or a bad bruise that is older but not healed yet?'),
  places('injury-where', 'Where is it?', anyYes('acute-injury', 'injury-healing'), { shelfDays: 30 }),
  yesNo('bone-in-muscle', 'Has a doctor found bone growing in a muscle (myositis ossificans)?', long),
  places('bone-in-muscle-where', 'Which muscle is it?', yes('bone-in-muscle'), long),
  // CI08, CI25
  yesNo('osteoporosis', 'Do you have osteoporosis, bones that break easily?'),
  yesNo('osteopenia', 'Has a doctor said that your bones are thinner than they should be (osteopenia)?'),
  yesNo('low-trauma-fracture', 'Have you broken a bone by a small fall or a small knock?'),
  yesNo('thin-skin', 'Is your skin so thin that it tears or bruises easily?'),
  yesNo('frail', 'Do you feel frail: weak, thin, tired by small things?'),
  // CI09
  yesNo('bleeding-disorder', 'Do you have an illness that makes you bleed or bruise easily?'),
  yesNo('low-platelets', 'Has a blood test shown too few platelets?'),
  symptom('platelets-below-50', 'Were they below 50 at the last test?', { askedIf: yes('low-platelets') }),
  // CI15 to CI18: see pregnancy.ts and surgery.ts
  // CI16
  yesNo('cancer-now', 'Do you have cancer now, or are you being treated for it?'),
  places(
    'cancer-where',
    'Where are the tumour, the port or the skin that was treated with rays?',
    any(yes('cancer-now'), takes('cancer-treatment')),
  ),
  yesNo('cancer-bones', 'Has the cancer spread to a bone?', {
    askedIf: any(yes('cancer-now'), takes('cancer-treatment')),
  }),
  yesNo('lymph-nodes-removed', 'Have lymph nodes been taken out or treated with rays?', long),
  places('lymph-where', 'On which side, at which arm or leg?', yes('lymph-nodes-removed'), long),
  // CI17
  symptom('vomiting', 'Do you have to vomit, or have you in the last two days?'),
  symptom('infectious-illness', 'Do you have an illness now that others can catch?', {
    help: 'A cold with a fever, flu, COVID, a stomach bug.',
  }),
  // CI19, CI20
  yesNo('carotid-stenosis', 'Has a doctor told you that an artery of your neck is narrow?', long),
  yesNo('vasculitis', 'Do you have an inflammation of the blood vessels (vasculitis)?'),
  yesNo('blood-pressure-very-high', 'Was your blood pressure very high when it was last measured?', {
    help: 'The upper number 180 or more, or the lower number 110 or more.',
    shelfDays: 30,
  }),
  symptom('angina-unstable', 'Do you have chest tightness that comes more often, or comes at rest?'),
  symptom(
    'heart-failure-worse',
    'Do you have a weak heart that has become worse: more swelling, more breathless, more weight?',
  ),
  symptom('heart-attack-recent', 'Have you had a heart attack in the last three months?'),
  symptom('stroke-recent', 'Have you had a stroke, or a short one, in the last three months?'),
  // CI21
  yesNo('implant', 'Do you have something in your body that was put there?', {
    help: 'A pacemaker, a port, a pump, a shunt, a stoma, a dialysis fistula, a mesh, another implant.',
    ...long,
  }),
  places('implant-where', 'Where is it?', yes('implant'), long),
  // CI22, CI23
  yesNo('rheumatoid-arthritis', 'Do you have rheumatoid arthritis?', long),
  symptom(
    'rheumatic-flare',
    'Do you have rheumatoid arthritis, spinal arthritis or lupus that is flaring now?',
  ),
  places('flare-where', 'Which places are flaring?', yes('rheumatic-flare'), { shelfDays: 30 }),
  yesNo('hypermobile', 'Are your joints very loose, or do you have Ehlers-Danlos or Marfan syndrome?', long),
  yesNo('vascular-eds', 'Is it the vascular type of Ehlers-Danlos syndrome?', {
    askedIf: yes('hypermobile'),
    ...long,
  }),
  // CI24, CI29
  yesNo('lost-feeling', 'Is there a place where you feel touch badly or not at all?', {
    help: 'By nerve damage, diabetes or an injury of the spinal cord.',
  }),
  places('numb-where', 'Where do you feel badly?', yes('lost-feeling')),
  symptom('nerve-pain', 'Do you have a shooting pain that runs down an arm or a leg?'),
  symptom('new-numbness', 'Have you newly gone numb or tingly anywhere?', { everyVisit: true }),
  symptom('nerve-worse', 'Is the shooting pain or the numbness getting worse from day to day?', {
    askedIf: anyYes('nerve-pain', 'new-numbness'),
  }),
  places('nerve-where', 'Where does it run?', anyYes('nerve-pain', 'new-numbness'), { shelfDays: 30 }),
  // CI26, CI27
  yesNo('copd', 'Do you have COPD?', long),
  yesNo('oxygen', 'Do you use oxygen at home?'),
  symptom('asthma-unstable', 'Do you have asthma that is not under control?'),
  symptom('breathless-flat', 'Do you get short of breath when you lie flat?', {
    askedIf: anyYes('copd', 'asthma-unstable'),
  }),
  yesNo('falls', 'Have you fallen more than once in the last year, or are you afraid of falling?'),
  yesNo('walking-aid', 'Do you walk with a cane, a walker or another aid?'),
  yesNo('vertigo', 'Do you have spells in which everything spins?'),
  yesNo('rise-from-floor', 'Is it hard for you to get up from the floor on your own?'),
  // CI28
  yesNo('fibromyalgia', 'Do you have fibromyalgia?', long),
  yesNo('central-sensitisation', 'Has a doctor said that your nerves feel pain too strongly?', long),
  yesNo('me-cfs', 'Do you have ME/CFS (chronic fatigue syndrome)?', long),
  // CI30 to CI33
  symptom(
    'psychosis-now',
    'Do you at the moment hear or see what others do not, or feel driven and hardly sleep?',
  ),
  symptom('seizures-uncontrolled', 'Do you have seizures that are not under control?'),
  // CI34, CI35
  yesNo('kidney-pain', 'Do you have pain in the side by a kidney stone or a kidney infection?'),
  yesNo('kidney-transplant', 'Do you have a transplanted kidney?', long),
  yesNo('hernia', 'Do you have a hernia?'),
  yesNo('belly-muscles-apart', 'Are your belly muscles parted down the middle (diastasis)?'),
  yesNo(
    'hiatus-surgery',
    'In the last year, have you had surgery where the food pipe meets the stomach (hiatus)?',
  ),
  // CI37, CI38
  symptom(
    'last-session-reaction',
    'After the last session, did you bruise, or were you sore for more than two days?',
    {
      everyVisit: true,
    },
  ),
  yesNo('allergy', 'Are you allergic to latex, or to an oil or a cream?', long),
  item('text', 'allergy-to', 'What are you allergic to?', { askedIf: yes('allergy'), ...long }),
];
