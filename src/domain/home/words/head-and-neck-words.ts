import type { ExerciseWords } from '#domain/home/exercise.ts';

export const headAndNeckWords = {
  'scalp-hands': {
    name: 'Scalp slide',
    setUp: [
      'Sit with your elbows on a table, or held up with ease.',
      'Spread your fingertips flat on your scalp.',
      'Slide the skin slowly back and forth. Your fingers stay where they are.',
    ],
    feel: 'The skin moves over the bone, warm and easy.',
    avoid: ['No tool on the head, fingers only.', 'Stay off sore skin and new lumps.'],
  },
  'forehead-hands': {
    name: 'Forehead rest',
    setUp: [
      'Sit and lay your fingertips flat above your eyebrows.',
      'Let them sink in lightly, then slide the skin up a little.',
      'Wait there and breathe.',
    ],
    feel: 'Light, as if a hand were resting there. Your brow lets go.',
    avoid: ['Do not press on your eyes.'],
  },
  'temple-hands': {
    name: 'Temple circles',
    setUp: [
      'Sit and lay two or three flat fingers on your temple.',
      'Let your jaw hang loose.',
      'Make small, slow circles. Move the skin, do not rub it.',
    ],
    feel: 'Light and dull, never sharp.',
    avoid: ['Never use a ball here.', 'Stop if your sight changes.'],
  },
  'jaw-hands': {
    name: 'Cheek muscle',
    setUp: [
      'Sit and open your mouth a little.',
      'Put two fingers on the thick muscle of your cheek.',
      'Sink in slowly and wait. Let your jaw grow heavy.',
    ],
    feel: 'A dull ache in the cheek that eases.',
    avoid: ['Stay off the corner of your jaw: you can feel a pulse there.', 'Do not bite down.'],
  },
  'suboccipital-two-balls': {
    name: 'Base of the skull',
    setUp: [
      'Lie on your back with your knees bent.',
      'Lay two soft balls in a sock under the edge of your skull, one on each side.',
      'Let your head be heavy. Nod very small, yes and no.',
    ],
    feel: 'Only the weight of your head. Calm, a little dull.',
    avoid: [
      'Do not push your head back.',
      'Stop at once if you feel dizzy or see double.',
      'Roll to your side before you get up.',
    ],
  },
  'neck-hands': {
    name: 'Back of the neck',
    setUp: [
      'Sit tall with your feet on the floor.',
      'Lay the fingers of one hand on the muscle beside your neck bones.',
      'Hold softly and nod slowly.',
    ],
    feel: 'The muscle under your fingers softens.',
    avoid: ['Only the back of the neck, never the front or the side.', 'No roller and no ball here.'],
  },
} as const satisfies Readonly<Record<string, ExerciseWords>>;
