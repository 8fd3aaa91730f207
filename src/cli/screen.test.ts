import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { test } from 'node:test';
import { problemsOf } from '#domain/base/problems.ts';
import { items } from '#domain/screening/items.ts';
import { ruleIds } from '#domain/screening/rule-id.ts';
import { screen } from './engines/screen.ts';

const bin = path.join(import.meta.dirname, '../../bin/unwind');
const AT = '2026-01-05T15:00:00Z';
const morphine = { name: 'morphine', classes: ['opioid'], confirmed: true };
const persona = {
  at: AT,
  bornOn: '1960-04-01',
  answers: {
    oxygen: 'yes',
    'walking-aid': true,
    'night-pain': { value: 'yes', at: AT },
    medicines: [morphine],
  },
};

type Told = {
  at: string;
  sign: string;
  gates: Record<string, string>;
  handsOn: {
    action: string;
    reasons: { rule: string; standing: string }[];
    open: { item: string; because: string; worst: string }[];
    limits: { highestPressure: number; minutes: number };
  };
  homeTool: { action: string };
  home: { tools: string[]; positions: string[] };
  explained?: { rule: string }[];
};

function unwind(
  words: readonly string[],
  input: unknown = '',
): { code: number | null; out: string; lines: string[] } {
  const { status, stdout, stderr } = spawnSync(bin, words, {
    input: typeof input === 'string' ? input : JSON.stringify(input),
    encoding: 'utf8',
  });
  return { code: status, out: stdout, lines: stderr.split('\n').filter((line) => line !== '') };
}

/** What the engine answers, or the problems that it tells. */
function answerOf(input: unknown): unknown {
  const parsed = screen.input.safeParse(input);
  if (!parsed.success)
    return problemsOf(parsed.error, input).map(({ path: where, message }) => `${where}: ${message}`);
  return screen.output.parse(JSON.parse(JSON.stringify(screen.run(parsed.data as never))));
}

test('[CLI-11] screen: answers in, the decision of both channels, its reasons and limits out', () => {
  const { code, out } = unwind(['screen'], persona);
  const told = JSON.parse(out) as Told;
  assert.equal(code, 0);
  assert.equal(out, unwind(['screen'], persona).out);
  assert.deepEqual([told.at, told.sign, told.gates['handsOn']], [AT, 'questions', 'ask-first']);
  assert.deepEqual([...new Set(told.handsOn.reasons.map(({ rule }) => rule))], ['CI10', 'CI26', 'CI27']);
  assert.deepEqual([told.handsOn.limits.highestPressure, told.handsOn.limits.minutes], [2, 30]);
  assert.ok(
    told.handsOn.open.some(({ item, worst }) => item === 'night-pain-constant' && worst === 'STOP_URGENT'),
  );
  assert.deepEqual([told.home.tools, told.home.positions], [['ball-on-wall', 'hands'], ['seated']]);
  assert.equal(told.explained, undefined);
});

test('[CLI-11] --explain tells the path of every rule', () => {
  const told = JSON.parse(unwind(['screen', '--explain'], persona).out) as Told;
  assert.deepEqual(
    told.explained?.map(({ rule }) => rule),
    ruleIds,
  );
});

test('[CLI-11] --questions and --rules need no input', () => {
  const questions = JSON.parse(unwind(['screen', '--questions']).out) as { id: string }[];
  assert.deepEqual(
    questions.map(({ id }) => id),
    items.map(({ id }) => id),
  );
  const told = JSON.parse(unwind(['screen', '--rules']).out) as {
    rules: { id: string; sources: string[] }[];
  };
  assert.deepEqual(
    told.rules.map(({ id }) => id),
    ruleIds,
  );
  assert.ok(told.rules.every(({ sources }) => sources.length > 0));
});

test('[CLI-11] without an instant it decides as of now', () => {
  const before = Temporal.Now.instant().subtract({ seconds: 1 });
  const { at } = answerOf({ answers: { fever: 'no' } }) as Told;
  assert.ok(Temporal.Instant.compare(at, before) >= 0);
});

test('[CLI-11] clearances and overrides lift what they name', () => {
  const operated = { surgery: 'yes', 'surgery-weeks': 3, fever: 'yes' };
  const { handsOn } = answerOf({
    at: AT,
    answers: operated,
    clearances: [{ rules: ['CI18'], givenOn: '2026-01-05', expiresOn: '2026-02-01' }],
    overrides: [{ rules: ['CI17'], madeAt: AT, expiresAt: '2026-01-06T15:00:00Z' }],
  }) as Told;
  assert.equal(handsOn.action, 'MODIFY');
  assert.deepEqual(
    handsOn.reasons.map(({ rule, standing }) => [rule, standing]),
    [
      ['CI17', 'overridden'],
      ['CI18', 'cleared'],
    ],
  );
});

test('[CLI-11] a medicine by its name alone is matched and confirmed by nobody', () => {
  const { handsOn } = answerOf({ at: AT, answers: { medicines: ['morphine 12 hour capsules'] } }) as Told;
  assert.equal(handsOn.open.find(({ item }) => item === 'medicines')?.because, 'unconfirmed');
});

test('[CLI-11] what a therapist found stands under the id of its rule', () => {
  const { handsOn } = answerOf({ at: AT, answers: { RF02: 'yes' } }) as Told;
  assert.equal(handsOn.action, 'STOP_URGENT');
});

test('[CLI-2] screen: an unknown id ends with exit code 2 and the nearest one named', () => {
  const { code, out, lines } = unwind(['screen'], { answers: { 'sadle-numbness': 'yes', RF99: 'no' } });
  assert.deepEqual([code, out], [2, '']);
  assert.deepEqual(lines, [
    '$.answers["sadle-numbness"]: is no question and no rule; did you mean saddle-numbness?',
    '$.answers.RF99: is no question and no rule; did you mean RF09?',
  ]);
});

test('[CLI-2] screen: what does not fit a question is told with what would', () => {
  const wrong: [string, unknown, string][] = [
    ['fever', 'perhaps', 'must be yes, no or unknown'],
    ['phq-9', 7, 'must be a whole number from 0 to 3'],
    ['pregnant-weeks', 80, 'must be a number from 1 to 43'],
    ['sleep', 'yes', 'must be one of well, so-so, badly, hardly'],
    ['implant-where', ['chest'], 'must be a list of places such as {"region": "calf.upper", "side": "left"}'],
  ];
  for (const [item, value, words] of wrong) {
    const where = item.includes('-') ? `$.answers["${item}"]` : `$.answers.${item}`;
    assert.deepEqual(answerOf({ at: AT, answers: { [item]: value } }), [`${where}: ${words}`]);
  }
});

test('[CLI-5] screen --help shows a real example, and it comes out as shown', () => {
  const { out } = unwind(['screen', '--help']);
  const shown = /echo '(\{.*?\})' \| unwind screen/su.exec(out)?.[1] ?? '';
  const told = answerOf(JSON.parse(shown)) as Told;
  assert.equal(told.handsOn.action, 'MODIFY');
  assert.deepEqual(told.home.tools, ['ball-on-wall', 'hands']);
  for (const option of ['--explain', '--questions', '--rules', '--schema']) assert.ok(out.includes(option));
});

test('[CLI-4] screen: --schema prints what goes in and what comes out', () => {
  const { code, out } = unwind(['screen', '--schema']);
  assert.equal(code, 0);
  assert.deepEqual(Object.keys(JSON.parse(out) as object), ['input', 'output']);
});
