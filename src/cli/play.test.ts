import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { test } from 'node:test';
import { problemsOf } from '#domain/base/problems.ts';
import { play } from './engines/play.ts';
import { program } from './engines/program.ts';

const bin = path.join(import.meta.dirname, '../../bin/unwind');
const taps = {
  steps: [{ exercise: 'rhomboid-ball', side: 'left', tool: 'tennis-ball', seconds: 60, sets: 2 }],
  limits: { minutes: 8, easesBy: 2 },
  events: [
    { at: 0, precheck: {} },
    { at: 2000, tap: 'ready' },
    { at: '2026-01-05T19:00:30Z', discomfort: 5 },
    { at: 40_000, page: 'hidden' },
    { at: 45_000, page: 'reloaded' },
    { at: 50_000, tap: 'resume' },
    { at: 150_000, sign: 'tingling' },
  ],
};

/** What the engine answers, or the problems that it tells. */
function answerOf(input: unknown): unknown {
  const parsed = play.input.safeParse(input);
  if (!parsed.success)
    return problemsOf(parsed.error, input).map(({ path: where, message }) => `${where}: ${message}`);
  return play.output.parse(JSON.parse(JSON.stringify(play.run(parsed.data as never))));
}

test('[PLAY-26] play: taps, a reload and a sign come to the facts and the summary of the session', () => {
  const { status, stdout } = spawnSync(bin, ['play'], { input: JSON.stringify(taps), encoding: 'utf8' });
  assert.equal(status, 0);
  const { summary, facts } = JSON.parse(stdout) as {
    summary: { why: string; holds: { heldMs: number; endedBy: string }[] };
    facts: { kind: string }[];
  };
  assert.deepEqual(answerOf(taps), { summary, facts });
  assert.equal(summary.why, 'H1');
  assert.deepEqual(
    summary.holds.map(({ heldMs, endedBy }) => [heldMs, endedBy]),
    [
      [33_000, 'interrupted'],
      [60_000, 'time'],
    ],
  );
  assert.equal(facts.at(-1)?.kind, 'home-ended');
});

test('[PLAY-26] play: a page that slept is told as such, and nothing is held beyond its length', () => {
  const slept = { ...taps, events: [...taps.events.slice(0, 2), { at: 400_000, page: 'slept' }] };
  const { summary } = answerOf(slept) as { summary: { holds: unknown[]; why: null } };
  assert.deepEqual([summary.holds.length, summary.why], [0, null]);
});

test('[PLAY-26] play: what is malformed is told by its path', () => {
  const { status, stderr, stdout } = spawnSync(bin, ['play'], { input: '{"steps": [', encoding: 'utf8' });
  assert.deepEqual([status, stdout], [2, '']);
  assert.match(stderr, /^\$: is not JSON: line 1/);
  const wrong = {
    steps: [{ ...taps.steps[0], exercise: 'rhomboid-bal', seconds: 0 }],
    limits: { minutes: -1, minute: 3 },
    events: [
      { at: 5, tap: 'go' },
      { at: 3 },
      { at: 'noon' },
      { at: 9, tap: 'next', discomfort: 3 },
      { at: 10, answer: { question: 'clot' } },
    ],
  };
  const problems = answerOf(wrong) as string[];
  const places = problems.map((problem) => problem.split(': ')[0]);
  assert.deepEqual(places, [
    '$.steps[0].exercise',
    '$.steps[0].seconds',
    '$.limits.minutes',
    '$.limits.minute',
    '$.events[0].tap',
    '$.events[2].at',
    '$.events[3]',
    '$.events[4].answer.is',
  ]);
  const turned = answerOf({ ...taps, events: [{ at: 5 }, { at: 3 }, { at: 99_000_000 }] });
  assert.deepEqual(turned, [
    '$.events[1].at: must not be before the event above it; a phone whose clock was set back is {"at": ..., "clock": ...}',
    '$.events[2].at: must lie within a day of the beginning',
  ]);
});

test('[PLAY-26] play: a phone whose clock is set measures the same; a side or tool that the exercise has not is refused', () => {
  const events = [
    { at: 0, precheck: {} },
    { at: 1000.4, tap: 'ready' },
    { at: 20_000, clock: '2025-01-05T10:00:00Z' },
    { at: 40_000, clock: '2027-06-05T10:00:00Z' },
    { at: 70_000 },
  ];
  const { summary, facts } = answerOf({ ...taps, steps: ['palm-hands'], events }) as {
    summary: { holds: { heldMs: number; side: string }[] };
    facts: { at: string }[];
  };
  assert.deepEqual(
    summary.holds.map(({ heldMs, side }) => [heldMs, side]),
    [
      [30_000, 'left'],
      [20_000, 'right'],
    ],
  );
  assert.match(facts.at(-1)?.at ?? '', /^2027-06-05T10:00/);
  const wrong = { exercise: 'rhomboid-ball', side: 'mid', tool: 'roller' };
  assert.deepEqual(answerOf({ ...taps, steps: [wrong] }), [
    '$.steps[0].side: must be left, right or each here',
    '$.steps[0].tool: must be tennis-ball or lacrosse-ball here',
  ]);
});

test('[PLAY-26] play: takes a step of a day as the program prints it', () => {
  const phases = [{ weeks: 1, daysPerWeek: 1, versions: { full: ['calf-roller', 'palm-hands'] } }];
  const { days } = program.run(program.input.parse({ startsOn: '2026-01-05', phases }) as never) as {
    days: { steps: unknown[] }[];
  };
  const { summary } = answerOf({ steps: days[0]?.steps, events: taps.events.slice(0, 1) }) as {
    summary: { steps: { exercise: string }[] };
  };
  assert.deepEqual(
    summary.steps.map(({ exercise }) => exercise),
    ['calf-roller', 'palm-hands'],
  );
});

test('[PLAY-26] play: --help shows an input and what comes out of it', () => {
  const { stdout } = spawnSync(bin, ['play', '--help'], { encoding: 'utf8' });
  assert.match(stdout, /unwind play < taps\.json[\s\S]*"precheck": \{\}[\s\S]*stepped-down/);
});
