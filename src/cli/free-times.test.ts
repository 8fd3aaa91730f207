import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { test } from 'node:test';
import { problemsOf } from '#domain/base/problems.ts';
import { freeTimes } from './engines/free-times.ts';

const bin = path.join(import.meta.dirname, '../../bin/unwind');
const request = {
  zone: 'America/Chicago',
  weekly: [{ days: ['wed', 'thu', 'fri'], from: '11:00', to: '19:00' }],
  exceptions: [{ date: '2026-12-25', windows: [] }],
  busy: [{ start: '2026-12-23T18:00:00Z', end: '2026-12-24T00:00:00Z' }],
  range: { start: '2026-12-22T00:00:00-06:00', end: '2026-12-26T00:00:00Z' },
  service: { minutes: 60, bufferBefore: 0, bufferAfter: 15 },
  step: 240,
  now: '2026-12-20T00:00:00Z',
  notice: 'PT12H',
};

function unwind(
  words: readonly string[],
  input: unknown = '',
): { code: number | null; out: string; lines: string[] } {
  const { status, stdout, stderr } = spawnSync(bin, ['free-times', ...words], {
    input: typeof input === 'string' ? input : JSON.stringify(input),
    encoding: 'utf8',
  });
  return { code: status, out: stdout, lines: stderr.split('\n').filter((line) => line !== '') };
}

/** What the engine answers, or the problems that it tells. */
function answerOf(input: unknown, given: ReadonlyMap<string, string> = new Map()): unknown {
  const parsed = freeTimes.input.safeParse(input);
  if (!parsed.success)
    return problemsOf(parsed.error, input).map(({ path: where, message }) => `${where}: ${message}`);
  return freeTimes.output.parse(JSON.parse(JSON.stringify(freeTimes.run(parsed.data as never, given))));
}

test('[CLI-12] free-times: open windows and bookable starts, and with --why the reason for one time', () => {
  const { code, out } = unwind([], request);
  assert.equal(code, 0);
  assert.deepEqual(JSON.parse(out), {
    windows: [
      ['2026-12-23T17:00:00Z', '2026-12-24T01:00:00Z'],
      ['2026-12-24T17:00:00Z', '2026-12-25T01:00:00Z'],
    ],
    starts: ['2026-12-24T17:00:00Z', '2026-12-24T21:00:00Z'],
  });
  assert.deepEqual(JSON.parse(unwind(['--why', '2026-12-23T15:00:00-06:00'], request).out), {
    at: '2026-12-23T21:00:00Z',
    offered: false,
    why: 'taken',
    words: 'Something else is then.',
  });
});

const why = (at: string): unknown =>
  (answerOf(request, new Map([['--why', at]])) as { why: string | null }).why;

test('[CLI-12] --why of what is offered, and of what lies outside the range', () => {
  assert.equal(why('2026-12-24T17:00:00Z'), null);
  assert.equal(why('2026-12-30T17:00:00Z'), 'outside-range');
  assert.equal(why('2026-12-25T18:00:00Z'), 'closed');
});

test('[CLI-12] what is left out counts as not asked for', () => {
  const { zone, weekly, range } = request;
  const told = answerOf({ zone, weekly, range, service: { minutes: 480 } }) as { starts: string[] };
  assert.deepEqual(told.starts, ['2026-12-23T17:00:00Z', '2026-12-24T17:00:00Z']);
});

test('[CLI-12] a rule that is set brings none that are not', () => {
  const { zone, weekly, range } = request;
  const asked = { zone, weekly, range, service: { minutes: 60 } };
  assert.deepEqual(answerOf({ ...asked, rules: { visitsPerDay: 8 } }), answerOf(asked));
  assert.deepEqual(answerOf({ ...asked, rules: {} }), answerOf(asked));
});

test('[CLI-2] free-times: what no clock and no calendar can hold is refused, not thrown', () => {
  const { range } = request;
  const wrong: [object, string][] = [
    [{ now: '2026-12-20T00:00:00.1234567891Z' }, '$.now: must be an instant, such as 2026-03-11T16:00:00Z'],
    [
      { range: { ...range, end: '2026-13-26T00:00:00Z' } },
      '$.range.end: must be an instant, such as 2026-03-11T16:00:00Z',
    ],
    ...['P300000Y', 'PT9999999999999999H', '-PT1H', 'P', ''].map((notice): [object, string] => [
      { notice },
      '$.notice: must be a duration of a century at most, such as PT12H or P2D',
    ]),
    [{ horizon: 'P9999999D' }, '$.horizon: must be a duration of a century at most, such as PT12H or P2D'],
  ];
  for (const [change, told] of wrong) assert.deepEqual(answerOf({ ...request, ...change }), [told]);
});

test('[CLI-12] places and people go by any name', () => {
  const told = answerOf({
    ...request,
    step: 60,
    weekly: [{ days: ['wed'], from: '11:00', to: '15:00', location: 'north' }],
    busy: [{ start: '2026-12-23T17:00:00Z', end: '2026-12-23T18:00:00Z', location: 'south' }],
    travel: [{ one: 'north', other: 'south', minutes: 30 }],
    rooms: [{ id: 'one', capacity: 1, busy: [] }],
    second: [{ id: 'ines', weekly: [{ days: ['wed'], from: '11:00', to: '14:00' }] }],
    holidays: ['2026-12-26'],
  }) as { starts: string[] };
  assert.deepEqual(told.starts, ['2026-12-23T19:00:00Z']);
});

test('[CLI-2] free-times: what is not understood is told field by field', () => {
  const { code, out, lines } = unwind([], {
    ...request,
    zone: 'Mars/Olympus',
    weekly: [{ days: ['wen'], from: '25:00', to: '19:00' }],
    busy: [{ start: '2026-12-23T18:00:00Z', end: '2026-12-22T18:00:00Z' }],
    range: { start: '2026-12-22', end: '2026-12-26T00:00:00Z' },
    service: { minutes: 0 },
    notice: '12h',
    steps: 15,
  });
  assert.deepEqual([code, out], [2, '']);
  assert.deepEqual(lines.toSorted(), [
    '$.busy[0].end: must not be before its start',
    '$.notice: must be a duration of a century at most, such as PT12H or P2D',
    '$.range.start: must be an instant, such as 2026-03-11T16:00:00Z',
    '$.service.minutes: must be 1 or more',
    '$.steps: is not known here; leave it out',
    '$.weekly[0].days[0]: must be mon, tue, wed, thu, fri, sat or sun; did you mean wed?',
    '$.weekly[0].from: Write a time such as 09:30',
    '$.zone: Write a time zone such as America/Chicago',
  ]);
  const wrong = unwind(['--why', 'tuesday'], request);
  assert.deepEqual([wrong.code, wrong.out], [2, '']);
  assert.match(wrong.lines[0] ?? '', /--why: tuesday must be an instant/);
});

test('[CLI-5] free-times --help shows a real example, and it comes out as shown', () => {
  const { out } = unwind(['--help']);
  const [, shown = '', told = ''] = /echo '(\{.*?\})' \| unwind free-times\n(.*\n.*\]\})/su.exec(out) ?? [];
  assert.deepEqual(answerOf(JSON.parse(shown)), JSON.parse(told));
});
