import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { homePlay, stepOf } from '#test/home-play.ts';
import { z } from 'zod';
import { problemsOf } from '#domain/base/problems.ts';
import { anyCourse, take } from '#test/any-session.ts';
import { Telling } from '#test/telling.ts';
import { finding, historyOf, holdFor } from '#test/visits.ts';
import { compare } from './engines/compare.ts';
import { dose } from './engines/dose.ts';
import type { Engine } from './engines/engine.ts';

const bin = path.join(import.meta.dirname, '../../bin/unwind');

/** Runs the real command in a process of its own. */
function unwind(words: readonly string[], input = ''): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(bin, words, { input, encoding: 'utf8' });
  return { code: status, out: stdout, err: stderr };
}

/** What an engine answers, as it leaves the program, or the problems it tells. */
function answerOf(engine: Engine, input: unknown): unknown {
  const parsed = engine.input.safeParse(input);
  if (!parsed.success)
    return problemsOf(parsed.error, input).map(({ path: where, message }) => `${where}: ${message}`);
  const answer: unknown = JSON.parse(JSON.stringify(engine.run(parsed.data as never)));
  return engine.output.parse(answer);
}

type Doses = {
  dose: { region: string; side: string; seconds: number; holds: number; visits: number }[];
  totals: Record<string, number>;
};
type Changes = {
  changes: { kind: string; side: string; before: number | null; after: number | null; words: string }[];
  drawn: { kind: string; feeling: string }[];
  ranges: { change: number; verdict: string }[];
  thresholds: { verdict: string }[];
};

const flank = { region: 'back.flank', side: 'left' } as const;
const { visits } = historyOf(
  (room) => {
    holdFor(room, 120, flank);
    holdFor(room, 60.5, { ...flank, side: 'bilateral' });
  },
  (room) => holdFor(room, 30, flank),
);

test('[CLI-1] dose: facts in, seconds and holds per region and side out; bilateral counts on both', () => {
  const { code, out } = unwind(['dose'], JSON.stringify(visits[0]?.facts));
  const { dose: rows, totals } = JSON.parse(out) as Doses;
  assert.equal(code, 0);
  assert.deepEqual(
    rows.map(({ region, side, seconds, holds }) => [region, side, seconds, holds]),
    [
      ['back.flank', 'left', 180.5, 2],
      ['back.flank', 'right', 60.5, 1],
    ],
  );
  assert.deepEqual(totals, { heldSeconds: 180.5, holds: 2, left: 180.5, right: 60.5, mid: 0, visits: 1 });
});

test('[CLI-1] dose: one session or many, in every form in which they are written', () => {
  const facts = visits[0]?.facts ?? [];
  const one = answerOf(dose, facts);
  for (const form of [
    { facts },
    { visits: [{ facts }] },
    { visits: [facts] },
    [facts],
    [{ facts, note: 'Monday' }],
  ])
    assert.deepEqual(answerOf(dose, form), one);
  const two = answerOf(dose, { visits, own: [] }) as Doses;
  assert.deepEqual(answerOf(dose, visits), two);
  assert.deepEqual([two.dose[0]?.seconds, two.dose[0]?.holds, two.dose[0]?.visits], [210.5, 3, 2]);
});

test('[CLI-1] dose: a list of several sessions is read session by session, in whatever order it comes', () => {
  const room = new Telling();
  room.say({ kind: 'opened' });
  const first = room.hold();
  room.wait(60).say({ kind: 'closed' });
  room.wait(86_400).reload().say({ kind: 'opened' });
  const second = room.wait(10).hold();
  room.wait(30).say({ kind: 'hold-ended', hold: second.id });
  room.say({ kind: 'hold-released', hold: first.id, signs: ['warmth'] });
  room.say({ kind: 'closed' });
  const told = answerOf(dose, room.facts) as Doses;
  assert.deepEqual([told.dose[0]?.seconds, told.dose[0]?.visits, told.totals['holds']], [90, 2, 2]);
  assert.deepEqual(answerOf(dose, { facts: room.facts.toReversed() }), told);
});

const mark = { finding: 'restriction', region: 'back.flank', side: 'left', layer: 'deep', severity: 6 };

test('[CLI-1] compare: two visits in, each change with before, after and words out', () => {
  const after = [
    { ...mark, severity: 4 },
    { kind: 'tenderness', region: 'head.scalp', severity: 2 },
  ];
  const { code, out } = unwind(
    ['compare'],
    JSON.stringify({ before: [mark, { ...mark, side: 'right' }], after }),
  );
  assert.equal(code, 0);
  assert.deepEqual(
    (JSON.parse(out) as Changes).changes.map(({ kind, side, before, after: is, words }) => [
      kind,
      side,
      before,
      is,
      words,
    ]),
    [
      ['eased', 'left', 6, 4, 'restriction in the left quadratus lumborum eased from 6 to 4'],
      [
        'went',
        'right',
        6,
        null,
        'restriction in the right quadratus lumborum was 6 and was not looked for again',
      ],
      ['came', 'mid', null, 2, 'tenderness in the scalp came at 2'],
    ],
  );
});

const gradedAt = (severity: number) => {
  const room = new Telling(severity);
  room.say(finding({ severity }));
  return room.facts;
};

test('[CLI-1] compare: facts or marks, in every form in which two visits are written', () => {
  const [before, after] = [gradedAt(6), gradedAt(4)];
  const one = answerOf(compare, { before, after });
  assert.deepEqual(
    (one as Changes).changes.map(({ kind }) => kind),
    ['eased'],
  );
  const [first, second] = [[mark], [{ ...mark, severity: 4 }]];
  for (const form of [
    [before, after],
    { visits: [{ facts: before }, { facts: after }] },
    { before: { facts: before }, after: { marks: second } },
    { before: first, after: { findings: second } },
    [{ marks: first }, { marks: second }],
    {
      visits: [
        { at: '2026-02-02T15:00:00Z', facts: after },
        { at: '2026-01-05T15:00:00Z', facts: before },
      ],
    },
    { visits: [first, [], second] },
  ])
    assert.deepEqual(answerOf(compare, form), one, JSON.stringify(form));
});

const measuredAt = (degrees: number, trial: number) => {
  const telling = new Telling(degrees);
  const how = {
    joint: 'neck',
    movement: 'rotation',
    side: 'left',
    effort: 'active',
    device: 'phone',
  } as const;
  telling.say({ kind: 'range-measured', ...how, degrees: [degrees] });
  telling.say({
    kind: 'threshold-measured',
    region: 'neck.back',
    side: 'left',
    unit: 'kPa',
    trials: [trial],
  });
  return telling.facts;
};

test('[CLI-1] compare: exact points, drawings and measures are compared too', () => {
  const pinned = { ...mark, view: 'back', x: -60, y: 420 };
  const [named, later] = [
    { ...pinned, id: 'a' },
    { ...pinned, y: 500, severity: 5, lineage: 'a' },
  ];
  assert.equal((answerOf(compare, [[named], [later]]) as Changes).changes.length, 1);
  const near = answerOf(compare, [[pinned], [{ ...pinned, y: 425, severity: 5 }]]) as Changes;
  assert.equal(near.changes[0]?.kind, 'eased');
  assert.equal((answerOf(compare, [[pinned], [{ ...pinned, y: 460 }]]) as Changes).changes.length, 2);
  const ache = { feeling: 'ache', region: 'neck.back', side: 'left', amount: 6 };
  const { drawn, ranges, thresholds } = answerOf(compare, {
    before: [ache, ...measuredAt(55, 200)],
    after: [{ ...ache, amount: 7 }, ...measuredAt(70, 300)],
  }) as Changes;
  assert.deepEqual(
    [drawn[0]?.kind, ranges[0]?.change, ranges[0]?.verdict, thresholds[0]?.verdict],
    ['grew', 15, 'larger', 'cannot-tell'],
  );
});

test('[CLI-2] dose and compare tell what is wrong where it is, for the form that was meant', () => {
  for (const [engine, input, problems] of [
    [compare, { before: [mark] }, /^\$\.after: give the facts or marks of a visit/u],
    [compare, {}, /^\$: give two visits/u],
    [compare, [[mark]], /^\$: must have at least 2 items$/u],
    [compare, [[], [{ ...mark, severity: 11 }]], /^\$\[1\]\[0\]\.severity: must be 10 or less$/u],
    [
      compare,
      { before: [], after: [{ ...mark, side: 'mid' }] },
      /^\$\.after\[0\]\.side: must be left, right or bilateral/u,
    ],
    [compare, [[], [{ ...mark, side: undefined }]], /^\$\[1\]\[0\]\.side: is missing/u],
    [
      compare,
      [[], [{ ...mark, finding: 'out of place' }]],
      /^\$\[1\]\[0\]\.finding: .* use segmental-stiffness$/u,
    ],
    [compare, { visits: [[{}], []] }, /^\$\.visits\[0\]\[0\]: give a fact, or a mark such as/u],
    [dose, {}, /^\$: give the facts of a session/u],
    [
      dose,
      { visits: [{ facts: [{ ...visits[0]?.facts[0], kind: 'levitated' }] }] },
      /^\$\.visits\[0\]\.facts\[0\]\.kind: must be/u,
    ],
    [dose, [{ facts: 7 }], /^\$\[0\]\.facts: must be a list$/u],
  ] as const) {
    const told = answerOf(engine, input);
    assert.ok(Array.isArray(told) && told.length === 1, JSON.stringify(told));
    assert.match(String(told[0]), problems);
  }
  const { code, out, err } = unwind(['compare'], '{"before": []}');
  assert.deepEqual([code, out, err.split('\n').length], [2, '', 2]);
});

test('[CLI-5] the help of dose and compare shows an input that works', () => {
  assert.match(unwind(['dose', '--help']).out, /unwind dose < facts\.json/u);
  const { out } = unwind(['compare', '--help']);
  const [, shown = ''] = /echo '([^']+)'/u.exec(out) ?? [];
  assert.equal((answerOf(compare, JSON.parse(shown)) as Changes).changes[0]?.kind, 'eased');
});

test('[CLI-4] dose and compare keep to their schemas, whatever happened in the sessions', () => {
  fc.assert(
    fc.property(anyCourse, anyCourse, (one, other) => {
      const [before, after] = [take(one, new Telling(1)), take(other, new Telling(2))];
      assert.ok(!Array.isArray(answerOf(dose, [before, after])));
      assert.ok(!Array.isArray(answerOf(compare, [before, after])));
    }),
  );
  for (const { input, output } of [dose, compare]) {
    assert.ok(z.toJSONSchema(input, { target: 'draft-2020-12', io: 'input' }));
    assert.ok(z.toJSONSchema(output, { target: 'draft-2020-12', io: 'output' }));
  }
});

test('[ASSESS-12] unwind dose counts what was held at home, and tells none of it as unread', () => {
  const evening = homePlay([stepOf({ seconds: 30 })]);
  evening.allWell();
  evening.tap('ready');
  evening.wait(90);
  const told = dose.run(dose.input.parse(evening.facts()) as never) as Record<string, unknown>;
  assert.deepEqual(told.unread, []);
  assert.deepEqual(told.dose, [
    {
      region: 'back.rhomboid',
      name: 'left interscapular region',
      side: 'left',
      seconds: 0,
      holds: 0,
      visits: 0,
      home: 30,
      layers: [],
    },
  ]);
  assert.ok(dose.output.safeParse(told).success);
});
