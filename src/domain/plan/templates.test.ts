import assert from 'node:assert/strict';
import { test } from 'node:test';
import { regionOf } from '#domain/atlas/regions.ts';
import { techniqueOf } from '#domain/atlas/techniques.ts';
import { TreatmentLimits } from '#domain/session/limits.ts';
import { readingGrade } from '#test/reading-grade.ts';
import { CarePlan } from './care-plan.ts';
import { indicationOf, indications } from './indications.ts';
import { onlyGetsFirmer, plannedVisits } from './phases.ts';
import { doseWords, planFrom, templateOf, templates, trialRange } from './templates.ts';

const own = { complaint: 'Neck pain', goal: '', limits: TreatmentLimits.parse({}) };

test('[PLAN-7] the phases of a template come to what the trial gave, and say what the trial did not', () => {
  for (const template of templates) {
    const byHands = template.phases.filter(({ kind }) => kind === 'gentle' || kind === 'firmer');
    assert.equal(plannedVisits(byHands), template.dose.sessions, template.id);
    const { weeks, minutes, sessions } = template.dose;
    assert.ok(sessions >= trialRange.sessions[0] && sessions <= trialRange.sessions[1], template.id);
    for (const phase of byHands) {
      if (weeks !== null) assert.equal(phase.perWeek, sessions / weeks, template.id);
      if (minutes !== null) assert.ok(phase.minutes >= minutes.from && phase.minutes <= minutes.to);
    }
    assert.equal(minutes === null, template.minutesMark === 'design', template.id);
    assert.match(doseWords(template), /\[(verified|recalled|design)\]/u);
  }
  assert.equal(
    doseWords(templates[0] ?? assert.fail()),
    '5 visits in 2 weeks [verified], minutes are ours [design]. Rodriguez-Huguet 2018 (V1).',
  );
});

test('[PLAN-3] [PLAN-7] every template is a plan that only gets firmer, with holds that its techniques know', () => {
  for (const template of templates) {
    const plan = CarePlan.parse(planFrom(template, own));
    assert.equal(plan.template, template.id);
    assert.equal(templateOf(plan.template), template);
    assert.ok(onlyGetsFirmer(plan.phases), template.id);
    for (const { kind, steps, highestPressure } of plan.phases)
      for (const { region, technique, seconds } of steps) {
        const { holdSeconds, pressure } = techniqueOf(technique);
        const isOwnWork = kind === 'self-care';
        if (isOwnWork) assert.equal(regionOf(region).home, 'ok', region);
        else if (holdSeconds !== null)
          assert.ok(seconds >= holdSeconds.from && seconds <= holdSeconds.to, `${template.id} ${technique}`);
        if (!isOwnWork)
          assert.ok((pressure?.from ?? 1) <= (highestPressure ?? 5), `${template.id} ${technique}`);
      }
    for (const indication of template.indications) assert.equal(indicationOf(indication).id, indication);
    assert.ok(readingGrade(plan.discharge.join(' ')) <= 7);
  }
  assert.equal(templateOf(null), undefined);
  assert.equal(templateOf('of-a-later-catalogue'), undefined);
});

test('[PLAN-7] a template is looked at after 4 to 6 visits or 4 weeks', () => {
  for (const template of templates) {
    const { review } = planFrom(template, own);
    assert.ok(review.visits >= 4 && review.visits <= 6);
    assert.equal(review.weeks, 4);
  }
});

test('[PLAN-12] codes are candidates with their mark; a family is never a code that could be picked', () => {
  const code = /^[A-Z]\d[0-9A-Z](\.[0-9A-Z]{1,4})?$/u;
  const verified = new Set<string>();
  for (const { codes, regions } of indications) {
    for (const one of codes) {
      if (one.kind === 'code') assert.match(one.code, code);
      if (one.mark === 'verified') verified.add(one.code);
    }
    for (const region of regions) assert.ok(regionOf(region));
  }
  assert.deepEqual(verified, new Set(['M79.12', 'M79.7', 'M79.10', 'M79.18', 'M79.11']));
  const lastUnsaid = indications.flatMap(({ codes }) => codes).filter((one) => one.code.endsWith('-'));
  assert.ok(lastUnsaid.length > 0 && lastUnsaid.every(({ kind }) => kind === 'family'));
  assert.equal(new Set(indications.map(({ id }) => id)).size, indications.length);
  assert.equal(indicationOf('of-a-later-catalogue').id, 'other');
});
