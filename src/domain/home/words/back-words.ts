import type { ExerciseWords } from '#domain/home/exercise.ts';

export const backWords = {
  'upper-trap-ball': {
    name: 'Top of the shoulder at the wall',
    setUp: [
      'Stand by a wall or a door frame.',
      'Put the ball on the thick muscle between your neck and your shoulder.',
      'Lean in and nod slowly.',
    ],
    feel: 'A good ache in the muscle. You can still talk.',
    avoid: ['Stay off the collarbone and the neck.'],
  },
  'upper-trap-hands': {
    name: 'Top of the shoulder by hand',
    setUp: [
      'Sit and let that arm rest in your lap.',
      'Reach across with your other hand and take hold of the muscle on top of your shoulder.',
      'Hold it softly and breathe out long.',
    ],
    feel: 'Full and dull. It grows softer in your hand.',
    avoid: ['Do not pinch.', 'Stay off the front and the side of your neck.'],
  },
  'levator-ball': {
    name: 'Inner corner of the shoulder blade',
    setUp: [
      'Stand with your back to a wall.',
      'Put the ball at the top inner corner of your shoulder blade.',
      'Lay that arm across your chest and lean back.',
    ],
    feel: 'A deep ache beside the blade that eases.',
    avoid: ['Not on the spine.', 'Not on the neck.'],
  },
  'supraspinatus-ball': {
    name: 'Groove on top of the blade',
    setUp: [
      'Stand with your back to a wall.',
      'Put the ball in the groove on top of your shoulder blade.',
      'Lean back lightly and wait.',
    ],
    feel: 'Light to medium, a dull ache.',
    avoid: ['Not on the bony ridge.', 'Not on the neck.'],
  },
  'rhomboid-ball': {
    name: 'Between blade and spine',
    setUp: [
      'Stand with your back to a wall.',
      'Put the ball between your shoulder blade and your spine.',
      'Hug yourself and lean back.',
    ],
    feel: 'A good ache beside the spine. You breathe with ease.',
    avoid: ['The ball lies beside the spine, never on it.'],
  },
  'rhomboid-ball-chair': {
    name: 'Between blade and spine on a chair',
    setUp: [
      'Sit on a chair with a firm, high back.',
      'Put the ball between your shoulder blade and your spine.',
      'Lean back as much as feels good.',
    ],
    feel: 'A mild ache beside the spine. You breathe with ease.',
    avoid: ['The ball lies beside the spine, never on it.', 'Do not slump down on it.'],
  },
  'blade-ball': {
    name: 'Flat of the shoulder blade',
    setUp: [
      'Stand side on to a wall and turn your back a little to it.',
      'Put the ball on the flat of your shoulder blade.',
      'Lean in and move that arm slowly.',
    ],
    feel: 'A dull ache that may be felt in the arm.',
    avoid: ['Stop if your arm tingles.', 'Not in the armpit.'],
  },
  'lat-roller': {
    name: 'Side of the back',
    setUp: [
      'Lie on your side with the roller under the edge of your back, below the armpit.',
      'Rest your head on your arm.',
      'Roll a hand width up and down, slowly.',
    ],
    feel: 'Broad and dull along the side of your back.',
    avoid: ['Never in the armpit.', 'Not down on the lowest ribs.'],
  },
  'thoracic-roller': {
    name: 'Upper back on the roller',
    setUp: [
      'Lie on your back with the roller across, at your shoulder blades.',
      'Hold your head in your hands. Keep your ribs down.',
      'Lift your hips a little and roll slowly.',
    ],
    feel: 'Wide and easy. Your chest opens as you breathe.',
    avoid: [
      'Stop where your lowest ribs begin. Not on the low back.',
      'Not if your bones are thin.',
      'Do not let your head drop.',
    ],
  },
  'mid-back-ball': {
    name: 'Middle of the back at the wall',
    setUp: [
      'Stand with your back to a wall and your knees soft.',
      'Put the ball on the long muscle beside your spine.',
      'Lean back and wait. Then move a little up or down.',
    ],
    feel: 'A good ache in the muscle.',
    avoid: ['Not on the spine.'],
  },
  'mid-back-ball-chair': {
    name: 'Middle of the back on a chair',
    setUp: [
      'Sit on a chair with a firm back.',
      'Put the ball on the long muscle beside your spine.',
      'Lean back as much as feels good.',
    ],
    feel: 'A mild ache in the muscle. You breathe with ease.',
    avoid: ['Not on the spine.', 'Not as low as your waist.'],
  },
  'low-back-ball': {
    name: 'Low back at the wall',
    setUp: [
      'Stand with your back to a wall, knees soft.',
      'Put a soft ball on the muscle beside your low spine.',
      'Lean on it lightly and breathe into your belly.',
    ],
    feel: 'Light. A small dull ache at most.',
    avoid: ['Not on the spine, and not on the side under the ribs.', 'No roller here, and never lying down.'],
  },
  'sacrum-two-balls': {
    name: 'Flat bone below the low back',
    setUp: [
      'Lie on your back with your knees bent.',
      'Lay two soft balls in a sock under the flat bone, one on each side of the middle.',
      'Let your hips be heavy. Rock a little.',
    ],
    feel: 'Calm and wide. Your low back lets go.',
    avoid: ['Not on the tailbone.', 'Not up on the low back.'],
  },
} as const satisfies Readonly<Record<string, ExerciseWords>>;
