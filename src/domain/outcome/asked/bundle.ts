import type { SourceMark } from '#domain/atlas/techniques.ts';
import type { Moment } from '#domain/outcome/instrument-answer.ts';

/** When a client's phone asks of itself. */
export type Planned = Exclude<Moment, 'by-hand'>;

export type Ask = {
  /** An id of `instruments`. */
  readonly instrument: string;
  /** Of which indications; null is of everybody. */
  readonly indications: readonly string[] | null;
  readonly when: readonly Planned[];
  readonly source: string;
  readonly mark: SourceMark;
};

const always: readonly Planned[] = ['baseline', 'reassessment', 'discharge'];
const everybody = (instrument: string, source: string, mark: SourceMark): Ask => ({
  instrument,
  indications: null,
  when: always,
  source,
  mark,
});

/** What is asked on a client's own phone, the weightiest first: where time is short the last falls away (ASKED-1, ASKED-7). */
export const bundle: readonly Ask[] = [
  everybody('nprs-now', 'clinical reference 6.1, 6.4', 'design'),
  everybody('nprs-worst', 'clinical reference 6.4', 'design'),
  everybody('nprs-average', 'clinical reference 6.4', 'design'),
  {
    instrument: 'rmdq',
    indications: ['low-back-pain'],
    when: always,
    source: 'Ostelo 2008 (V47); clinical reference 6.4',
    mark: 'verified',
  },
  {
    instrument: 'fiqr',
    indications: ['fibromyalgia'],
    when: always,
    source: 'Bennett 2009 (V50); clinical reference 6.4',
    mark: 'verified',
  },
  {
    instrument: 'groc',
    indications: null,
    when: ['reassessment', 'discharge'],
    source: 'Kamper 2009, recalled; clinical reference 6.4',
    mark: 'recalled',
  },
  everybody('peg', 'Krebs 2009 (V49); clinical reference 6.4', 'verified'),
  everybody('phq2', 'clinical reference 4.5', 'design'),
  everybody('sleep', 'clinical reference 6.1, our own question', 'design'),
];

/** What is asked of this complaint at this moment, in the order of the list. */
export const asksOf = (indication: string | null, moment: Planned): readonly Ask[] =>
  bundle.filter(
    ({ indications, when }) =>
      when.includes(moment) &&
      (indications === null || (indication !== null && indications.includes(indication))),
  );

/**
 * What a therapist may write down; goals are rated in the plan, soreness is asked by the diary, and what is measured is
 * measured in the session.
 */
export const byHand: readonly string[] = [
  'nprs-now',
  'nprs-worst',
  'nprs-average',
  'peg',
  'rmdq',
  'fiqr',
  'groc',
  'phq2',
  'phq9',
  'gad7',
  'sleep',
  'fatigue',
  'stiffness',
  'anxiety',
];
