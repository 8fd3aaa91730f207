import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { aCourse, anEpisode, aPhase, aPlan, aRating, onDay, visitsOn, zone } from '#test/a-course.ts';
import { readingGrade } from '#test/reading-grade.ts';
import type { CarePlan } from './care-plan.ts';
import { claims } from '#domain/evidence/claims.ts';
import { coursePage } from './course-page.ts';
import { PhaseKind } from './phase.ts';
import { planChanges } from './plan-changes.ts';
import { plainPlan } from './plain-plan.ts';
import { planFrom, templates } from './templates.ts';

const page = (course = aCourse(), days = 10) =>
  coursePage(course, { now: Temporal.Instant.from(onDay(days)), zone, planSetAt: null });

const step = { region: 'neck.back', side: 'left', technique: 'CHR', seconds: 120 } as const;
const own = { complaint: 'Neck pain', goal: 'Drive home', limits: aPlan().limits };

test('[PLAN-23] the page says where we are, what is next and what would end it', () => {
  const now = page(aCourse({ visits: visitsOn([0, 3, 7]) }));
  assert.equal(now.here, 'Visit 2 of 3 in the firmer phase');
  assert.deepEqual(
    now.line.map(({ state, done }) => `${state} ${done}`),
    ['done 2', 'here 1'],
  );
  assert.deepEqual(now.next, [
    'Look again after 3 more visits, or on February 2, 2026, whichever is first.',
    'Next visit: firmer, 40 minutes, pressure at most 3 of 5.',
    '1 more in this phase after it, then the course ends.',
  ]);
  assert.equal(now.summary, 'Neck pain. Visit 2 of 3 in the firmer phase.');
  assert.deepEqual([now.visitsDone, now.visitsPlanned], [3, 5]);
});

test('[PLAN-23] a look that is due and one that moved nothing stand first', () => {
  const due = page(aCourse({ visits: visitsOn([0, 3, 7]) }), 30);
  assert.match(due.next[0] ?? '', /^Look again: rate the goals/u);
  assert.match(due.summary, /Time to look again\.$/u);
  const still = page(aCourse({ ratings: [aRating(28, [3, 3])] }), 29);
  assert.match(still.next[0] ?? '', /^Nothing moved beyond its noise/u);
  assert.equal(still.outcome, 'nothing-moved');
});

test('[PLAN-23] every course has a page, with one phase at most to be in', () => {
  const ended = { ...anEpisode(), end: { endedOn: '2026-02-03', why: 'goals-met' as const, words: '' } };
  assert.equal(page(aCourse({ episode: ended })).summary, 'Neck pain: ended on February 3, 2026.');
  assert.deepEqual(page(aCourse({ episode: null, plan: null })).summary, 'No episode is open.');
  assert.equal(page(aCourse({ plan: null })).here, 'No plan yet');
  assert.equal(page(aCourse({ plan: aPlan() })).here, 'Visit 1, without phases');
  const visits = fc.array(fc.integer({ min: 0, max: 300 }), { maxLength: 40 });
  const kinds = fc.array(fc.constantFrom(...PhaseKind.options), { maxLength: 6 });
  fc.assert(
    fc.property(visits, kinds, fc.integer({ min: 0, max: 9 }), (days, phases, each) => {
      const plan = aPlan(phases.map((kind) => aPhase({ kind, visits: each })));
      const shown = page(aCourse({ visits: visitsOn(days), plan }));
      assert.equal(shown.line.filter(({ state }) => state === 'here').length, phases.length === 0 ? 0 : 1);
      assert.ok(shown.next.length > 0);
    }),
  );
});

test('[PLAN-22] what changed is told in words, each change once', () => {
  const before = aPlan([aPhase({ steps: [step] })]);
  assert.deepEqual(planChanges(null, before), ['The plan was made.']);
  assert.deepEqual(planChanges(before, before), []);
  const after: CarePlan = {
    ...before,
    goal: 'Turn the head',
    phases: [
      aPhase({ visits: 3, highestPressure: 1, steps: [{ ...step, seconds: 180 }] }),
      aPhase({ kind: 'bridge' }),
    ],
    limits: {
      ...before.limits,
      highestPressure: 3,
      excludedRegions: [{ region: 'neck.front', reason: 'Scar' }],
    },
    review: { visits: 4, weeks: 4 },
    discharge: ['Sing again'],
  };
  assert.deepEqual(planChanges(before, after), [
    'The goal is now: Turn the head',
    'Gentle phase: visits 2, now 3.',
    'Gentle phase: highest pressure 2 of 5, now 1 of 5.',
    'Gentle phase: added left posterior neck, cross-hand release, 180 s.',
    'Gentle phase: took out left posterior neck, cross-hand release, 120 s.',
    'Bridge to exercise phase added.',
    'Limit: highest pressure not limited, now 3.',
    'Limit: now leaves out anterior neck.',
    'Look again after 4 visits or 4 weeks, before after 6 or 4.',
    'What would end the course was changed.',
  ]);
  const other = { ...step, region: 'neck.side' } as const;
  const ordered = aPlan([], { steps: [step, other] });
  assert.deepEqual(planChanges(ordered, { ...ordered, steps: [other, step] }), [
    'The steps: in another order.',
  ]);
});

test('[PLAN-24] every template reads in plain words at grade 7, with every claim that may be said', () => {
  const expectations = claims.map(({ id }) => ({ claim: id, saidOn: '2026-01-05' }));
  const goals = anEpisode().details.goals;
  for (const template of templates) {
    const parts = plainPlan({ plan: planFrom(template, own), goals, expectations, visitsDone: 1 });
    for (const { id, title, lines } of parts) {
      const said = lines.map(({ words }) => words).filter((words) => words !== '');
      assert.ok(readingGrade(title) <= 7, title);
      for (const words of said)
        assert.ok(readingGrade(words) <= 7, `${template.id} ${id}: ${words} ${readingGrade(words)}`);
    }
    const steps = parts.find(({ id }) => id === 'steps');
    assert.deepEqual(
      steps?.lines.map(({ here }) => here),
      [true, false, false, false],
    );
  }
});

test('[PLAN-14] [PLAN-24] neither an overclaim nor a reason of the therapist’s reaches the client', () => {
  const plan = aPlan([], {
    steps: [step],
    limits: {
      ...aPlan().limits,
      highestPressure: 2,
      handsOnMinutes: 30,
      excludedRegions: [{ region: 'neck.front', reason: 'Thyroid operation' }],
      reasons: ['Opioid twice a day'],
    },
  });
  const expectations = [{ claim: 'proven', saidOn: '2026-01-05' }];
  const parts = plainPlan({ plan, goals: [], expectations, visitsDone: 0 });
  const read = JSON.stringify(parts);
  assert.doesNotMatch(read, /Opioid|Thyroid|proven/iu);
  assert.deepEqual(
    parts.map(({ id }) => id),
    ['why', 'steps', 'limits', 'again', 'stop'],
  );
  assert.match(read, /front of neck/u);
});
