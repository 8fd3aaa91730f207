import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aGoal, anEpisode } from '#test/a-course.ts';
import { detailsOf, episodeFormOf, withExpectation } from './episode-form.ts';
import { ratingsOf, wholeOf } from './rate-form.ts';
import { toldGoals } from './told-goals.ts';

test('an episode goes through the form and comes back the same', () => {
  const { details } = anEpisode([aGoal(1), aGoal(2, { target: null })]);
  const whole = { ...details, icd10: 'M54.2', expectations: [{ claim: 'sore-after', saidOn: '2026-01-05' }] };
  assert.deepEqual(detailsOf(episodeFormOf(whole, '2026-01-05')), whole);
});

test('a goal without an activity is left out, and a code is read however it is typed', () => {
  const goal = { id: aGoal(1).id, activity: ' ', baseline: '', baselineOn: '2026-01-05', target: '' };
  const form = { ...episodeFormOf(null, '2026-01-05'), icd10: ' m54.2 ', goals: [goal] };
  const { goals, icd10 } = detailsOf(form);
  assert.deepEqual([goals, icd10], [[], 'M54.2']);
});

test('what was said keeps its day, and what is no longer said goes', () => {
  const said = withExpectation([{ claim: 'sore-after', saidOn: '2026-01-05' }], 'takes-weeks', '2026-02-01');
  assert.deepEqual(
    said.map(({ claim, saidOn }) => `${claim} ${saidOn}`),
    ['sore-after 2026-01-05', 'takes-weeks 2026-02-01'],
  );
  assert.equal(withExpectation(said, 'sore-after', null).length, 1);
});

test('a rating takes what was typed, with either minus, and leaves what was not', () => {
  assert.deepEqual(ratingsOf({ a: '7', b: '', c: ' 0 ' }), [
    { goal: 'a', score: 7 },
    { goal: 'c', score: 0 },
  ]);
  assert.deepEqual(['+2', '−3', '-1', '', 'x'].map(wholeOf), [2, -3, -1, null, null]);
});

const said = (at: string, ...named: readonly string[]) => ({
  item: 'goals',
  value: named.map((activity) => ({ activity, score: 3 })),
  at,
  by: 'client' as const,
});

test('what the client named last in the form becomes goals, but for what a row says already', () => {
  const record = {
    person: { bornOn: null },
    answers: [said('2026-01-05T03:00:00Z', 'Drive', 'Sleep'), said('2025-12-01T15:00:00Z', 'Run')],
    clearances: [],
    overrides: [],
  };
  const rows = [{ id: '1', activity: 'Sleep ', baseline: '2', baselineOn: '2026-01-01', target: '' }];
  const told = toldGoals(record, { rows, zone: 'America/Chicago', newId: () => '2' });
  assert.deepEqual(told, [
    { id: '2', activity: 'Drive', baseline: '3', baselineOn: '2026-01-04', target: '' },
  ]);
});
