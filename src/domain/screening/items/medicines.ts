import {
  ageFrom,
  ageUnder,
  all,
  any,
  anyYes,
  type Condition,
  takes,
  yes,
} from '#domain/screening/condition.ts';
import { type Item, item, places, symptom, yesNo } from '#domain/screening/item.ts';

/** Medicines and what goes with them: CI09 to CI13. */
export const medicineItems: readonly Item[] = [
  item('medicines', 'medicines', 'Which medicines do you take or use?', {
    help: 'Tablets, capsules, patches, inhalers, injections, drops. If you take none, say so.',
    staleAfter: 'new-medicine',
  }),
  symptom('new-medicine', 'Have you started or changed a medicine since you last told us?', {
    everyVisit: true,
  }),
  symptom(
    'last-4-hours-painkiller',
    'In the last four hours, did you drink alcohol, or take a strong painkiller or a calming drug?',
    {
      everyVisit: true,
      againAfterHours: 4,
    },
  ),
  yesNo(
    'steroids-long',
    'Have you taken cortisone tablets for more than three months, now or in the last year?',
  ),
  yesNo('inhaler-high-dose', 'Is the dose of your cortisone inhaler high?', {
    askedIf: takes('inhaled-steroid'),
  }),
  symptom('inr-above-range', 'At your last blood check, was your INR higher than it should be?', {
    help: 'If your medicine needs no such check, answer no.',
    askedIf: takes('anticoagulant'),
  }),
  symptom(
    'patch-or-injection',
    'Do you wear a medicine patch, or have you had an injection in the last three days?',
  ),
  places(
    'patch-where',
    'Where is the patch, or where was the injection?',
    any(yes('patch-or-injection'), takes('medicine-patch'), takes('insulin')),
    { shelfDays: 30 },
  ),
  symptom(
    'statin-muscle-pain',
    'Since your cholesterol medicine was started or changed, do your muscles hurt?',
    {
      askedIf: takes('statin'),
    },
  ),
  yesNo(
    'fluoroquinolone-recent',
    'Have you taken ciprofloxacin, levofloxacin or a similar antibiotic in the last six months?',
  ),
  symptom('tendon-pain', 'Since then, does a tendon hurt?', {
    askedIf: any(yes('fluoroquinolone-recent'), takes('fluoroquinolone')),
  }),
  places('tendon-where', 'Which tendon hurts?', yes('tendon-pain'), { shelfDays: 30 }),
  yesNo('hormone-therapy', 'Do you take hormones, such as the pill or after menopause?', {
    red: true,
  }),
];

/** Everybody of these ages is asked; nobody for their sex. [design] */
const canBePregnant: Condition = all(ageFrom(12), ageUnder(56));

/** Pregnancy and birth (CI14, CI15), operations (CI18). */
export const pregnancyAndSurgeryItems: readonly Item[] = [
  symptom('pregnant', 'Are you pregnant, or could you be?', { askedIf: canBePregnant, everyVisit: true }),
  item('number', 'pregnant-weeks', 'In which week are you?', {
    askedIf: yes('pregnant'),
    least: 1,
    most: 43,
    unit: 'weeks',
    shelfDays: 30,
  }),
  symptom('pregnancy-bleeding', 'Are you bleeding, or losing water?', { askedIf: yes('pregnant') }),
  symptom(
    'pregnancy-warning',
    'Do you have a strong headache, flickering sight, pain under the ribs or sudden swelling?',
    {
      askedIf: yes('pregnant'),
    },
  ),
  symptom('pregnancy-high-risk', 'Has anybody told you that this pregnancy is at risk?', {
    askedIf: yes('pregnant'),
  }),
  symptom('pregnancy-concern', 'Does anything about this pregnancy worry you or your midwife?', {
    askedIf: yes('pregnant'),
  }),
  yesNo('birth-6-weeks', 'Have you given birth in the last six weeks?', {
    askedIf: canBePregnant,
    shelfDays: 30,
  }),
  yesNo(
    'c-section-not-healed',
    'Do you have a caesarean scar that no doctor or midwife has called healed yet?',
    { askedIf: canBePregnant },
  ),
  symptom('surgery', 'Have you had an operation in the last twelve weeks?'),
  places('surgery-where', 'Where were you operated on?', yes('surgery')),
  item('number', 'surgery-weeks', 'How many weeks ago?', {
    askedIf: yes('surgery'),
    least: 0,
    most: 12,
    unit: 'weeks',
    riskier: 'lower',
    shelfDays: 30,
  }),
  symptom('surgery-joint', 'Was a joint replaced?', { askedIf: yes('surgery') }),
  symptom('surgery-wound-open', 'Is the skin there still open, or does it leak?', {
    askedIf: yes('surgery'),
  }),
  item('text', 'surgery-what', 'What was done?', { askedIf: anyYes('surgery') }),
];
