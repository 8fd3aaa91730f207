import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { DiaryEntry } from '#contract/diary.ts';
import { hoursOf, mondayOf, nextInWeek, placeDay, type Placed } from './week.ts';

const visit = (id: string, startsAt: string, minutes = 60): DiaryEntry =>
  ({ id, startsAt, minutes, status: 'booked' }) as unknown as DiaryEntry;

const chicago = (instant: string) => {
  const at = Temporal.Instant.from(instant).toZonedDateTimeISO('America/Chicago');
  return { date: at.toPlainDate().toString(), minute: at.hour * 60 + at.minute };
};
const at = (from: number) => ({ from }) as Placed;
const day = (entries: readonly DiaryEntry[], date = '2026-11-21') => placeDay(entries, date, chicago);

test('a week begins on Monday, on Sundays too', () => {
  assert.equal(mondayOf(Temporal.PlainDate.from('2026-11-22')).toString(), '2026-11-16');
  assert.equal(mondayOf(Temporal.PlainDate.from('2026-11-16')).toString(), '2026-11-16');
});

test('a visit lies on the day of the practice’s wall clock, not on that of UTC', () => {
  const late = [visit('late', '2026-11-22T01:00:00Z')];
  assert.deepEqual(
    day(late).map(({ from }) => from),
    [19 * 60],
  );
  assert.equal(day(late, '2026-11-22').length, 0);
});

test('visits that overlap lie in lanes side by side, and a lane is used again once it is free', () => {
  const placed = day([
    visit('a', '2026-11-21T16:00:00Z', 90),
    visit('b', '2026-11-21T16:30:00Z', 30),
    visit('c', '2026-11-21T17:00:00Z', 60),
    visit('d', '2026-11-21T20:00:00Z', 60),
  ]);
  const lanes = placed.map(({ entry, lane, lanes: of }) => `${entry.id} ${lane}/${of}`);
  assert.deepEqual(lanes, ['a 0/2', 'b 1/2', 'c 1/2', 'd 0/1']);
});

test('the hours reach from eight to six, and further where a visit does', () => {
  assert.deepEqual(hoursOf([]), { from: 8, to: 18 });
  assert.deepEqual(
    hoursOf(day([visit('early', '2026-11-21T13:30:00Z'), visit('late', '2026-11-22T00:30:00Z')])),
    {
      from: 7,
      to: 20,
    },
  );
});

test('arrows move along the day and to the nearest visit of the next day that has one', () => {
  const week = [[at(540), at(840)], [], [at(600), at(900)]];
  assert.deepEqual(nextInWeek(week, { day: 0, index: 0 }, 'ArrowDown'), { day: 0, index: 1 });
  assert.deepEqual(nextInWeek(week, { day: 0, index: 1 }, 'ArrowDown'), { day: 0, index: 1 });
  assert.deepEqual(nextInWeek(week, { day: 0, index: 1 }, 'ArrowRight'), { day: 2, index: 1 });
  assert.deepEqual(nextInWeek(week, { day: 2, index: 0 }, 'ArrowLeft'), { day: 0, index: 0 });
  assert.deepEqual(nextInWeek(week, { day: 2, index: 0 }, 'ArrowRight'), { day: 2, index: 0 });
  assert.deepEqual(nextInWeek(week, { day: 2, index: 0 }, 'Home'), { day: 0, index: 0 });
  assert.deepEqual(nextInWeek(week, { day: 0, index: 0 }, 'End'), { day: 2, index: 1 });
});
