import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { aPhase, aPlan } from '#test/a-course.ts';
import { TreatmentPlan } from './treatment-plan.ts';
import { type Phase, PhaseKind } from './phase.ts';
import { inOrder, onlyGetsFirmer, phaseAt, plannedVisits } from './phases.ts';
import { sessionPlan } from './session-plan.ts';

const step = { region: 'neck.back', side: 'left', technique: 'CHR', seconds: 120 } as const;
const phased = aPlan([
  aPhase({ visits: 2, steps: [step] }),
  aPhase({ kind: 'firmer', visits: 3, highestPressure: 3 }),
  aPhase({ kind: 'self-care', visits: 0 }),
]);

const somePhases: fc.Arbitrary<Phase[]> = fc
  .array(
    fc.record({
      kind: fc.constantFrom(...PhaseKind.options),
      visits: fc.integer({ min: 0, max: 60 }),
      pressure: fc.constantFrom(null, 1, 2, 3, 4, 5),
      withStep: fc.boolean(),
    }),
    { maxLength: 6 },
  )
  .map((all) =>
    all.map(({ kind, visits, pressure, withStep }) =>
      aPhase({
        kind,
        visits,
        highestPressure: pressure,
        steps: withStep ? [step] : [],
      }),
    ),
  );

test('[PLAN-3] phases are put in order by kind, and the work by the hands only gets firmer', () => {
  fc.assert(
    fc.property(somePhases, (phases) => {
      const kinds = inOrder(phases).map(({ kind }) => PhaseKind.options.indexOf(kind));
      assert.deepEqual(
        kinds,
        kinds.toSorted((one, other) => one - other),
      );
      assert.equal(inOrder(phases).length, phases.length);
    }),
  );
  assert.equal(onlyGetsFirmer(phased.phases), true);
  assert.equal(onlyGetsFirmer(phased.phases.toReversed()), false);
  const eased = [aPhase({ highestPressure: 4 }), aPhase({ kind: 'firmer', highestPressure: 3 })];
  assert.equal(onlyGetsFirmer(eased), false);
});

test('[PLAN-4] visits lead through the phases, and past the last the last phase goes on', () => {
  const at = (visits: number): string => {
    const place = phaseAt(phased.phases, visits);
    return `${place?.phase.kind ?? ''} ${place?.visitInPhase ?? 0}`;
  };
  assert.deepEqual([0, 1, 2, 4, 5].map(at), ['gentle 1', 'gentle 2', 'firmer 1', 'firmer 3', 'firmer 4']);
  assert.equal(plannedVisits(phased.phases), 5);
  assert.equal(phaseAt([], 3), null);
  assert.equal(phaseAt([aPhase({ kind: 'bridge', visits: 0 })], 2)?.phase.kind, 'bridge');
});

test('[PLAN-5] a session opens with the steps and the stricter pressure of its phase', () => {
  const gentle = sessionPlan(phased, { visitsDone: 1 });
  assert.deepEqual(gentle.steps, [step]);
  assert.equal(gentle.limits.highestPressure, 2);
  assert.deepEqual(gentle.limits.reasons, ['Gentle phase: pressure at most 2 of 5']);
  const other = { ...step, region: 'neck.side' };
  const firmer = sessionPlan({ ...phased, steps: [other] }, { visitsDone: 2 });
  assert.deepEqual(firmer.steps, [other]);
  const own = [aPhase({ kind: 'self-care' })];
  assert.deepEqual(sessionPlan({ ...phased, phases: own, steps: [other] }, { visitsDone: 0 }).steps, []);
  const limited = { ...phased, limits: { ...phased.limits, highestPressure: 2 as const } };
  assert.deepEqual(sessionPlan(limited, { visitsDone: 2 }).limits, limited.limits);
});

test('[PLAN-6] every plan opens a session, and never above its own limits', () => {
  fc.assert(
    fc.property(somePhases, fc.integer({ min: -3, max: 400 }), (phases, visitsDone) => {
      const { phase, visitInPhase, ...plan } = sessionPlan(aPlan(phases), { visitsDone });
      TreatmentPlan.parse(plan);
      assert.equal(phase === null, phases.length === 0);
      assert.equal(visitInPhase > 0, phases.length > 0);
      const highest = phase?.highestPressure ?? 5;
      assert.ok((plan.limits.highestPressure ?? 5) <= highest);
    }),
  );
  const single = aPlan([], { steps: [step] });
  assert.deepEqual(sessionPlan(single, { visitsDone: 9 }).steps, [step]);
});
