import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { WaitingId } from '#domain/base/ids.ts';
import { instantText, millisecondsOf } from '#domain/base/instant.ts';
import type { FreeTimesRequest } from './free-times-request.ts';
import { proposeTimes, type WantedSpan } from './propose.ts';
import { seriesStarts } from './series-starts.ts';
import { defaultRules } from './therapist-rules.ts';
import { matchWaiting } from './waiting-match.ts';

const usual: FreeTimesRequest = {
  zone: 'America/Chicago',
  weekly: [{ days: ['wed', 'thu', 'fri'], from: '11:00', to: '19:00' }],
  range: { start: 0, end: 0 },
  service: { minutes: 60, bufferAfter: 15 },
  now: '2026-01-01T00:00:00Z',
  step: 30,
  busy: [{ start: '2026-01-15T00:00:00Z', end: '2026-01-15T01:00:00Z' }],
  rules: { ...defaultRules, onRequest: { ...defaultRules.onRequest, surcharge: 2000 }, horizonDays: 60 },
};
const onRequest: FreeTimesRequest = {
  ...usual,
  weekly: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'], from: '07:00', to: '21:00' }],
};
const span = (start: string, end: string): WantedSpan => ({
  start: millisecondsOf(start),
  end: millisecondsOf(end),
});
const propose = (...wanted: WantedSpan[]): string[] =>
  proposeTimes({ usual, onRequest, wanted, most: 3 }).map(
    ({ startsAt, surcharge }) => `${instantText(startsAt).slice(5, 16)} ${surcharge}`,
  );

test('[SCHED-26] other hours lie between her earliest start and latest end, with rest, and cost more', () => {
  // Wednesday 18:00 to 22:00 in Chicago: her last visit ends at 19:00, and she rests for half an hour.
  assert.deepEqual(propose(span('2026-01-15T00:00:00Z', '2026-01-15T04:00:00Z')), ['01-15T01:30 2000']);
  assert.deepEqual(propose(span('2026-01-18T09:00:00Z', '2026-01-18T12:30:00Z')), []);
});

test('[SCHED-26] what lies within her weekly hours needs no rest and costs no more', () => {
  assert.deepEqual(propose(span('2026-01-14T22:00:00Z', '2026-01-15T00:00:00Z')), ['01-14T22:00 0']);
});

test('[SCHED-26] next to a time on request that is proposed already her own hours keep its rest too', () => {
  const rules = { ...defaultRules, onRequest: { ...defaultRules.onRequest, restMinutes: 60 } };
  // Thursday at 19:00, after her hours, and at 17:30, within them: half an hour between the two.
  const wanted = [
    span('2026-01-16T01:00:00Z', '2026-01-16T02:00:00Z'),
    span('2026-01-15T23:30:00Z', '2026-01-16T00:30:00Z'),
  ];
  const found = (rest: object) =>
    proposeTimes({ usual: { ...usual, ...rest }, onRequest: { ...onRequest, ...rest }, wanted, most: 3 });
  assert.equal(found({}).length, 2);
  assert.deepEqual(
    found({ rules }).map(({ hours }) => hours),
    ['on-request'],
  );
});

test('[SCHED-27] one of each window first, never more than three, none in the way of another', () => {
  const sunday = span('2026-01-18T14:00:00Z', '2026-01-18T18:00:00Z');
  const monday = span('2026-01-19T14:00:00Z', '2026-01-19T15:00:00Z');
  assert.deepEqual(propose(sunday, monday), ['01-18T14:00 2000', '01-18T17:00 2000', '01-19T14:00 2000']);
  assert.deepEqual(propose(monday, monday), ['01-19T14:00 2000']);
  const evenings = [15, 16, 17, 18].map((day) =>
    span(`2026-01-${day}T22:00:00Z`, `2026-01-${day}T23:00:00Z`),
  );
  assert.equal(propose(...evenings).length, 3);
});

test('[SCHED-28] a freed time goes to the narrowest wish it meets, then to who waits longest', () => {
  const start = millisecondsOf('2026-01-14T22:00:00Z');
  const one = { starts: [start], minutes: 60, since: 1 };
  const afternoons = [{ days: ['wed' as const], from: '15:00', to: '18:00' }];
  const always = [{ days: ['mon' as const, 'wed' as const], from: '08:00', to: '20:00' }];
  const mornings = [{ days: ['wed' as const], from: '08:00', to: '12:00' }];
  const told = matchWaiting(
    [
      { ...one, id: 'wide' as WaitingId, weekly: always },
      { ...one, id: 'late' as WaitingId, weekly: afternoons, since: 2 },
      { ...one, id: 'early' as WaitingId, weekly: afternoons },
      { ...one, id: 'mornings' as WaitingId, weekly: mornings },
    ],
    'America/Chicago',
  );
  assert.deepEqual(
    told,
    ['early', 'late', 'wide'].map((id) => ({ id, startsAt: start })),
  );
});

const twoWeeks = (firstStartsAt: string, zone: string): string[] =>
  seriesStarts({ firstStartsAt, everyWeeks: 1, times: 2 }, zone).map(String);

test('[SCHED-25] a series keeps its time on the wall over both changes of the clock', () => {
  assert.deepEqual(twoWeeks('2026-03-04T17:00:00Z', 'America/Chicago'), [
    '2026-03-04T17:00:00Z',
    '2026-03-11T16:00:00Z',
  ]);
  assert.deepEqual(twoWeeks('2026-10-28T16:00:00Z', 'America/Chicago'), [
    '2026-10-28T16:00:00Z',
    '2026-11-04T17:00:00Z',
  ]);
  // In the skipped hour the visit is moved on by it.
  assert.deepEqual(twoWeeks('2026-03-01T08:30:00Z', 'America/Chicago'), [
    '2026-03-01T08:30:00Z',
    '2026-03-08T08:30:00Z',
  ]);
});
