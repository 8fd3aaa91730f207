import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import byR from '#test/cases/outcome-by-r.json' with { type: 'json' };
import { near } from '#test/near.ts';
import type { Effect } from './between-studies.ts';
import { poolEffects } from './pool.ts';

const zip = (y: readonly number[], v: readonly number[]): Effect[] =>
  y.map((one, place) => ({ y: one, v: v[place] ?? Number.NaN }));

test('[OUTCOME-24] the thirteen trials of BCG against tuberculosis and made effects agree with metafor', () => {
  for (const one of byR.pool) {
    const told = poolEffects(zip(one.y, one.v), 0.95);
    near(told.fixed.estimate, one.fixed.estimate, 1e-11);
    near(told.fixed.standardError, one.fixed.se, 1e-11);
    near(told.heterogeneity.q, one.fixed.q, 1e-11);
    near(told.heterogeneity.pValue, one.fixed.qp, 1e-11);
    for (const [mine, theirs] of [
      [told.reml, one.reml],
      [told.pauleMandel, one.pm],
    ] as const)
      for (const [figure, wanted] of [
        [mine.tau2, theirs.tau2],
        [mine.i2, theirs.i2],
        [mine.h2, theirs.h2],
        [mine.estimate, theirs.estimate],
        [mine.standardError, theirs.se],
        [mine.interval.lower, theirs.lower],
        [mine.interval.upper, theirs.upper],
        [mine.pValue, theirs.p],
        [mine.hartungKnapp?.standardError, theirs.knha.se],
        [mine.hartungKnapp?.t, theirs.knha.t],
        [mine.hartungKnapp?.pValue, theirs.knha.p],
        [mine.hartungKnapp?.interval?.lower, theirs.knha.lower],
        [mine.hartungKnapp?.interval?.upper, theirs.knha.upper],
      ] as const)
        near(figure, wanted, 1e-7);
  }
});

test('[OUTCOME-24] figures as printed: BCG, Viechtbauer 2005 and DerSimonian 2007', () => {
  const [bcg] = byR.pool;
  const { reml, heterogeneity } = poolEffects(zip(bcg?.y ?? [], bcg?.v ?? []), 0.95);
  near(reml.tau2, 0.3132, 5e-5);
  near(reml.estimate, -0.7145, 5e-5);
  near(reml.standardError, 0.1798, 5e-5);
  near(heterogeneity.q, 152.233, 1e-5);
  near(heterogeneity.i2, (100 * (152.233 - 12)) / 152.233, 1e-6);
  // metafor, tests/testthat/test_analysis_example_viechtbauer2005.r: page 271 and 272 of the paper.
  const first = poolEffects(
    zip(
      [-0.581, 0.53, 0.771, 1.031, 0.553, 0.295, 0.078, 0.573, -0.176, -0.232],
      [0.023, 0.052, 0.06, 0.115, 0.095, 0.203, 0.2, 0.211, 0.051, 0.04],
    ),
    0.95,
  ).reml;
  near(first.tau2, 0.223, 5e-4);
  near(first.i2, 76.84, 1e-4);
  near(first.h2, 4.32, 2e-3);
  // test_analysis_example_dersimonian2007.r: the CLASP trials, log odds ratios, tables 3 and 4.
  const clasp = (
    [
      [5, 156, 8, 74],
      [5, 303, 17, 303],
      [12, 565, 9, 477],
      [69, 1570, 94, 1565],
      [9, 103, 11, 105],
      [313, 4659, 352, 4650],
    ] as const
  ).map(([a, n1, c, n2]) => logOddsRatio(a, n1 - a, c, n2 - c));
  const pooled = poolEffects(clasp, 0.95);
  near(pooled.pauleMandel.tau, 0.3681, 1e-4);
  near(pooled.pauleMandel.estimate, -0.3811, 1e-4);
  near(pooled.pauleMandel.standardError, 0.206, 1e-4);
  near(pooled.reml.tau, 0.1843, 1e-4);
  near(pooled.reml.estimate, -0.298, 1e-4);
  near(pooled.reml.standardError, 0.1343, 1e-4);
  assert.deepEqual(
    [pooled, poolEffects(clasp.slice(0, 4), 0.95)].map(({ warnings }) =>
      /Fewer than 5/u.test(warnings.join(' ')),
    ),
    [false, true],
  );
});

const logOddsRatio = (a: number, b: number, c: number, d: number): Effect => ({
  y: Math.log((a * d) / (b * c)),
  v: 1 / a + 1 / b + 1 / c + 1 / d,
});

test('[OUTCOME-24] a few precise effects far apart among many that are hardly known: the spread is that of the few', () => {
  const vague = Array.from({ length: 100 }, () => ({ y: 0, v: 1e6 }));
  const { reml, pauleMandel } = poolEffects([{ y: -10, v: 0.01 }, { y: 10, v: 0.01 }, ...vague], 0.95);
  assert.ok((reml.tau2 ?? 0) > 150 && (reml.tau2 ?? 0) < 250, `${reml.tau2}`);
  // Two rests of 10 are all of Q: 200 / (τ² + 0.01) = 101.
  near(pauleMandel.tau2, 200 / 101 - 0.01, 1e-9);
});

test('[OUTCOME-24] one effect that is known a trillion times better than another does not drown it', () => {
  const { reml, heterogeneity } = poolEffects(zip([0, 1e9], [1e-12, 1e12]), 0.95);
  // Two effects: τ² = (y1 - y2)² / 2 - (v1 + v2) / 2; the typical variance is their mean.
  near(reml.tau2, 0.5e18 - 0.5e12, 1e-9);
  near(reml.h2, 1 + (0.5e18 - 0.5e12) / 0.5e12, 1e-9);
  near(heterogeneity.q, 1e6, 1e-9);
});

test('[OUTCOME-25] [OUTCOME-2] pooled, one effect is itself; what one cannot show is null', () => {
  const told = poolEffects([{ y: -0.4, v: 0.09 }], 0.95);
  for (const one of [told.fixed, told.reml, told.pauleMandel]) {
    near(one.estimate, -0.4, 1e-15);
    near(one.standardError, 0.3, 1e-15);
  }
  assert.deepEqual([told.heterogeneity.q, told.heterogeneity.pValue, told.heterogeneity.i2], [0, null, null]);
  assert.deepEqual([told.reml.tau2, told.reml.hartungKnapp], [null, null]);
});

test('[OUTCOME-24] [OUTCOME-2] effects that are all the same differ by nothing, and the warning says which interval to read', () => {
  const told = poolEffects(zip([2, 2, 2, 2, 2], [1, 0.5, 0.2, 3, 1]), 0.95);
  assert.deepEqual([told.reml.tau2, told.pauleMandel.tau2, told.heterogeneity.i2], [0, 0, 0]);
  assert.equal(told.reml.estimate, told.fixed.estimate);
  assert.equal(told.reml.hartungKnapp?.t, null);
  assert.match(told.warnings.join(' '), /Hartung and Knapp is too narrow/u);
});

const effects = fc.array(
  fc.record({
    y: fc.integer({ min: -40, max: 40 }).map((value) => value / 8),
    v: fc.integer({ min: 1, max: 400 }).map((value) => value / 100),
  }),
  { minLength: 1, maxLength: 12 },
);

test('[OUTCOME-25] [OUTCOME-17] the order does not matter; a shift shifts; an interval holds its estimate; nothing is NaN', () => {
  fc.assert(
    fc.property(effects, (list) => {
      const [told, turned] = [poolEffects(list, 0.95), poolEffects(list.toReversed(), 0.95)];
      const shifted = poolEffects(
        list.map(({ y, v }) => ({ y: y + 3, v })),
        0.95,
      );
      for (const way of ['fixed', 'reml', 'pauleMandel'] as const) {
        near(turned[way].estimate, told[way].estimate, 1e-7);
        near(shifted[way].estimate, told[way].estimate + 3, 1e-7);
        assert.ok(
          told[way].interval.lower < told[way].estimate && told[way].estimate < told[way].interval.upper,
        );
      }
      near(turned.reml.tau2 ?? 0, told.reml.tau2 ?? 0, 1e-6);
      near(shifted.pauleMandel.tau2 ?? 0, told.pauleMandel.tau2 ?? 0, 1e-6);
      assert.ok((told.reml.tau2 ?? 0) >= 0);
    }),
    { numRuns: 60 },
  );
});

test('[OUTCOME-24] many effects take no time worth speaking of', () => {
  const many = Array.from({ length: 20_000 }, (_, place) => ({
    y: Math.sin(place),
    v: 0.5 + (place % 7) / 10,
  }));
  const { reml, pauleMandel, k } = poolEffects(many, 0.95);
  assert.equal(k, 20_000);
  assert.ok((reml.tau2 ?? -1) >= 0 && (pauleMandel.tau2 ?? -1) >= 0);
});
