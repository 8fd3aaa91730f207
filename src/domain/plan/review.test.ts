import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { aCourse, aGoal, anEpisode, aRating, beganOn, onDay, visitsOn, zone } from '#test/a-course.ts';
import type { Course } from './course.ts';
import { decidingChange, detectableChange } from './detectable-changes.ts';
import { endingsOf } from './discharge.ts';
import { askedOf, outcomeAt, reviewOf, waysOn } from './review.ts';
import { verdictsOf } from './verdicts.ts';

const looking = (days: number) => ({ now: Temporal.Instant.from(onDay(days)), zone });
const review = (course: Course, days: number) => reviewOf(course, looking(days));
const verdict = (course: Course, measure: 'goals' | 'pain' | 'change') =>
  verdictsOf(course).find((one) => one.measure === measure)?.verdict;
const asked = (course: Course, planSetAt: string | null = null) =>
  askedOf(course, { ...looking(40), planSetAt });

const pain = (said: readonly number[]) => verdict(aCourse({ visits: visitsOn([0, 3, 7], said) }), 'pain');
const at = (scores: readonly number[], change: number | null = null) =>
  aCourse({ ratings: [aRating(20, scores, change)] });
const met = (course: Course) => endingsOf(course).map(({ what, met: came }) => `${what} ${String(came)}`);
const sixVisits = visitsOn([0, 3, 7, 10, 14, 17]);

test('[PLAN-15] a look is due at the earlier of so many visits or weeks', () => {
  const early = review(aCourse({ visits: visitsOn([0, 7]) }), 10);
  assert.deepEqual([early?.due, early?.visitsLeft, early?.dueOn.toString()], [false, 4, '2026-02-02']);
  assert.equal(review(aCourse({ visits: sixVisits }), 18)?.due, true);
  assert.equal(review(aCourse(), 27)?.due, false);
  assert.equal(review(aCourse(), 28)?.due, true);
});

test('[PLAN-15] after a look the count begins anew; without a plan or an open episode there is none', () => {
  const looked = aCourse({ visits: visitsOn([0, 3, 7, 10, 14, 17, 20]), ratings: [aRating(18, [4, 4])] });
  const next = review(looked, 21);
  assert.deepEqual([next?.due, next?.visitsSince, next?.dueOn.toString()], [false, 1, '2026-02-20']);
  assert.equal(review(aCourse({ plan: null }), 40), null);
  const end = { endedOn: beganOn, why: 'other' as const, words: '' };
  assert.equal(review(aCourse({ episode: { ...anEpisode(), end } }), 40), null);
});

test('[PLAN-16] a look late in the evening is of that day where the practice is', () => {
  const rating = { ...aRating(20, [3, 3]), ratedAt: '2026-01-26T04:00:00Z' };
  assert.equal(review(aCourse({ ratings: [rating] }), 21)?.since.toString(), '2026-01-25');
});

test('[PLAN-17] only activities rated both times are compared, and pain only where two visits asked', () => {
  const unrated = aCourse({
    episode: anEpisode([aGoal(1), aGoal(2, { baseline: 9 })]),
    ratings: [aRating(20, [5])],
  });
  const [goals] = verdictsOf(unrated);
  assert.deepEqual([goals?.before, goals?.after], [3, 5]);
  assert.deepEqual([pain([]), pain([6]), pain([6, 5])], ['cannot-tell', 'cannot-tell', 'within']);
  assert.deepEqual([pain([6, 6, 4]), pain([4, 4, 6])], ['better', 'worse']);
});

test('[PLAN-18] a change counts from its detectable change on', () => {
  assert.deepEqual(
    [verdict(at([4, 4]), 'goals'), verdict(at([5, 5]), 'goals'), verdict(at([1, 1]), 'goals')],
    ['within', 'better', 'worse'],
  );
  const single = verdictsOf(at([6, 5])).filter(({ measure }) => measure === 'goal');
  assert.deepEqual(
    single.map((one) => one.verdict),
    ['better', 'within'],
  );
  assert.deepEqual(
    [1, 2, -2].map((said) => verdict(at([3, 3], said), 'change')),
    ['within', 'better', 'worse'],
  );
  assert.equal(verdict(aCourse(), 'goals'), 'cannot-tell');
  assert.equal(outcomeAt(at([4, 4], 1), aRating(20, [4, 4], 1)), 'nothing-moved');
  assert.equal(outcomeAt(aCourse({ episode: anEpisode([]) }), undefined), 'cannot-tell');
});

test('[PLAN-18] a mean that is two higher counts, however the binary fractions fall', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 8 }), { minLength: 1, maxLength: 5 }), (baselines) => {
      const goals = baselines.map((baseline, index) => aGoal(index + 1, { baseline }));
      const scores = baselines.map((baseline) => baseline + 2);
      const course = aCourse({ episode: anEpisode(goals), ratings: [aRating(20, scores)] });
      assert.equal(verdict(course, 'goals'), 'better');
    }),
  );
});

test('[PLAN-19] a number that was only remembered never decides', () => {
  assert.equal(detectableChange('neck-pain')?.mark, 'recalled');
  assert.equal(decidingChange('neck-pain'), null);
  assert.deepEqual([decidingChange('goals'), decidingChange('goal'), decidingChange('pain')], [2, 3, 1.77]);
  assert.equal(decidingChange('sleep'), null);
});

test('[PLAN-20] when nothing moved the plan asks to change, refer or discharge, and not before its time', () => {
  const still = (days: number, visits = sixVisits) =>
    aCourse({ visits, ratings: [aRating(days, [3, 4], 1)] });
  assert.deepEqual(asked(still(18)), { outcome: 'nothing-moved', ways: waysOn });
  assert.equal(asked(still(5)), null);
  assert.notEqual(asked(still(28, [])), null);
  assert.equal(asked(still(18), onDay(19)), null);
  assert.notEqual(asked(still(18), onDay(2)), null);
  const course = aCourse({ visits: sixVisits, ratings: [aRating(18, [5, 5])] });
  assert.equal(asked(course), null);
  assert.equal(asked(aCourse({ visits: sixVisits, ratings: [aRating(18, [0, 0])] }))?.outcome, 'worse');
  assert.equal(asked(aCourse({ visits: sixVisits, ratings: [aRating(18, [6, 0])] }))?.outcome, 'mixed');
  assert.equal(asked(aCourse({ visits: sixVisits })), null);
});

test('[PLAN-21] what would end the course, and what of it has come', () => {
  const plan = aCourse().plan;
  assert.deepEqual(met(aCourse()), ['goals false', 'visits false', 'no-change false']);
  const reached = aCourse({ visits: sixVisits, ratings: [aRating(18, [8, 9])] });
  assert.deepEqual(met(reached), ['goals true', 'visits true', 'no-change false']);
  const still = aCourse({ ratings: [aRating(18, [3, 3]), aRating(40, [3, 4])] });
  assert.deepEqual(met(still).at(-1), 'no-change true');
  assert.deepEqual(
    met(aCourse({ plan: plan && { ...plan, discharge: ['Sing again'] } })).at(-1),
    'words null',
  );
  assert.deepEqual(met(aCourse({ episode: null, plan: null })), []);
});
