import type { ExerciseWords } from '#domain/home/exercise.ts';

export const chestAndArmWords = {
  'shoulder-cap-ball': {
    name: 'Shoulder cap at the wall',
    setUp: [
      'Stand side on to a wall.',
      'Put the ball on the round muscle of your shoulder.',
      'Lean in and wait.',
    ],
    feel: 'A dull ache in the muscle.',
    avoid: ['Stay off the bony tip.'],
  },
  'pec-ball': {
    name: 'Chest at the door frame',
    setUp: [
      'Stand facing a door frame.',
      'Put the ball on the muscle below your collarbone.',
      'Lean in and let that arm hang.',
    ],
    feel: 'A stretch and a dull ache across the chest.',
    avoid: [
      'Not on the breast.',
      'Never on the side of a pacemaker, a port or an implant.',
      'Stop if your arm tingles.',
    ],
  },
  'pec-minor-ball': {
    name: 'Below the outer collarbone',
    setUp: [
      'Stand facing a wall.',
      'Put a soft ball just below the outer end of your collarbone.',
      'Lean in very lightly.',
    ],
    feel: 'Very light. Your shoulder sinks back.',
    avoid: ['Stop if your arm or your hand tingles.', 'Not in the hollow at the collarbone.'],
  },
  'sternum-hands': {
    name: 'Breastbone',
    setUp: [
      'Sit and lay your fingers flat on your breastbone.',
      'Let them sink in lightly and slide the skin down a little.',
      'Wait and breathe.',
    ],
    feel: 'Light and warm. Your breath gets wider.',
    avoid: ['Do not press on the tip at the lower end.', 'Chest pain is not for this: call for help.'],
  },
  'ribs-hands': {
    name: 'Side ribs with the breath',
    setUp: [
      'Sit and lay a flat hand on your side ribs.',
      'Breathe in toward your hand.',
      'Let your hand follow as you breathe out.',
    ],
    feel: 'Your ribs move under your hand like a slow wave.',
    avoid: ['Do not press the ribs in.', 'Not on a sore or broken rib.'],
  },
  'arm-front-ball': {
    name: 'Front of the upper arm',
    setUp: [
      'Sit at a table and lay the ball on it.',
      'Lay the front of your upper arm on the ball.',
      'Let it be heavy. Roll a little.',
    ],
    feel: 'A dull ache in the muscle.',
    avoid: ['Not on the inside of the arm.', 'Not in the bend of the elbow.'],
  },
  'arm-back-roller': {
    name: 'Back of the upper arm',
    setUp: [
      'Lie on your side with the roller under the back of your upper arm.',
      'Let the arm be heavy.',
      'Roll slowly from the elbow toward the armpit.',
    ],
    feel: 'Broad and dull.',
    avoid: ['Not into the armpit.', 'Not on the elbow.'],
  },
  'elbow-outer-ball': {
    name: 'Outer elbow',
    setUp: [
      'Sit and lay your forearm on a ball on the table.',
      'The ball lies two finger widths below the bone, on the muscle.',
      'Let the arm be heavy, no more.',
    ],
    feel: 'Light, a dull ache at most.',
    avoid: ['Not on the bone.', 'Stop if your fingers tingle.'],
  },
  'forearm-front-ball': {
    name: 'Front of the forearm',
    setUp: [
      'Sit at a table, palm down, with the ball under your forearm.',
      'Let the arm be heavy.',
      'Roll slowly from below the elbow toward the wrist.',
    ],
    feel: 'A good ache in the muscle.',
    avoid: ['Stop before the wrist crease.', 'Not in the bend of the elbow.'],
  },
  'forearm-back-ball': {
    name: 'Back of the forearm',
    setUp: [
      'Sit at a table, palm up, with the ball under your forearm.',
      'Let the arm be heavy.',
      'Roll slowly from below the elbow toward the wrist.',
    ],
    feel: 'A good ache in the muscle.',
    avoid: ['Not on the bones of the wrist.', 'Not on the bony tip of the elbow.'],
  },
  'forearm-front-hands': {
    name: 'Forearm by hand',
    setUp: [
      'Sit and rest your forearm on your thigh, palm up.',
      'Lay your other hand on the muscle below the elbow.',
      'Sink in and slide slowly toward the wrist.',
    ],
    feel: 'Warm and dull.',
    avoid: ['Stop before the wrist crease.', 'Not in the bend of the elbow.'],
  },
  'palm-ball': {
    name: 'Palm on a ball',
    setUp: [
      'Sit at a table and lay a small ball on it.',
      'Press your palm on the ball.',
      'Roll slowly, and wait where it is tight.',
    ],
    feel: 'A good ache in the palm.',
    avoid: ['Not on the wrist crease.'],
  },
  'palm-hands': {
    name: 'Palm by thumb',
    setUp: [
      'Sit and rest one hand in the other.',
      'Put your thumb on the palm.',
      'Sink in and slide slowly toward the fingers.',
    ],
    feel: 'Warm. The hand opens.',
    avoid: ['Not on the wrist crease.', 'Rest your thumb if it gets sore.'],
  },
  'thumb-ball': {
    name: 'Base of the thumb on a ball',
    setUp: [
      'Sit at a table and lay a small ball on it.',
      'Rest the thick part of your thumb on the ball.',
      'Let it be heavy and wait.',
    ],
    feel: 'Light, a dull ache.',
    avoid: ['Not on the thumb joint.', 'Not on the wrist crease.'],
  },
  'thumb-hands': {
    name: 'Base of the thumb by hand',
    setUp: [
      'Sit and rest one hand in your lap, palm up.',
      'Take the thick part of your thumb between two fingers.',
      'Hold softly and wait.',
    ],
    feel: 'Light and full. It softens.',
    avoid: ['Do not pinch the skin.', 'Not on the thumb joint.'],
  },
  'hand-back-hands': {
    name: 'Back of the hand',
    setUp: [
      'Sit and rest your hand on your thigh, palm down.',
      'Put a finger of your other hand between two bones.',
      'Slide slowly from the fingers toward the wrist.',
    ],
    feel: 'Light. A little room between the bones.',
    avoid: ['Not on the veins.', 'Not on swollen joints.'],
  },
} as const satisfies Readonly<Record<string, ExerciseWords>>;
