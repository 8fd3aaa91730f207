import assert from 'node:assert/strict';
import { test } from 'node:test';
import { claims } from '#domain/evidence/claims.ts';
import { recomputedOf } from '#domain/outcome/trials/recomputed.ts';
import { trialOf, trials } from '#domain/outcome/trials/trials.ts';
import { intervalCharts } from './interval-bars.ts';
import { claimsBecauseOf, claimsForAny, complaints, ownClaims, trialsBehind } from './library-model.ts';
import { printedPWords, printedWords, pWords } from './number-words.ts';

const found = (id: string) => trialOf(id) ?? assert.fail(id);
const chartsOf = (id: string) => intervalCharts(found(id), recomputedOf(found(id)));

test('[EVID-6] every claim stands in the library, under its complaints or for everybody', () => {
  const shown = new Set([...complaints.flatMap(({ id }) => ownClaims(id)), ...claimsForAny]);
  assert.equal(shown.size, claims.length);
});

test('[EVID-6] a claim leads to the trials that it names, and a trial to its claims', () => {
  for (const claim of claims)
    for (const trial of trialsBehind(claim)) assert.ok(claimsBecauseOf(trial).includes(claim), claim.id);
  assert.deepEqual(
    claimsBecauseOf(found('castro-sanchez-2011b')).map(({ id }) => id),
    ['fibromyalgia-pain-sleep'],
  );
});

test('[EVID-6] one axis holds one unit, and zero; an interval over zero has a hollow dot, one without difference none', () => {
  assert.deepEqual(
    chartsOf('rodriguez-huguet-2018').map(({ bars, better }) => [bars.length, better]),
    [
      [2, 'less'],
      [5, 'more'],
    ],
  );
  for (const trial of trials)
    for (const { zero, bars, ticks } of intervalCharts(trial, recomputedOf(trial))) {
      assert.ok(zero >= 4 && zero <= 96 && ticks.some(({ value }) => value === 0), trial.id);
      for (const { from, to, dot } of bars)
        assert.ok(from >= 3.99 && from < to && to <= 96.01 && (dot === null || (dot > from && dot < to)));
    }
  const [, mpq] = chartsOf('aslam-2024');
  assert.equal(mpq?.bars[0]?.leavesOutZero, false);
  assert.equal(chartsOf('fibromyalgia-three-arms-2023')[0]?.bars[0]?.dot, null);
});

test('[EVID-6] numbers as they are printed', () => {
  const [pain] = found('arguisuelas-2017').figures;
  assert.ok(pain);
  assert.equal(printedWords(pain), '−7.8 (−14.5 to −1.1)');
  assert.equal(printedPWords(pain.p), 'p = 0.023');
  assert.equal(printedPWords({ above: 0.05 }), 'p > 0.05');
  assert.equal(printedPWords(null), null);
  assert.deepEqual([pWords(0.0421301), pWords(0.0001)], ['= 0.042', '< 0.001']);
});
