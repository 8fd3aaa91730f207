import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import type { LocationId, MemberId, RoomId } from '#domain/base/ids.ts';
import { millisecondsOf } from '#domain/base/instant.ts';
import type { FreeTimesRequest } from './free-times-request.ts';
import { freeTimes } from './free-times.ts';
import { type ClockWindow, weekdays, type WeeklyHours } from './hours.ts';
import { whyNotOffered } from './decide-start.ts';

// The oracle knows nothing of the engine: it asks Temporal for every window, and then goes through time minute by minute.

const MINUTE = 60_000;
type Minute = number;
type Window = { from: Minute; to: Minute; onMonday: boolean };

function windowsOf(request: FreeTimesRequest): Window[] {
  const { zone, weekly, exceptions = [], holidays = [] } = request;
  const first = Temporal.Instant.from(String(request.range.start)).toZonedDateTimeISO(zone).toPlainDate();
  const last = Temporal.Instant.from(String(request.range.end)).toZonedDateTimeISO(zone).toPlainDate();
  const windows: Window[] = [];
  for (
    let date = first.subtract({ days: 9 });
    Temporal.PlainDate.compare(date, last) <= 0;
    date = date.add({ days: 1 })
  ) {
    const excepted = exceptions.filter((one) => one.date === date.toString());
    const closed = holidays.some((one) => one.date === date.toString());
    const usual = closed ? [] : weekly.filter((hours) => holdsOn(hours, date));
    const todays: readonly ClockWindow[] =
      excepted.length > 0 ? excepted.flatMap((one) => one.windows) : usual;
    for (const { from, to } of todays) {
      const end = to <= from ? date.add({ days: 1 }) : date;
      windows.push({
        from: minuteAt(date, from, zone),
        to: minuteAt(end, to, zone),
        onMonday: date.dayOfWeek === 1,
      });
    }
  }
  return windows;
}

const holdsOn = (hours: WeeklyHours, date: Temporal.PlainDate): boolean =>
  hours.days.some((day) => weekdays.indexOf(day) + 1 === date.dayOfWeek) &&
  date.toString() >= (hours.validFrom ?? '0000') &&
  date.toString() <= (hours.validUntil ?? '9999');

const minuteAt = (date: Temporal.PlainDate, time: string, timeZone: string): Minute =>
  date.toZonedDateTime({ timeZone, plainTime: time }).epochMilliseconds / MINUTE;

function oracle(request: FreeTimesRequest): { windows: [Minute, Minute][]; starts: Minute[] } {
  const windows = windowsOf(request);
  const open = new Set<Minute>();
  for (const { from, to } of windows) for (let minute = from; minute < to; minute += 1) open.add(minute);
  const [begin, end] = [minuteOf(request.range.start), minuteOf(request.range.end)];
  const spans: [Minute, Minute][] = [];
  const starts: Minute[] = [];
  for (let minute = begin; minute < end; minute += 1) {
    if (!open.has(minute)) continue;
    if (minute === begin || !open.has(minute - 1)) spans.push([minute, minute]);
    (spans.at(-1) ?? [0, 0])[1] = minute + 1;
    if (isBookable(minute, request, { open, windows, end })) starts.push(minute);
  }
  return { windows: spans, starts };
}

type Around = { open: Set<Minute>; windows: Window[]; end: Minute };

function isBookable(start: Minute, request: FreeTimesRequest, { open, windows, end }: Around): boolean {
  const { minutes, bufferBefore = 0, bufferAfter = 0 } = request.service;
  if (start + minutes > end) return false;
  for (let minute = start; minute < start + minutes; minute += 1) if (!open.has(minute)) return false;
  if (start < minuteOf(request.now) + Temporal.Duration.from(request.notice ?? 'PT0S').total('minutes'))
    return false;
  let anchor = start;
  while (open.has(anchor - 1) && !isNewWeek(anchor, windows)) anchor -= 1;
  if ((start - anchor) % (request.step ?? 15) !== 0) return false;
  return (request.busy ?? []).every((busy) => {
    const [from, to] = [minuteOf(busy.start), minuteOf(busy.end)];
    const isFarAfter = from - (start + minutes) >= Math.max(bufferAfter, busy.before ?? 0);
    const isFarBefore = start - to >= Math.max(bufferBefore, busy.after ?? 0);
    return isFarAfter || isFarBefore;
  });
}

/** The first window of a Monday that follows without a break. */
function isNewWeek(minute: Minute, windows: readonly Window[]): boolean {
  const day = 24 * 60;
  return (
    windows.some(({ from, to, onMonday }) => onMonday && from === minute && to > from) &&
    !windows.some(
      ({ from, to, onMonday }) => onMonday && to > from && from < minute && from > minute - day - 120,
    )
  );
}

const minuteOf = (moment: string | number): Minute =>
  (typeof moment === 'number' ? moment : millisecondsOf(moment)) / MINUTE;

// Days on which clocks change, and zones with half hours and quarters.
const places: readonly (readonly [string, string])[] = [
  ['America/Chicago', '2026-03-08'],
  ['America/Chicago', '2026-11-01'],
  ['Europe/Berlin', '2026-03-29'],
  ['Europe/Berlin', '2026-10-25'],
  ['Australia/Lord_Howe', '2026-04-05'],
  ['Australia/Lord_Howe', '2026-10-04'],
  ['America/St_Johns', '2026-03-08'],
  ['America/St_Johns', '2026-11-01'],
  ['Africa/Cairo', '2026-04-24'],
  ['America/Santiago', '2026-09-06'],
  ['Asia/Beirut', '2026-03-29'],
  ['Asia/Kathmandu', '2026-06-01'],
  ['Pacific/Chatham', '2026-09-27'],
  ['America/Havana', '2026-11-01'],
  ['UTC', '2026-12-31'],
];

const clock = fc.integer({ min: 0, max: 24 * 12 - 1 }).map((fives) => {
  const [hour, minute] = [Math.floor(fives / 12), (fives % 12) * 5];
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
});
// Often in the hours in which clocks change.
const time = fc.oneof(
  { weight: 3, arbitrary: clock },
  { weight: 2, arbitrary: fc.constantFrom('00:00', '01:30', '02:00', '02:30', '03:00', '22:00') },
);
const window = fc.record({ from: time, to: time });
const location = fc.constantFrom<LocationId>('here' as LocationId, 'there' as LocationId);

const requests = (more: fc.Arbitrary<Partial<FreeTimesRequest>>): fc.Arbitrary<FreeTimesRequest> =>
  fc.constantFrom(...places).chain(([zone, date]) => {
    const midnight = Temporal.PlainDate.from(date).toZonedDateTime(zone).toInstant();
    const at = (minutes: number): string => midnight.add({ minutes }).toString();
    const nearDate = fc
      .integer({ min: -3, max: 3 })
      .map((days) => Temporal.PlainDate.from(date).add({ days }).toString());
    const minute = fc.integer({ min: -48 * 60, max: 72 * 60 });
    const span = fc.tuple(minute, fc.integer({ min: 0, max: 180 }));
    return fc
      .record({
        weekly: fc.array(
          fc.record(
            {
              days: fc.uniqueArray(fc.constantFrom(...weekdays), { minLength: 1 }),
              from: time,
              to: time,
              validFrom: nearDate,
              validUntil: nearDate,
            },
            { requiredKeys: ['days', 'from', 'to'] },
          ),
          { minLength: 1, maxLength: 3 },
        ),
        exceptions: fc.array(fc.record({ date: nearDate, windows: fc.array(window, { maxLength: 2 }) }), {
          maxLength: 2,
        }),
        holidays: fc.array(fc.record({ date: nearDate }), { maxLength: 1 }),
        busy: fc.array(
          fc
            .tuple(span, fc.constantFrom(0, 0, 10, 30), fc.constantFrom(0, 0, 15, 45))
            .map(([[from, length], before, after]) => ({
              start: at(from),
              end: at(from + length),
              before,
              after,
            })),
          { maxLength: 8 },
        ),
        range: fc
          .tuple(fc.integer({ min: -1000, max: 400 }), fc.integer({ min: 0, max: 2800 }))
          .map(([from, length]) => ({ start: at(from), end: at(from + length) })),
        service: fc.record({
          minutes: fc.constantFrom(20, 45, 60, 90),
          bufferBefore: fc.constantFrom(0, 10),
          bufferAfter: fc.constantFrom(0, 15, 30),
        }),
        step: fc.constantFrom(5, 15, 20, 25, 60),
        now: minute.map(at),
        notice: fc.constantFrom('PT0S', 'PT1H30M', 'PT12H'),
      })
      .chain((base) => more.map((extra) => ({ zone, ...base, ...extra })));
  });

test('[SCHED-7] [SCHED-22] [SCHED-23] windows and starts are those of the minute-by-minute oracle', () => {
  fc.assert(
    fc.property(requests(fc.constant({})), (request) => {
      const told = freeTimes(request);
      const wanted = oracle(request);
      assert.deepEqual(
        told.windows.map(([from, to]) => [minuteOf(from), minuteOf(to)]),
        wanted.windows,
      );
      assert.deepEqual(told.starts.map(minuteOf), wanted.starts);
    }),
    { numRuns: 100 },
  );
});

const room = fc.record({
  id: fc.constant('room' as RoomId),
  location: fc.option(location, { nil: undefined }),
  capacity: fc.integer({ min: 1, max: 3 }),
  seats: fc.constantFrom(1, 2, undefined),
  busy: fc.array(fc.tuple(fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 10, max: 600 })), {
    maxLength: 5,
  }),
});

const everything = fc.record({
  offering: fc.constantFrom('step' as const, 'cluster' as const, 'gap-free' as const),
  rooms: fc.option(fc.array(room, { minLength: 1, maxLength: 2 }), { nil: undefined }),
  secondBusy: fc.option(
    fc.array(fc.tuple(fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 10, max: 600 })), {
      maxLength: 5,
    }),
    {
      nil: undefined,
    },
  ),
  secondHours: window,
  places: fc.array(fc.option(location, { nil: undefined }), { minLength: 11, maxLength: 11 }),
  wanted: fc.option(location, { nil: undefined }),
  way: fc.constantFrom(0, 20, 120),
  horizon: fc.constantFrom(undefined, 'P1D', 'PT30H'),
  rules: fc.record(
    {
      visitsPerDay: fc.integer({ min: 1, max: 4 }),
      minutesPerWeek: fc.constantFrom(200, 600),
      deepPerDay: fc.constantFrom(60, 200),
      noTwoHeavyInARow: fc.boolean(),
    },
    { requiredKeys: [] },
  ),
  heavy: fc.array(fc.boolean(), { minLength: 9, maxLength: 9 }),
});

const rich = fc.tuple(requests(fc.constant({})), everything).map(([base, more]): FreeTimesRequest => {
  const begin = millisecondsOf(String(base.range.start)) - 600 * MINUTE;
  const spans = (busy: readonly (readonly [number, number])[]): { start: number; end: number }[] =>
    busy.map(([from, length]) => ({ start: begin + from * MINUTE, end: begin + (from + length) * MINUTE }));
  return {
    ...base,
    weekly: base.weekly.map((hours, at) =>
      more.places[at] === undefined ? hours : { ...hours, location: more.places[at] },
    ),
    busy: base.busy?.map((busy, at) => ({ ...busy, location: more.places[at + 3], heavy: more.heavy[at] })),
    service: { ...base.service, heavy: more.heavy[8] },
    offering: more.offering,
    rooms: more.rooms?.map(({ busy, seats, ...one }) => ({
      ...one,
      busy: spans(busy).map((span, at) => ({ ...span, seat: seats === undefined ? undefined : at % seats })),
    })),
    second: more.secondBusy && [
      {
        id: 'second' as MemberId,
        weekly: [{ ...more.secondHours, days: [...weekdays] }],
        busy: spans(more.secondBusy),
      },
    ],
    travel: [{ one: 'here' as LocationId, other: 'there' as LocationId, minutes: more.way }],
    location: more.wanted,
    horizon: more.horizon,
    rules: more.rules,
  };
});

test('[SCHED-22] every minute is offered or has a reason, whatever else is needed', () => {
  fc.assert(
    fc.property(rich, (request) => {
      const offered = new Set(freeTimes(request).starts.map(minuteOf));
      const [begin, end] = [minuteOf(request.range.start), minuteOf(request.range.end)];
      for (let minute = begin - 20; minute < end + 20; minute += offered.has(minute) ? 1 : 7) {
        const why = whyNotOffered(request, minute * MINUTE);
        assert.equal(why === null, offered.has(minute), `${new Date(minute * MINUTE).toISOString()} ${why}`);
      }
      for (const minute of offered) assert.equal(whyNotOffered(request, minute * MINUTE), null);
    }),
    { numRuns: 100 },
  );
});

test('[SCHED-23] neither order nor what is far away changes the answer', () => {
  fc.assert(
    fc.property(rich, (request) => {
      const far = { start: '2031-01-01T00:00:00Z', end: '2031-01-02T00:00:00Z' };
      const turned: FreeTimesRequest = {
        ...request,
        weekly: request.weekly.toReversed(),
        exceptions: [...(request.exceptions ?? []).toReversed(), { date: '2031-01-01', windows: [] }],
        busy: [...(request.busy ?? []).toReversed(), far],
      };
      assert.deepEqual(freeTimes(turned), freeTimes(request));
    }),
    { numRuns: 60 },
  );
});
