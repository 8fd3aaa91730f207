import type { Benefit, NothingKnown } from '#domain/evidence/benefit.ts';
import type { ExerciseId } from './exercise-id.ts';

/** A program to begin from. Which exercises belong to which complaint is [design]; the doses are the table's (5.2). */
export type ProgramTemplate = {
  readonly id: string;
  readonly name: string;
  /** Of the plan's indications. */
  readonly indications: readonly string[];
  readonly dose: 'standard' | 'sensitive';
  /** Place after place; of each the first that the screening allows with what is at hand. */
  readonly places: readonly (readonly [ExerciseId, ...ExerciseId[]])[];
  /** What belongs to it once the therapist has said her word on the region. */
  readonly withWords: readonly ExerciseId[];
  /** What is known about it, in a sentence, with what carries it. */
  readonly known: Benefit | NothingKnown;
};

export const programTemplates: readonly ProgramTemplate[] = [
  {
    id: 'neck',
    name: 'Neck pain',
    indications: ['neck-pain', 'cervicogenic-headache'],
    dose: 'standard',
    places: [
      ['upper-trap-ball', 'upper-trap-hands'],
      ['levator-ball'],
      ['rhomboid-ball', 'rhomboid-ball-chair'],
      ['pec-ball'],
    ],
    withWords: ['neck-hands', 'pec-minor-ball'],
    known: {
      words: 'No trial of self-release at home for neck pain that we could verify.',
      evidence: 'nothing-known',
    },
  },
  {
    id: 'headache',
    name: 'Tension headache',
    indications: ['tension-headache', 'cervicogenic-headache'],
    dose: 'standard',
    places: [
      ['upper-trap-hands', 'upper-trap-ball'],
      ['rhomboid-ball', 'rhomboid-ball-chair'],
      ['levator-ball'],
    ],
    withWords: ['suboccipital-two-balls', 'temple-hands', 'neck-hands', 'scalp-hands'],
    known: {
      words: 'Gentle and firm work did about the same in the trial by hand (V11): firmer is not needed.',
      evidence: ['gentle-is-enough', 'tension-headache-days'],
    },
  },
  {
    id: 'upper-back',
    name: 'Desk and upper back',
    indications: ['thoracic-pain', 'stress'],
    dose: 'standard',
    places: [
      ['mid-back-ball', 'mid-back-ball-chair'],
      ['rhomboid-ball', 'rhomboid-ball-chair'],
      ['pec-ball', 'forearm-front-hands'],
      ['thoracic-roller'],
    ],
    withWords: [],
    known: {
      words: 'Rolling helps range for a short while; for this complaint there is no trial that we know.',
      evidence: ['rolling-soreness'],
    },
  },
  {
    id: 'low-back',
    name: 'Low back pain',
    indications: ['low-back-pain'],
    dose: 'standard',
    places: [
      ['glute-roller', 'hip-side-ball'],
      ['hip-side-ball'],
      ['hip-pocket-ball', 'thigh-front-stick'],
      ['mid-back-ball', 'mid-back-ball-chair'],
    ],
    withWords: ['low-back-ball', 'sacrum-two-balls'],
    known: {
      words: 'The trials are of work by hand (V16, V17). Nothing presses on the low spine at home.',
      evidence: ['low-back-pain-short-term'],
    },
  },
  {
    id: 'fibromyalgia',
    name: 'Fibromyalgia',
    indications: ['fibromyalgia', 'chronic-pain', 'me-cfs'],
    dose: 'sensitive',
    places: [
      ['upper-trap-hands'],
      ['rhomboid-ball-chair', 'rhomboid-ball'],
      ['forearm-front-hands'],
      ['palm-hands'],
    ],
    withWords: ['neck-hands'],
    known: {
      words:
        'One small trial of self-release over 20 weeks (V26), certainty very low. Less is more: it may flare.',
      evidence: ['self-release-fibromyalgia'],
    },
  },
  {
    id: 'plantar-heel',
    name: 'Heel and sole',
    indications: ['plantar-fasciitis'],
    dose: 'standard',
    places: [['sole-ball'], ['calf-stick', 'calf-roller'], ['lower-calf-roller']],
    withWords: ['heel-ball', 'achilles-hands'],
    known: {
      words: 'No trial of self-release for the heel that we could verify.',
      evidence: 'nothing-known',
    },
  },
  {
    id: 'runner-calf',
    name: 'Runner’s calf',
    indications: ['muscle-spasm', 'myofascial-pain'],
    dose: 'standard',
    places: [['calf-roller', 'calf-stick'], ['lower-calf-roller'], ['sole-ball']],
    withWords: ['shin-roller'],
    known: {
      words: 'Rolling helps range and soreness for a short while (V22 to V24); it makes nobody faster.',
      evidence: ['rolling-soreness'],
    },
  },
  {
    id: 'runner-thigh',
    name: 'Runner’s thigh and hip',
    indications: ['itb-syndrome'],
    dose: 'standard',
    places: [
      ['hip-side-ball', 'glute-roller'],
      ['thigh-outer-roller'],
      ['thigh-front-roller', 'thigh-front-stick'],
      ['thigh-back-roller', 'thigh-back-ball'],
    ],
    withWords: [],
    known: {
      words: 'Rolling helps range for a short while, as much with little pressure as with much (V75, V76).',
      evidence: ['rolling-soreness'],
    },
  },
  {
    id: 'elbow',
    name: 'Forearm and elbow',
    indications: ['lateral-elbow'],
    dose: 'standard',
    places: [
      ['forearm-back-ball', 'forearm-front-hands'],
      ['forearm-front-ball'],
      ['arm-back-roller'],
      ['palm-hands'],
    ],
    withWords: ['elbow-outer-ball'],
    known: {
      words: 'No trial of self-release for the elbow that we could verify.',
      evidence: 'nothing-known',
    },
  },
];
