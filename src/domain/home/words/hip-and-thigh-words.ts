import type { ExerciseWords } from '#domain/home/exercise.ts';

export const hipAndThighWords = {
  'glute-roller': {
    name: 'Buttock on the roller',
    setUp: [
      'Sit on the roller with your hands on the floor behind you.',
      'Shift your weight to one side.',
      'Roll slowly, a hand width back and forth.',
    ],
    feel: 'A good ache in the thick of the muscle.',
    avoid: ['Not on the tailbone.', 'Stop if your leg tingles.'],
  },
  'hip-side-ball': {
    name: 'Side of the hip at the wall',
    setUp: [
      'Stand side on to a wall.',
      'Put the ball above the bony knob of your hip, on the muscle.',
      'Lean in and wait.',
    ],
    feel: 'A dull ache in the muscle.',
    avoid: ['Not on the bony knob.'],
  },
  'deep-hip-ball': {
    name: 'Deep buttock',
    setUp: [
      'Sit on the floor with your hands behind you.',
      'Lay the foot of that side on your other knee.',
      'Put the ball under the middle of the buttock. Keep most of your weight in your hands.',
    ],
    feel: 'Light to medium, deep in.',
    avoid: ['Stop at once if your leg tingles or hurts: a nerve runs there.'],
  },
  'hip-pocket-ball': {
    name: 'Front pocket of the hip',
    setUp: [
      'Lie on your front, turned a little to one side.',
      'Put the ball where a front pocket would be.',
      'Let your weight sink in as much as feels good.',
    ],
    feel: 'A good ache at the front of the hip.',
    avoid: ['Not in the groin.', 'Not on the belly.'],
  },
  'sit-bone-ball': {
    name: 'Below the sit bone',
    setUp: [
      'Sit on a firm chair.',
      'Put a soft ball just below the sit bone, at the top of the thigh.',
      'Let the leg be heavy and wait.',
    ],
    feel: 'Light, a dull ache at most.',
    avoid: ['Not on the bone.', 'Not while the tendon is sore and hot.', 'Stop if your leg tingles.'],
  },
  'thigh-front-roller': {
    name: 'Front of the thigh on the roller',
    setUp: [
      'Lie on your front on your forearms, with the roller under your thighs.',
      'Keep your belly firm so that your low back does not sag.',
      'Roll slowly from the hip to just above the knee.',
    ],
    feel: 'A good ache in the muscle. You can still talk.',
    avoid: ['Not on the kneecap.', 'Not in the groin.'],
  },
  'thigh-front-stick': {
    name: 'Front of the thigh with the stick',
    setUp: [
      'Sit on a chair and let the leg rest.',
      'Hold the stick in both hands, across your thigh.',
      'Roll slowly from the hip to just above the knee.',
    ],
    feel: 'A good ache in the muscle.',
    avoid: ['Not on the kneecap.', 'Not in the groin.'],
  },
  'thigh-outer-roller': {
    name: 'Outer thigh',
    setUp: [
      'Lie on your side with the roller under your thigh.',
      'Put the top foot on the floor and take weight off.',
      'Turn a little to the front, so that you are on the muscle. Roll slowly.',
    ],
    feel: 'Medium at most: 5 of 10 is the top here.',
    avoid: ['Not on the hard band at the side.', 'Not on the bony knob of the hip.', 'Not on the knee.'],
  },
  'thigh-inner-roller': {
    name: 'Inner thigh, middle part',
    setUp: [
      'Lie on your front on your forearms.',
      'Bend one knee out to the side and lay that thigh on the roller.',
      'Move only over the middle third, lightly.',
    ],
    feel: 'Light.',
    avoid: ['Stay well off the groin.', 'Stay well off the inner knee.'],
  },
  'thigh-back-roller': {
    name: 'Back of the thigh on the roller',
    setUp: [
      'Sit on the floor with the roller under your thigh and your hands behind you.',
      'Lift your hips a little.',
      'Roll slowly. Stop a hand width above the back of the knee.',
    ],
    feel: 'A good ache in the muscle.',
    avoid: ['Never behind the knee.', 'Stop if your leg tingles.'],
  },
  'thigh-back-ball': {
    name: 'Back of the thigh on a chair',
    setUp: [
      'Sit on a firm chair.',
      'Put the ball under the middle of your thigh.',
      'Straighten and bend the knee slowly.',
    ],
    feel: 'A dull ache in the muscle.',
    avoid: ['Never behind the knee.', 'Stop if your leg tingles.'],
  },
} as const satisfies Readonly<Record<string, ExerciseWords>>;
