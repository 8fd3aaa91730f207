import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { PlannedStep, TreatmentPlan } from '#domain/plan/treatment-plan.ts';
import { Fact } from '#domain/session/fact.ts';
import { ExcludedRegion } from '#domain/session/limits.ts';
import { aHold } from '#test/telling.ts';
import { findRegions } from './find-region.ts';
import { sideProblem } from './fitting-side.ts';
import { pressureScale } from './pressure-scale.ts';
import { HomeLimit } from './region.ts';
import { regionName } from './region-name.ts';
import { regionOf, regions } from './regions.ts';
import { techniqueName } from './technique-name.ts';
import { techniqueOf, techniques } from './techniques.ts';
import { TechniqueCode } from './vocabulary.ts';

const first = (query: string): string | undefined => findRegions(query)[0]?.id;

test('[ATLAS-1] there are 69 regions, 57 of them with two sides: 126 places', () => {
  const sided = regions.filter((region) => region.sided).length;
  assert.deepEqual([regions.length, sided, regions.length + sided], [69, 57, 126]);
  assert.equal(new Set(regions.map(({ id }) => id)).size, 69);
});

test('[ATLAS-2] neighbourhood goes both ways, within the atlas, and never to itself', () => {
  for (const region of regions) {
    assert.ok(region.adjacent.length > 0, region.id);
    for (const other of region.adjacent) {
      assert.notEqual(other, region.id);
      assert.ok(regionOf(other).adjacent.includes(region.id), `${region.id} and ${other}`);
    }
  }
});

test('[ATLAS-3] every region says whether home work is allowed', () => {
  for (const { home } of regions) HomeLimit.parse(home);
  assert.equal(regionOf('neck.front').home, 'no');
});

test('[ATLAS-4] every region has a clinical name of its own that reads well with its side', () => {
  const names = regions.map(({ id }) => regionName(id));
  assert.equal(new Set(names).size, 69);
  for (const { id } of regions) assert.notEqual(regionName(id), id.includes('.') ? id : '');
  assert.equal(regionName('back.flank', 'left'), 'left quadratus lumborum');
  assert.equal(regionName('back.flank', 'bilateral'), 'quadratus lumborum on both sides');
  assert.equal(regionName('head.scalp', 'mid'), 'scalp');
});

test('[ATLAS-5] a side that does not fit its region is malformed, and the message says how to mend it', () => {
  assert.equal(
    sideProblem({ region: 'neck.back', side: 'mid' }),
    'must be left, right or bilateral: neck.back (Back of neck) has two sides',
  );
  assert.equal(
    sideProblem({ region: 'head.scalp', side: 'left' }),
    'must be mid: head.scalp (Top of head) lies on the midline',
  );
  assert.equal(sideProblem({ region: 'neck.back', side: 'bilateral' }), null);
  const stamp = { id: '0198a000-0000-7000-8000-000000000001', at: '2026-01-05T15:00:00Z' };
  const wrong = Fact.safeParse({ ...aHold, ...stamp, region: 'head.scalp', side: 'left' });
  assert.deepEqual(
    wrong.error?.issues.map(({ path }) => path),
    [['side']],
  );
  assert.ok(!Fact.safeParse({ ...stamp, kind: 'region-chosen', region: 'neck.back', side: 'mid' }).success);
  const pain = { measure: 'pain', score: 3, region: 'neck.back', side: 'mid' };
  assert.ok(!Fact.safeParse({ ...stamp, kind: 'retested', when: 'before', test: pain }).success);
  assert.ok(
    !Fact.safeParse({ ...stamp, kind: 'corrected', fact: stamp.id, instead: { ...aHold, side: 'mid' } })
      .success,
  );
  assert.ok(!ExcludedRegion.safeParse({ region: 'neck.back', side: 'mid', reason: 'port' }).success);
});

test('[ATLAS-6] a search finds regions by the words people use', () => {
  const expected = {
    QL: 'back.flank',
    traps: 'back.upper_trap',
    'IT band': 'thigh.outer',
    'quadratus lumborum': 'back.flank',
    'Base of skull': 'neck.suboccipital',
    piriformis: 'hip.deep',
    glutes: 'hip.glute_max',
    TMJ: 'head.jaw',
    'plantar fascia': 'foot.sole',
    scm: 'neck.scm',
    quads: 'thigh.front',
    psoas: 'hip.psoas',
  };
  for (const [query, id] of Object.entries(expected)) assert.equal(first(query), id, query);
  for (const { id, plain, anatomical } of regions) {
    assert.ok(
      findRegions(plain).some((region) => region.id === id),
      plain,
    );
    assert.ok(
      findRegions(anatomical).some((region) => region.id === id),
      anatomical,
    );
  }
});

test('[ATLAS-7] case, accents and punctuation do not matter; every word must begin a word of the region', () => {
  assert.equal(first('UPPER  trapézius,'), first('upper trapezius'));
  assert.equal(first('  pirif  '), 'hip.deep');
  assert.deepEqual(findRegions('trapezius zebra'), []);
  assert.deepEqual(findRegions('rapezius'), []);
});

test('[ATLAS-8] without words the plan’s regions come first, then the recent ones, then head to foot, each once', () => {
  const found = findRegions('', { planned: ['foot.sole', 'neck.back'], recents: ['neck.back', 'axilla'] });
  assert.deepEqual(
    found.slice(0, 4).map(({ id }) => id),
    ['foot.sole', 'neck.back', 'axilla', 'head.scalp'],
  );
  assert.equal(new Set(found).size, 69);
});

test('[ATLAS-9] among equals the plan’s and the recent ones come first', () => {
  const plain = findRegions('deep');
  const last = plain.at(-1);
  assert.ok(last);
  fc.assert(
    fc.property(fc.string({ maxLength: 6 }), (query) => {
      const [all, hinted] = [findRegions(query), findRegions(query, { recents: [last.id] })];
      assert.deepEqual([...hinted].toSorted(byId), [...all].toSorted(byId));
    }),
  );
  const calves = findRegions('calves', { recents: ['calf.lower'] }).map(({ id }) => id);
  assert.equal(calves[0], 'calf.lower');
});

const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);

test('[ATLAS-10] every technique of the vocabulary is described, with the mark of its source', () => {
  assert.deepEqual(
    techniques.map(({ code }) => code),
    TechniqueCode.options,
  );
  for (const one of techniques) {
    assert.ok(
      one.name !== '' && one.definition.endsWith('.') && one.dose.endsWith('.') && one.source.endsWith('.'),
    );
    assert.ok(['verified', 'recalled', 'design'].includes(one.mark));
    if (one.holdSeconds !== null) assert.ok(one.holdSeconds.from < one.holdSeconds.to);
    if (one.pressure !== null) assert.ok(one.pressure.from <= one.pressure.to);
  }
  assert.equal(techniqueOf('CHR').mark, 'verified');
  assert.equal(techniqueOf('SOR').mark, 'recalled');
  assert.equal(techniqueName('CHR'), 'cross-hand release');
});

test('[ATLAS-11] pressure has five steps, and their link to discomfort is marked as a product rule', () => {
  assert.deepEqual(
    pressureScale.map(({ pressure }) => pressure),
    [1, 2, 3, 4, 5],
  );
  assert.ok(pressureScale.every(({ source }) => source === 'design'));
  assert.deepEqual(
    pressureScale.map(({ usualDiscomfort: { from, to } }) => [from, to]),
    [
      [0, 1],
      [1, 3],
      [3, 5],
      [4, 6],
      [6, 7],
    ],
  );
});

test('[PLAN-1] a step of a plan names a region with a fitting side, a technique and its seconds', () => {
  const step = { region: 'neck.back', side: 'left', technique: 'CHR', seconds: 180 };
  assert.ok(PlannedStep.safeParse(step).success);
  assert.ok(!PlannedStep.safeParse({ ...step, side: 'mid' }).success);
  assert.ok(!PlannedStep.safeParse({ ...step, seconds: 5 }).success);
});

test('[PLAN-2] a plan without limits of its own still stops at a discomfort of 7', () => {
  const plan = TreatmentPlan.parse({ complaint: 'Neck pain', goal: 'Drive', steps: [], limits: {} });
  assert.equal(plan.limits.highestDiscomfort, 7);
});
