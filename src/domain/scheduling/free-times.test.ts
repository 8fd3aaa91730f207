import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { LocationId, MemberId, RoomId } from '#domain/base/ids.ts';
import { decideStart, whyNotOffered } from './decide-start.ts';
import type { FreeTimesRequest } from './free-times-request.ts';
import { freeTimes, openStarts } from './free-times.ts';

const UPTOWN = 'uptown' as LocationId;
const DOWNTOWN = 'downtown' as LocationId;

/** A Wednesday in winter, 11:00 to 19:00 in Chicago: 17:00Z to 01:00Z. */
const request = (changes: Partial<FreeTimesRequest> = {}): FreeTimesRequest => ({
  zone: 'America/Chicago',
  weekly: [{ days: ['wed', 'thu', 'fri'], from: '11:00', to: '19:00' }],
  range: { start: '2026-01-14T00:00:00Z', end: '2026-01-15T12:00:00Z' },
  service: { minutes: 60 },
  step: 60,
  now: '2026-01-01T00:00:00Z',
  ...changes,
});

/** The windows of a day with these hours on it, as Temporal would print their instants. */
function windows(zone: string, date: string, ...hours: [string, string][]): (readonly [string, string])[] {
  const midnight = Temporal.PlainDate.from(date).toZonedDateTime(zone).toInstant();
  return [
    ...freeTimes(
      request({
        zone,
        weekly: [],
        exceptions: [{ date, windows: hours.map(([from, to]) => ({ from, to })) }],
        range: {
          start: midnight.subtract({ hours: 24 }).toString(),
          end: midnight.add({ hours: 72 }).toString(),
        },
      }),
    ).windows,
  ];
}

const hoursOf = (starts: readonly string[]): string[] => starts.map((start) => start.slice(11, 16));

test('[SCHED-1] Chicago skips an hour: a time in it is moved on, and the day is an hour shorter', () => {
  assert.deepEqual(windows('America/Chicago', '2026-03-08', ['01:30', '02:30']), [
    ['2026-03-08T07:30:00Z', '2026-03-08T08:30:00Z'],
  ]);
  assert.deepEqual(windows('America/Chicago', '2026-03-08', ['02:30', '03:30']), []);
  assert.deepEqual(windows('America/Chicago', '2026-03-08', ['02:15', '02:45']), [
    ['2026-03-08T08:15:00Z', '2026-03-08T08:45:00Z'],
  ]);
  assert.deepEqual(windows('America/Chicago', '2026-03-08', ['02:30', '03:00']), []);
  assert.deepEqual(windows('America/Chicago', '2026-03-08', ['00:00', '00:00']), [
    ['2026-03-08T06:00:00Z', '2026-03-09T05:00:00Z'],
  ]);
});

test('[SCHED-1] Chicago has an hour twice: its times are the earlier ones, also as an end', () => {
  assert.deepEqual(windows('America/Chicago', '2026-11-01', ['00:00', '01:30']), [
    ['2026-11-01T05:00:00Z', '2026-11-01T06:30:00Z'],
  ]);
  assert.deepEqual(windows('America/Chicago', '2026-11-01', ['01:30', '02:00']), [
    ['2026-11-01T06:30:00Z', '2026-11-01T08:00:00Z'],
  ]);
  assert.deepEqual(windows('America/Chicago', '2026-11-01', ['00:00', '00:00']), [
    ['2026-11-01T05:00:00Z', '2026-11-02T06:00:00Z'],
  ]);
});

test('[SCHED-1] Lord Howe turns by half an hour', () => {
  assert.deepEqual(windows('Australia/Lord_Howe', '2026-10-04', ['01:30', '02:15']), [
    ['2026-10-03T15:00:00Z', '2026-10-03T15:45:00Z'],
  ]);
  assert.deepEqual(windows('Australia/Lord_Howe', '2026-04-05', ['01:00', '01:45'], ['01:50', '03:00']), [
    ['2026-04-04T14:00:00Z', '2026-04-04T14:45:00Z'],
    ['2026-04-04T14:50:00Z', '2026-04-04T16:30:00Z'],
  ]);
});

test('[SCHED-1] zones that lie between the hours', () => {
  assert.deepEqual(windows('Asia/Kathmandu', '2026-06-03', ['11:00', '19:00']), [
    ['2026-06-03T05:15:00Z', '2026-06-03T13:15:00Z'],
  ]);
  assert.deepEqual(windows('America/St_Johns', '2026-06-03', ['11:00', '19:00']), [
    ['2026-06-03T13:30:00Z', '2026-06-03T21:30:00Z'],
  ]);
});

test('[SCHED-2] a window may go on over midnight, on both daylight-saving nights too', () => {
  assert.deepEqual(windows('America/Chicago', '2026-03-07', ['22:00', '02:00']), [
    ['2026-03-08T04:00:00Z', '2026-03-08T08:00:00Z'],
  ]);
  assert.deepEqual(windows('America/Chicago', '2026-03-07', ['22:00', '03:00']), [
    ['2026-03-08T04:00:00Z', '2026-03-08T08:00:00Z'],
  ]);
  assert.deepEqual(windows('America/Chicago', '2026-10-31', ['22:00', '02:00']), [
    ['2026-11-01T03:00:00Z', '2026-11-01T08:00:00Z'],
  ]);
  assert.deepEqual(windows('America/Chicago', '2026-01-14', ['10:00', '10:00']), [
    ['2026-01-14T16:00:00Z', '2026-01-15T16:00:00Z'],
  ]);
});

test('[SCHED-3] weekly hours hold from one date to another, both included', () => {
  const { windows: open } = freeTimes(
    request({
      weekly: [
        { days: ['wed'], from: '11:00', to: '12:00', validFrom: '2026-01-14', validUntil: '2026-01-21' },
      ],
      range: { start: '2026-01-01T00:00:00Z', end: '2026-02-28T00:00:00Z' },
    }),
  );
  assert.deepEqual(
    open.map(([from]) => from.slice(0, 10)),
    ['2026-01-14', '2026-01-21'],
  );
});

test('[SCHED-4] an exception replaces what begins on its date, and leaves the rest of the night before', () => {
  const { windows: open } = freeTimes(
    request({
      weekly: [{ days: ['wed', 'thu'], from: '22:00', to: '02:00' }],
      exceptions: [{ date: '2026-01-15', windows: [] }],
      range: { start: '2026-01-14T00:00:00Z', end: '2026-01-17T12:00:00Z' },
    }),
  );
  assert.deepEqual(open, [['2026-01-15T04:00:00Z', '2026-01-15T08:00:00Z']]);
});

test('[SCHED-5] a holiday is closed, unless an exception opens it', () => {
  const holidays = [{ date: '2026-01-14' }];
  assert.deepEqual(freeTimes(request({ holidays })).starts, []);
  assert.equal(whyNotOffered(request({ holidays }), '2026-01-14T17:00:00Z'), 'closed');
  const exceptions = [{ date: '2026-01-14', windows: [{ from: '11:00', to: '13:00' }] }];
  assert.deepEqual(hoursOf(freeTimes(request({ holidays, exceptions })).starts), ['17:00', '18:00']);
});

test('[SCHED-6] windows that touch are one, at one place; another place is another window', () => {
  const touching = { days: ['wed' as const], from: '11:00', to: '12:30' };
  const weekly = [touching, { ...touching, from: '12:30', to: '13:00' }];
  assert.deepEqual(hoursOf(freeTimes(request({ weekly })).starts), ['17:00', '18:00']);
  const apart = [
    { ...touching, location: UPTOWN },
    { ...weekly[1], days: ['wed' as const], from: '12:30', to: '13:30', location: DOWNTOWN },
  ];
  assert.deepEqual(hoursOf(freeTimes(request({ weekly: apart })).starts), ['17:00', '18:30']);
  assert.deepEqual(hoursOf(freeTimes(request({ weekly: apart, location: DOWNTOWN })).starts), ['18:30']);
});

test('[SCHED-7] [SCHED-8] [SCHED-9] a clipped window holds visits whole, counted from where it began', () => {
  const range = { start: '2026-01-14T17:20:00Z', end: '2026-01-14T19:30:00Z' };
  const told = freeTimes(request({ range, step: 45 }));
  assert.deepEqual(told.windows, [['2026-01-14T17:20:00Z', '2026-01-14T19:30:00Z']]);
  assert.deepEqual(hoursOf(told.starts), ['17:45', '18:30']);
  assert.equal(whyNotOffered(request({ range, step: 45 }), '2026-01-14T19:15:00Z'), 'too-long-for-window');
  assert.equal(whyNotOffered(request({ range, step: 45 }), '2026-01-14T17:30:00Z'), 'off-step');
});

/** Always open, every fifty minutes. */
const neverClosed = (start: string): number[] =>
  openStarts(
    request({
      weekly: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'], from: '00:00', to: '00:00' }],
      step: 50,
      range: { start, end: '2026-03-12T05:00:00Z' },
    }),
  );

test('[SCHED-9] hours that never close are counted anew each Monday, from wherever they are asked', () => {
  const late = neverClosed('2026-03-09T05:00:00Z');
  assert.deepEqual(neverClosed('2026-01-03T17:13:00Z').slice(-late.length), late);
  assert.equal(late[0], Temporal.Instant.from('2026-03-09T05:00:00Z').epochMilliseconds);
});

/** Open without a break from Sunday night to Tuesday night, every half hour. */
const overMonday = (start: string): number[] =>
  openStarts(
    request({
      weekly: [
        { days: ['sun', 'mon'], from: '23:30', to: '23:30' },
        { days: ['mon'], from: '02:15', to: '16:05' },
      ],
      step: 30,
      range: { start, end: '2026-01-14T00:00:00Z' },
    }),
  );

test('[SCHED-9] [SCHED-23] a night from Sunday that closes a gap of the Monday counts from wherever it is asked', () => {
  const late = overMonday('2026-01-13T15:47:00Z');
  assert.deepEqual(overMonday('2026-01-10T00:00:00Z').slice(-late.length), late);
  assert.equal(new Date(late[0] ?? 0).toISOString(), '2026-01-13T16:15:00.000Z');
});

test('[SCHED-10] [SCHED-11] between neighbours the larger of the two buffers counts, once', () => {
  const busy = [{ start: '2026-01-14T19:00:00Z', end: '2026-01-14T20:00:00Z', before: 30, after: 10 }];
  const asked = request({ busy, step: 5, service: { minutes: 60, bufferBefore: 15, bufferAfter: 20 } });
  const { starts } = freeTimes(asked);
  assert.ok(starts.includes('2026-01-14T17:30:00Z') && !starts.includes('2026-01-14T17:35:00Z'));
  assert.ok(starts.includes('2026-01-14T20:15:00Z') && !starts.includes('2026-01-14T20:10:00Z'));
  assert.ok(starts.includes('2026-01-14T17:00:00Z') && starts.includes('2026-01-15T00:00:00Z'));
  assert.equal(whyNotOffered(asked, '2026-01-14T19:30:00Z'), 'taken');
  assert.equal(whyNotOffered(asked, '2026-01-14T18:00:00Z'), 'buffer');
});

test('[SCHED-12] the way between two places lies between their visits', () => {
  const asked = request({
    weekly: [{ days: ['wed'], from: '11:00', to: '19:00', location: UPTOWN }],
    busy: [
      { start: '2026-01-14T18:00:00Z', end: '2026-01-14T19:00:00Z', location: DOWNTOWN },
      { start: '2026-01-14T23:00:00Z', end: '2026-01-15T00:00:00Z', location: UPTOWN },
    ],
    travel: [{ one: DOWNTOWN, other: UPTOWN, minutes: 45 }],
  });
  assert.deepEqual(hoursOf(freeTimes(asked).starts), ['20:00', '21:00', '22:00', '00:00']);
  assert.equal(whyNotOffered(asked, '2026-01-14T19:00:00Z'), 'travel');
});

test('[SCHED-13] notice and horizon', () => {
  const asked = request({ now: '2026-01-14T06:30:00Z', notice: 'PT12H', horizon: 'PT16H' });
  assert.deepEqual(hoursOf(freeTimes(asked).starts), ['19:00', '20:00', '21:00', '22:00']);
  assert.equal(whyNotOffered(asked, '2026-01-14T06:00:00Z'), 'past');
  assert.equal(whyNotOffered(asked, '2026-01-14T18:00:00Z'), 'too-soon');
  assert.equal(whyNotOffered(asked, '2026-01-15T00:00:00Z'), 'too-far-ahead');
  // A day of the calendar before a clock change has 23 hours.
  const spring = request({
    weekly: [{ days: ['sun'], from: '11:00', to: '19:00' }],
    range: { start: '2026-03-08T00:00:00Z', end: '2026-03-09T12:00:00Z' },
    now: '2026-03-07T17:00:00Z',
  });
  assert.equal(openStarts({ ...spring, notice: 'P1D' })[0], openStarts({ ...spring, notice: 'PT23H' })[0]);
  assert.notEqual(openStarts({ ...spring, notice: 'P1D' })[0], openStarts({ ...spring, notice: 'PT24H' })[0]);
  const byRules = request({
    now: '2026-01-14T06:30:00Z',
    rules: { noticeMinutes: 720, horizonDays: 1, step: 60 },
  });
  assert.deepEqual(freeTimes(byRules).starts.slice(0, 1), ['2026-01-14T19:00:00Z']);
});

test('[SCHED-14] [SCHED-15] [SCHED-16] how strictly holes are kept out is for the therapist to choose', () => {
  const busy = [{ start: '2026-01-14T19:40:00Z', end: '2026-01-14T20:40:00Z' }];
  const offered = (offering: 'step' | 'cluster' | 'gap-free'): string[] =>
    hoursOf(freeTimes(request({ busy, offering, step: 30 })).starts);
  assert.deepEqual(offered('gap-free'), ['17:00', '18:40', '20:40', '00:00']);
  assert.deepEqual(offered('cluster'), ['17:00', '18:40', '20:40', '22:00', '22:30', '23:00', '00:00']);
  assert.equal(offered('step').length, 4 + 7);
  assert.equal(
    whyNotOffered(request({ busy, offering: 'cluster', step: 30 }), '2026-01-14T21:00:00Z'),
    'leaves-a-hole',
  );
  assert.equal(whyNotOffered(request({ busy, offering: 'cluster', step: 30 }), '2026-01-14T20:40:00Z'), null);
});

test('[SCHED-17] a room holds as many visits as it has seats', () => {
  const taken = { start: '2026-01-14T17:00:00Z', end: '2026-01-14T18:00:00Z', after: 30 };
  const room = { id: 'table' as RoomId, busy: [taken] };
  const hot = request({ rooms: [room] });
  assert.deepEqual(hoursOf(freeTimes(hot).starts).slice(0, 2), ['19:00', '20:00']);
  assert.equal(whyNotOffered(hot, '2026-01-14T17:00:00Z'), 'no-room');
  const two = request({ rooms: [{ ...room, capacity: 2, busy: [{ ...taken, seat: 0 }] }] });
  assert.deepEqual(decideStart(two, '2026-01-14T17:00:00Z'), {
    ok: true,
    value: { room: { id: 'table', seat: 1 }, second: null, location: null },
  });
  const elsewhere = request({
    weekly: [{ days: ['wed'], from: '11:00', to: '19:00', location: UPTOWN }],
    rooms: [{ id: 'table' as RoomId, location: DOWNTOWN, busy: [] }],
  });
  assert.equal(whyNotOffered(elsewhere, '2026-01-14T17:00:00Z'), 'no-room');
  const halves = [
    { start: '2026-01-14T17:00:00Z', end: '2026-01-14T17:30:00Z' },
    { start: '2026-01-14T17:30:00Z', end: '2026-01-14T18:00:00Z' },
  ];
  const asked = (seats: readonly number[]): FreeTimesRequest =>
    request({
      rooms: [
        { id: 'hall' as RoomId, capacity: 2, busy: halves.map((half, at) => ({ ...half, seat: seats[at] })) },
      ],
    });
  assert.equal(whyNotOffered(asked([]), '2026-01-14T17:00:00Z'), null);
  assert.equal(whyNotOffered(asked([0, 0]), '2026-01-14T17:00:00Z'), null);
  assert.equal(whyNotOffered(asked([0, 1]), '2026-01-14T17:00:00Z'), 'no-room');
});

test('[SCHED-18] a couple needs two therapists at one time', () => {
  const weekly = [{ days: ['wed' as const], from: '12:00', to: '15:00' }];
  const busy = [{ start: '2026-01-14T18:00:00Z', end: '2026-01-14T19:00:00Z' }];
  const asked = request({
    second: [
      { id: 'ines' as MemberId, weekly, busy },
      {
        id: 'theo' as MemberId,
        weekly: [{ ...weekly[0], days: ['wed'], from: '14:00', to: '16:00' }],
        busy: [],
      },
    ],
  });
  assert.deepEqual(hoursOf(freeTimes(asked).starts), ['19:00', '20:00', '21:00']);
  assert.equal(whyNotOffered(asked, '2026-01-14T18:00:00Z'), 'second-therapist');
  const decided = decideStart(asked, '2026-01-14T21:00:00Z');
  assert.equal(decided.ok && decided.value.second, 'theo');
});

const visit = (day: number, hour: number): { start: string; end: string } => ({
  start: `2026-01-${day}T${hour}:00:00Z`,
  end: `2026-01-${day}T${hour + 1}:00:00Z`,
});

const withThree = (rules: FreeTimesRequest['rules'], as: 'visit' | 'away' = 'visit'): string | null =>
  whyNotOffered(
    request({ rules, busy: [visit(14, 17), visit(14, 19), visit(12, 17)].map((one) => ({ ...one, as })) }),
    '2026-01-14T21:00:00Z',
  );

test('[SCHED-19] caps per day and week count visits, not what is blocked', () => {
  assert.equal(withThree({ visitsPerDay: 2 }), 'day-full');
  assert.equal(withThree({ visitsPerDay: 2 }, 'away'), null);
  assert.equal(withThree({ visitsPerDay: 3, minutesPerDay: 179 }), 'day-full');
  assert.equal(withThree({ visitsPerWeek: 3 }), 'week-full');
  assert.equal(withThree({ minutesPerWeek: 239 }), 'week-full');
  assert.equal(withThree({ visitsPerWeek: 4, minutesPerWeek: 240, visitsPerDay: 3 }), null);
});

test('[SCHED-20] the body-load guard counts what the hold log says, and the whole visit until then', () => {
  const busy = [{ start: '2026-01-14T17:00:00Z', end: '2026-01-14T18:00:00Z', heavy: true }];
  const asked = (
    rules: FreeTimesRequest['rules'],
    logged: { handsOnMinutes?: number; deepMinutes?: number } = {},
  ): string | null =>
    whyNotOffered(
      request({
        rules,
        busy: busy.map((one) => ({ ...one, ...logged })),
        service: { minutes: 60, heavy: true },
      }),
      '2026-01-14T21:00:00Z',
    );
  assert.equal(asked({ deepPerDay: 100 }), 'body-load');
  assert.equal(asked({ deepPerDay: 100 }, { deepMinutes: 40 }), null);
  assert.equal(asked({ handsOnPerWeek: 100 }), 'body-load');
  assert.equal(asked({ handsOnPerWeek: 100 }, { handsOnMinutes: 40 }), null);
});

test('[SCHED-21] no two heavy visits in a row', () => {
  const busy = [
    { start: '2026-01-14T17:00:00Z', end: '2026-01-14T18:00:00Z', heavy: true },
    { start: '2026-01-14T20:00:00Z', end: '2026-01-14T21:00:00Z' },
  ];
  const asked = request({ busy, rules: { noTwoHeavyInARow: true }, service: { minutes: 60, heavy: true } });
  assert.deepEqual(hoursOf(freeTimes(asked).starts).slice(0, 2), ['21:00', '22:00']);
  assert.equal(whyNotOffered(asked, '2026-01-14T19:00:00Z'), 'heavy-in-a-row');
  assert.equal(whyNotOffered({ ...asked, service: { minutes: 60 } }, '2026-01-14T19:00:00Z'), null);
});

test('[SCHED-22] every reason for a time out of hours', () => {
  assert.equal(whyNotOffered(request(), '2026-01-13T17:00:00Z'), 'closed');
  assert.equal(whyNotOffered(request(), '2026-01-14T16:00:00Z'), 'outside-hours');
  assert.equal(whyNotOffered(request(), '2026-01-15T00:30:00Z'), 'too-long-for-window');
  assert.equal(whyNotOffered(request(), '2026-01-14T17:30:00Z'), 'off-step');
  assert.equal(whyNotOffered(request(), '2026-01-14T17:00:00Z'), null);
});
