import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { near } from '#test/near.ts';
import { readingGrade } from '#test/reading-grade.ts';
import { type Days, courseSoFar } from './course-so-far.ts';
import { ownNoise } from './own-noise.ts';

const pain = (before: readonly number[], since: readonly number[]): Days => ({
  called: 'pain',
  improvement: 'decrease',
  range: [0, 10],
  before,
  since,
});

test('[OUTCOME-31] the band of one’s own days: two standard deviations, within the scale, at least a point', () => {
  const noise = ownNoise([6, 7, 8], [0, 10]);
  near(noise?.about, 2);
  assert.deepEqual(noise?.band, [5, 9]);
  assert.deepEqual(ownNoise([9, 9, 9, 9], [0, 10])?.band, [8, 10]);
  assert.equal(ownNoise([6, 7], [0, 10]), null);
});

test('[OUTCOME-32] lower than before, and within one’s own ups and downs: we cannot tell yet', () => {
  const told = courseSoFar(pain([6, 7, 8], [5, 5, 5]));
  assert.deepEqual([told.change, told.tells], [-2, 'cannot-tell']);
  assert.equal(
    told.sentence,
    'Your pain is 2 points lower; your own days vary by about 2, so we cannot tell yet.',
  );
});

test('[OUTCOME-32] beyond them, either way, and where more is better', () => {
  assert.equal(
    courseSoFar(pain([6, 7, 8], [9, 3, 3, 3, 3, 3, 3, 3])).sentence,
    'Your pain is 4 points lower. That is more than your own days vary, about 2.',
  );
  const worse = courseSoFar(pain([2, 3, 2, 3], [6, 6, 7]));
  assert.equal(worse.tells, 'worse');
  assert.match(worse.sentence, /4 points higher.*Please tell your therapist\.$/u);
  const sleep = courseSoFar({ ...pain([3, 4, 5], [8, 8, 8]), called: 'sleep', improvement: 'increase' });
  assert.equal(sleep.tells, 'better');
  assert.equal(courseSoFar(pain([5, 5, 5], [5, 5, 5])).sentence, 'Your pain is about the same as before.');
  assert.match(courseSoFar(pain([5, 6, 7], [5, 5, 5])).sentence, /is 1 point lower/u);
});

test('[OUTCOME-32] too few days, before or since, are told and nothing is compared', () => {
  for (const [before, since, words] of [
    [[], [3, 3, 3], /no days from before/u],
    [[5], [3, 3, 3], /is only 1 day from/u],
    [[5, 6], [3, 3, 3], /are only 2 days from/u],
    [[5, 6, 5], [], /A few more days/u],
    [[5, 6, 5], [3, 4], /A few more days/u],
  ] as const) {
    const told = courseSoFar(pain(before, since));
    assert.deepEqual([told.change, told.tells], [null, 'too-few-days']);
    assert.match(told.sentence, words);
  }
});

test('[OUTCOME-32] whatever the days, the sentence is plain, and says nothing finer than half a point', () => {
  const days = fc.array(fc.integer({ min: 0, max: 10 }), { maxLength: 20 });
  fc.assert(
    fc.property(days, days, fc.constantFrom('increase', 'decrease'), (before, since, improvement) => {
      const { sentence } = courseSoFar({ ...pain(before, since), improvement });
      assert.ok(readingGrade(sentence) <= 7, `${readingGrade(sentence)}: ${sentence}`);
      assert.doesNotMatch(sentence, /!|NaN|\.\d\d|\.[1-46-9]/u);
    }),
  );
});
