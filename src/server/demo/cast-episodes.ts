import { z } from 'zod';
import type { ClaimId } from '#domain/evidence/claims.ts';
import type { EpisodeEnd, Goal, GoalRating } from '#domain/plan/episode.ts';
import { irisEpisode } from './cast-iris.ts';
import { ines, maren, nadia, ruth, samuel, tomas, type CastClient, type CastMember } from './cast.ts';
import { fixedId } from './fixed-id.ts';

/** A goal as the client put it, from where it began to where it has come. */
type Told = { readonly activity: string; readonly baseline: number; readonly target: number | null };
type Rated = {
  readonly daysAgo: number;
  readonly scores: readonly number[];
  readonly change: number | null;
  readonly words: string | null;
};

export type CastEpisode = {
  readonly client: CastClient;
  readonly therapist: CastMember;
  readonly name: string;
  readonly daysAgo: number;
  readonly indication: string;
  readonly icd10: string | null;
  readonly history: string;
  readonly goals: readonly Told[];
  readonly claims: readonly ClaimId[];
  readonly ratings: readonly Rated[];
  readonly ended: (Pick<EpisodeEnd, 'why' | 'words'> & { readonly daysAgo: number }) | null;
  /** Shown to the client so many days ago, and accepted by her or not yet. */
  readonly shared: { readonly daysAgo: number; readonly accepted: 'signed-in' | 'in-person' | null } | null;
};

const open = { ratings: [], ended: null, shared: null } as const;

export const castEpisodes: readonly CastEpisode[] = [
  {
    ...open,
    client: ruth,
    therapist: maren,
    name: 'Ruth, neck',
    daysAgo: 31,
    indication: 'neck-pain',
    icd10: 'M54.2',
    history:
      'Two years of neck pain with headaches from the back of the head to the right temple, worse with screen work and driving. Thyroid operation 2019. Physical therapy in spring helped as long as the exercises were done.',
    goals: [
      { activity: 'Drive home and look over the right shoulder', baseline: 4, target: 8 },
      { activity: 'Work at the screen until five without a headache', baseline: 3, target: 8 },
      { activity: 'Sleep through the night', baseline: 6, target: 9 },
    ],
    claims: ['neck-pain-short-term', 'cervicogenic-headache', 'sore-after'],
    ratings: [
      { daysAgo: 14, scores: [5, 5, 6], change: 2, words: 'The headaches come later in the day.' },
      {
        daysAgo: 7,
        scores: [7, 6, 8],
        change: 3,
        words: 'I looked over my shoulder without thinking of it.',
      },
    ],
    shared: { daysAgo: 28, accepted: 'signed-in' },
  },
  {
    ...open,
    client: samuel,
    therapist: maren,
    name: 'Samuel, low back',
    daysAgo: 9,
    indication: 'low-back-pain',
    icd10: null,
    history: 'Low back ache after sitting, for a year; plays the piano four hours a day.',
    goals: [{ activity: 'Sit through a rehearsal of two hours', baseline: 4, target: 8 }],
    claims: ['low-back-pain-short-term', 'gentle-is-enough'],
  },
  {
    ...open,
    client: nadia,
    therapist: ines,
    name: 'Nadia, fibromyalgia',
    daysAgo: 6,
    indication: 'fibromyalgia',
    icd10: 'M79.7',
    history: 'Fibromyalgia, diagnosed two years ago. A clot in the left calf four years ago; apixaban since.',
    goals: [{ activity: 'Walk the lake path and sleep well afterwards', baseline: 4, target: 7 }],
    claims: ['fibromyalgia-pain-sleep', 'fibromyalgia-exercise-first'],
    shared: { daysAgo: 5, accepted: null },
  },
  {
    ...open,
    client: tomas,
    therapist: ines,
    name: 'Tomas, ankle',
    daysAgo: 420,
    indication: 'joint-pain',
    icd10: null,
    history: 'Stiff right ankle after a sprain.',
    goals: [{ activity: 'Walk the dog round the park', baseline: 5, target: 9 }],
    claims: ['muscle-pain-may-ease'],
    ratings: [{ daysAgo: 380, scores: [9], change: 4, words: null }],
    ended: { daysAgo: 378, why: 'goals-met', words: 'Walks as far as before.' },
  },
  {
    ...open,
    client: tomas,
    therapist: ines,
    name: 'Tomas, shoulder',
    daysAgo: 12,
    indication: 'joint-pain',
    icd10: null,
    history: 'Fell on the left shoulder in spring; the rotator cuff was repaired in 2021.',
    goals: [{ activity: 'Throw a ball for the dog with the left arm', baseline: 2, target: 7 }],
    claims: ['takes-weeks'],
    shared: { daysAgo: 8, accepted: 'in-person' },
  },
  irisEpisode,
];

export const episodeIdOf = ({ name }: CastEpisode): string => fixedId(z.uuid(), `episode ${name}`);

export const goalsOf = (episode: CastEpisode, baselineOn: string): Goal[] =>
  episode.goals.map((goal, place) => ({ ...goal, id: goalId(episode, place), baselineOn }));

export const ratingOf = (episode: CastEpisode, rated: Rated, ratedAt: string): GoalRating => ({
  id: fixedId(z.uuid(), `rating ${episode.name} ${rated.daysAgo}`),
  ratedAt,
  ratings: rated.scores.map((score, place) => ({ goal: goalId(episode, place), score })),
  change: rated.change,
  words: rated.words,
});

const goalId = ({ name }: CastEpisode, place: number): string =>
  fixedId(z.uuid(), `goal ${name} ${place + 1}`);
