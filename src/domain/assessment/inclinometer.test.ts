import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { type Motion, sensorTrace } from '#test/sensor-trace.ts';
import type { SensorSample } from './device-orientation.ts';
import {
  type Measuring,
  type MeasuringOptions,
  dropTrial,
  keep,
  startMeasuring,
  trialsOf,
  usualPlane,
  withSample,
  zero,
} from './inclinometer.ts';

type Trace = {
  readonly plane: 'tilt' | 'turn';
  readonly zeroAt: readonly number[];
  readonly expected: readonly number[];
  readonly at: readonly number[];
  readonly alpha: readonly number[];
  readonly beta: readonly number[];
  readonly gamma: readonly number[];
};

function traceNamed(name: string): Trace & { samples: SensorSample[] } {
  const trace = JSON.parse(
    readFileSync(new URL(`../../../test/traces/${name}.json`, import.meta.url), 'utf8'),
  ) as Trace;
  const { alpha, beta, gamma } = trace;
  const samples = trace.at.map((at, place) => ({
    at,
    alpha: alpha[place] as number,
    beta: beta[place] as number,
    gamma: gamma[place] as number,
  }));
  return { ...trace, samples };
}

/** Measures a trace, with the zero pressed at the times given; `each` sees every state. */
function measure(
  samples: readonly SensorSample[],
  options: MeasuringOptions,
  zeroAt: readonly number[] = [0],
  each: (state: Measuring, sample: SensorSample) => void = () => {},
): Measuring {
  const waiting = [...zeroAt];
  return samples.reduce((state, sample) => {
    let next = withSample(state, sample);
    if (waiting[0] !== undefined && sample.at >= waiting[0]) {
      waiting.shift();
      next = zero(next);
    }
    each(next, sample);
    return next;
  }, startMeasuring(options));
}

const near = (got: readonly number[], wanted: readonly number[], within: number): void => {
  assert.equal(got.length, wanted.length, String(got));
  wanted.forEach((one, place) =>
    assert.ok(Math.abs((got[place] ?? Number.NaN) - one) <= within, `${String(got)} for ${String(wanted)}`),
  );
};

for (const [name, within] of [
  ['shoulder-flexion-60-hz', 1],
  ['knee-flexion-wrap-60-hz', 1],
  ['neck-side-bend-shaky-60-hz', 1],
  ['neck-rotation-10-hz', 1],
  ['hip-flexion-dropped-10-hz', 1],
] as const) {
  test(`[ASSESS-30] the trace ${name} gives its three trials within ${within} degree`, () => {
    const { samples, plane, zeroAt, expected } = traceNamed(name);
    const done = measure(samples, { plane }, zeroAt);
    assert.equal(done.phase, 'done');
    near(trialsOf(done), expected, within);
  });
}

const upright: Motion = { hz: 60, start: [10, 90, 0], about: [0, 0, 1], stretches: [] };

test('[ASSESS-30] a swing from any start, about any level axis, is read as it was made', () => {
  const angle = fc.integer({ min: -179, max: 179 });
  fc.assert(
    fc.property(
      fc.tuple(angle, angle, fc.integer({ min: -89, max: 89 })),
      fc.integer({ min: 0, max: 359 }),
      fc.integer({ min: 6, max: 230 }),
      (start, heading, to) => {
        const about = levelAxis(start, heading);
        const samples = sensorTrace({
          hz: 30,
          start,
          about,
          stretches: [
            { seconds: 0.5, to: 0 },
            { seconds: 1, to },
            { seconds: 2, to },
          ],
        });
        near(trialsOf(measure(samples, { plane: 'tilt', trials: 1 }, [450])), [to], 0.5);
      },
    ),
    { numRuns: 200 },
  );
});

test('[ASSESS-31] a level turn is read from any start, also through a whole round', () => {
  fc.assert(
    fc.property(
      fc.tuple(
        fc.integer({ min: 0, max: 359 }),
        fc.integer({ min: -80, max: 80 }),
        fc.integer({ min: -60, max: 60 }),
      ),
      fc.integer({ min: 6, max: 200 }),
      fc.constantFrom(1, -1),
      (start, to, way) => {
        const stretches = [
          { seconds: 0.5, to: 0 },
          { seconds: 2, to: to * way },
          { seconds: 2, to: to * way },
        ];
        const samples = sensorTrace({ hz: 30, start, about: 'level', stretches });
        near(trialsOf(measure(samples, { plane: 'turn', trials: 1 }, [450])), [to], 0.5);
      },
    ),
  );
});

test('[ASSESS-31] without a heading a turn is not measured, and a tilt is', () => {
  const samples = sensorTrace({ ...upright, stretches: [{ seconds: 1, to: 0 }] }).map((one) => ({
    ...one,
    alpha: null,
  }));
  assert.equal(measure(samples, { plane: 'turn' }).phase, 'no-sensor');
  assert.equal(measure(samples, { plane: 'tilt' }).phase, 'moving');
});

test('[ASSESS-31] neck and trunk turn level, everything else swings', () => {
  assert.equal(usualPlane('neck', 'rotation'), 'turn');
  assert.equal(usualPlane('neck', 'lateral-flexion'), 'tilt');
  assert.equal(usualPlane('shoulder', 'external-rotation'), 'tilt');
});

test('[ASSESS-32] a trial is kept by itself when it is held still away from the zero, and not before', () => {
  const stretches = [
    { seconds: 3, to: 0 },
    { seconds: 1, to: 60 },
    { seconds: 1, to: 60 },
    { seconds: 1, to: 20 },
    { seconds: 2.5, to: 20 },
  ];
  const seen: string[] = [];
  const done = measure(sensorTrace({ ...upright, stretches }), { plane: 'tilt' }, [500], ({ phase }) => {
    if (seen.at(-1) !== phase) seen.push(phase);
  });
  assert.deepEqual(seen, ['not-zeroed', 'moving', 'kept']);
  near(trialsOf(done), [20], 0.5);
});

test('[ASSESS-32] when it is to wait, only keeping keeps; the last trial can be taken back', () => {
  const stretches = [
    { seconds: 1, to: 0 },
    { seconds: 1, to: 3 },
    { seconds: 3, to: 3 },
  ];
  const samples = sensorTrace({ ...upright, stretches });
  const held = measure(samples, { plane: 'tilt', trials: 1, keeps: 'when-told' }, [500]);
  assert.deepEqual([held.phase, trialsOf(held)], ['moving', []]);
  const kept = keep(held);
  assert.equal(kept.phase, 'done');
  near(trialsOf(kept), [3], 0.5);
  assert.deepEqual([keep(kept), zero(kept)], [kept, kept]);
  assert.deepEqual(trialsOf(dropTrial(kept)), []);
  assert.equal(zero(dropTrial(kept)).phase, 'moving');
});

const still = (motion: Motion): boolean => measure(sensorTrace(motion), { plane: 'tilt' }).reading.still;

test('[ASSESS-33] a tremor is still, a slow movement is not, and neither is a silent sensor', () => {
  const rest = [
    { seconds: 1, to: 40 },
    { seconds: 1.5, to: 40 },
  ];
  assert.equal(still({ ...upright, stretches: rest, tremor: 1.5, noise: 0.2 }), true);
  assert.equal(still({ ...upright, stretches: [{ seconds: 6, to: 60 }] }), false);
  assert.equal(still({ ...upright, hz: 10, stretches: rest, silent: [[1600, 2400]] }), false);
});

test('[ASSESS-34] nothing is told in degrees before the zero, and samples that cannot be read change nothing', () => {
  const [first, second] = sensorTrace({ ...upright, stretches: [{ seconds: 1, to: 0 }] });
  assert.ok(first && second);
  const start = startMeasuring({ plane: 'tilt' });
  assert.equal(zero(start), start);
  const sensed = withSample(start, second);
  assert.equal(sensed.reading.degrees, null);
  for (const odd of [
    { ...second, at: second.at },
    first,
    { ...second, at: 999, beta: null },
    { ...second, at: 999, gamma: Number.NaN },
    { ...second, at: Number.NaN },
  ])
    assert.equal(withSample(sensed, odd), sensed);
  assert.equal(keep(sensed), sensed);
  assert.equal(zero(sensed).reading.degrees, 0);
});

/** An axis in the phone's own directions that lies level when the phone lies at `start`. */
function levelAxis(start: Motion['start'], heading: number): [number, number, number] {
  const [, beta, gamma] = start.map((one) => (one * Math.PI) / 180) as [number, number, number];
  const up = [-Math.cos(beta) * Math.sin(gamma), Math.sin(beta), Math.cos(beta) * Math.cos(gamma)] as const;
  const helper = Math.abs(up[0]) < 0.7 ? ([1, 0, 0] as const) : ([0, 1, 0] as const);
  const one = unit(crossed(up, helper));
  const other = crossed(up, one);
  const [cos, sin] = [Math.cos((heading * Math.PI) / 180), Math.sin((heading * Math.PI) / 180)];
  return one.map((part, place) => part * cos + (other[place] ?? 0) * sin) as [number, number, number];
}

type Vector = readonly [number, number, number];
const crossed = ([ax, ay, az]: Vector, [bx, by, bz]: Vector): Vector => [
  ay * bz - az * by,
  az * bx - ax * bz,
  ax * by - ay * bx,
];
const unit = (vector: Vector): Vector => {
  const length = Math.hypot(...vector);
  return vector.map((part) => part / length) as unknown as Vector;
};
