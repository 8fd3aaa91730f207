import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { z } from 'zod';
import { problemsOf } from '#domain/base/problems.ts';
import { instruments } from '#domain/outcome/instruments/instruments.ts';
import { near } from '#test/near.ts';
import { effectAncova } from './engines/effect-ancova.ts';
import { effectMorris } from './engines/effect-morris.ts';
import { effectPaired } from './engines/effect-paired.ts';
import { effectPool } from './engines/effect-pool.ts';
import { effectSingleCase } from './engines/effect-single-case.ts';
import { effectTwoGroup } from './engines/effect-two-group.ts';
import type { Engine } from './engines/engine.ts';
import { score } from './engines/score.ts';
import { verdict } from './engines/verdict.ts';

const engines = [
  score,
  verdict,
  effectSingleCase,
  effectPaired,
  effectTwoGroup,
  effectAncova,
  effectMorris,
  effectPool,
] as const;
const bin = path.join(import.meta.dirname, '../../bin/unwind');

/** Runs the real command in a process of its own. */
function unwind(words: string, input = ''): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(bin, words.split(' '), { input, encoding: 'utf8' });
  return { code: status, out: stdout, err: stderr };
}

type Tree = { readonly [name: string]: Tree } & Readonly<
  Record<'estimate' | 'pValue' | 'difference', number>
>;

/** What an engine answers, as it leaves the program, or the problems it tells. */
function answerOf(engine: Engine, input: unknown, given: Readonly<Record<string, string>> = {}): unknown {
  const options = new Map(Object.entries(given));
  const parsed = engine.input.safeParse(input);
  const problems = parsed.success
    ? (engine.problems?.(parsed.data as never, options) ?? [])
    : problemsOf(parsed.error, input);
  if (problems.length > 0) return problems.map(({ path: where, message }) => `${where}: ${message}`);
  return engine.output.parse(JSON.parse(JSON.stringify(engine.run(parsed.data as never, options))));
}

const group = ({ n, mean, sd }: Readonly<Record<'n' | 'mean' | 'sd', number>>) => ({ n, mean, sd });

const sleep = {
  before: [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2],
  after: [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4],
};

test('[CLI-13] the oracles of the reference, as the command prints them, to the last digit', () => {
  const series = {
    baseline: [20, 20, 26, 25, 22, 23],
    treatment: [28, 25, 24, 27, 30, 30, 29],
    improvement: 'increase',
  };
  const one = unwind('effect single-case', JSON.stringify(series));
  assert.deepEqual([one.code, one.err], [0, '']);
  near((JSON.parse(one.out) as Tree)['nap']?.estimate, 38.5 / 42, 1e-15);
  const two = unwind('effect paired', JSON.stringify(sleep));
  const paired = JSON.parse(two.out) as Tree;
  near(paired['dz']?.estimate, 1.284558, 1e-6);
  near(paired['beforeMinusAfter']?.['dz']?.estimate, -1.284558, 1e-6);
  assert.match(two.out, /change, not effect of treatment/u);
});

test('[CLI-13] two groups, ancova, morris and pool in the form of their help', () => {
  for (const engine of engines) {
    const [, shown = 'null'] = /echo '([^']+)'/u.exec(engine.example ?? '') ?? [];
    const given = engine === score ? { '--instrument': 'phq9' } : {};
    assert.ok(!Array.isArray(answerOf(engine, JSON.parse(shown), given)), `${engine.name}: ${shown}`);
  }
  const groups = { a: { n: 14, mean: 33.02, sd: 13.75 }, b: { n: 14, mean: 46.59, sd: 19.37 } };
  near((answerOf(effectTwoGroup, groups) as Tree)['pooled']?.pValue, 0.0421301, 1e-6);
  const published = answerOf(effectTwoGroup, { difference: -7.8, lower: -14.5, upper: -1.1, df: 52 }) as Tree;
  near(published.pValue, 0.0234, 1e-4);
  const skewed = answerOf(effectTwoGroup, { difference: 2, lower: 1.9, upper: 4 });
  assert.match(JSON.stringify(skewed), /another scale/u);
  const arm = { meanBefore: 52.9, sdBefore: 13.6 };
  const unknown = answerOf(effectAncova, { a: { ...groups.a, ...arm }, b: { ...groups.b, ...arm } });
  assert.match(JSON.stringify(unknown), /"adjusted":null.*whole range of r/u);
  const known = answerOf(effectPaired, { ...sleep, responder: { improvement: 'increase', by: 1 } });
  assert.match(JSON.stringify(known), /"responders":\{"count":8,"of":10/u);
});

test('[CLI-13] score: in every form in which answers are written, and what is missing is told', () => {
  const phq = { '--instrument': 'PHQ-9' };
  const answers = [1, 0, 2, 1, 0, 0, 1, 0, 0];
  const told = answerOf(score, answers, phq);
  assert.match(JSON.stringify(told), /"score":5,.*"band":"mild"/u);
  for (const form of [
    { answers },
    Object.fromEntries(answers.map((value, place) => [`phq-${place + 1}`, value])),
    { answers: Object.fromEntries(answers.map((value, place) => [place + 1, value])) },
  ])
    assert.deepEqual(answerOf(score, form, phq), told);
  assert.match(
    JSON.stringify(answerOf(score, answers.slice(0, 8), phq)),
    /"score":null.*"missing":\["phq-9"\]/u,
  );
  assert.match(JSON.stringify(answerOf(score, 7, { '--instrument': 'nprs' })), /"score":7/u);
  const rmdq = { '--instrument': 'rmdq' };
  assert.match(JSON.stringify(answerOf(score, [true, false, true], rmdq)), /"score":2,/u);
  assert.match(JSON.stringify(answerOf(score, [false], rmdq)), /"score":null.*"why":"nothing is ticked/u);
  assert.match(JSON.stringify(answerOf(score, { answers: [false], noneTicked: true }, rmdq)), /"score":0,/u);
});

test('[CLI-2] score: ticks are for sheets of ticks, an item is answered once, and a lone number stands at the top', () => {
  for (const [instrument, input, ...problems] of [
    ['phq9', [true, 0], '$[0]: must be a number from 0 to 3, not true or false'],
    ['nprs', true, '$: give the answers in order, such as [0, 1, 2], or by item, such as {"phq-1": 0}'],
    ['phq9', { 'phq-1': 0, '1': 3 }, '$["phq-1"]: answers phq-1 once more'],
    ['nprs', 11, '$: must be a whole number from 0 to 10'],
    ['nprs', '7', '$: give the answers in order, such as [0, 1, 2], or by item, such as {"phq-1": 0}'],
    ['nprs', ['7'], '$[0]: must be a number'],
    ['phq9', { answers: { 'phq-1': '2' } }, '$.answers["phq-1"]: must be a number'],
    ['rmdq', [2], '$[0]: must be a whole number from 0 to 1'],
  ] as const)
    assert.deepEqual(answerOf(score, input, { '--instrument': instrument }), problems, JSON.stringify(input));
});

test('[CLI-13] [OUTCOME-37] score: what must be read with it stands among the warnings', () => {
  const told = answerOf(score, [0, 0, 0, 0, 0, 0, 0, 0, 1], { '--instrument': 'phq9' });
  assert.match(JSON.stringify(told), /"warnings":\["Item 9 is above 0/u);
});

test('[CLI-2] numbers of which no square is left are refused, and the largest and smallest others are reckoned with', () => {
  for (const [engine, input, problem] of [
    [effectTwoGroup, { a: { n: 2, mean: 1, sd: 1e-150 }, b: { n: 2, mean: 1, sd: 1 } }, '$.a.sd'],
    [effectPaired, { before: [1e-300, 1], after: [1, 2] }, '$.before[0]'],
    [verdict, { before: 1e-300, after: 1, improvement: 'increase' }, '$.before'],
  ] as const)
    assert.deepEqual(answerOf(engine, input), [
      `${problem}: is too small to reckon with: give 0, or another unit`,
    ]);
  const [huge, tiny] = [1e60, 1e-60];
  const far = { n: 1000, mean: huge, sd: tiny, meanBefore: huge, sdBefore: tiny, r: 0.5 };
  const near0 = { ...far, mean: -huge, meanBefore: 0 };
  const course = { n: 3, meanBefore: -huge, meanAfter: huge, sdBefore: tiny, sdAfter: tiny, r: -1 };
  for (const [engine, input] of [
    [effectTwoGroup, { a: group(far), b: group(near0) }],
    [effectAncova, { a: far, b: near0 }],
    [effectAncova, { a: { ...far, n: 2 }, b: { ...near0, n: 2, sd: huge } }],
    [effectMorris, { treatment: course, control: { ...course, meanAfter: 0 } }],
    [effectPaired, { before: [huge, -huge, tiny], after: [tiny, 0, huge] }],
    [effectSingleCase, { baseline: [tiny, 0, tiny], treatment: [huge, huge, 0], improvement: 'decrease' }],
    [verdict, { before: tiny, after: huge, improvement: 'increase', sd: tiny, reliability: 0.5 }],
    [
      effectPool,
      {
        effects: [
          { y: 1e30, v: 1e-30 },
          { y: -1e30, v: 1e30 },
          { y: 0, v: 1 },
        ],
      },
    ],
  ] as const)
    isWhole(engine)(input);
});

test('[CLI-2] what is wrong is told where it is, and nothing else is printed', () => {
  for (const [engine, input, ...problems] of [
    [
      score,
      [0, 4, 1.5, 0, 0, 0, 0, 0, 0, 1],
      /^\$\[1\]: .*from 0 to 3$/u,
      /^\$\[2\]/u,
      /^\$\[9\]: is not one of the 9/u,
    ],
    [score, { answers: { 'phq-1': 9 } }, /^\$\.answers\["phq-1"\]: must be/u],
    [score, 'five', /^\$: give the answers/u],
    [verdict, { before: 7, after: 'x' }, /^\$\.after: must be a number/u],
    [verdict, { before: 7, after: 4 }, /^\$\.improvement: is missing/u],
    [
      verdict,
      { before: 11, after: 4, instrument: 'nprs' },
      /^\$\.before: must lie within the range 0 to 10$/u,
    ],
    [verdict, { before: 1, after: 4, instrument: 'vas' }, /^\$\.instrument: must be one of nprs/u],
    [verdict, { before: 1, after: 4, improvement: 'increase', sd: 3 }, /^\$\.reliability: is missing/u],
    [
      effectSingleCase,
      { baseline: [], treatment: [1], improvement: 'up' },
      /^\$\.baseline: .*1 item$/u,
      /^\$\.improvement: must be increase or decrease/u,
    ],
    [
      effectSingleCase,
      { baseline: [1, null], treatment: [1], improvement: 'increase' },
      /^\$\.baseline\[1\]: must be a number/u,
    ],
    [
      effectPaired,
      { before: [1, 2], after: [1, 2, 3] },
      /^\$\.after: must have as many numbers as before: 2/u,
    ],
    [effectTwoGroup, {}, /^\$: give two groups/u],
    [
      effectTwoGroup,
      { a: { n: 1, mean: 3, sd: -1 }, b: { n: 2, mean: 3, sd: 1 } },
      /^\$\.a\.n: must be 2 or more/u,
      /^\$\.a\.sd: must be 0 or more/u,
    ],
    [
      effectTwoGroup,
      { difference: 5, lower: 2, upper: 1 },
      /^\$\.upper: must be more than lower/u,
      /^\$\.difference: must lie between/u,
    ],
    [
      effectAncova,
      {
        a: { n: 5, mean: 1, sd: 1, meanBefore: 1, sdBefore: 1, sdChange: 9 },
        b: { n: 5, mean: 1, sd: 1, meanBefore: 1, sdBefore: 1, r: 2 },
      },
      /^\$\.a\.sdChange: cannot be/u,
      /^\$\.b\.r: must be 1 or less/u,
    ],
    [effectMorris, { treatment: {} }, /^\$\.treatment\.n: is missing/u],
    [effectPool, { effects: [] }, /^\$\.effects: must have at least 1 item$/u],
    [
      effectPool,
      {
        effects: [
          { y: 1, v: 0 },
          { y: '1', v: -1 },
        ],
      },
      /^\$\.effects\[0\]\.v: must be more than 0$/u,
    ],
  ] as const) {
    const told = answerOf(engine, input, { '--instrument': 'phq9' });
    assert.ok(Array.isArray(told), `${engine.name} took ${JSON.stringify(input)}`);
    for (const problem of problems)
      assert.ok(
        told.some((line) => problem.test(String(line))),
        `${JSON.stringify(told)} lacks ${String(problem)}`,
      );
  }
  const { code, out, err } = unwind('effect pool', '{"effects": [{"y": 1, "v": 1e999}]}');
  assert.deepEqual([code, out], [2, '']);
  assert.match(err, /^\$\.effects\[0\]\.v: /u);
  assert.match(
    unwind('effect pool', '{"effects": [{"y": NaN, "v": 1}]}').err,
    /^\$: is not JSON: line 1, column 20/u,
  );
});

test('[CLI-6] effect without its kind, and score without an instrument, tell what there is', () => {
  const bare = unwind('effect');
  assert.deepEqual([bare.code, bare.out], [2, '']);
  assert.match(bare.err, /single-case, paired, two-group, ancova, morris, pool/u);
  assert.match(unwind('effect pairs').err, /did you mean unwind effect paired\?/u);
  assert.match(unwind('effect --help').out, /effect morris {2,}A treated and a control group/u);
  assert.match(unwind('score', '[0]').err, /give --instrument, one of nprs/u);
  assert.match(unwind('score --instrument pqh9', '[0]').err, /did you mean phq9\?/u);
  assert.equal((JSON.parse(unwind('score --list').out) as unknown[]).length, instruments.length);
});

const number = fc.oneof(
  fc.integer({ min: -5, max: 12 }),
  fc.double({ min: -1e3, max: 1e3, noNaN: true }).map((value) => (Math.abs(value) < 1e-60 ? 0 : value)),
);
const spread = fc.oneof(fc.constant(0), fc.double({ min: 1e-6, max: 50, noNaN: true }));
const people = fc.integer({ min: 2, max: 60 });
const r = fc.oneof(fc.constantFrom(-1, 0, 1), fc.double({ min: -1, max: 1, noNaN: true }));
const oneGroup = { n: people, mean: number, sd: spread };
const arm = { ...oneGroup, meanBefore: number, sdBefore: spread, r };
const course = { n: people, meanBefore: number, meanAfter: number, sdBefore: spread, sdAfter: spread, r };
const list = fc.array(number, { minLength: 1, maxLength: 9 });

const isWhole =
  (engine: Engine) =>
  (input: unknown): void => {
    assert.ok(!Array.isArray(answerOf(engine, input)), JSON.stringify(input));
  };
const two = <Of>(of: fc.Arbitrary<Of>) => fc.record({ a: of, b: of });

test('[CLI-4] [CLI-13] whatever numbers come in, the answer keeps to its schema: no NaN, no Infinity', () => {
  const twice = { numRuns: 20 };
  const improvement = fc.constantFrom('increase', 'decrease');
  fc.assert(
    fc.property(fc.record({ baseline: list, treatment: list, improvement }), isWhole(effectSingleCase)),
    twice,
  );
  const pairs = fc.array(fc.tuple(number, number), { minLength: 2, maxLength: 9 });
  fc.assert(
    fc.property(
      pairs.map((all) => ({ before: all.map(([one]) => one), after: all.map(([, other]) => other) })),
      isWhole(effectPaired),
    ),
    twice,
  );
  fc.assert(fc.property(two(fc.record(oneGroup)), isWhole(effectTwoGroup)), twice);
  fc.assert(fc.property(two(fc.record(arm)), isWhole(effectAncova)), twice);
  const courses = fc.record({ treatment: fc.record(course), control: fc.record(course) });
  fc.assert(fc.property(courses, isWhole(effectMorris)), twice);
  const effects = fc.array(fc.record({ y: number, v: fc.double({ min: 1e-8, max: 1e4, noNaN: true }) }), {
    minLength: 1,
    maxLength: 9,
  });
  fc.assert(fc.property(fc.record({ effects }), isWhole(effectPool)), twice);
  const values = fc.record({
    before: number,
    after: number,
    improvement,
    sd: spread,
    reliability: fc.constantFrom(0, 0.8, 1),
  });
  fc.assert(fc.property(values, isWhole(verdict)), twice);
});

test('[CLI-4] [CLI-5] every one of them has schemas and a help with an example', () => {
  for (const { input, output, example } of engines) {
    assert.ok(z.toJSONSchema(input, { target: 'draft-2020-12', io: 'input' }));
    assert.ok(z.toJSONSchema(output, { target: 'draft-2020-12', io: 'output' }));
    assert.match(example ?? '', /echo '/u);
  }
});
