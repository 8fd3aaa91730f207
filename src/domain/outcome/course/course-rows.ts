import type { Course } from '#domain/plan/course.ts';
import { byTime, dayOf } from '#domain/plan/course.ts';
import { instrumentOf } from '#domain/outcome/instruments/instruments.ts';
import type { Instrument } from '#domain/outcome/instruments/instrument.ts';
import { outcomeRow } from './instrument-rows.ts';
import type { OutcomeRow, Standing } from './outcome-row.ts';
import type { CourseLine, CoursePicture, OnDay } from './picture.ts';

/** The goals by the PSFS: the activities that were rated at the start and last, and no others; the mean of each look (SOFAR-8). */
export function goalsRow({ episode, ratings }: Course, zone: string): OutcomeRow[] {
  const goals = episode?.details.goals ?? [];
  const [first] = goals;
  if (first === undefined) return [];
  const looks = byTime(ratings).map(({ ratedAt, ratings: rated }) => ({
    on: dayOf(ratedAt, zone).toString(),
    scores: new Map(rated.map(({ goal, score }) => [goal, score])),
  }));
  const last = looks.at(-1);
  const compared = last === undefined ? goals : goals.filter(({ id }) => last.scores.has(id));
  if (compared.length === 0) return [];
  const before = { on: first.baselineOn, value: meanOf(compared.map(({ baseline }) => baseline)) };
  const since = looks.flatMap(({ on, scores }): OnDay[] => {
    const said = compared.flatMap(({ id }) => scores.get(id) ?? []);
    return said.length === compared.length ? [{ on, value: meanOf(said) }] : [];
  });
  return [outcomeRow(known('psfs'), [before, ...since], before, since.at(-1) ?? null)];
}

/** Pain in the room before each visit, the first that asked against the last (SOFAR-9). */
export function roomPainRow({ visits }: CoursePicture): OutcomeRow[] {
  const points = visits.flatMap(({ on, painBefore }) =>
    painBefore === null ? [] : [{ on, value: painBefore }],
  );
  if (points.length === 0) return [];
  const row = outcomeRow(
    known('nprs-now'),
    points,
    points[0] ?? null,
    points.length > 1 ? (points.at(-1) ?? null) : null,
  );
  return [{ ...row, id: 'room-pain', name: 'Pain in the room, before the work' }];
}

const standings = {
  better: 'better',
  worse: 'worse',
  'cannot-tell': 'within',
  'too-few-days': 'cannot-tell',
} as const satisfies Record<CourseLine['soFar']['tells'], Standing>;

const names = { pain: 'Pain', sleep: 'Sleep', mood: 'Mood', energy: 'Energy' } as const;

/** What the diary says, held against the client's own days before the first visit (SOFAR-10). */
export function diaryRow(line: CourseLine): OutcomeRow[] {
  const { id, improvement, range, days, soFar } = line;
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return [];
  const { noise, now, tells } = soFar;
  return [
    {
      id: `diary-${id}`,
      kind: 'diary',
      name: `${names[id]}, by the diary`,
      unit: 'points of 10',
      improvement,
      range,
      points: days,
      before: noise && { on: first.on, value: noise.mean },
      after: now === null ? null : { on: last.on, value: now },
      standing: standings[tells],
      label: null,
      words: diaryWords(line),
      error: noise?.about ?? null,
      matters: null,
      remembered: [],
      cautions: [],
      effect: null,
    },
  ];
}

function diaryWords({ soFar: { tells } }: CourseLine): string {
  switch (tells) {
    case 'better':
      return 'The newest seven days lie beyond the ups and downs of the time before, on the better side.';
    case 'worse':
      return 'The newest seven days lie beyond the ups and downs of the time before, on the worse side.';
    case 'cannot-tell':
      return 'The newest seven days lie within the ups and downs of the time before.';
    case 'too-few-days':
      return 'Too few days, before the first visit or since, to compare.';
  }
}

const meanOf = (scores: readonly number[]): number =>
  scores.reduce((sum, score) => sum + score, 0) / scores.length;

function known(id: string): Instrument {
  const instrument = instrumentOf(id);
  if (instrument === undefined) throw new Error(`no instrument ${id}`);
  return instrument;
}
