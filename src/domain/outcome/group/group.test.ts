import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import byR from '#test/cases/outcome-by-r.json' with { type: 'json' };
import { near, relativelyNear } from '#test/near.ts';
import { anova } from './anova.ts';
import { ancova, impliedR, sdOfChange } from './ancova.ts';
import { pairedEffect } from './paired.ts';
import { type Course, prePostControl } from './pre-post-control.ts';
import { fromInterval } from './published-interval.ts';
import { twoGroups } from './two-group.ts';
import { proportion } from './wilson.ts';

/** Student's sleep data, as in R. */
const g1 = [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2];
const g2 = [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4];

test('[OUTCOME-18] Student’s sleep data (P-1)', () => {
  const told = pairedEffect({ before: g2, after: g1 }, 0.95);
  near(told.before.mean, 2.33);
  near(told.after.mean, 0.75);
  near(told.after.sd, 1.7890097, 1e-7);
  near(told.correlation, 0.7951702, 1e-7);
  near(told.sdOfChange, 1.2299955, 1e-7);
  near(told.test.t, -4.06213, 1e-6);
  near(told.test.pValue, 0.0028329, 1e-7);
  near(told.test.interval?.lower, -2.459886, 1e-6);
  near(told.test.interval?.upper, -0.700114, 1e-6);
  near(told.dz.estimate, -1.284558, 1e-6);
  near(told.dz.interval?.lower, -2.118017, 1e-6);
  near(told.dz.interval?.upper, -0.414628, 1e-6);
  near(told.gz.estimate, -1.173925, 1e-6);
  near(told.dav.estimate, -0.833496, 1e-6);
  near(told.davRootMeanSquare.estimate, -0.832181, 1e-6);
  near(told.gav.estimate, -0.833496 * 0.9138749, 1e-6);
  near(told.gz.interval?.lower, -2.118017 * 0.9138749, 1e-6);
  near(told.gz.interval?.upper, -0.414628 * 0.9138749, 1e-6);
  near(told.grm.estimate, -1.284558 * 0.9138749 * Math.sqrt(2 * (1 - 0.7951702)), 1e-6);
  near(told.drm.estimate, -1.284558 * Math.sqrt(2 * (1 - 0.7951702)), 1e-6);
});

test('[OUTCOME-18] made pairs agree with R, the interval of d_z too', () => {
  for (const one of byR.paired) {
    const { test: t, dz, correlation } = pairedEffect(one, 0.95);
    for (const [told, wanted] of [
      [t.t, one.t],
      [t.pValue, one.p],
      [t.interval?.lower, one.lower],
      [t.interval?.upper, one.upper],
      [correlation, one.r],
      [dz.estimate, one.dz],
    ] as const)
      near(told, wanted, 1e-11);
    near(dz.interval?.lower, one.dzLower, 1e-8);
    near(dz.interval?.upper, one.dzUpper, 1e-8);
  }
});

test('[OUTCOME-18] [OUTCOME-2] two people, no spread, no change: what is not defined has a reason', () => {
  const two = pairedEffect({ before: [5, 6], after: [3, 5] }, 0.95);
  near(two.dz.estimate, -1.5 / Math.SQRT1_2);
  assert.equal(two.gz.estimate, null);
  const same = pairedEffect({ before: [5, 6, 7], after: [4, 5, 6] }, 0.95);
  assert.deepEqual(
    [same.test.difference, same.test.t, same.dz.estimate, same.drm.estimate],
    [-1, null, null, null],
  );
  near(same.dav.estimate, -1);
  const flat = pairedEffect({ before: [5, 5, 5], after: [3, 4, 5] }, 0.95);
  assert.deepEqual([flat.correlation, flat.drm.estimate], [null, null]);
  for (const one of [two.gz, same.dz, same.drm, flat.drm]) assert.ok(one.why);
});

test('[OUTCOME-18] [OUTCOME-2] the same change in decimals is no spread, though it differs in the machine', () => {
  for (const [before, after] of [
    [
      [0.3, 0.4, 0.7],
      [0.1, 0.2, 0.5],
    ],
    [
      [10.1, 20.2, 30.3, 7.7],
      [8.8, 18.9, 29, 6.4],
    ],
    [
      [1e6 + 0.1, 1e6 + 0.2, 1e6 + 0.3],
      [0.1, 0.2, 0.3],
    ],
  ] as const) {
    const { test: t, dz, gz, drm, sdOfChange: sd } = pairedEffect({ before, after }, 0.95);
    assert.deepEqual([sd, t.t, dz.estimate, gz.estimate, drm.estimate], [0, null, null, null, null]);
  }
  near(pairedEffect({ before: [2, 9], after: [-2.974, 3.976] }, 0.95).drm.estimate, 0, 1e-12);
  assert.ok(pairedEffect({ before: [1e6, 1e6 + 1, 1e6], after: [1e6, 1e6, 1e6] }, 0.95).test.t !== null);
});

test('[OUTCOME-18] [OUTCOME-17] before and after turned only turns the sign; the interval holds d_z; a stretch changes no d', () => {
  const list = fc.array(fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 40 })), {
    minLength: 2,
    maxLength: 12,
  });
  fc.assert(
    fc.property(list, (pairs) => {
      const [before, after] = [pairs.map(([one]) => one), pairs.map(([, other]) => other)];
      const [there, back] = [
        pairedEffect({ before, after }, 0.9),
        pairedEffect({ before: after, after: before }, 0.9),
      ];
      if (there.dz.estimate === null || there.dz.interval === null) return;
      near(back.dz.estimate, -there.dz.estimate);
      near(back.dz.interval?.lower, -there.dz.interval.upper);
      assert.ok(there.dz.interval.lower < there.dz.estimate && there.dz.estimate < there.dz.interval.upper);
      near(
        pairedEffect({ before: wide(before), after: wide(after) }, 0.9).gz.estimate ?? 0,
        there.gz.estimate ?? 0,
      );
    }),
    { numRuns: 40 },
  );
});

const wide = (values: readonly number[]): number[] => values.map((value) => 8 * value - 3);

test('[OUTCOME-19] the fibromyalgia trial of Aslam 2024, recomputed (W-2)', () => {
  const { pooled, welch, g, d } = twoGroups(
    { n: 14, mean: 33.02, sd: 13.75 },
    { n: 14, mean: 46.59, sd: 19.37 },
    0.95,
  );
  near(pooled.difference, -13.57);
  near(pooled.standardError, 6.34856, 1e-5);
  near(pooled.t, -2.137492, 1e-6);
  near(pooled.pValue, 0.0421301, 1e-6);
  near(pooled.interval?.lower, -26.6197, 1e-5);
  near(pooled.interval?.upper, -0.5203, 1e-4);
  near(welch.pValue, 0.0432006, 1e-6);
  near(g.estimate, -0.784327, 1e-6);
  near(g.variance, 0.153842, 1e-6);
  near(g.standardError, Math.sqrt(0.153842), 1e-6);
  near(g.interval?.lower, -0.784327 - 1.959964 * Math.sqrt(0.153842), 1e-6);
  // scipy 1.17.1, noncentral t.
  near(d.estimate, -0.8078959744080645, 1e-12);
  near(d.interval?.lower, -1.5731170585324887, 1e-9);
  near(d.interval?.upper, -0.02841733885716795, 1e-9);
  const mpq = twoGroups({ n: 14, mean: 23.79, sd: 7.43 }, { n: 14, mean: 30, sd: 9.89 }, 0.95).pooled;
  near(mpq.t, -1.87839, 1e-6);
  near(mpq.pValue, 0.0715857, 1e-6);
});

test('[OUTCOME-19] made groups agree with R; without spread there is no t and no g', () => {
  for (const one of byR.twoGroup) {
    const told = twoGroups(one.a, one.b, 0.95);
    for (const [mine, theirs] of [
      [told.welch, one.welch],
      [told.pooled, one.pooled],
    ] as const) {
      near(mine.t, theirs.t, 1e-11);
      near(mine.df, theirs.df, 1e-11);
      near(mine.pValue, theirs.p, 1e-11);
      near(mine.interval?.lower, theirs.lower, 1e-11);
      near(mine.interval?.upper, theirs.upper, 1e-11);
    }
    near(told.g.estimate, one.g, 1e-11);
    near(told.g.variance, one.v, 1e-11);
  }
  const flat = twoGroups({ n: 5, mean: 4, sd: 0 }, { n: 6, mean: 3, sd: 0 }, 0.95);
  assert.deepEqual(
    [flat.pooled.difference, flat.pooled.t, flat.welch.t, flat.d.estimate, flat.g.estimate],
    [1, null, null, null, null],
  );
  assert.doesNotMatch(JSON.stringify(flat), /NaN|Infinity/u);
  const oneFlat = twoGroups({ n: 5, mean: 4, sd: 0 }, { n: 6, mean: 3, sd: 1 }, 0.95);
  near(oneFlat.welch.df, 5);
});

test('[OUTCOME-20] standard error and p value out of a published interval (W-3, W-4)', () => {
  const pain = fromInterval({ difference: -7.8, lower: -14.5, upper: -1.1, confidence: 0.95, df: 52 });
  near(pain.standardError, 3.3389, 1e-4);
  near(pain.pValue, 0.0234, 1e-4);
  near(pain.offCentre, 0);
  const sensory = fromInterval({ difference: -6.1, lower: -10.8, upper: -1.5, confidence: 0.95, df: 52 });
  near(sensory.standardError, 2.3173, 1e-4);
  near(sensory.pValue, 0.0111, 1e-4);
  near(sensory.offCentre, 0.05);
  near(fromInterval({ difference: 1, lower: 0, upper: 2, confidence: 0.95 }).pValue, 0.05);
});

test('[OUTCOME-21] acupuncture for shoulder pain, from its summaries (A-1)', () => {
  const r = { a: impliedR(12.3, 17.1, 16.1), b: impliedR(14, 17.9, 14.6) };
  near(r.a, 0.4385727, 1e-7);
  near(r.b, 0.6050479, 1e-7);
  const treated = { n: 25, mean: 79.6, sd: 17.1, meanBefore: 60.4, sdBefore: 12.3, r: r.a };
  const placebo = { n: 27, mean: 62.3, sd: 17.9, meanBefore: 53.9, sdBefore: 14, r: r.b };
  const { adjusted, followUp, change } = ancova(treated, placebo, 0.95);
  near(followUp.t, 3.5575, 1e-4);
  near(followUp.pValue, 0.0008305, 1e-7);
  near(change?.t, 2.5369, 1e-4);
  near(change?.pValue, 0.0143523, 1e-7);
  near(adjusted?.slope, 0.7054152, 1e-7);
  near(adjusted?.difference, 12.7148014, 1e-8);
  near(adjusted?.standardError, 4.2884343, 1e-7);
  near(adjusted?.t, 2.9649053, 1e-7);
  assert.equal(adjusted?.df, 49);
  near(adjusted?.pValue, 0.0046664, 1e-7);
  near(adjusted?.interval?.lower, 4.0968701, 1e-7);
  near(adjusted?.interval?.upper, 21.3327327, 1e-8);
});

test('[OUTCOME-21] where r is not known: a range of r, and no single answer (A-2)', () => {
  const mfr = { n: 14, mean: 33.02, sd: 13.75, meanBefore: 52.9, sdBefore: 13.6, r: null };
  const stretching = { n: 14, mean: 46.59, sd: 19.37, meanBefore: 57.77, sdBefore: 23.04, r: null };
  const { adjusted, change, sensitivity, why } = ancova(mfr, stretching, 0.95);
  assert.deepEqual([adjusted, change], [null, null]);
  assert.match(why ?? '', /not known/u);
  for (const [r, difference, standardError, pValue] of [
    [0.3, -12.2774, 6.2331, 0.06],
    [0.5, -11.4157, 5.6633, 0.0547],
    [0.7, -10.554, 4.6804, 0.0331],
    [0.9, -9.6923, 2.8896, 0.0025],
  ] as const) {
    const line = sensitivity.find((one) => one.r === r);
    near(line?.difference, difference, 5e-5);
    near(line?.standardError, standardError, 5e-5);
    near(line?.pValue, pValue, 5e-5);
  }
});

test('[OUTCOME-21] made trials agree with R’s own model of the single people; r comes back from the change', () => {
  for (const { a, b, difference, se, p, slope } of byR.ancova) {
    const { adjusted } = ancova(a, b, 0.95);
    near(adjusted?.difference, difference, 1e-10);
    near(adjusted?.standardError, se, 1e-10);
    near(adjusted?.pValue, p, 1e-10);
    near(adjusted?.slope, slope, 1e-10);
    for (const arm of [a, b]) {
      near(impliedR(arm.sdBefore, arm.sd, arm.sdChange), arm.r, 1e-10);
      near(sdOfChange(arm, arm.r), arm.sdChange, 1e-10);
    }
  }
  assert.equal(impliedR(0, 3, 2), null);
  assert.equal(impliedR(2, 2, 4 + 1e-12), -1);
});

test('[OUTCOME-21] [OUTCOME-2] where all follow the line, or nobody differed before, nothing becomes NaN', () => {
  const arm = { n: 5, mean: 4, sd: 1, meanBefore: 4, sdBefore: 1, r: 1 };
  assert.equal(ancova(arm, { ...arm, mean: 5 }, 0.95).adjusted?.t, null);
  const onLine = { n: 7, mean: 4, sd: 0.3, meanBefore: 4, sdBefore: 0.1, r: 1 };
  const steep = ancova(onLine, { ...onLine, sd: 0.6, sdBefore: 0.2, mean: 5 }, 0.95).adjusted;
  assert.deepEqual([steep?.standardError, steep?.t], [0, null]);
  near(steep?.slope, 3);
  near(sdOfChange({ sdBefore: 1.1, sd: 1.1 }, 1 - 2 ** -40), 1.1 * Math.sqrt(2 ** -39), 1e-15);
  near(
    ancova({ ...arm, r: 0.999999 }, { ...arm, r: 0.999999 }, 0.95).adjusted?.standardError,
    9.561826484407992e-4,
    1e-12,
  );
  const flat = ancova({ ...arm, sdBefore: 0, r: 0 }, { ...arm, sdBefore: 0, r: 0, mean: 3 }, 0.95);
  near(flat.adjusted?.difference, 1);
  assert.doesNotMatch(JSON.stringify(flat), /NaN|Infinity/u);
});

test('[OUTCOME-22] Wilson’s interval agrees with R, for none and for all too, and holds the share', () => {
  for (const [count = 0, of = 0, lower = 0, upper = 0] of byR.wilson) {
    const { interval, share } = proportion(count, of, 0.95);
    near(interval.lower, lower, 1e-12);
    near(interval.upper, upper, 1e-12);
    assert.ok(interval.lower <= share && share <= interval.upper);
  }
  assert.deepEqual([proportion(0, 7, 0.95).interval.lower, proportion(7, 7, 0.95).interval.upper], [0, 1]);
});

/** Five studies of Carlson and Schmidt 1999, in Morris 2008, table 1: n, before, after, SD before, SD after. */
const treated = [
  [20, 30.6, 38.5, 15, 11.6],
  [50, 23.5, 26.8, 3.1, 4.1],
  [9, 0.5, 0.7, 0.1, 0.1],
  [10, 53.4, 75.9, 14.5, 4.4],
  [14, 35.6, 36, 4.7, 4.6],
] as const;
const controls = [
  [20, 23.1, 19.7, 13.8, 14.8],
  [42, 24.9, 25.3, 4.1, 3.3],
  [9, 0.6, 0.6, 0.2, 0.2],
  [11, 55.7, 60.7, 17.3, 17.9],
  [14, 34.8, 33.4, 3.1, 6.9],
] as const;
const correlations = [0.47, 0.64, 0.77, 0.89, 0.44];
const course = (
  [n, meanBefore, meanAfter, sdBefore, sdAfter]: (typeof treated | typeof controls)[number],
  r: number,
): Course => ({
  n,
  meanBefore,
  meanAfter,
  sdBefore,
  sdAfter,
  r,
});

test('[OUTCOME-23] the five studies of Morris 2008, with separate and with pooled standard deviations', () => {
  // metafor, tests/testthat/test_analysis_example_morris2008.r; the pooled ones on its page analyses:morris2008.
  const wanted = {
    treatment: [0.5056, 1.0481, 1.8054, 1.4181, 0.0801],
    treatmentVariance: [0.0594, 0.0254, 0.2322, 0.1225, 0.0802],
    control: [-0.2365, 0.0958, 0, 0.2667, -0.425],
    controlVariance: [0.0544, 0.0173, 0.0511, 0.0232, 0.0864],
    separate: [0.74, 0.95, 1.81, 1.15, 0.51],
    separateVariance: [0.1138, 0.0426, 0.2833, 0.1458, 0.1667],
    pooled: [0.77, 0.8, 1.2, 1.05, 0.44],
    pooledVariance: [0.11, 0.04, 0.14, 0.07, 0.16],
  };
  for (const [place, one] of treated.entries()) {
    const [r = 0, control = controls[0]] = [correlations[place], controls[place]];
    const told = prePostControl(course(one, r), course(control, r), 0.95);
    assert.equal(rounded(told.separate.treatment.estimate, 4), wanted.treatment[place]);
    assert.equal(rounded(told.separate.treatment.variance, 4), wanted.treatmentVariance[place]);
    assert.equal(rounded(told.separate.control.estimate, 4), wanted.control[place]);
    assert.equal(rounded(told.separate.control.variance, 4), wanted.controlVariance[place]);
    assert.equal(rounded(told.separate.estimate, 2), wanted.separate[place]);
    assert.equal(rounded(told.separate.variance, 4), wanted.separateVariance[place]);
    assert.equal(rounded(told.pooled.estimate, 2), wanted.pooled[place]);
    assert.equal(rounded(told.pooled.variance, 2), wanted.pooledVariance[place]);
    assert.ok(told.raw.interval !== null);
  }
});

test('[OUTCOME-23] the difference of the changes in the unit of the measure, by Student’s t', () => {
  // The first study, reckoned apart: SDc² = s1² + s2² - 2 r s1 s2 in each group, pooled with 38 degrees of freedom.
  const { raw } = prePostControl(course(treated[0], 0.47), course(controls[0], 0.47), 0.95);
  near(raw.standardError, 4.546946227964435, 1e-12);
  near(raw.t, 2.4851844366452416, 1e-12);
  near(raw.pValue, 0.01746635063236993, 1e-11);
  assert.equal(raw.df, 38);
  const two = { n: 2, meanBefore: 5, meanAfter: 3, sdBefore: 1, sdAfter: 1, r: 0 };
  assert.match(prePostControl(two, course(controls[0], 0.47), 0.95).separate.why ?? '', /too few/u);
});

/** As a paper prints it; there is no minus zero in print. */
const rounded = (value: number | null, places: number): number =>
  Number((value ?? Number.NaN).toFixed(places)) + 0;

test('[OUTCOME-23] [OUTCOME-2] where nobody differed before, there is a raw difference and no standardised one', () => {
  const flat = { n: 6, meanBefore: 5, meanAfter: 3, sdBefore: 0, sdAfter: 1, r: 0 };
  const told = prePostControl(flat, { ...flat, meanAfter: 4 }, 0.95);
  assert.deepEqual([told.separate.estimate, told.pooled.estimate, told.raw.difference], [null, null, -1]);
  assert.ok(told.separate.why !== null && told.pooled.why !== null);
});

test('[OUTCOME-36] headache days of three arms, whose print is p < 0.001 (Ajimsha 2011)', () => {
  const arms = [7.1, 6.7, 1.6].map((mean, place) => ({ n: 21, mean, sd: [2.6, 1.8, 0.5][place] ?? 0 }));
  const told = anova(arms);
  // By hand: 394.94 between, 205 within; of two degrees of freedom the tail is (1 + 2 F / 60) to the power of -30.
  near(told.f, 394.94 / 2 / (205 / 60));
  near(told.etaSquared, 394.94 / (394.94 + 205));
  assert.deepEqual([told.dfBetween, told.dfWithin], [2, 60]);
  relativelyNear(told.pValue ?? 1, (1 + (2 * (told.f ?? 0)) / 60) ** -30);
  assert.ok((told.pValue ?? 1) < 1e-12);
});

test('[OUTCOME-36] of two groups it is the square of t; where nothing varies there is no F', () => {
  const a = { n: 14, mean: 33.02, sd: 13.75 };
  const b = { n: 9, mean: 46.59, sd: 19.37 };
  const { pooled } = twoGroups(a, b, 0.95);
  const { f, pValue, dfWithin } = anova([a, b]);
  near(f, (pooled.t ?? 0) ** 2);
  near(pValue, pooled.pValue ?? Number.NaN);
  assert.equal(dfWithin, 21);
  const still = { n: 4, mean: 3, sd: 0 };
  const none = anova([still, { ...still, mean: 5 }]);
  assert.deepEqual([none.f, none.pValue, none.why], [null, null, 'no group varies']);
});

test('[OUTCOME-36] a shift or a stretch of the scale changes nothing, nor does the order of the groups', () => {
  const group = fc.record({
    n: fc.integer({ min: 2, max: 60 }),
    mean: fc.integer({ min: -20, max: 20 }),
    sd: fc.integer({ min: 1, max: 9 }),
  });
  fc.assert(
    fc.property(fc.array(group, { minLength: 2, maxLength: 6 }), (groups) => {
      const told = anova(groups);
      const moved = anova(
        groups.toReversed().map(({ n, mean, sd }) => ({ n, mean: 3 * mean + 7, sd: 3 * sd })),
      );
      near(moved.f, told.f ?? Number.NaN);
      near(moved.pValue, told.pValue ?? Number.NaN);
      assert.ok((told.pValue ?? -1) >= 0 && (told.pValue ?? 2) <= 1);
    }),
  );
});
