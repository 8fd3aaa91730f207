import { all, ageFrom, anyYes, yes } from '#domain/screening/condition.ts';
import { type Item, redFlag, yesNo, YEAR } from '#domain/screening/item.ts';

/** The questions of the red flags RF01 to RF14 (clinical reference 4.3), for everybody. */
export const redFlagItems: readonly Item[] = [
  // RF01
  redFlag('saddle-numbness', 'Have you gone numb between your legs, where you sit on a saddle?'),
  redFlag('bladder-bowel-change', 'Is it newly hard to pass water, to hold it, or to hold your bowels?'),
  redFlag('sexual-numbness', 'Have you newly lost feeling or function in your private parts?'),
  redFlag('both-legs-symptoms', 'Do you have new pain, numbness or weakness in both legs at once?'),
  // RF02
  redFlag('new-weakness', 'Has an arm or a leg become weak lately?', {
    help: 'Things slip from your hand, a foot drags, a leg gives way.',
    everyVisit: true,
  }),
  redFlag('clumsy-hands', 'Have your hands become clumsy, for example with buttons or keys?'),
  redFlag('walking-change', 'Has your walking become unsteady lately?', {
    help: 'A walking aid that you have used for long does not count. New stumbling does.',
  }),
  redFlag('weakness-rapid', 'Is that getting worse quickly, over hours or a few days?', {
    askedIf: anyYes('new-weakness', 'clumsy-hands', 'walking-change', 'nerve-worse'),
  }),
  // RF03
  redFlag('neck-pain', 'Do you have neck pain?'),
  redFlag('headache', 'Do you have headaches?'),
  redFlag('dizziness', 'Do you feel dizzy, and nobody has yet told you why?'),
  redFlag('double-vision', 'Do you see things double?'),
  redFlag('slurred-speech', 'Has your speech become slurred or hard to understand?'),
  redFlag('trouble-swallowing', 'Has swallowing become hard?'),
  redFlag('drop-attacks', 'Have you suddenly dropped to the ground or passed out?'),
  redFlag('eyes-jumping', 'Do your eyes jump or flicker in a way you cannot stop?'),
  redFlag('nausea-unexplained', 'Do you feel sick to your stomach along with the neck pain or headache?', {
    askedIf: anyYes('neck-pain', 'headache'),
  }),
  redFlag('face-numbness', 'Is part of your face numb or tingling?'),
  redFlag(
    'sudden-neck-pain',
    'Did you get a sudden neck pain or headache, of a new kind, after a jolt or a small crash?',
  ),
  redFlag('drooping-eyelid', 'Does one eyelid newly hang down, or is one pupil smaller?'),
  // RF04
  redFlag(
    'thunderclap-headache',
    'Have you had a headache that hit like thunder, at its worst within a minute?',
  ),
  redFlag('headache-fever-stiff-neck', 'Do you have a headache with fever and a stiff neck?'),
  redFlag('new-headache', 'Is your headache new, or of a new kind?', { askedIf: yes('headache') }),
  redFlag('temple-tender', 'Does your temple or scalp hurt when you touch it?', {
    askedIf: all(ageFrom(50), yes('new-headache')),
  }),
  redFlag('jaw-tires', 'Does your jaw ache or tire when you chew?', {
    askedIf: all(ageFrom(50), yes('new-headache')),
  }),
  redFlag('sight-loss', 'Have you lost sight in an eye, even for a short while?', {
    askedIf: all(ageFrom(50), yes('new-headache')),
  }),
  // RF05
  redFlag('chest-pain', 'Do you have pain or pressure in your chest?'),
  redFlag('breathless-at-rest', 'Are you short of breath while resting, newly or more than usual?'),
  redFlag('cold-sweat', 'Do you break out in a cold sweat for no reason?'),
  redFlag(
    'arm-jaw-pain',
    'Do you have new pain in the left arm or the jaw that comes with effort or by itself?',
  ),
  // RF06
  redFlag('leg-swelling-one-side', 'Is one leg or one arm newly swollen?', { everyVisit: true }),
  redFlag('leg-warm-one-side', 'Is one leg or one arm warmer or redder than the other?'),
  redFlag('calf-pain', 'Do you have a new pain in one calf, without a strain or a cramp that explains it?'),
  redFlag('recent-travel', 'Have you sat for more than four hours on a trip in the last four weeks?'),
  redFlag('immobile', 'Were you in bed or in a cast for three days or more in the last four weeks?'),
  yesNo('previous-clot', 'Have you ever had a blood clot in a leg, an arm or the lung?', { red: true }),
  // RF07
  redFlag('pulsating-belly', 'Do you feel a lump in your belly that beats with your heart?'),
  redFlag('tearing-pain', 'Do you have a sudden, tearing pain in your belly or back?'),
  yesNo('aneurysm', 'Has a doctor told you that you have an aneurysm, a bulge in a blood vessel?', {
    red: true,
  }),
  redFlag('aneurysm-pain', 'Does your belly or your back hurt now?', {
    askedIf: anyYes('aneurysm', 'pulsating-belly'),
  }),
  // RF08 (and CI17)
  redFlag('fever', 'Have you had a fever of 38.0 °C (100.4 °F) or more in the last two days?', {
    everyVisit: true,
  }),
  redFlag('chills', 'Have you had shaking chills?'),
  redFlag('recent-infection', 'Have you had an infection in the last four weeks?', {
    help: 'One that needed a doctor or medicine: of the bladder, the lungs, the skin, a tooth.',
  }),
  yesNo('injected-drugs', 'Have you injected drugs in the last year?', { red: true }),
  yesNo('weak-immune-system', 'Is your immune system weak, by an illness or by a medicine?', { red: true }),
  redFlag(
    'spine-pain-new',
    'Do you have pain along the spine, in neck or back, that is new or getting worse?',
  ),
  // RF09, RF11
  redFlag('weight-loss', 'Have you lost weight in the last six months without wanting to?', {
    help: 'More than 5 in 100: for example 4 kg of 80 kg, or 9 lb of 180 lb.',
  }),
  yesNo('past-cancer', 'Have you ever had cancer?', { red: true, shelfDays: YEAR }),
  redFlag(
    'new-pain',
    'Do you have a pain that began in the last three months, without a cause, unlike any before?',
  ),
  redFlag('night-pain', 'Does pain wake you or keep you awake at night?'),
  redFlag('night-pain-not-eased', 'Does that night pain stay the same however you lie?', {
    askedIf: yes('night-pain'),
  }),
  redFlag('night-pain-constant', 'Is that night pain strong and never lets up, all night long?', {
    askedIf: yes('night-pain'),
  }),
  redFlag('constant-pain', 'Do you have a pain that never stops and that no rest or movement changes?'),
  // RF10
  redFlag('major-trauma', 'Have you had a bad accident or a fall from a height in the last six weeks?'),
  redFlag('recent-fall', 'Have you fallen, stumbled badly or been knocked lately?', { everyVisit: true }),
  redFlag('bone-tender', 'Is there one spot on a bone that hurts when you tap it?'),
  // RF12
  redFlag('hot-swollen-joint', 'Is a joint suddenly hot, swollen and painful?'),
  // RF13
  redFlag(
    'tight-painful-limb',
    'After a blow or hard exercise, is an arm or leg hard, tight and far too painful?',
  ),
  redFlag('limb-numb-after-injury', 'After an injury or hard exercise, has a hand or a foot gone numb?'),
  // RF14
  redFlag('dark-urine', 'Is your urine dark like cola?'),
  redFlag(
    'severe-muscle-pain',
    'Do your muscles hurt far too much, or are they weak, after hard sport, strong rolling or a new cholesterol pill?',
  ),
];
