import type { Observation } from '#domain/session/fact.ts';
import { hold, noted, type ScriptedHold } from './session-script.ts';

// Short hands for writing the cast's sessions down.

type WordsSaid = Extract<Observation, { kind: 'words-said' }>;
type Range = Extract<Extract<Observation, { kind: 'retested' }>['test'], { measure: 'range-of-motion' }>;
type Time = 'before' | 'after';

/** What was said, and the minute or so of talk around it. */
export const says = (speaker: WordsSaid['speaker'], about: WordsSaid['about'], words: string) =>
  noted({ kind: 'words-said', speaker, about, words }, 75);

export const pain = (when: Time, score: number, during?: string) =>
  noted({ kind: 'retested', when, test: { measure: 'pain', score, ...(during ? { during } : {}) } }, 20);

export const range = (when: Time, test: Pick<Range, 'joint' | 'movement' | 'side' | 'degrees'>) =>
  noted(
    {
      kind: 'retested',
      when,
      test: { measure: 'range-of-motion', effort: 'active', device: 'inclinometer', ...test },
    },
    40,
  );

export const neckRotation = (when: Time, right: number, left: number) => [
  range(when, { joint: 'neck', movement: 'rotation', side: 'right', degrees: right }),
  range(when, { joint: 'neck', movement: 'rotation', side: 'left', degrees: left }),
];

export const pause = (seconds: number) => [
  noted({ kind: 'paused' }, seconds),
  noted({ kind: 'resumed' }, 10),
];

export const reaction = (words: string, action: string) =>
  noted({ kind: 'reaction-noted', reaction: words, severity: 'mild', action }, 60);

export const assessment = (words: string) => written('assessment', words);
export const planned = (words: string) => written('plan', words);

const written = (section: 'assessment' | 'plan', words: string) => ({
  kind: 'note-edited' as const,
  section,
  sentence: `written-${section}`,
  words,
  drafted: null,
});

type Way = Omit<ScriptedHold, 'region' | 'side' | 'seconds' | 'discomfort' | 'signs' | 'change'>;

// The techniques as these two therapists do them (clinical reference 2.2).
const both = (contact: ScriptedHold['contacts'][number]['contact']): ScriptedHold['contacts'] => [
  { hand: 'left', contact },
  { hand: 'right', contact },
];
const ways = {
  crossHands: {
    technique: 'CHR',
    layer: 'superficial_fascia',
    approach: 'direct',
    contacts: both('crossed_hands'),
    pressure: 2,
  },
  longPlane: {
    technique: 'LPR',
    layer: 'deep_fascia',
    approach: 'direct',
    contacts: both('palms'),
    pressure: 3,
  },
  compression: {
    technique: 'DCP',
    layer: 'epimysial',
    approach: 'direct',
    contacts: [{ hand: 'right', contact: 'thumb' }],
    pressure: 3,
  },
  cranialBase: {
    technique: 'SOR',
    layer: 'deep_fascia',
    approach: 'indirect',
    contacts: both('fingers'),
    pressure: 1,
  },
  jointLever: {
    technique: 'JLH',
    layer: 'deep_fascia',
    approach: 'mixed',
    contacts: both('traction_grip'),
    pressure: 2,
  },
  forearm: {
    technique: 'LPR',
    layer: 'deep_fascia',
    approach: 'direct',
    contacts: [{ hand: 'right', contact: 'forearm' }],
    pressure: 4,
  },
  unwinding: {
    technique: 'UNW',
    layer: 'superficial_fascia',
    approach: 'indirect',
    contacts: both('palms'),
    pressure: 1,
  },
} as const satisfies Record<string, Way>;

type Place = Pick<ScriptedHold, 'region' | 'side'>;
type Course = Partial<Omit<ScriptedHold, 'region' | 'side'>> & { seconds: number };

/** One hold, done in one of the usual ways. */
export const held = (way: keyof typeof ways, place: Place, course: Course) =>
  hold({ lubricant: 'none', ...ways[way], ...place, ...course });
