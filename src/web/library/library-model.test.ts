import assert from 'node:assert/strict';
import { test } from 'node:test';
import { claims } from '#domain/evidence/claims.ts';
import { recomputedOf } from '#domain/outcome/trials/recomputed.ts';
import { trialOf, trials } from '#domain/outcome/trials/trials.ts';
import { fileNameOf } from '#web/outcome/chart/file-name.ts';
import { intervalCharts } from './interval-bars.ts';
import {
  claimsBecauseOf,
  claimsForAny,
  complaints,
  ownClaims,
  shelvesOf,
  trialsBehind,
} from './library-model.ts';
import { printedPWords, printedWords, pWords, splitsWords } from './number-words.ts';
import { words } from './words.ts';

const found = (id: string) => trialOf(id) ?? assert.fail(id);
const chartsOf = (id: string) => intervalCharts(found(id), recomputedOf(found(id)));

test('[EVID-6] every claim stands in the library, under its complaints or for everybody', () => {
  const shown = new Set([...complaints.flatMap(({ id }) => ownClaims(id)), ...claimsForAny]);
  assert.equal(shown.size, claims.length);
});

test('[EVID-8] what is known of several complaints alike is told once; chosen, a complaint has all of its own', () => {
  const all = shelvesOf(undefined);
  assert.deepEqual(
    all.flatMap((shelf) => shelf.complaints.map(({ id }) => id)).toSorted(),
    complaints.map(({ id }) => id).toSorted(),
  );
  const told = all.flatMap(({ claims: those }) => those.map(({ id }) => id));
  assert.ok(told.length <= claims.length + 1, 'all but once each');
  for (const { id } of complaints) {
    const [own, any, ...more] = shelvesOf(id);
    assert.deepEqual([own?.claims, any?.claims, more], [ownClaims(id), claimsForAny, []]);
  }
});

test('[EVID-6] each chart that is saved has a name of its own', () => {
  const names = trials.flatMap((trial) =>
    chartsOf(trial.id).map(({ scale, better }) =>
      fileNameOf(`${trial.name}: ${words.chart.name(scale, better)}`, 'svg'),
    ),
  );
  assert.equal(new Set(names).size, names.length);
  assert.ok(names.length > 3 && names.every((name) => /^[a-z0-9-]+\.svg$/u.test(name)));
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
  const [days] = found('ajimsha-2011').figures;
  assert.ok(days);
  assert.equal(printedWords(days), '7.1 ± 2.6 direct, 6.7 ± 1.8 indirect, 1.6 ± 0.5 stroking');
  assert.match(
    splitsWords(recomputedOf(found('ajimsha-2011'))[0]?.splits ?? []),
    /^F \d\d\.\d to \d\d\.\d, p < 0\.001 for each split below$/u,
  );
  assert.deepEqual([pWords(0.0421301), pWords(0.0001)], ['= 0.042', '< 0.001']);
});
