import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { SeriesId, type AppointmentId } from '#domain/base/ids.ts';
import { services } from '#server/demo/cast-scheduling.ts';
import { leila, maren, ruth, samuel, theo, tomas } from '#server/demo/cast.ts';
import { at, call, clockOf, openDesk, wednesday } from '#test/desk.ts';
import { readBookingPage } from './booking-page.ts';
import { handsOnLoad } from './hands-on-load.ts';

// Some weeks for each test, so that none is in another's way.
const desk = await openDesk();
const instant = (clock: string) => Temporal.Instant.from(at(clock));

const series = (firstStartsAt: string, times: number, rest = {}) => ({
  client: tomas.id,
  service: services.hour.id,
  therapist: maren.id,
  pattern: { firstStartsAt: at(firstStartsAt), everyWeeks: 1, times },
  ...rest,
});
const check = (wanted: ReturnType<typeof series>) =>
  desk.room.checkSeries(call<'checkSeries'>(theo, { body: wanted }));
const bookAll = (wanted: ReturnType<typeof series>, startsAt: string[], id = SeriesId.parse(randomUUID())) =>
  desk.room.bookSeries(call<'bookSeries'>(theo, { body: { ...wanted, id, startsAt } }));
const startsOf = async (id: AppointmentId) => {
  const { rows } = await desk.fresh.asSuperuser((su) =>
    su.query<{ at: string }>(
      `select unwind.instant_text(lower(a.during)) as at from unwind.appointment a where status = 'booked' and
       series_id = (select series_id from unwind.appointment where id = $1) order by lower(a.during)`,
      [id],
    ),
  );
  return rows.map((row) => clockOf(row.at).slice(5));
};

test('[BOOK-17] a series is checked whole, and written whole or not at all', async () => {
  await desk.booked('2026-04-15 12:00', { client: samuel.id });
  const wanted = series('2026-04-08 12:00', 3);
  const checked = await check(wanted);
  const dates = checked.ok ? checked.value.dates : [];
  assert.deepEqual(
    dates.map(({ why }) => why),
    [null, 'taken', null],
  );
  assert.ok(dates[1] && dates[1].instead.length > 0);
  const no = await bookAll(
    wanted,
    dates.map(({ startsAt }) => startsAt),
  );
  assert.deepEqual(!no.ok && no.refusal.dates.map(({ why }) => why), [null, 'taken', null]);
  assert.equal((await desk.diary('2026-04-08')).entries.length, 0);
  const id = SeriesId.parse(randomUUID());
  const settled = dates.map(({ startsAt, instead }) => instead[0]?.startsAt ?? startsAt);
  const once = await bookAll(wanted, settled, id);
  assert.equal(once.ok && once.value.appointments.length, 3);
  assert.deepEqual(await bookAll(wanted, settled, id), once);
});

test('[BOOK-18] [BOOK-19] this and those that follow move and go together, and a date taken out never comes back', async () => {
  const wanted = series('2026-04-23 12:00', 5);
  const checked = await check(wanted);
  const all = await bookAll(wanted, checked.ok ? checked.value.dates.map(({ startsAt }) => startsAt) : []);
  const ids = all.ok ? all.value.appointments : [];
  const [first, second, third] = ids;
  assert.ok(first && second && third);
  await desk.cancel(second);
  await desk.booked('2026-05-15 14:00', { client: samuel.id });
  const next = { startsAt: at('2026-05-08 13:00'), which: 'following' as const };
  assert.equal((await desk.move(third, next)).ok, false);
  assert.deepEqual(await startsOf(first), ['04-23 12:00', '05-07 12:00', '05-14 12:00', '05-21 12:00']);
  const moved = await desk.move(third, { ...next, startsAt: at('2026-05-14 12:00') });
  assert.equal(moved.ok, true);
  assert.deepEqual(await startsOf(first), ['04-23 12:00', '05-14 12:00', '05-21 12:00', '05-28 12:00']);
  const cancelled = await desk.cancel(third, 'following');
  assert.equal(cancelled.ok && cancelled.value.cancelled.length, 3);
  assert.deepEqual(await startsOf(first), ['04-23 12:00']);
  await desk.cancel(first, 'all');
  assert.deepEqual(await startsOf(first), []);
});

test('[BOOK-18] [BOOK-19] all that are still to come move together, from whichever of them, and a removed date stays out', async () => {
  const wanted = series('2026-06-04 15:00', 4);
  const checked = await check(wanted);
  const all = await bookAll(wanted, checked.ok ? checked.value.dates.map(({ startsAt }) => startsAt) : []);
  const [first, second, third] = all.ok ? all.value.appointments : [];
  assert.ok(first && second && third);
  await desk.cancel(second);
  await desk.booked('2026-06-25 17:00', { client: samuel.id });
  const no = await desk.move(third, { startsAt: at('2026-06-18 16:30'), which: 'all' });
  assert.equal(no.ok, false, 'one of them cannot');
  const moved = await desk.move(third, { startsAt: at('2026-06-19 15:30'), which: 'all' });
  assert.equal(moved.ok, true);
  assert.deepEqual(await startsOf(first), ['06-05 15:30', '06-19 15:30', '06-26 15:30']);
  const over = { startsAt: at('2026-06-18 17:00'), which: 'all' as const, overlap: { reason: 'Two tables' } };
  assert.equal((await desk.move(third, over)).ok, true);
  assert.deepEqual(await startsOf(first), ['06-04 17:00', '06-18 17:00', '06-25 17:00']);
  const { rows } = await desk.fresh.asSuperuser((su) =>
    su.query<{ reason: string }>(
      `select overlap_reason as reason from unwind.appointment where status = 'booked' and client_id = $1
        and series_id = (select series_id from unwind.appointment where id = $2) order by lower(during)`,
      [tomas.id, first],
    ),
  );
  assert.deepEqual(
    rows.map(({ reason }) => reason),
    ['', '', 'Two tables'],
    'only where it was needed',
  );
});

test('[BOOK-20] a series keeps its time on the clock when the clocks change', async () => {
  const wanted = series('2026-10-22 12:00', 3, { client: leila.id });
  const checked = await check(wanted);
  const starts = checked.ok ? checked.value.dates.map(({ startsAt }) => startsAt) : [];
  assert.deepEqual(starts, ['2026-10-22T17:00:00Z', '2026-10-29T17:00:00Z', '2026-11-05T18:00:00Z']);
  const all = await bookAll(wanted, starts);
  const [first] = all.ok ? all.value.appointments : [];
  assert.ok(first);
  await desk.move(first, { startsAt: at('2026-10-22 13:30'), which: 'following' });
  assert.deepEqual(await startsOf(first), ['10-22 13:30', '10-29 13:30', '11-05 13:30']);
});

test('[BOOK-21] the load counts what the log says of a closed session, and of the rest what is booked', async () => {
  const day = { from: instant('2026-02-01 00:00'), to: instant('2026-03-14 00:00') };
  const page = await desk.asStaff((tables) =>
    readBookingPage(tables, { service: services.hour.id, ...day, now: wednesday }),
  );
  const past = page.busy.filter(
    ({ therapist, end }) => therapist === maren.id && end < wednesday.epochMilliseconds,
  );
  const logged = past.filter(({ handsOnMinutes }) => handsOnMinutes < 60);
  assert.ok(
    logged.length >= 3 && logged.every(({ handsOnMinutes, deepMinutes }) => handsOnMinutes >= deepMinutes),
  );
  const next = page.busy.find(({ start }) => start === instant('2026-03-12 10:30').epochMilliseconds);
  assert.deepEqual([next?.handsOnMinutes, next?.deepMinutes], [60, 0]);
});

test('[BOOK-21] deep is what was held at pressure 4 and 5, and not the rest of the same hold', () => {
  const load = handsOnLoad([
    {
      parts: [
        { pressure: 3, seconds: 90.5 },
        { pressure: 4, seconds: 60.5 },
      ],
    },
    { parts: [{ pressure: 5, seconds: 30 }] },
  ]);
  assert.deepEqual(load, { heldSeconds: 181, deepSeconds: 90 });
});

test('[BOOK-22] a page of the diary tells a visitor nothing of whose visits they are', async () => {
  const page = await desk.asVisitor((tables) =>
    readBookingPage(tables, {
      service: services.hour.id,
      from: wednesday,
      to: wednesday.add({ hours: 24 * 31 }),
      now: wednesday,
    }),
  );
  assert.ok(page.busy.length > 10);
  const text = JSON.stringify(page);
  for (const { id, details } of [ruth, samuel, leila, tomas])
    assert.equal(text.includes(id) || text.includes(details.name), false);
});
