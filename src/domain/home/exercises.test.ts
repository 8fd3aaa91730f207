import assert from 'node:assert/strict';
import { test } from 'node:test';
import { regions } from '#domain/atlas/regions.ts';
import { homeOffer } from '#domain/screening/home-offer.ts';
import { screen } from '#domain/screening/screen.ts';
import { calm, NOW } from '#test/screening.ts';
import { readingGrade } from '#test/reading-grade.ts';
import { firstQuestions } from './ask-first.ts';
import { doseTable, hardCaps, longestSeconds } from './dose-table.ts';
import type { Exercise } from './exercise.ts';
import { exerciseOf, exercises, exercisesFor } from './exercises.ts';
import { figures } from './figure-id.ts';

const cap = (id: Exercise['id']): number => exerciseOf(id).dose.capSeconds;
const regionsOf = (some: readonly Exercise[]): string[] => [...new Set(some.map(({ region }) => region))];

test('[HOME-1] every region that is not forbidden has an exercise, a forbidden one has none', () => {
  for (const { id, home } of regions) assert.equal(exercisesFor(id).length > 0, home !== 'no', id);
  assert.equal(exercises.length, 55);
});

test('[HOME-2] tool, support, position and weight of an exercise fit together, and its drawing shows them', () => {
  for (const { id, support, carries, positions, tools, figure } of exercises) {
    assert.equal(positions.includes('floor'), support === 'floor', id);
    assert.equal(carries === 'hands', tools.includes('hands'), id);
    assert.equal(carries === 'roller', tools.includes('roller'), id);
    assert.equal(carries === 'stick', tools.includes('stick'), id);
    assert.equal(figures[figure].place, support, id);
    const drawn = figures[figure].tool;
    assert.ok(
      tools.every((tool) => (tool.endsWith('-ball') ? 'ball' : tool) === drawn),
      id,
    );
  }
});

test('[HOME-2] without the floor some twenty regions are left, seated by hand and chair back six', () => {
  const noFloor = exercises.filter(({ positions }) => !positions.includes('floor'));
  assert.ok(regionsOf(noFloor).length >= 20);
  const seated = exercises.filter(
    ({ positions, carries, limit }) =>
      limit === 'ok' &&
      positions.every((one) => one === 'seated') &&
      (carries === 'hands' || carries === 'ball-on-wall'),
  );
  assert.deepEqual(
    seated.map(({ id }) => id),
    [
      'upper-trap-hands',
      'rhomboid-ball-chair',
      'mid-back-ball-chair',
      'forearm-front-hands',
      'palm-hands',
      'thumb-hands',
    ],
  );
});

test('[HOME-3] the caps of regions are the reference’s', () => {
  for (const id of ['upper-trap-ball', 'levator-ball', 'rhomboid-ball', 'blade-ball'] as const) {
    assert.deepEqual([exerciseOf(id).support, cap(id)], ['wall', 60], id);
  }
  assert.deepEqual(
    (
      [
        'suboccipital-two-balls',
        'thoracic-roller',
        'pec-minor-ball',
        'low-back-ball',
        'deep-hip-ball',
      ] as const
    ).map(cap),
    [60, 60, 30, 30, 60],
  );
  assert.equal(exerciseOf('low-back-ball').dose.highestPressure, 2);
  assert.equal(exerciseOf('thigh-outer-roller').dose.highestDiscomfort, 5);
  assert.deepEqual(exerciseOf('sole-ball').dose.seconds, [60, 120]);
  for (const { region, carries } of exercises) {
    if (region.startsWith('head.') || region === 'calf.achilles') assert.equal(carries, 'hands', region);
    if (region.startsWith('neck.') || region === 'back.lowpara') assert.notEqual(carries, 'roller', region);
  }
});

test('[HOME-4] every exercise is said in short words that a twelve-year-old reads', () => {
  for (const { id, words } of exercises) {
    const said = [...words.setUp, words.feel, ...words.avoid];
    assert.ok(words.setUp.length >= 2 && words.avoid.length >= 1, id);
    assert.ok(readingGrade(said.join(' ')) <= 7, `${id}: ${readingGrade(said.join(' '))}`);
    assert.ok(
      said.every((one) => one.length <= 100 && !/[!…]/.test(one)),
      id,
    );
  }
  for (const { words, otherwise } of Object.values(firstQuestions))
    assert.ok(readingGrade(`${words} ${otherwise}`) <= 7, words);
});

test('[HOME-5] a healthy runner gets the calf only after the question about a clot', () => {
  const offer = homeOffer(screen(calm(), NOW));
  assert.equal(offer.gate, 'free');
  const calf = exercises.filter(({ region }) => region.startsWith('calf.'));
  assert.equal(calf.length, 4);
  for (const { id, asksFirst } of calf) assert.ok(asksFirst.includes('clot'), id);
  assert.equal(firstQuestions.clot.safe, 'no');
});

test('[HOME-5] the sole asks for the feeling of the toes, the temple for new pain', () => {
  assert.deepEqual(exerciseOf('sole-ball').asksFirst, ['feeling-in-toes']);
  assert.deepEqual(exerciseOf('heel-ball').asksFirst, ['feeling-in-toes']);
  assert.deepEqual(exerciseOf('temple-hands').asksFirst, ['new-temple-pain']);
  assert.equal(firstQuestions['feeling-in-toes'].safe, 'yes');
});

test('[HOME-6] no dose lies outside the table, and no cap above the hard ones but the sole’s', () => {
  for (const { id, dose, region, carries } of exercises) {
    assert.ok(dose.seconds[0] <= dose.seconds[1] && dose.seconds[1] <= dose.capSeconds, id);
    assert.ok(dose.capSeconds <= longestSeconds(region, carries), id);
    assert.ok(dose.sets[1] <= hardCaps.sets && dose.highestDiscomfort <= hardCaps.highestDiscomfort, id);
    assert.ok(dose.highestPressure <= 4, id);
  }
  assert.deepEqual(doseTable.roller.sensitive, { seconds: [20, 30], sets: [1, 1], restSeconds: 60 });
  assert.deepEqual(doseTable.ball.standard, { seconds: [30, 60], sets: [1, 2], restSeconds: 30 });
});
