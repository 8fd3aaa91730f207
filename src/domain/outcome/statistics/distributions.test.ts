import { test } from 'node:test';
import assert from 'node:assert/strict';
import byR from '#test/cases/outcome-by-r.json' with { type: 'json' };
import { near, relativelyNear } from '#test/near.ts';
import { chiSquareTail } from './chi-square.ts';
import { fisherTail } from './fisher.ts';
import { findRoot } from './find-root.ts';
import { hedgesFactor } from './hedges.ts';
import { correlation, mean, median, variance } from './moments.ts';
import { aboveNoncentralT, belowNoncentralT, noncentralityInterval } from './noncentral-t.ts';
import { belowZ, criticalZ, twoSidedZ } from './normal.ts';
import { criticalT, twoSidedT } from './student.ts';

const { distributions } = byR;
const rows = (table: readonly (readonly number[])[]): readonly (readonly [number, number, number])[] =>
  table.map(([x = 0, y = 0, z = 0]) => [x, y, z]);

test('[OUTCOME-1] Student and normal, their tails and their critical values, agree with R', () => {
  for (const [t, df, p] of rows(distributions.twoSidedT)) relativelyNear(twoSidedT(t, df), p);
  for (const [confidence, df, t] of rows(distributions.criticalT))
    relativelyNear(criticalT(confidence, df), t);
  for (const [z, p] of rows(distributions.belowZ)) relativelyNear(belowZ(z), p);
  for (const [confidence, z] of rows(distributions.criticalZ)) relativelyNear(criticalZ(confidence), z);
  assert.equal(twoSidedZ(0), 1);
  assert.equal(twoSidedT(0, 3), 1);
});

test('[OUTCOME-1] the tail of chi-square agrees with R, also where it is 1e-26', () => {
  for (const [x, df, p] of rows(distributions.chiSquareTail)) relativelyNear(chiSquareTail(x, df), p, 1e-11);
  assert.equal(chiSquareTail(0, 3), 1);
});

test("[OUTCOME-1] the tail of Fisher's F is its closed form, far out too, and that of t² and of chi-square where they are one", () => {
  for (const f of [0.1, 1, 4, 57.8, 400])
    for (const df of [3, 20, 60, 500]) {
      relativelyNear(fisherTail(f, 2, df), (1 + (2 * f) / df) ** (-df / 2), 1e-11);
      relativelyNear(fisherTail(f, 1, df), twoSidedT(Math.sqrt(f), df), 1e-11);
      const x = df / (df + 4 * f);
      relativelyNear(fisherTail(f, 4, df), x ** (df / 2) * (1 + (df / 2) * (1 - x)), 1e-11);
    }
  near(fisherTail(3, 5, 1e9), chiSquareTail(15, 5), 1e-7);
  assert.equal(fisherTail(0, 2, 9), 1);
});

test("[OUTCOME-1] Hedges' factor agrees with R, and goes on without a step where its series takes over", () => {
  for (const [df, j] of rows(distributions.hedges)) relativelyNear(hedgesFactor(df), j);
  near(hedgesFactor(100) - hedgesFactor(100 + 1e-9), 0, 1e-12);
  near(hedgesFactor(1e9), 1, 1e-9);
  assert.equal(hedgesFactor(1), 0);
});

test('[OUTCOME-1] the noncentral t agrees with R where R is right, and with Boost where R gives up', () => {
  // R's own algorithm (AS 243) stops at an error of 1e-12, and is an approximation beyond a noncentrality of 37.62.
  for (const [t = 0, df = 0, ncp = 0, p = 0] of distributions.belowNoncentralT)
    near(belowNoncentralT(t, df, ncp), p, 1e-10);
  // scipy 1.17.1 (Boost), the last two by quadrature with 25 digits (mpmath 1.3)
  near(belowNoncentralT(40, 30, 38), 0.6174752593411157, 1e-13);
  near(belowNoncentralT(35, 500, 33), 0.9083908415092482, 1e-13);
  near(belowNoncentralT(5, 1e6, 5), 0.4999995013232501, 1e-12);
  near(belowNoncentralT(200, 20, 210), 0.33788599711436246, 1e-13);
  near(belowNoncentralT(300, 9, 250), 0.7146420825343136, 1e-13);
  near(belowNoncentralT(24, 1, 5), 0.8351097193771423, 1e-13);
});

test('[OUTCOME-1] without noncentrality it is Student, and both tails make one', () => {
  for (const t of [-3, -0.2, 0, 1.7, 12])
    for (const df of [1, 4, 33.3]) {
      near(belowNoncentralT(t, df, 0), t < 0 ? twoSidedT(t, df) / 2 : 1 - twoSidedT(t, df) / 2, 1e-13);
      near(belowNoncentralT(t, df, 2.5) + aboveNoncentralT(t, df, 2.5), 1, 1e-13);
    }
});

test('[OUTCOME-1] the interval of a noncentrality leaves out just what it should', () => {
  for (const [t, df] of [
    [-4.06, 9],
    [0, 3],
    [0.01, 1],
    [80, 12],
    [-2, 2000],
    [1e7, 1],
    [-1e12, 40],
  ] as const) {
    const { lower, upper } = noncentralityInterval(t, df, 0.9);
    near(aboveNoncentralT(t, df, lower), 0.05, 1e-11);
    near(belowNoncentralT(t, df, upper), 0.05, 1e-11);
  }
});

test('[OUTCOME-1] a root is found to the last digit, and asked for where there is one', () => {
  near(
    findRoot((x) => x * x - 2, 0, 2),
    Math.SQRT2,
    1e-15,
  );
  near(
    findRoot((x) => Math.cos(x) - x, 0, 1),
    0.7390851332151607,
    1e-15,
  );
  near(
    findRoot((x) => (x - 1) ** 9, 0, 3.7),
    1,
    1e-1,
  );
  assert.equal(
    findRoot((x) => x, 0, 4),
    0,
  );
  assert.throws(() => findRoot((x) => x * x + 1, -1, 1), RangeError);
});

test('[OUTCOME-2] what has no spread has no correlation, and one value has no variance', () => {
  assert.equal(variance([3]), null);
  assert.equal(variance([0.1, 0.1, 0.1]), 0);
  assert.equal(correlation([1, 1, 1], [1, 2, 3]), null);
  near(variance([1e9 + 1, 1e9 + 2, 1e9 + 3]), 1, 1e-12);
  assert.deepEqual([mean([1, 2, 6]), median([4, 1, 3]), median([4, 1, 3, 2])], [3, 3, 2.5]);
});
