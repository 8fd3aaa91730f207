import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { DiaryEntry } from '#contract/diary.ts';
import { columnsOf, hoursOf, type Asked, type DiaryPage } from './columns.ts';
import { firstCursor, moveCursor, stopAt, type Board, type CursorKey } from './cursor.ts';
import { inLanes } from './lanes.ts';
import { minuteAt, moveOf, stepMotion, type Motion } from './motion.ts';
import { gapsIn, instantAt, spanOn } from './span.ts';
import { mondayOf } from './week.ts';

const zone = 'America/Chicago';
const saturday = Temporal.PlainDate.from('2026-11-21');
const visit = (
  id: string,
  startsAt: string,
  rest: Partial<Record<keyof DiaryEntry, unknown>> = {},
): DiaryEntry =>
  ({
    id,
    startsAt,
    minutes: 60,
    status: 'booked',
    therapist: 'maren',
    therapistName: 'Maren Holt',
    secondTherapist: null,
    room: null,
    clientName: id,
    ...rest,
  }) as unknown as DiaryEntry;
const pageOf = (
  entries: readonly DiaryEntry[],
  rest: Partial<Record<keyof DiaryPage, unknown>> = {},
): DiaryPage => ({ entries, blocks: [], open: [], ...rest }) as DiaryPage;
const asked: Asked = {
  view: 'day',
  date: saturday,
  who: null,
  zone,
  people: [
    { id: 'maren', name: 'Maren Holt' },
    { id: 'ines', name: 'Ines Okafor' },
  ],
  rooms: [],
};
const boardOf = (page: DiaryPage, rest: Partial<Asked> = {}): Board => {
  const columns = columnsOf(page, { ...asked, ...rest });
  return { columns, hours: hoursOf(columns) };
};
const keysOf = (board: Board) => board.columns.map(({ items }) => items.map(({ key }) => key));

test('a week begins on Monday, on Sundays too', () => {
  assert.equal(mondayOf(Temporal.PlainDate.from('2026-11-22')).toString(), '2026-11-16');
  assert.equal(mondayOf(Temporal.PlainDate.from('2026-11-16')).toString(), '2026-11-16');
});

test('a visit lies on the day of the practice’s wall clock, not on that of UTC', () => {
  const late = pageOf([visit('late', '2026-11-22T01:00:00Z')]);
  assert.deepEqual(keysOf(boardOf(late)), [['late'], []]);
  assert.deepEqual(keysOf(boardOf(late, { date: saturday.add({ days: 1 }) })), [[], []]);
});

test('what reaches over midnight lies on both days, each with its part', () => {
  const night = { startsAt: '2026-11-22T04:00:00Z', endsAt: '2026-11-22T08:00:00Z' };
  assert.deepEqual(spanOn(saturday, night, zone), { from: 22 * 60, to: 24 * 60 });
  assert.deepEqual(spanOn(saturday.add({ days: 1 }), night, zone), { from: 0, to: 2 * 60 });
  assert.equal(spanOn(saturday.add({ days: 2 }), night, zone), null);
});

test('a time that clocks skip moves on by the gap, and of two the earlier is meant', () => {
  assert.equal(instantAt(Temporal.PlainDate.from('2026-03-08'), 150, zone), '2026-03-08T08:30:00Z');
  assert.equal(instantAt(Temporal.PlainDate.from('2026-11-01'), 90, zone), '2026-11-01T06:30:00Z');
  assert.equal(instantAt(saturday, 24 * 60, zone), '2026-11-22T06:00:00Z');
});

test('visits that overlap lie in lanes side by side, and a lane is used again once it is free', () => {
  const spans = [
    { key: 'a', from: 600, to: 690 },
    { key: 'b', from: 630, to: 660 },
    { key: 'c', from: 660, to: 720 },
    { key: 'd', from: 840, to: 900 },
  ];
  const lanes = inLanes(spans).map(({ key, lane, lanes: of }) => `${key} ${lane}/${of}`);
  assert.deepEqual(lanes, ['a 0/2', 'b 1/2', 'c 1/2', 'd 0/1']);
});

test('a visit of two therapists stands with both, a cancelled one with nobody', () => {
  const page = pageOf([
    visit('two', '2026-11-21T16:00:00Z', { secondTherapist: 'ines' }),
    visit('off', '2026-11-21T18:00:00Z', { status: 'cancelled' }),
  ]);
  assert.deepEqual(keysOf(boardOf(page)), [['two'], ['two']]);
  assert.deepEqual(keysOf(boardOf(page, { who: 'ines' })), [['two']]);
});

test('rooms have a column each, and visits without one a column of their own', () => {
  const rooms = [{ id: 'blue', name: 'Blue' }] as unknown as Asked['rooms'];
  const page = pageOf([
    visit('inside', '2026-11-21T16:00:00Z', { room: 'blue' }),
    visit('nowhere', '2026-11-21T16:00:00Z'),
  ]);
  assert.deepEqual(keysOf(boardOf(page, { view: 'rooms', rooms })), [['inside'], ['nowhere']]);
});

test('the hours reach from nine to six, and further where a visit or an opening does', () => {
  assert.deepEqual(boardOf(pageOf([])).hours, { from: 540, to: 1080 });
  const early = [visit('early', '2026-11-21T13:30:00Z')];
  const open = [{ therapist: 'ines', startsAt: '2026-11-21T17:00:00Z', endsAt: '2026-11-22T01:30:00Z' }];
  assert.deepEqual(boardOf(pageOf(early, { open })).hours, { from: 420, to: 1200 });
});

test('what is not open is closed', () => {
  const open = [
    { from: 660, to: 720 },
    { from: 700, to: 800 },
  ];
  assert.deepEqual(gapsIn({ from: 540, to: 1080 }, open), [
    { from: 540, to: 660 },
    { from: 800, to: 1080 },
  ]);
});

const day = boardOf(
  pageOf([
    visit('ten', '2026-11-21T16:00:00Z'),
    visit('noon', '2026-11-21T18:00:00Z', { therapist: 'ines' }),
  ]),
);
const press = (at: ReturnType<typeof stopAt>, ...keys: readonly CursorKey[]) =>
  keys.reduce((now, key) => moveCursor(day, now, key), at);

test('the keyboard begins at the visit that comes next', () => {
  assert.equal(firstCursor(day, () => true).item, 'ten');
  assert.equal(firstCursor(day, ({ key }) => key === 'noon').item, 'noon');
  assert.deepEqual(
    firstCursor(boardOf(pageOf([])), () => true),
    { column: 0, minute: 540, item: null },
  );
});

test('arrows walk through free quarters of an hour and over visits, and across to the same time', () => {
  const nine = stopAt(day, 0, 540);
  assert.deepEqual(press(nine, 'ArrowDown'), { column: 0, minute: 555, item: null });
  assert.equal(press(nine, 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown').item, 'ten');
  assert.deepEqual(press(stopAt(day, 0, 600), 'ArrowDown'), { column: 0, minute: 660, item: null });
  assert.deepEqual(press(stopAt(day, 0, 600), 'ArrowRight'), { column: 1, minute: 600, item: null });
  assert.equal(press(stopAt(day, 0, 735), 'ArrowRight').item, 'noon');
  assert.deepEqual(press(nine, 'ArrowUp', 'ArrowLeft'), nine);
  assert.deepEqual(press(nine, 'End'), { column: 0, minute: 1065, item: null });
  assert.deepEqual(press(nine, 'End', 'Home'), nine);
});

const moving = (rest: Partial<Motion> = {}): Motion => ({
  entry: visit('ten', '2026-11-21T16:00:00Z'),
  column: 0,
  minute: 600,
  by: 'keys',
  ...rest,
});

test('a visit on its way stays on the board', () => {
  assert.equal(stepMotion(moving(), 'ArrowDown', day).minute, 615);
  assert.equal(stepMotion(moving({ minute: 540 }), 'ArrowUp', day).minute, 540);
  assert.equal(stepMotion(moving({ minute: 1020 }), 'ArrowDown', day).minute, 1020);
  assert.equal(stepMotion(moving(), 'ArrowLeft', day).column, 0);
  assert.equal(stepMotion(moving({ column: 1 }), 'ArrowRight', day).column, 1);
});

test('a move says only what changes, and one that ends where it began asks for nothing', () => {
  const [maren, ines] = day.columns;
  assert.ok(maren && ines);
  assert.equal(moveOf(moving(), maren, zone), null);
  assert.deepEqual(moveOf(moving({ minute: 615 }), maren, zone), { startsAt: '2026-11-21T16:15:00Z' });
  assert.deepEqual(moveOf(moving(), ines, zone), { startsAt: '2026-11-21T16:00:00Z', therapist: 'ines' });
});

test('a visit over midnight moves from where it begins, on either of its days', () => {
  const night = pageOf([visit('night', '2026-11-22T05:30:00Z', { minutes: 90 })]);
  const sunday = saturday.add({ days: 1 });
  for (const [date, begins] of [
    [saturday, 23 * 60 + 30],
    [sunday, -30],
  ] as const) {
    const board = boardOf(night, { date });
    const [column] = board.columns;
    const [item] = column?.items ?? [];
    assert.ok(column && item?.kind === 'visit');
    assert.equal(item.begins, begins);
    const { entry } = item;
    const at = (minute: number): Motion => ({ entry, column: 0, minute, by: 'keys' });
    assert.equal(moveOf(at(begins), column, zone), null);
    assert.deepEqual(moveOf(stepMotion(at(begins), 'ArrowUp', board), column, zone), {
      startsAt: '2026-11-22T05:15:00Z',
    });
    assert.deepEqual(moveOf(stepMotion(at(begins), 'ArrowDown', board), column, zone), {
      startsAt: '2026-11-22T05:45:00Z',
    });
  }
});

test('in an hour that comes twice a visit that is put back stays where it was', () => {
  const second = visit('second', '2026-11-01T07:30:00Z');
  const board = boardOf(pageOf([second]), { date: Temporal.PlainDate.from('2026-11-01') });
  const [column] = board.columns;
  assert.ok(column);
  assert.equal(moveOf({ entry: second, column: 0, minute: 90, by: 'keys' }, column, zone), null);
});

test('a height of a column is a quarter of an hour', () => {
  assert.equal(minuteAt(0, day), 540);
  assert.equal(minuteAt(0.5, day), 810);
  assert.equal(minuteAt(1.2, day), 1065);
});
