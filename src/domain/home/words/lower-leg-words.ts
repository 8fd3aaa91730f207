import type { ExerciseWords } from '#domain/home/exercise.ts';

export const lowerLegWords = {
  'calf-roller': {
    name: 'Calf on the roller',
    setUp: [
      'Sit on the floor with the roller under your calf and your hands behind you.',
      'Let the leg be heavy, or lift your hips a little.',
      'Roll slowly over the thick part.',
    ],
    feel: 'A good ache in the muscle. You can still talk.',
    avoid: ['Never behind the knee.', 'Not on thick, twisted veins.', 'Not if the calf is swollen or warm.'],
  },
  'calf-stick': {
    name: 'Calf with the stick',
    setUp: [
      'Sit on a chair with your foot on the floor.',
      'Hold the stick in both hands behind your calf.',
      'Roll slowly over the thick part.',
    ],
    feel: 'A good ache in the muscle.',
    avoid: ['Never behind the knee.', 'Not on thick, twisted veins.', 'Not if the calf is swollen or warm.'],
  },
  'lower-calf-roller': {
    name: 'Lower calf on the roller',
    setUp: [
      'Sit on the floor with the roller under the lower half of your calf.',
      'Let the leg be heavy. No more than that.',
      'Turn the leg slowly in and out.',
    ],
    feel: 'Lighter than on the thick part.',
    avoid: ['Not on the heel cord.', 'Not if the calf is swollen or warm.'],
  },
  'achilles-hands': {
    name: 'Heel cord by hand',
    setUp: [
      'Sit and lay that ankle on your other knee.',
      'Take the skin beside the cord between thumb and fingers.',
      'Slide slowly up and down along its sides.',
    ],
    feel: 'Light and warm.',
    avoid: ['No ball and no roller on the cord.', 'Not if it is newly sore after an antibiotic.'],
  },
  'shin-roller': {
    name: 'Front of the shin',
    setUp: [
      'Kneel lightly with the roller under the muscle at the outside of your shin.',
      'Keep most of your weight in your hands.',
      'Roll a hand width up and down.',
    ],
    feel: 'Light, a dull ache at most.',
    avoid: ['Not on the bone.', 'Stop if the shin gets tight or your foot goes numb.'],
  },
  'outer-shin-roller': {
    name: 'Outer lower leg',
    setUp: [
      'Lie on your side with the roller under your lower leg.',
      'Begin a hand width below the bony bump at the outer knee.',
      'Roll slowly toward the ankle.',
    ],
    feel: 'Light, a dull ache at most.',
    avoid: ['Not on the bump: a nerve lies there.', 'Stop if your foot tingles.'],
  },
  'ankle-hands': {
    name: 'Ankle by hand',
    setUp: [
      'Sit and lay that ankle on your other knee.',
      'Put your fingers around the joint.',
      'Sink in lightly and turn the foot slowly.',
    ],
    feel: 'Light. The joint gets easy.',
    avoid: ['Not on a new sprain.', 'Not where it is swollen.'],
  },
  'heel-ball': {
    name: 'In front of the heel',
    setUp: [
      'Sit on a chair, foot on a soft ball.',
      'The ball lies just in front of your heel.',
      'Let the foot be heavy and roll a little.',
    ],
    feel: 'A good ache in the sole.',
    avoid: ['Not right on the sore spot of the heel bone.', 'Do not stand on it.'],
  },
  'sole-ball': {
    name: 'Sole on a ball',
    setUp: [
      'Sit on a chair, foot on the ball.',
      'Let the foot be heavy.',
      'Roll slowly from the heel to the toes.',
    ],
    feel: 'A good ache along the sole.',
    avoid: ['Not on a wound or a sore.', 'Do not stand on it.'],
  },
} as const satisfies Readonly<Record<string, ExerciseWords>>;
