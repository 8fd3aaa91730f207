import { z } from 'zod';
import type { InstrumentAnswers, Moment } from '#domain/outcome/instrument-answer.ts';
import { type CastClient, type CastMember, ines, maren, nadia, ruth, samuel, tomas } from './cast.ts';
import { fixedId } from './fixed-id.ts';

/** A questionnaire that somebody in the cast answered, so many days ago; a total where its words are not shipped. */
export type CastAnswer = {
  readonly client: CastClient;
  /** Who wrote it down; null where the client answered on the own phone. */
  readonly therapist: CastMember | null;
  readonly daysAgo: number;
  readonly moment: Moment;
  readonly instrument: string;
  readonly answers: InstrumentAnswers;
  readonly total: number | null;
};

type Day = Pick<CastAnswer, 'client' | 'therapist' | 'daysAgo' | 'moment'>;

const said = (day: Day, instrument: string, answers: InstrumentAnswers): CastAnswer => ({
  ...day,
  instrument,
  answers,
  total: null,
});
const pain = (day: Day, [now, worst, average]: readonly [number, number, number]): CastAnswer[] => [
  said(day, 'nprs-now', { pain: now }),
  said(day, 'nprs-worst', { pain: worst }),
  said(day, 'nprs-average', { pain: average }),
];

const ruthBefore: Day = { client: ruth, therapist: null, daysAgo: 32, moment: 'baseline' };
const samuelBefore: Day = { client: samuel, therapist: maren, daysAgo: 9, moment: 'baseline' };
const nadiaBefore: Day = { client: nadia, therapist: ines, daysAgo: 6, moment: 'baseline' };
const tomasBefore: Day = { client: tomas, therapist: ines, daysAgo: 420, moment: 'baseline' };
const tomasAfter: Day = { client: tomas, therapist: ines, daysAgo: 380, moment: 'discharge' };

const ofRmdq = (numbers: readonly number[]): InstrumentAnswers =>
  Object.fromEntries(numbers.map((number) => [`rmdq-${number}`, 1]));
const ofFiqr = (scores: readonly (readonly [of: string, scores: readonly number[]])[]): InstrumentAnswers =>
  Object.fromEntries(scores.flatMap(([of, all]) => all.map((score, place) => [`${of}-${place + 1}`, score])));

export const castAnswersGiven: readonly CastAnswer[] = [
  ...pain(ruthBefore, [6, 8, 6]),
  said(ruthBefore, 'peg', { pain: 6, enjoyment: 7, activity: 6 }),
  said(ruthBefore, 'sleep', { sleep: 4 }),
  ...pain(samuelBefore, [4, 7, 5]),
  said(samuelBefore, 'peg', { pain: 5, enjoyment: 5, activity: 4 }),
  said(samuelBefore, 'rmdq', ofRmdq([2, 6, 9, 10, 11, 13, 15, 18, 21])),
  ...pain(nadiaBefore, [6, 8, 7]),
  said(
    nadiaBefore,
    'fiqr',
    ofFiqr([
      ['function', [3, 6, 4, 7, 7, 5, 6, 6, 6]],
      ['overall', [6, 5]],
      ['symptom', [7, 8, 7, 8, 4, 6, 5, 7, 3, 6]],
    ]),
  ),
  { ...nadiaBefore, instrument: 'gad7', answers: {}, total: 8 },
  ...pain(tomasBefore, [5, 6, 5]),
  said(tomasBefore, 'peg', { pain: 5, enjoyment: 4, activity: 6 }),
  ...pain(tomasAfter, [1, 3, 1]),
  said(tomasAfter, 'peg', { pain: 1, enjoyment: 1, activity: 2 }),
  said(tomasAfter, 'groc', { change: 4 }),
];

export const answerIdOf = ({ client, daysAgo, instrument }: CastAnswer): string =>
  fixedId(z.uuid(), `answer ${client.details.name} ${daysAgo} ${instrument}`);
