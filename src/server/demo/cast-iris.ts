import type { CastEpisode } from './cast-episodes.ts';
import type { CastProgram } from './cast-home.ts';
import type { CastSession } from './cast-session.ts';
import { measures, presses } from './assessed.ts';
import { ines, iris } from './cast.ts';
import { held, pain, says } from './said.ts';
import type { Step } from './session-script.ts';

// Iris Moreau, fibromyalgia, twenty weeks: ten days of diary before the first visit, ten visits, evenings at home, a flare in the middle,
// ten days away without a word, and a course that moved in what she does more than in what she feels.

const traps = { region: 'back.upper_trap', side: 'bilateral' } as const;
const low = { region: 'back.lowpara', side: 'bilateral' } as const;
const skull = { region: 'neck.suboccipital', side: 'bilateral' } as const;

type Visit = readonly [daysAgo: number, before: number, after: number, words: string];

const visits: readonly Visit[] = [
  [130, 7, 6, 'Everything aches, and the nights are short.'],
  [123, 7, 6, 'Sore for a day, then as before.'],
  [116, 6, 5, 'Two quiet evenings.'],
  [109, 6, 5, 'I slept through on Tuesday.'],
  [95, 6, 4, 'The stairs are easier.'],
  [81, 5, 4, 'I walked to the market and back.'],
  [63, 8, 7, 'A bad week: the weather, and my mother in hospital.'],
  [46, 5, 4, 'Over the bad weeks. The evenings at home helped me to lie down at all.'],
  [32, 4, 3, 'I cooked for friends.'],
  [17, 4, 3, 'Most days are all right now.'],
];

const turns = (right: number[], left: number[]): Step[] => [
  measures({ joint: 'neck', movement: 'rotation', side: 'right', degrees: right }),
  measures({ joint: 'neck', movement: 'rotation', side: 'left', degrees: left }),
];
const bears = (right: number[], left: number[]): Step[] => [
  presses({ region: 'back.upper_trap', side: 'right', trials: right }),
  presses({ region: 'back.upper_trap', side: 'left', trials: left }),
];

/** By the place of the visit: measured at the first, then every third. */
const measuredAt: Readonly<Record<number, readonly Step[]>> = {
  0: [...turns([52, 54, 53], [57, 58, 58]), ...bears([1.3, 1.5, 1.4], [1.6, 1.5, 1.6])],
  3: turns([56, 57, 57], [58, 60, 59]),
  6: turns([51, 50, 52], [55, 56, 54]),
  9: [...turns([65, 66, 64], [61, 63, 62]), ...bears([2, 2.1, 1.9], [1.8, 1.9, 1.9])],
};

export const irisSessions: readonly CastSession[] = visits.map(([daysAgo, before, after, words], place) => ({
  name: `Iris ${place + 1}`,
  daysAgo,
  client: iris,
  therapist: ines,
  steps: [
    says('client', place === 0 ? 'complaint' : 'since-last-time', words),
    pain('before', before),
    ...(measuredAt[place] ?? []),
    held('cranialBase', skull, { seconds: 185, signs: ['breath_change'] }),
    held('crossHands', traps, { seconds: 245, pressure: 1, discomfort: [[80, 3]], signs: ['warmth'] }),
    ...(place < 3 ? [] : [held('crossHands', low, { seconds: 240, pressure: 2, discomfort: [[90, 3]] })]),
    pain('after', after),
  ],
  edits: [],
  signed: true,
}));

export const irisEpisode: CastEpisode = {
  client: iris,
  therapist: ines,
  name: 'Iris, fibromyalgia',
  daysAgo: 141,
  indication: 'fibromyalgia',
  icd10: null,
  history:
    'Widespread pain for six years, fibromyalgia since 2022. Walks little, sleeps badly; swims when it is warm.',
  goals: [
    { activity: 'Walk to the market and back', baseline: 3, target: 7 },
    { activity: 'Cook a meal for friends', baseline: 2, target: 7 },
    { activity: 'Sit through an evening at the cinema', baseline: 4, target: 8 },
  ],
  claims: ['fibromyalgia-pain-sleep', 'fibromyalgia-exercise-first'],
  ratings: [
    { daysAgo: 95, scores: [4, 3, 4], change: 1, words: null },
    { daysAgo: 46, scores: [5, 4, 5], change: 2, words: 'It goes up and down, and more up.' },
    { daysAgo: 17, scores: [7, 6, 5], change: 3, words: 'I do things again.' },
  ],
  ended: null,
  shared: { daysAgo: 129, accepted: 'in-person' },
};

export const irisProgram: Omit<CastProgram, 'weeks' | 'daysPerWeek'> = {
  client: iris,
  therapist: ines,
  template: 'fibromyalgia',
  title: 'A little, on good and on bad days',
  daysAgo: 116,
  cautions: [],
};

/** Ten days of nothing said. */
const AWAY = [24, 33] as const;
const FLARE = [58, 68] as const;
const within = (daysAgo: number, [newest, oldest]: readonly [number, number]): boolean =>
  daysAgo >= newest && daysAgo <= oldest;

function isAway(daysAgo: number): boolean {
  return within(daysAgo, AWAY);
}
function isFlare(daysAgo: number): boolean {
  return within(daysAgo, FLARE);
}

/** Evenings at home: three a week, fewer in the flare and none while she was away. */
export const irisEvenings: readonly number[] = Array.from({ length: 116 }, (_, day) => 116 - day).filter(
  (daysAgo) =>
    [0, 2, 4].includes(daysAgo % 7) && !isAway(daysAgo) && !(isFlare(daysAgo) && daysAgo % 7 !== 0),
);

export type SaidOfDay = 'bad' | readonly [pain: number, sleep: number, mood: number, energy: number];
type DiaryDay = { readonly daysAgo: number; readonly said: SaidOfDay };

const score = (value: number): number => Math.min(10, Math.max(0, Math.round(value)));

/** Ups and downs that come round only after seventeen days, so that no weekday has its own. */
const UPS = [0, 1, -1, 0, 2, -1, 1, 0, -2, 1, 0, -1, 1, 2, -1, 0, -1] as const;
/** Every so often a day is left out; before the first visit none. */
const FORGETS = 6;

/** Day by day from ten days before the first visit to yesterday. */
export const irisDays: readonly DiaryDay[] = Array.from({ length: 140 }, (_, day) => 140 - day)
  .filter((daysAgo) => daysAgo > 130 || (!isAway(daysAgo) && ((daysAgo * 5) % 13) % FORGETS !== 5))
  .map((daysAgo) => ({ daysAgo, said: saidOf(daysAgo) }));

function saidOf(daysAgo: number): SaidOfDay {
  if (isFlare(daysAgo) && daysAgo % 4 === 0) return 'bad';
  const eased = daysAgo > 130 ? 0 : ((130 - daysAgo) / 130) * 3.4;
  const up = UPS[daysAgo % UPS.length] ?? 0;
  const flare = isFlare(daysAgo) ? 2.5 : 0;
  const hurts = score(6.6 - eased + flare + up * 0.8);
  return [
    hurts,
    score(3.6 + eased * 0.7 - flare - up * 0.7),
    score(5 + eased * 0.4 - up * 0.6),
    score(3.4 + eased * 0.5 - flare / 2),
  ];
}

type Asked = {
  readonly daysAgo: number;
  readonly instrument: 'fiqr' | 'peg';
  readonly said: readonly number[];
};

/** Of the FIQR what was said of each function, each of the two in between, each symptom; of the PEG its three. */
export const irisAnswers: readonly Asked[] = [
  { daysAgo: 139, instrument: 'fiqr', said: [7, 6, 6] },
  { daysAgo: 139, instrument: 'peg', said: [7, 7, 6] },
  { daysAgo: 95, instrument: 'fiqr', said: [6, 6, 6] },
  { daysAgo: 46, instrument: 'fiqr', said: [6, 5, 5] },
  { daysAgo: 46, instrument: 'peg', said: [5, 6, 5] },
  { daysAgo: 17, instrument: 'fiqr', said: [5, 4, 5] },
  { daysAgo: 17, instrument: 'peg', said: [4, 5, 4] },
];
