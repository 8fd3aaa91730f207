import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import byR from '#test/cases/outcome-by-r.json' with { type: 'json' };
import { near } from '#test/near.ts';
import { effectOfDays } from './effect-of-days.ts';
import { scales } from './log-ratio.ts';
import type { Series } from './series.ts';
import { type SingleCase, singleCase } from './single-case.ts';

const of = (
  baseline: readonly number[],
  treatment: readonly number[],
  given: Partial<Series> = {},
): SingleCase => singleCase({ baseline, treatment, improvement: 'increase', ...given }, 'count', 0.95);

/** Parker, Vannest and Davis 2011. */
const A = [20, 20, 26, 25, 22, 23];
const B = [28, 25, 24, 27, 30, 30, 29];
const told = of(A, B);

test('[OUTCOME-10] NAP of the published example, its three errors and its interval (SC-1)', () => {
  near(told.nap.estimate, 38.5 / 42, 1e-15);
  near(told.nap.standardErrors.unbiased, 0.06900656, 1e-7);
  near(told.nap.standardErrors.hanley, 0.07739185, 1e-7);
  near(told.nap.standardErrors.ifNoEffect, 1 / 6, 1e-15);
  near(told.nap.interval.lower, 0.59731936, 1e-9);
  near(told.nap.interval.upper, 0.9859976894, 1e-9);
  assert.deepEqual(told.nap.pairs, { better: 38, tied: 1, worse: 3 });
});

test('[OUTCOME-10] where every pair is better, a few days are not certain: the interval goes as low as the equation says', () => {
  // The other root of the equation of clinical reference 8.2, halved to the last digit in another language.
  for (const [m, n, lower] of [
    [5, 5, 0.6427028239310432],
    [3, 4, 0.5396916671967272],
    [10, 30, 0.8662225376484821],
    [7, 49, 0.8396262823797805],
  ] as const) {
    const [low, high] = [Array.from({ length: m }, () => 2), Array.from({ length: n }, () => 3)];
    const [all, none] = [
      of(low, high),
      of(high.slice(0, m), low.concat(low, low, low, low, low, low).slice(0, n)),
    ];
    near(all.nap.interval.lower, lower, 1e-13);
    near(none.nap.interval.upper, 1 - lower, 1e-13);
    assert.deepEqual([all.nap.interval.upper, none.nap.interval.lower], [1, 0]);
    // NAP counts as half a pair away from 1; nothing else varies.
    const half = (1 / (2 * m * n)) * (1 - 1 / (2 * m * n));
    near(all.nap.standardErrors.unbiased, Math.sqrt(half / ((m - 1) * (n - 1))), 1e-14);
    near(all.nap.standardErrors.hanley, Math.sqrt(half / (m * n)), 1e-14);
    near(of(low, high, { improvement: 'decrease' }).nap.interval.upper, 1 - lower, 1e-13);
  }
});

test('[OUTCOME-10] pairs counted in order of size are the pairs counted one by one', () => {
  fc.assert(
    fc.property(halves, halves, (baseline, treatment) => {
      const signs = baseline.flatMap((a) => treatment.map((b) => Math.sign(b - a)));
      const counted = (sign: number): number => signs.filter((one) => one === sign).length;
      const { pairs } = of(baseline, treatment).nap;
      assert.deepEqual(pairs, { better: counted(1), tied: counted(0), worse: counted(-1) });
    }),
  );
});

test('[OUTCOME-12] Tau, Tau-U and baseline-corrected Tau of the published example (SC-1) and of a mere trend (SC-3)', () => {
  near(told.tau.estimate, 35 / 42, 1e-15);
  near(told.tau.standardError, 2 * 0.06900656, 1e-7);
  near(told.tau.interval?.lower, 2 * 0.59731936 - 1, 1e-9);
  near(told.tauU.estimate, 31 / 42, 1e-15);
  near(told.tauBC.estimate, 0.2857142857, 1e-9);
  near(told.tauBC.standardError, 0.3595159, 1e-7);
  const trend = of([1, 2, 3, 4, 5], [6, 7, 8, 9, 10]);
  near(trend.tau.estimate, 1);
  near(trend.tauU.estimate, 0.6, 1e-15);
  assert.equal(trend.tauBC.estimate, 0);
});

test('[OUTCOME-13] PND, PEM, PAND and robust IRD of the published example (SC-1)', () => {
  near(told.pnd.estimate, 5 / 7, 1e-15);
  near(told.pem.estimate, 1, 1e-15);
  near(told.pand.estimate, 11 / 13, 1e-15);
  near(told.ird.estimate, 6 / 7 - 1 / 6, 1e-14);
});

test('[OUTCOME-14] the log response ratio of the published example, increasing and decreasing (SC-1)', () => {
  near(told.lrrIncreasing.estimate, 0.1953962, 1e-7);
  near(told.lrrIncreasing.standardError, 0.05557723, 1e-7);
  near(told.lrrIncreasing.interval?.lower, 0.0864668, 1e-7);
  near(told.lrrIncreasing.interval?.upper, 0.3043255, 1e-7);
  near(told.lrrDecreasing.estimate, -0.1953962, 1e-7);
  near(told.lrrIncreasing.percentChange?.interval?.lower, 100 * Math.expm1(0.0864668), 1e-5);
  near(told.lrrIncreasing.percentChange?.interval?.upper, 100 * Math.expm1(0.3043255), 1e-5);
  near(
    told.lrrIncreasing.percentChange?.estimate,
    100 * (Math.exp(told.lrrIncreasing.estimate ?? 0) - 1),
    1e-12,
  );
});

test('[OUTCOME-15] within-case differences of the published example (SC-1)', () => {
  near(told.smdBaseline.estimate, 1.649932, 1e-6);
  near(told.smdBaseline.standardError, 0.6340935, 1e-7);
  near(told.smdPooled.estimate, 1.876247, 1e-6);
  near(told.smdPooled.standardError, 0.6374216, 1e-7);
  near(told.smdPooled.interval?.lower, 1.876247 - 1.959964 * 0.6374216, 1e-6);
  near(told.smdPooled.interval?.upper, 1.876247 + 1.959964 * 0.6374216, 1e-6);
  assert.equal(of([1, 2], B).smdBaseline.estimate, null, 'two points of baseline leave a factor of 0');
});

test('[OUTCOME-10] [OUTCOME-12] [OUTCOME-16] made series agree with R', () => {
  for (const one of byR.series) {
    const { nap, tauBC, phases } = of(one.baseline, one.treatment);
    near(nap.estimate, one.nap, 1e-13);
    near(tauBC.line?.slope, one.theilSen, 1e-12);
    near(tauBC.estimate, one.restTau, 1e-12);
    near(tauBC.kendall?.estimate, one.kendall, 1e-12);
    near(phases.treatment.trend?.leastSquares, one.slope, 1e-12);
    near(phases.treatment.autocorrelation?.aroundMean, one.echo, 1e-12);
    near(phases.treatment.autocorrelation?.aroundLine, one.echoAroundLine, 1e-11);
  }
});

test('[OUTCOME-12] the worked example of Tarlow: a falling baseline takes some of the fall away', () => {
  // Data of SingleCaseES, tests/testthat/test-tarlow-2017.R; its Kendall form by base R, cor(method = "kendall").
  const { tau, tauBC } = of(
    [33, 25, 17, 25, 19, 21, 19, 14, 19, 17],
    [14, 15, 15, 9, 12, 7, 10, 6, 5, 2, 2, 3, 5, 4],
    { improvement: 'decrease' },
  );
  near(tauBC.line?.slope, -1.2);
  near(tauBC.kendall?.estimate, -0.143486010795888);
  near(tauBC.kendall?.standardError, Math.sqrt((2 * (1 - 0.143486010795888 ** 2)) / 24));
  const steep = [
    [3, 3],
    [4, 5, 6],
  ] as const;
  assert.equal(of(...steep).tauBC.kendall?.interval?.upper, 1);
  assert.equal(of(...steep, { improvement: 'decrease' }).tauBC.kendall?.interval?.lower, -1);
  assert.ok((tauBC.estimate ?? 1) < (tau.estimate ?? 0));
});

test('[OUTCOME-13] where less is better everything is mirrored, PEM by the median', () => {
  const down = of([8, 6, 7, 7], [6, 7, 3, 2, 1], { improvement: 'decrease' });
  near(down.pem.estimate, (4 + 0.5) / 5);
  near(down.pnd.estimate, 3 / 5);
  near(down.pand.estimate, 7 / 9);
  near(down.ird.estimate, 1 - (81 / 40) * (2 / 9));
  near(down.nap.estimate, 17.5 / 20);
  near(of([5, 6], [1]).pand.estimate, 2 / 3);
  // The mean of these two is 5.2, and a little less in the machine.
  near(of([8.1, 2.3], [5.2]).pem.estimate, 0.5, 1e-15);
  near(of([8.1, 2.3], [5.2], { improvement: 'decrease' }).pem.estimate, 0.5, 1e-15);
  assert.ok((down.smdBaseline.estimate ?? 0) > 0 && down.meanDifference < 0);
  assert.ok((down.lrrIncreasing.estimate ?? 0) > 0 && (down.lrrDecreasing.estimate ?? 0) < 0);
});

test('[OUTCOME-14] a count of zero is truncated and said; a share turns into the rest; below zero there is no ratio', () => {
  const gone = of([4, 5, 6], [0, 0, 0], { improvement: 'decrease' }).lrrDecreasing;
  assert.equal(gone.truncated, true);
  near(gone.uncorrected, Math.log(1 / 6) - Math.log(5), 1e-14);
  near(gone.standardError, Math.sqrt(1 / 75 + 1 / 27 / (3 / 36)), 1e-14);
  const share = singleCase(
    { baseline: [20, 30, 40], treatment: [60, 60, 90], improvement: 'increase' },
    'percentage',
    0.95,
  );
  near(share.lrrDecreasing.uncorrected, Math.log(30) - Math.log(70), 1e-14);
  near(share.lrrIncreasing.uncorrected, Math.log(70) - Math.log(30), 1e-14);
  const parts = { baseline: [0.2, 0.3, 0.4], treatment: [0.6, 0.6, 0.9], improvement: 'increase' } as const;
  near(singleCase(parts, 'proportion', 0.95).lrrDecreasing.uncorrected, Math.log(0.3) - Math.log(0.7), 1e-14);
  for (const [values, scale] of [
    [[-1, 2, 3], 'count'],
    [[0, 0, 0], 'other'],
    [[50, 60, 101], 'percentage'],
  ] as const) {
    const { lrrIncreasing } = singleCase(
      { baseline: values, treatment: [1, 2, 3], improvement: 'decrease' },
      scale,
      0.95,
    );
    assert.equal(lrrIncreasing.estimate, null);
    assert.ok(lrrIncreasing.why);
  }
});

test('[OUTCOME-16] how both phases lie, by how much they differ, and how likely that is by chance (SC-1)', () => {
  const { baseline, treatment } = told.phases;
  near(baseline.mean, 136 / 6);
  near(baseline.median, 22.5);
  near(baseline.sd, Math.sqrt(94 / 15));
  near(treatment.median, 28);
  assert.equal(of([1, 2], B).phases.baseline.autocorrelation, null, 'two points resemble nothing');
  near(told.meanDifference, 193 / 7 - 136 / 6);
  near(told.chance.z, 2.5);
  near(told.chance.pValue, 0.012419330651552265);
});

const hump = [1, 1, 1, 5, 5, 5, 5, 1, 1, 1];
const swing = [1, 5, 1, 5, 1, 5, 2];
const calm = [1, 2, 3, 3, 2, 1];

test('[OUTCOME-16] neighbours that resemble each other, or shun each other, are told; so is a baseline under three', () => {
  const warned = (baseline: readonly number[], about: RegExp): boolean =>
    about.test(of(baseline, calm).warnings.join(' '));
  assert.deepEqual(
    [hump, swing, calm].map((one) => warned(one, /resemble/u)),
    [true, true, false],
  );
  assert.deepEqual([warned([2, 1], /fewer than 3/u), warned([2, 1, 3], /fewer than 3/u)], [true, false]);
  assert.match(warnings(of([3, 1, 2, 4], calm)), /Fewer than 5 points/u);
});

const warnings = (one: SingleCase): string => one.warnings.join(' ');

const effectSince = (before: readonly number[], since: readonly number[]) =>
  effectOfDays({ before, since, improvement: 'increase' });

test('[OUTCOME-16] of days: nothing under three, and the same interval and warning as of any series', () => {
  assert.deepEqual([effectSince([1, 2], calm), effectSince(calm, [1, 2])], [null, null]);
  const some = effectSince(calm, hump);
  const { interval, estimate } = of(calm, hump).nap;
  assert.deepEqual([some?.nap, some?.lower, some?.upper], [estimate, interval.lower, interval.upper]);
  assert.deepEqual(
    [
      some?.warnings.length,
      effectSince(swing, calm)?.warnings.length,
      effectSince(calm, calm)?.warnings.length,
    ],
    [2, 2, 1],
  );
});

test('[OUTCOME-16] fewer than 5 points in a phase: an effect, never a p value', () => {
  for (const [m, n, isTold] of [
    [4, 9, false],
    [9, 4, false],
    [5, 5, true],
  ] as const) {
    const { chance, nap } = of(A.concat(A).slice(0, m), B.concat(B).slice(0, n));
    assert.equal(chance.pValue !== null, isTold);
    assert.equal(chance.why === null, isTold);
    assert.ok(nap.estimate > 0.5);
  }
});

test('[OUTCOME-2] one point a phase, no spread, all the same: what is left is told, the rest is null with a reason', () => {
  const single = of([3], [5]);
  assert.deepEqual([single.nap.estimate, single.nap.standardErrors.unbiased], [1, null]);
  assert.deepEqual(
    [single.tauBC.estimate, single.smdBaseline.estimate, single.smdPooled.estimate],
    [null, null, null],
  );
  assert.equal(single.lrrIncreasing.standardError, null);
  assert.ok([single.tau, single.tauBC, single.smdBaseline, single.lrrIncreasing].every(({ why }) => why));
  const flat = of([3, 3, 3], [3, 3, 3]);
  assert.deepEqual(
    [flat.nap.estimate, flat.smdBaseline.estimate, flat.tauBC.kendall?.estimate],
    [0.5, null, null],
  );
  assert.equal(flat.phases.baseline.autocorrelation, null);
  const nothing = of([0, 0, 0], [0, 0, 0, 0, 0]);
  assert.deepEqual(
    [nothing.tau.estimate, nothing.tauBC.estimate, nothing.tauBC.standardError],
    [0, 0, nothing.tau.standardError],
  );
  assert.doesNotMatch(JSON.stringify([single, flat]), /NaN|Infinity/u);
});

const echoOf = (list: readonly number[]) => of(list, B).phases.baseline.autocorrelation;

test('[OUTCOME-16] neighbours resemble each other in any unit; on a straight line nothing is left to resemble', () => {
  const wave = [3, 5, 4, 6, 5, 8, 6];
  const plain = echoOf(wave);
  for (const unit of [1e-12, 1e12]) {
    near(echoOf(wave.map((value) => value * unit))?.aroundMean, plain?.aroundMean ?? Number.NaN);
    near(echoOf(wave.map((value) => value * unit))?.aroundLine, plain?.aroundLine ?? Number.NaN);
  }
  for (const line of [
    [0.1, 0.2, 0.3, 0.4],
    [1e9 + 0.1, 1e9 + 0.2, 1e9 + 0.3],
    [1e8, 3e8, 5e8, 7e8],
  ])
    assert.equal(echoOf(line)?.aroundLine, null, String(line));
});

test('[OUTCOME-10] [OUTCOME-12] years of days are reckoned while one waits', () => {
  const days = Array.from({ length: 2000 }, (_, day) => 5 + Math.round(3 * Math.sin(day)));
  const began = performance.now();
  const { nap: found, tauBC } = of(days, days, { improvement: 'decrease' });
  near(found.estimate, 0.5, 1e-12);
  assert.ok(tauBC.estimate !== null && performance.now() - began < 60_000);
});

const values = fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 1, maxLength: 15 });
const halves = values.map((list) => list.map((value) => value / 2));

test('[OUTCOME-11] NAP of swapped phases is 1 minus NAP, Tau changes its sign', () => {
  fc.assert(
    fc.property(halves, halves, (one, other) => {
      const [there, back] = [of(one, other), of(other, one)];
      near(there.nap.estimate + back.nap.estimate, 1, 1e-12);
      near((there.tau.estimate ?? 0) + (back.tau.estimate ?? 0), 0, 1e-12);
      near(there.nap.interval.lower + back.nap.interval.upper, 1, 1e-9);
    }),
  );
});

const indices = (one: SingleCase): (number | null)[] => [
  one.nap.estimate,
  one.tau.estimate,
  one.tauU.estimate,
  one.tauBC.estimate,
  one.pnd.estimate,
  one.pem.estimate,
  one.pand.estimate,
];

test('[OUTCOME-11] a shift and a stretch change no overlap; a stretch changes no ratio; a mirror changes nothing', () => {
  const moves = fc.tuple(fc.integer({ min: -64, max: 64 }), fc.constantFrom(0.25, 0.5, 1, 2, 8));
  fc.assert(
    fc.property(halves, halves, moves, (one, other, [shift, stretch]) => {
      const move = (list: readonly number[]) => list.map((value) => value * stretch + shift);
      const plain = of(one, other);
      assert.deepEqual(indices(of(move(one), move(other))), indices(plain));
      const turned = [one, other].map((list) => list.map((value) => -value));
      assert.deepEqual(
        indices(of(turned[0] ?? [], turned[1] ?? [], { improvement: 'decrease' })),
        indices(plain),
      );
      const wide = (list: readonly number[]) => list.map((value) => value * stretch);
      const [ratio, wider] = [plain, of(wide(one), wide(other))].map(({ lrrIncreasing }) => lrrIncreasing);
      if (ratio !== undefined && ratio.uncorrected !== null && !ratio.truncated)
        near(wider?.uncorrected, ratio.uncorrected, 1e-9);
    }),
  );
});

test('[OUTCOME-2] [OUTCOME-17] [OUTCOME-3] whatever the series: no NaN, every interval holds its estimate, every figure has a method and a source', () => {
  fc.assert(
    fc.property(halves, halves, fc.constantFrom(...scales), (baseline, treatment, scale) => {
      for (const improvement of ['increase', 'decrease'] as const) {
        const result = singleCase({ baseline, treatment, improvement }, scale, 0.9);
        for (const one of Object.values(result)) {
          if (typeof one !== 'object' || !('estimate' in one)) continue;
          assert.ok(one.method.length > 0 && one.source.length > 0);
          if (one.estimate === null) assert.ok('why' in one && one.why);
          else assert.ok(Number.isFinite(one.estimate));
          if (one.interval !== null && one.estimate !== null)
            assert.ok(
              one.interval.lower <= one.estimate + 1e-12 && one.estimate <= one.interval.upper + 1e-12,
            );
        }
        assert.ok(everyNumberIsFinite(result));
      }
    }),
  );
});

const everyNumberIsFinite = (value: unknown): boolean =>
  typeof value === 'number'
    ? Number.isFinite(value)
    : typeof value !== 'object' || value === null || Object.values(value).every(everyNumberIsFinite);
