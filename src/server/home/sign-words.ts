import type { DiaryPause } from '#domain/home/diary/pauses.ts';
import type { Sign, StopRule } from '#domain/home/player/play-words.ts';

/** What was felt, as a therapist reads it in a task. */
export const signNames: Readonly<Record<Sign, string>> = {
  sharp: 'sharp or electric pain',
  numb: 'numbness',
  tingling: 'tingling',
  dizzy: 'dizziness',
  'double-vision': 'double vision',
  slurred: 'slurred speech',
  faint: 'feeling faint',
  'chest-pain': 'chest pain',
  breathless: 'breathlessness',
  bruise: 'a bruise',
  swelling: 'a swelling',
  'dark-urine': 'dark urine',
  weakness: 'marked weakness',
};

/** Why a place rests or a program is paused. Therapist and client read the same words. */
export const blockedWhy: Readonly<Record<StopRule, string>> = {
  H1: 'Sharp pain, numbness or tingling came up here.',
  H2: 'A sign came up here that needs a doctor first.',
  H6: 'A bruise or a swelling came up here.',
  H8: 'A sign came up here that needs a doctor first.',
};

export const pausedWhy = {
  emergency: 'A sign came up that needs a doctor first.',
  notGone: 'What came up did not go away, or there was weakness. That needs a doctor first.',
  bloodThinner: 'A bruise or a swelling came up, with a medicine that thins the blood.',
  clot: 'A question before an exercise was answered so that a doctor must look first: it may be a clot.',
  news: 'Something is new since last time. Some questions come first.',
} as const;

export const diaryWhy: Readonly<
  Record<Extract<DiaryPause['rule'], 'two-rises' | 'worse-than-before'>, string>
> = {
  'two-rises': 'Soreness on the next day rose by two points or more, twice in a row.',
  'worse-than-before': 'Pain was two points or more above what it was before, after two sessions in a row.',
};
