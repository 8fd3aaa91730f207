import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readingGrade } from '#test/reading-grade.ts';
import { studiesNamed } from './studies.ts';
import { claimOf, claims, claimsFor, gradeName, plainGrade, unsayableClaims } from './claims.ts';
import { trials } from '#domain/outcome/trials/trials.ts';
import { indicationOf, indications } from '#domain/plan/indications.ts';

test('[PLAN-13] every claim has a grade, its place in the reference, and words that a twelve-year-old reads', () => {
  for (const claim of claims) {
    assert.ok(claim.reference.length > 0, claim.id);
    assert.ok(claim.evidence !== '' && claim.plain !== '', claim.id);
    assert.ok(readingGrade(claim.plain) <= 7, `${claim.id}: ${readingGrade(claim.plain)}`);
    assert.ok(readingGrade(plainGrade(claim.grade)) <= 7, claim.grade);
    assert.notEqual(gradeName(claim.grade), '');
    for (const id of claim.indications) assert.equal(indicationOf(id).id, id);
    // "Cannot tell" may stand without a study; anything else names one or says that it is remembered.
    if (claim.studies.length === 0) assert.match(claim.evidence, /No trial|recalled/u, claim.id);
  }
  assert.equal(new Set(claims.map(({ id }) => id)).size, claims.length);
});

test('[PLAN-13] for an indication its own claims come first', () => {
  const [first] = claimsFor('tension-headache');
  assert.equal(first?.id, 'tension-headache-days');
  for (const { id } of indications) {
    const offered = claimsFor(id);
    assert.equal(new Set(offered).size, offered.length);
    assert.ok(offered.some((claim) => claim.id === 'sore-after'));
  }
  assert.ok(!claimsFor('neck-pain').some(({ id }) => id === 'migraine-unknown'));
});

test('[PLAN-14] what goes beyond the evidence cannot be said', () => {
  const kept: readonly string[] = claims.map(({ grade }) => grade);
  assert.ok(!kept.includes('overclaim') && !kept.includes('contradicted'));
  for (const { id, instead, grade } of unsayableClaims) {
    assert.equal(claimOf(id), undefined);
    assert.ok(grade === 'overclaim' || grade === 'contradicted');
    assert.ok(readingGrade(instead) <= 7, `${id}: ${readingGrade(instead)}`);
  }
});

test('[PLAN-14] no claim says what the reference forbids to repeat', () => {
  const forbidden = [
    /\bproven\b/iu,
    /scar (?:tissue|is) (?:breaks|gone|broken)/iu,
    /blood|circulation|toxin/iu,
    /depress/iu,
    /out of place/iu,
    /prevent/iu,
    /\bcure|\bheal\b/iu,
    /pain[- ]free/iu,
  ];
  for (const { id, plain } of claims) for (const words of forbidden) assert.doesNotMatch(plain, words, id);
});

test('[EVID-4] every study that is named is in the list, and most of them can be read', () => {
  const named = [...claims, ...unsayableClaims].flatMap(({ studies }) => studiesNamed(studies));
  assert.ok(named.length > claims.length);
  for (const { what, address } of named) {
    assert.notEqual(what, '');
    if (address !== undefined) assert.match(address, /^https?:\/\//u);
  }
  for (const trial of trials) assert.equal(studiesNamed([trial.source]).length, 1, trial.id);
});

test('[EVID-5] every claim says when it was last read', () => {
  for (const { id, reviewedOn } of claims)
    assert.equal(Temporal.PlainDate.from(reviewedOn).toString(), reviewedOn, id);
});
