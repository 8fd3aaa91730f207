import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { decideStart, whyNotOffered } from './decide-start.ts';
import type { FreeTimesRequest } from './free-times-request.ts';
import { openStarts } from './free-times.ts';
import type { WeeklyHours } from './hours.ts';

// Sunday night: one week ends, another begins, and a visit may lie in both. Of the plain clocks here two change that Sunday.
const MINUTE = 60_000;
const mondays = [
  ['America/Chicago', '2026-01-12'],
  ['America/Chicago', '2026-03-09'],
  ['America/Chicago', '2026-11-02'],
  ['Australia/Lord_Howe', '2026-10-05'],
  ['Asia/Kathmandu', '2026-06-01'],
] as const;
type Turn = { readonly zone: string; readonly midnight: number };
const turns = fc.constantFrom(
  ...mondays.map(([zone, date]): Turn => ({
    zone,
    midnight: Temporal.PlainDate.from(date).toZonedDateTime(zone).epochMilliseconds,
  })),
);

const always: WeeklyHours[] = [
  { days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'], from: '00:00', to: '00:00' },
];
const requestAt = ({ zone, midnight }: Turn, rest: Partial<FreeTimesRequest>): FreeTimesRequest => ({
  zone,
  weekly: always,
  range: { start: midnight - 5 * 1440 * MINUTE, end: midnight + 5 * 1440 * MINUTE },
  service: { minutes: 60 },
  step: 5,
  now: midnight - 30 * 1440 * MINUTE,
  ...rest,
});

const chicago: Turn = { zone: 'America/Chicago', midnight: Date.parse('2026-01-12T06:00:00Z') };
const clocksOf = (starts: readonly number[]): string[] =>
  starts.map((start) =>
    Temporal.Instant.fromEpochMilliseconds(start)
      .toZonedDateTimeISO('America/Chicago')
      .toPlainDateTime()
      .toString()
      .slice(8, 16),
  );

test('[SCHED-9] a night that ends on Monday is counted from Sunday, and what begins on Monday from its own beginning', () => {
  const sunday: WeeklyHours = { days: ['sun'], from: '22:00', to: '02:00' };
  const night = openStarts(requestAt(chicago, { weekly: [sunday], step: 50 }));
  assert.deepEqual(clocksOf(night), ['11T22:00', '11T22:50', '11T23:40', '12T00:30']);
  const monday: WeeklyHours = { days: ['mon'], from: '02:00', to: '05:00' };
  const through = openStarts(requestAt(chicago, { weekly: [monday, sunday], step: 50 }));
  assert.deepEqual(clocksOf(through), [
    '11T22:00',
    '11T22:50',
    '11T23:40',
    '12T00:30',
    '12T01:20',
    '12T02:00',
    '12T02:50',
    '12T03:40',
  ]);
});

const clock = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom(0, 20, 30))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));
const weekly = fc.array(
  fc.record({
    days: fc.uniqueArray(fc.constantFrom('sat' as const, 'sun' as const, 'mon' as const), { minLength: 1 }),
    from: fc.oneof(clock, fc.constantFrom('00:00', '20:00', '22:30')),
    to: fc.oneof(clock, fc.constantFrom('00:00', '02:00', '04:30')),
  }),
  { minLength: 1, maxLength: 4 },
);

test('[SCHED-9] [SCHED-23] at the turn of a week the same starts are offered, wherever the asking begins and ends', () => {
  const part = fc.tuple(fc.integer({ min: -1500, max: 900 }), fc.integer({ min: 30, max: 2000 }));
  const offering = fc.constantFrom('step' as const, 'gap-free' as const);
  fc.assert(
    fc.property(
      turns,
      weekly,
      fc.constantFrom(15, 25, 50),
      part,
      offering,
      (turn, hours, step, [from, long], how) => {
        const asked = requestAt(turn, { weekly: hours, step, offering: how });
        const range = {
          start: turn.midnight + from * MINUTE,
          end: turn.midnight + (from + long) * MINUTE,
        };
        const inPart = openStarts(asked).filter(
          (start) => start >= range.start && start + 60 * MINUTE <= range.end,
        );
        assert.deepEqual(openStarts({ ...asked, range }), inPart);
        for (const start of inPart) assert.ok(decideStart({ ...asked, range }, start).ok);
      },
    ),
    { numRuns: 200 },
  );
});

type Booked = { readonly start: number; readonly end: number; readonly heavy: boolean };

const isOver = (amount: number, most = Infinity): boolean => amount > most;

/** Written plainly: which visits begin on the same date, and which in the same week, is asked of Temporal. */
function whyFull(start: number, visits: readonly Booked[], { zone }: Turn, rules: Caps): string | null {
  const dateOf = (at: number) => Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
  const weekOf = (at: number) => `${dateOf(at).yearOfWeek} ${dateOf(at).weekOfYear}`;
  const all = [...visits, { start, end: start + 60 * MINUTE, heavy: true }];
  const ofDay = all.filter((one) => dateOf(one.start).toPlainDate().equals(dateOf(start).toPlainDate()));
  const ofWeek = all.filter((one) => weekOf(one.start) === weekOf(start));
  const minutes = (some: readonly Booked[]) =>
    some.reduce((sum, one) => sum + (one.end - one.start) / MINUTE, 0);
  const deep = (some: readonly Booked[]) => minutes(some.filter(({ heavy }) => heavy));
  if (isOver(ofDay.length, rules.visitsPerDay) || isOver(minutes(ofDay), rules.minutesPerDay))
    return 'day-full';
  if (isOver(ofWeek.length, rules.visitsPerWeek) || isOver(minutes(ofWeek), rules.minutesPerWeek))
    return 'week-full';
  const isWorn =
    isOver(minutes(ofDay), rules.handsOnPerDay) ||
    isOver(minutes(ofWeek), rules.handsOnPerWeek) ||
    isOver(deep(ofDay), rules.deepPerDay) ||
    isOver(deep(ofWeek), rules.deepPerWeek);
  return isWorn ? 'body-load' : null;
}

type Caps = Partial<
  Record<
    | 'visitsPerDay'
    | 'visitsPerWeek'
    | 'minutesPerDay'
    | 'minutesPerWeek'
    | 'handsOnPerDay'
    | 'handsOnPerWeek'
    | 'deepPerDay'
    | 'deepPerWeek',
    number
  >
>;

const few = fc.integer({ min: 1, max: 4 });
const some = fc.constantFrom(60, 100, 150, 240, 400);
const caps: fc.Arbitrary<Caps> = fc.record(
  {
    visitsPerDay: few,
    visitsPerWeek: few,
    minutesPerDay: some,
    minutesPerWeek: some,
    handsOnPerDay: some,
    handsOnPerWeek: some,
    deepPerDay: some,
    deepPerWeek: some,
  },
  { requiredKeys: [] },
);

/** Visits one after the other over three days and nights, most of them near the turn. */
const diary = fc
  .array(
    fc.record({
      pause: fc.constantFrom(0, 15, 60, 200, 600),
      minutes: fc.constantFrom(30, 60, 90, 240),
      heavy: fc.boolean(),
    }),
    { maxLength: 9 },
  )
  .map((parts) => {
    let at = -1700;
    return parts.map(({ pause, minutes, heavy }) => {
      const from = at + pause;
      at = from + minutes;
      return { from, to: at, heavy };
    });
  });

test('[SCHED-19] [SCHED-20] a visit over midnight counts whole for the date and the week on which it begins, at the turn of a week too', () => {
  fc.assert(
    fc.property(turns, diary, caps, (turn, parts, rules) => {
      const busy = parts.map(({ from, to, heavy }) => ({
        start: turn.midnight + from * MINUTE,
        end: turn.midnight + to * MINUTE,
        heavy,
      }));
      const asked = requestAt(turn, { busy, rules, service: { minutes: 60, heavy: true } });
      const offered = new Set(openStarts(asked));
      for (let minute = -1500; minute < 1500; minute += 55) {
        const start = turn.midnight + minute * MINUTE;
        const why = whyNotOffered(asked, start);
        assert.equal(offered.has(start), why === null);
        if (busy.some((one) => one.start < start + 60 * MINUTE && one.end > start))
          assert.equal(why, 'taken');
        else assert.equal(why, whyFull(start, busy, turn, rules));
      }
    }),
    { numRuns: 50 },
  );
});

test('[SCHED-19] the last visit of Sunday leaves Monday and its week whole', () => {
  const night = { start: '2026-01-12T05:30:00Z', end: '2026-01-12T07:00:00Z' };
  const asked = requestAt(chicago, { busy: [night], rules: { visitsPerDay: 1, visitsPerWeek: 1 } });
  assert.equal(whyNotOffered(asked, '2026-01-12T07:00:00Z'), null);
  assert.equal(whyNotOffered(asked, '2026-01-12T04:30:00Z'), 'day-full');
  assert.equal(whyNotOffered(asked, '2026-01-10T20:00:00Z'), 'week-full');
  const monday = { start: '2026-01-12T06:00:00Z', end: '2026-01-12T07:00:00Z' };
  const after = requestAt(chicago, { busy: [monday], rules: { visitsPerWeek: 1 } });
  assert.equal(whyNotOffered(after, '2026-01-12T05:00:00Z'), null);
  assert.equal(whyNotOffered(after, '2026-01-16T06:00:00Z'), 'week-full');
});

test('[SCHED-21] two heavy visits are in a row only on one date', () => {
  const heavy = { start: '2026-01-12T04:00:00Z', end: '2026-01-12T05:00:00Z', heavy: true };
  const asked = requestAt(chicago, {
    busy: [heavy],
    rules: { noTwoHeavyInARow: true },
    service: { minutes: 60, heavy: true },
  });
  assert.equal(whyNotOffered(asked, '2026-01-12T05:30:00Z'), 'heavy-in-a-row');
  assert.equal(whyNotOffered(asked, '2026-01-12T06:00:00Z'), null);
});
