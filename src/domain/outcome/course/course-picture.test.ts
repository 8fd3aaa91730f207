import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { DiaryFact } from '#domain/home/diary/diary-fact.ts';
import type { Program } from '#domain/home/program.ts';
import type { PlayFact } from '#domain/home/player/play-fact.ts';
import type { Course } from '#domain/plan/course.ts';
import type { Phase } from '#domain/plan/phase.ts';
import { effectOfDays } from '#domain/outcome/single-case/effect-of-days.ts';
import { near } from '#test/near.ts';
import { adherence } from './adherence.ts';
import { coursePicture } from './course-picture.ts';
import type { CourseRecord, VisitDone } from './course-record.ts';
import { diaryRow, goalsRow, roomPainRow } from './course-rows.ts';
import { instrumentRows } from './instrument-rows.ts';

const id = (n: number): string => `0198a000-0000-7000-8000-${String(n).padStart(12, '0')}`;

const noted = (day: string, pain: number | null): DiaryFact => ({
  kind: 'diary-noted',
  entry: id(1),
  id: id(Number(day.replaceAll('-', ''))) as DiaryFact['id'],
  day,
  ...(pain === null ? { bad: true } : { pain }),
  at: `${day}T20:00:00Z`,
  tick: 1,
  version: 4,
});

const visit = (day: string, painBefore: number | null = null): VisitDone => ({
  at: `${day}T15:00:00Z`,
  appointment: null,
  painBefore,
  painAfter: null,
});

const phase = (kind: Phase['kind'], visits: number): Phase => ({
  kind,
  visits,
  minutes: 60,
  perWeek: 1,
  highestPressure: null,
  steps: [],
  aim: '',
});

const record = (own: Partial<CourseRecord> = {}): CourseRecord => ({
  today: '2026-03-20',
  zone: 'UTC',
  openedOn: '2026-03-01',
  endedOn: null,
  phases: [],
  visits: [visit('2026-03-05'), visit('2026-03-12')],
  diary: [],
  played: [],
  ...own,
});

test('[SOFAR-1] a course runs from its first day to today, or to its end, and looks back four weeks', () => {
  const diary = ['2026-01-02', '2026-02-20', '2026-03-19'].map((day) => noted(day, 5));
  const { from, to, firstVisit } = coursePicture(record({ diary }));
  assert.deepEqual([from, to, firstVisit], ['2026-02-20', '2026-03-20', '2026-03-05']);
  const ended = coursePicture(record({ diary, endedOn: '2026-03-15' }));
  assert.deepEqual([ended.to, ended.lines[0]?.days.length], ['2026-03-15', 1]);
  const bare = coursePicture(record({ openedOn: null, visits: [] }));
  assert.deepEqual([bare.from, bare.to, bare.firstVisit], ['2026-03-20', '2026-03-20', null]);
});

test('[SOFAR-2] the day of the first visit is neither before nor since', () => {
  const before = ['2026-03-02', '2026-03-03', '2026-03-04'].map((day) => noted(day, 7));
  const since = ['2026-03-06', '2026-03-07', '2026-03-08'].map((day) => noted(day, 3));
  const diary = [...before, noted('2026-03-05', 0), ...since];
  const [pain] = coursePicture(record({ diary })).lines;
  assert.deepEqual([pain?.soFar.noise?.mean, pain?.soFar.now, pain?.days.length], [7, 3, 7]);
  assert.equal(pain?.soFar.tells, 'better');
});

test('[SOFAR-3] a day without a number is not on the line', () => {
  const diary = [noted('2026-03-02', 7), noted('2026-03-03', null), noted('2026-03-06', 6)];
  assert.deepEqual(coursePicture(record({ diary })).lines[0]?.days, [
    { on: '2026-03-02', value: 7 },
    { on: '2026-03-06', value: 6 },
  ]);
});

const hold = (day: string, heldMs: number): PlayFact[] => {
  const stamp = { home: id(Number(day.slice(-2))), at: `${day}T20:00:00Z`, run: id(9), version: 4 as const };
  return [
    {
      kind: 'home-hold-began',
      hold: id(Number(day.slice(-2)) + 100),
      turn: 0,
      exercise: 'upper-trap-hands',
      region: 'back.upper_trap',
      side: 'left',
      ...stamp,
      id: id(Number(day.slice(-2)) + 200) as PlayFact['id'],
      tick: 1,
      elapsedMs: 0,
    },
    {
      kind: 'home-hold-ended',
      hold: id(Number(day.slice(-2)) + 100),
      heldMs,
      endedBy: 'time',
      ...stamp,
      id: id(Number(day.slice(-2)) + 300) as PlayFact['id'],
      tick: 2,
      elapsedMs: heldMs,
    },
  ];
};

test('[SOFAR-4] sessions at home stand on their day with what was held, and what made sore', () => {
  const sore: DiaryFact = {
    kind: 'diary-soreness',
    entry: id(2),
    id: id(3) as DiaryFact['id'],
    after: { home: id(10) },
    hours: 17,
    score: 2,
    at: '2026-03-11T13:00:00Z',
    tick: 1,
    version: 4,
  };
  const played = [...hold('2026-03-12', 30_000), ...hold('2026-03-10', 24_500)];
  assert.deepEqual(coursePicture(record({ played, diary: [sore] })).home, [
    { on: '2026-03-10', seconds: 24.5, soreness: 2 },
    { on: '2026-03-12', seconds: 30, soreness: null },
  ]);
});

test('[SOFAR-5] a phase lasts from its first visit to the first of the next', () => {
  const phases = [phase('gentle', 1), phase('firmer', 4)];
  assert.deepEqual(coursePicture(record({ phases })).phases, [
    { kind: 'gentle', from: '2026-03-05', to: '2026-03-12' },
    { kind: 'firmer', from: '2026-03-12', to: '2026-03-20' },
  ]);
});

type Given = Parameters<typeof instrumentRows>[0][number];
const answer = (instrument: string, day: string, score: number | null, own: Partial<Given> = {}): Given => ({
  instrument,
  day,
  score,
  at: `${day}T10:00:00Z`,
  version: 1,
  moment: 'reassessment',
  ...own,
});

test('[SOFAR-6] from the last answer of the baseline to the newest, of one version', () => {
  const [row] = instrumentRows([
    answer('rmdq', '2026-03-01', 20, { version: 0 }),
    answer('rmdq', '2026-03-02', 16, { moment: 'baseline' }),
    answer('rmdq', '2026-03-03', 15, { moment: 'baseline' }),
    answer('rmdq', '2026-03-15', null),
    answer('rmdq', '2026-03-20', 8),
  ]);
  assert.deepEqual([row?.before?.value, row?.after?.value, row?.points.length], [15, 8, 3]);
  const [once] = instrumentRows([answer('peg', '2026-03-02', 6)]);
  assert.deepEqual([once?.after, once?.standing], [null, 'cannot-tell']);
});

test('[SOFAR-7] without a verified error it cannot be told, however large', () => {
  const [fiqr] = instrumentRows([answer('fiqr', '2026-03-02', 80), answer('fiqr', '2026-03-20', 30)]);
  assert.deepEqual(
    [fiqr?.label, fiqr?.standing, fiqr?.matters],
    ['important_within_error', 'cannot-tell', 10],
  );
  assert.ok(fiqr?.remembered.some((words) => words.includes('14')));
});

const goal = (n: number, baseline: number) => ({
  id: id(n),
  activity: 'Walk',
  baseline,
  baselineOn: '2026-03-01',
  target: null,
});

const course = (own: Partial<Course> = {}): Course => ({
  episode: {
    id: id(50),
    version: 1,
    openedOn: '2026-03-01',
    details: {
      indication: 'neck-pain',
      icd10: null,
      history: '',
      goals: [goal(1, 2), goal(2, 8)],
      expectations: [],
    },
    end: null,
  },
  plan: null,
  visits: [],
  ratings: [],
  ...own,
});

test('[SOFAR-8] goals that were not rated last are not compared', () => {
  const ratings = [
    {
      id: id(60),
      ratedAt: '2026-03-18T10:00:00Z',
      ratings: [{ goal: id(1), score: 5 }],
      change: null,
      words: null,
    },
  ];
  const [row] = goalsRow(course({ ratings }), 'UTC');
  assert.deepEqual([row?.before?.value, row?.after?.value, row?.standing], [2, 5, 'better']);
  assert.equal(row?.words, 'Better, by more than measuring alone can make.');
  const [unrated] = goalsRow(course(), 'UTC');
  assert.deepEqual([unrated?.before?.value, unrated?.after], [5, null]);
});

test('[SOFAR-9] pain in the room: the first visit that asked against the last', () => {
  const visits = [visit('2026-03-05'), visit('2026-03-06', 7), visit('2026-03-12', 4)];
  const [row] = roomPainRow(coursePicture(record({ visits })));
  assert.deepEqual([row?.before?.value, row?.after?.value, row?.standing], [7, 4, 'better']);
  assert.deepEqual(roomPainRow(coursePicture(record())), []);
});

test('[SOFAR-10] the diary is held against the own days', () => {
  const days = ['2026-03-02', '2026-03-03', '2026-03-04', '2026-03-06', '2026-03-07', '2026-03-08'];
  const diary = days.map((day, place) => noted(day, [5, 7, 6, 5, 6, 5][place] ?? 0));
  const rows = coursePicture(record({ diary })).lines.flatMap(diaryRow);
  assert.deepEqual(
    rows.map(({ id: row, standing, error, label }) => [row, standing, error, label]),
    [['diary-pain', 'within', 2, null]],
  );
});

const program = (daysPerWeek: number, startsOn: string): Program => {
  const versions = { full: [], gentle: [], rest: [] };
  const flare = { painFrom: 10, sleepTo: 0, energyTo: 0 };
  return {
    title: 'A',
    startsOn,
    reviewOn: '2026-04-01',
    phases: [{ title: 'A', weeks: 8, daysPerWeek, everyOtherDay: false, versions }],
    flare: { gentle: flare, rest: flare, signed: null },
    discomfort: { highest: 5, easesBy: 2 },
    cautions: [],
  };
};

test('[SOFAR-11] a planned day counts under the program of that day, and today is not over', () => {
  const programs = [
    { setOn: '2026-03-02', program: program(7, '2026-03-02') },
    { setOn: '2026-03-09', program: program(1, '2026-03-09') },
  ];
  const days = ['2026-03-01', '2026-03-02', '2026-03-02', '2026-03-03', '2026-03-16'];
  const found = adherence(programs, days, '2026-03-16');
  assert.deepEqual([found?.planned, found?.done], [8, 2]);
  assert.deepEqual(
    found?.weeks.map((week) => [week.from, week.planned, week.done]),
    [
      ['2026-03-02', 7, 2],
      ['2026-03-09', 1, 0],
    ],
  );
  assert.equal(adherence(programs, days, '2026-03-02'), null);
  assert.equal(adherence([], days, '2026-03-16'), null);
});

test('[SOFAR-12] an effect needs three days on either side, and says what it is not', () => {
  const found = effectOfDays({ before: [7, 6, 7], since: [3, 4, 7], improvement: 'decrease' });
  near(found?.nap, 7 / 9);
  assert.ok(found && found.lower < found.nap && found.nap < found.upper);
  assert.match(found.warnings[0] ?? '', /does not show that the treatment did it/u);
  assert.equal(effectOfDays({ before: [7, 6], since: [3, 4, 7], improvement: 'decrease' }), null);
});
