import assert from 'node:assert/strict';
import { test } from 'node:test';
import { near } from '#test/near.ts';
import { ancova } from '#domain/outcome/group/ancova.ts';
import { recompute } from './recompute.ts';
import { type Recomputed, recomputedOf } from './recomputed.ts';
import { trials } from './trials.ts';

const of = (id: string) => {
  const trial = trials.find((one) => one.id === id);
  assert.ok(trial, id);
  return recompute(trial);
};

test('[OUTCOME-29] no printed p value is contradicted by the numbers beside it', () => {
  const all = trials.flatMap((trial) => recompute(trial));
  assert.equal(all.filter(({ agrees }) => agrees === 'agrees').length, 12);
  assert.deepEqual(
    all.filter(({ agrees }) => agrees === 'differs'),
    [],
  );
});

test('[OUTCOME-29] neck pain against physical therapy: standard error and p value of every printed interval (W-4)', () => {
  const wanted = [
    [0.4103, 0.0206],
    [0.1088, 0.014],
    [0.1162, 0.0014],
    [0.1533, 0.0176],
    [0.4499, 0.0002],
    [0.1681, 0.0093],
    [0.1557, 0.0193],
  ] as const;
  for (const [place, { standardError, pValue }] of of('rodriguez-huguet-2018').entries()) {
    near(standardError, wanted[place]?.[0] ?? Number.NaN, 5.1e-5);
    near(pValue, wanted[place]?.[1] ?? Number.NaN, 5.1e-5);
  }
});

test('[OUTCOME-29] chronic low back pain and fibromyalgia: p values as printed (W-2, W-3)', () => {
  const [mpq, sensory] = of('arguisuelas-2017');
  near(mpq?.pValue, 0.0234, 5e-5);
  near(sensory?.pValue, 0.0111, 5e-5);
  const [fiqr, pain] = of('aslam-2024');
  near(fiqr?.pValue, 0.0421301, 1e-6);
  near(pain?.pValue, 0.0715857, 1e-6);
});

test('[OUTCOME-29] adjusted for the start, the fibromyalgia result crosses 0.05 with the correlation (A-2)', () => {
  const figure = trials.find(({ id }) => id === 'aslam-2024')?.figures[0];
  assert.ok(figure?.kind === 'groups');
  const { sensitivity } = ancova({ ...figure.a, r: null }, { ...figure.b, r: null }, 0.95);
  const isBelow = sensitivity.map(({ pValue }) => (pValue ?? 1) < 0.05);
  assert.deepEqual(isBelow, [false, false, true, true]);
});

test('[OUTCOME-29] tension-type headache: however 63 people were split over three arms, the print holds', () => {
  const [days] = of('ajimsha-2011');
  assert.deepEqual(
    days?.splits.map(({ sizes }) => sizes),
    [
      [21, 21, 21],
      [22, 22, 19],
      [19, 19, 18],
    ],
  );
  assert.ok(days.splits.every(({ pValue }) => pValue < 1e-12));
  // Between the arms 394.94, within them 205, both from the printed means and deviations.
  near(days.splits[0]?.f, 394.94 / 2 / (205 / 60));
  assert.deepEqual([days.agrees, days.standardError, days.pValue], ['agrees', null, null]);
});

test('[OUTCOME-30] what was not seen is not filled in, and is said', () => {
  assert.ok(
    of('castro-sanchez-2011b').every(({ pValue, agrees }) => pValue === null && agrees === 'cannot-tell'),
  );
  assert.ok(of('fibromyalgia-three-arms-2023').every(({ standardError }) => standardError === null));
  for (const { source, cautions, people, id } of trials) {
    assert.match(source, /^V\d+/u, id);
    assert.ok(cautions.length > 0 && people.randomised !== 0, id);
  }
  assert.equal(new Set(trials.map(({ id }) => id)).size, trials.length);
});

test('[OUTCOME-29] what the library shows is what the engine computes', () => {
  for (const trial of trials) {
    const [shown, computed] = [recomputedOf(trial), recompute(trial)];
    assert.equal(shown.length, computed.length, trial.id);
    for (const [place, figure] of computed.entries()) same(shown[place], figure, trial.id);
  }
});

function same(shown: Recomputed | undefined, computed: Recomputed, id: string): void {
  assert.ok(shown, id);
  assert.equal(shown.agrees, computed.agrees, id);
  for (const name of ['difference', 'lower', 'upper', 'standardError', 'pValue'] as const)
    if (computed[name] === null) assert.equal(shown[name], null, id);
    else near(shown[name], computed[name], 1e-9);
  assert.equal(shown.splits.length, computed.splits.length);
  for (const [place, { sizes, f, pValue }] of computed.splits.entries()) {
    assert.deepEqual(shown.splits[place]?.sizes, sizes);
    near(shown.splits[place]?.f, f, 1e-9);
    near(shown.splits[place]?.pValue, pValue, 1e-9);
  }
  assert.equal(shown.adjusted.length, computed.adjusted.length);
  for (const [place, { r, difference, pValue }] of computed.adjusted.entries()) {
    assert.equal(shown.adjusted[place]?.r, r);
    near(shown.adjusted[place]?.difference, difference, 1e-9);
    near(shown.adjusted[place]?.pValue, pValue ?? Number.NaN, 1e-9);
  }
}
