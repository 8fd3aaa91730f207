import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { regionOf } from '#domain/atlas/regions.ts';
import { bindLimits } from '#domain/screening/bind-limits.ts';
import type { Screening } from '#domain/screening/decision.ts';
import { type ChannelLimits, noLimits } from '#domain/screening/limits.ts';
import { screen } from '#domain/screening/screen.ts';
import { sidesOf } from '#domain/session/dose.ts';
import { aPhase, aPlan } from '#test/a-course.ts';
import { CarePlan } from './care-plan.ts';
import { cutWords } from './cut-words.ts';
import { onlyGetsFirmer } from './phases.ts';
import { sessionPlan } from './session-plan.ts';
import { planFrom, templateOf, templates } from './templates.ts';
import type { PlannedStep } from './treatment-plan.ts';
import { boundPlan } from './within-limits.ts';

const nobody = { person: { bornOn: null }, answers: [], clearances: [], overrides: [] };
const empty = screen(nobody, '2026-01-05T15:00:00Z');

/** A screening that limits so, by one rule for the numbers. */
const limiting = (own: Partial<ChannelLimits>): Screening => {
  const limits = { ...noLimits, ...own };
  const reason = {
    rule: 'CI09',
    case: 'taken',
    title: 'Anticoagulant',
    words: 'Light.',
    action: 'MODIFY' as const,
    standing: 'binds' as const,
    items: [],
    since: '2026-01-05T15:00:00Z',
    limits,
    sources: [],
    mark: 'verified' as const,
  };
  return { ...empty, handsOn: { ...empty.handsOn, action: 'MODIFY', reasons: [reason], limits } };
};

const step = (region: string, side: PlannedStep['side'], technique: PlannedStep['technique'] = 'CHR') => ({
  region,
  side,
  technique,
  seconds: 120,
});

const pressures = fc.constantFrom(null, 1, 2, 3, 4, 5);
const regions = fc.constantFrom('neck.back', 'back.upper_trap', 'head.scalp', 'back.lumbar', 'calf.upper');
const techniques = fc.constantFrom('CHR', 'DCP', 'MST', 'SOR');
const steps: fc.Arbitrary<PlannedStep[]> = fc.array(
  fc
    .record({
      region: regions,
      side: fc.constantFrom('left', 'right', 'bilateral'),
      technique: techniques,
      seconds: fc.integer({ min: 10, max: 1800 }),
    })
    .map((one) => (regionOf(one.region).sided ? one : { ...one, side: 'mid' as const })),
  { maxLength: 8 },
);
const someLimits: fc.Arbitrary<Partial<ChannelLimits>> = fc.record({
  highestPressure: pressures,
  minutes: fc.option(fc.integer({ min: 1, max: 90 }), { nil: null }),
  pressureLessBy: fc.constantFrom(0, 1),
  minutesTimes: fc.constantFrom(1, 0.5),
  regionsPerSession: fc.option(fc.integer({ min: 1, max: 4 }), { nil: null }),
  secondsPerRegion: fc.option(fc.integer({ min: 1, max: 300 }), { nil: null }),
  excludedRegions: fc.array(
    fc.record({
      region: regions,
      side: fc.constantFrom('left', 'right', 'bilateral'),
      reason: fc.constant('x'),
      rule: fc.constant('CI04'),
    }),
    { maxLength: 3 },
  ),
  excludedTechniques: fc.array(fc.record({ technique: techniques, rule: fc.constant('CI11') }), {
    maxLength: 2,
  }),
});
const somePlans: fc.Arbitrary<CarePlan> = fc
  .record({
    own: fc.record({
      pressure: pressures,
      minutes: fc.option(fc.integer({ min: 1, max: 240 }), { nil: null }),
      steps,
    }),
    phases: fc.array(fc.record({ pressure: pressures, minutes: fc.integer({ min: 5, max: 240 }), steps }), {
      maxLength: 4,
    }),
  })
  .map(({ own, phases }) =>
    CarePlan.parse({
      ...aPlan(
        phases.map(({ pressure, ...phase }) => aPhase({ ...phase, highestPressure: pressure })),
        { steps: own.steps },
      ),
      limits: {
        ...(own.pressure === null ? {} : { highestPressure: own.pressure }),
        ...(own.minutes === null ? {} : { handsOnMinutes: own.minutes }),
      },
    }),
  );

test('[PLAN-8] a bounded plan never exceeds what the screening lastingly allows', () => {
  fc.assert(
    fc.property(somePlans, someLimits, (plan, own) => {
      const screening = limiting(own);
      const { limits } = screening.handsOn;
      const bound = boundPlan(plan, screening).plan;
      CarePlan.parse(bound);
      assert.ok((bound.limits.highestPressure ?? 1) <= (limits.highestPressure ?? 5));
      assert.ok((bound.limits.handsOnMinutes ?? 1) <= (limits.minutes ?? 240));
      for (const phase of bound.phases) {
        assert.ok((phase.highestPressure ?? 1) <= (limits.highestPressure ?? 5));
        assert.ok(phase.minutes <= Math.max(5, limits.minutes ?? 240));
      }
      for (const list of [bound.steps, ...bound.phases.map((phase) => phase.steps)])
        withinSteps(list, limits);
    }),
  );
});

function withinSteps(list: readonly PlannedStep[], limits: ChannelLimits): void {
  const { excludedRegions, excludedTechniques, regionsPerSession, secondsPerRegion } = limits;
  assert.ok(new Set(list.map(({ region }) => region)).size <= (regionsPerSession ?? 99));
  for (const { region, side, technique, seconds } of list) {
    assert.ok(seconds <= Math.max(10, secondsPerRegion ?? 1800));
    assert.ok(!excludedTechniques.some((one) => one.technique === technique));
    for (const out of excludedRegions.filter((one) => one.region === region)) {
      assert.ok(regionOf(region).sided && out.side !== undefined, region);
      for (const one of sidesOf(out.side)) assert.ok(!sidesOf(side).includes(one), region);
    }
  }
}

test('[PLAN-8] what opens a session from a bounded plan lies within the limits too', () => {
  fc.assert(
    fc.property(somePlans, someLimits, fc.integer({ min: 0, max: 9 }), (plan, own, visitsDone) => {
      const screening = limiting(own);
      const opened = sessionPlan(boundPlan(plan, screening).plan, { visitsDone });
      const bound = bindLimits(opened.limits, screening);
      assert.ok((bound.highestPressure ?? 5) <= (screening.handsOn.limits.highestPressure ?? 5));
      withinSteps(opened.steps, screening.handsOn.limits);
    }),
  );
});

test('[PLAN-3] [PLAN-8] a bounded template still only gets firmer', () => {
  const limits = {
    highestDiscomfort: 7,
    excludedRegions: [],
    excludedTechniques: [],
    excludedPositions: [],
    reasons: [],
  };
  fc.assert(
    fc.property(fc.constantFrom(...templates), someLimits, (template, own) => {
      const plan = planFrom(template, { complaint: '', goal: '', limits });
      assert.ok(onlyGetsFirmer(boundPlan(plan, limiting(own)).plan.phases));
    }),
  );
});

test('[PLAN-9] a step on both sides goes on on the side that is free', () => {
  const excludedRegions = [{ region: 'neck.back', side: 'left' as const, reason: 'Wound', rule: 'CI04' }];
  const plan = aPlan([], { steps: [step('neck.back', 'bilateral'), step('neck.back', 'left')] });
  const { plan: bound, cuts } = boundPlan(plan, limiting({ excludedRegions }));
  assert.deepEqual(bound.steps, [step('neck.back', 'right')]);
  assert.deepEqual(
    cuts.map((cut) => cutWords(cut, plan)),
    ['The posterior neck stays on the right only (CI04).', 'The left posterior neck is left out (CI04).'],
  );
});

test('[PLAN-10] everything that was cut is told with its phase and its rule', () => {
  const template = templateOf('low-back-pain-4') ?? assert.fail();
  const plan = planFrom(template, { complaint: '', goal: '', limits: aPlan().limits });
  const screening = limiting({
    highestPressure: 2,
    minutes: 30,
    regionsPerSession: 2,
    secondsPerRegion: 200,
    excludedTechniques: [{ technique: 'LPR', rule: 'CI11' }],
  });
  const said = boundPlan(plan, screening).cuts.map((cut) => cutWords(cut, plan));
  assert.deepEqual(said.slice(0, 4), [
    'Gentle: 40 minutes, now at most 30 (CI09).',
    'Gentle: the lumbar erector spinae on both sides for 200 s instead of 240 s (CI09).',
    'Gentle: the tensor fasciae latae on both sides is one place too many for a session (CI09).',
    'Firmer: pressure 3, now at most 2 of 5 (CI09).',
  ]);
  assert.ok(
    said.includes(
      'Firmer: longitudinal plane release on the quadratus lumborum on both sides is left out (CI11).',
    ),
  );
  assert.deepEqual(boundPlan(plan, null), { plan, cuts: [] });
});

test('[PLAN-11] bounding again cuts nothing more, and what limits only for now is left to the session', () => {
  fc.assert(
    fc.property(somePlans, someLimits, (plan, own) => {
      const screening = limiting(own);
      const once = boundPlan(plan, screening).plan;
      assert.deepEqual(boundPlan(once, screening), { plan: once, cuts: [] });
    }),
  );
  const sore = limiting({ pressureLessBy: 1, minutesTimes: 0.5 });
  const plan = aPlan([aPhase({ highestPressure: 3, minutes: 60 })]);
  assert.deepEqual(boundPlan(plan, sore).cuts, []);
  assert.equal(bindLimits(sessionPlan(plan, { visitsDone: 0 }).limits, sore).highestPressure, 2);
});
