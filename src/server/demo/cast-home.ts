import type { Program } from '#domain/home/program.ts';
import type { Morning } from '#domain/home/standing.ts';
import { george, maren, ruth, type CastClient, type CastMember } from './cast.ts';

/** A program that somebody in the cast was given, from one of the product's own templates. */
export type CastProgram = {
  readonly client: CastClient;
  readonly therapist: CastMember;
  readonly template: string;
  readonly title: string;
  readonly daysAgo: number;
  readonly weeks: readonly [first: number, then: number];
  readonly daysPerWeek: number;
  readonly cautions: Program['cautions'];
};

export const castPrograms: readonly CastProgram[] = [
  {
    client: ruth,
    therapist: maren,
    template: 'neck',
    title: 'Neck, a little every evening',
    daysAgo: 20,
    weeks: [1, 4],
    daysPerWeek: 6,
    cautions: [
      { region: 'neck.back', words: 'Hands only, and only beside the spine, as we did it together.' },
    ],
  },
  {
    client: george,
    therapist: maren,
    template: 'upper-back',
    title: 'Seated, a few minutes',
    daysAgo: 1,
    weeks: [1, 3],
    daysPerWeek: 3,
    cautions: [],
  },
];

/** One evening of Ruth's with the player, so many days ago, and how sore she was on the next day. */
export type CastEvening = {
  readonly daysAgo: number;
  readonly morning: Morning;
  /** Discomfort of each hold, when it begins and when it ends. */
  readonly discomfort: readonly [first: number, then: number];
  readonly soreness: number | null;
  /** She left it after so many holds. */
  readonly leavesAfter?: number;
};

const evening = (
  daysAgo: number,
  [pain, sleep, energy]: readonly [number, number, number],
  discomfort: CastEvening['discomfort'],
  soreness: number | null,
): CastEvening => ({ daysAgo, morning: { pain, sleep, energy }, discomfort, soreness });

/** Fifteen evenings in twenty days; one of them left early, three of them the gentle version. */
export const ruthsEvenings: readonly CastEvening[] = [
  evening(20, [4, 6, 6], [4, 3], 2),
  evening(19, [4, 6, 6], [4, 3], 2),
  evening(18, [4, 5, 5], [4, 2], 1),
  evening(16, [4, 6, 6], [4, 3], null),
  evening(15, [5, 5, 5], [3, 2], 2),
  evening(13, [4, 6, 6], [5, 4], 2),
  { ...evening(12, [4, 6, 5], [5, 4], 5), leavesAfter: 4 },
  evening(9, [4, 7, 6], [4, 3], 2),
  evening(8, [3, 7, 6], [4, 2], 1),
  evening(7, [3, 6, 6], [4, 2], null),
  evening(6, [5, 4, 4], [3, 2], 1),
  evening(5, [3, 7, 7], [3, 1], 1),
  evening(3, [3, 7, 7], [3, 1], 0),
  evening(2, [5, 3, 5], [3, 2], 1),
  evening(1, [2, 7, 7], [3, 1], 1),
];

/** Maren made it one step lighter, after the evening that left Ruth sore. */
export const LIGHTENED_DAYS_AGO = 10;

/** What Ruth noted of a day: pain, sleep, mood, energy. Days that are missing are gaps. */
export type CastDay = {
  readonly daysAgo: number;
  readonly said: readonly [pain: number, sleep: number, mood: number, energy: number] | 'bad';
  readonly words?: string;
  /** Noted on the day after. */
  readonly late?: true;
};

export const ruthsDays: readonly CastDay[] = [
  { daysAgo: 24, said: [6, 5, 5, 4] },
  { daysAgo: 23, said: [5, 5, 5, 5] },
  { daysAgo: 22, said: [6, 4, 4, 4], words: 'Headache from noon on.' },
  { daysAgo: 20, said: [5, 6, 6, 5] },
  { daysAgo: 19, said: [4, 6, 6, 6] },
  { daysAgo: 17, said: [5, 5, 5, 5], late: true },
  { daysAgo: 15, said: [5, 5, 5, 4] },
  { daysAgo: 13, said: [4, 6, 6, 6] },
  { daysAgo: 11, said: 'bad' },
  { daysAgo: 9, said: [4, 7, 6, 6] },
  { daysAgo: 8, said: [3, 7, 7, 6], words: 'Drove home without a headache.' },
  { daysAgo: 6, said: [4, 5, 5, 4] },
  { daysAgo: 5, said: [3, 7, 7, 7] },
  { daysAgo: 2, said: [4, 4, 5, 5], late: true },
  { daysAgo: 1, said: [2, 7, 7, 7] },
];
