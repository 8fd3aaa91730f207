import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { HoldId, SeriesId, type AppointmentId } from '#domain/base/ids.ts';
import { rooms, services } from '#server/demo/cast-scheduling.ts';
import { ines, leila, maren, ruth, samuel, theo, tomas } from '#server/demo/cast.ts';
import { NotHere } from '#server/http/handler.ts';
import { at, call, clockOf, newId, openDesk, wednesday } from '#test/desk.ts';
import { bookVisit } from './book-visit.ts';
import { handsOnLoad } from './hands-on-load.ts';
import { holdTime, releaseHold, type HoldWanted } from './hold-time.ts';
import { readBookingPage } from './booking-page.ts';

// One day or week for each test, so that none is in another's way.
const desk = await openDesk();

const holdId = () => HoldId.parse(randomUUID());
const instant = (clock: string) => Temporal.Instant.from(at(clock));

const hold = (startsAt: string, rest: Partial<HoldWanted> = {}) =>
  desk.asVisitor((tables) =>
    holdTime(tables, {
      id: holdId(),
      kind: 'filling',
      service: services.hour.id,
      therapist: maren.id,
      startsAt: instant(startsAt),
      minutesToKeep: 10,
      now: desk.clock.at,
      ...rest,
    }),
  );

const booked = async (startsAt: string, rest = {}): Promise<AppointmentId> => {
  const answer = await desk.book(at(startsAt), rest);
  return answer.ok ? answer.value.id : assert.fail(JSON.stringify(answer.refusal));
};
const has = async (clock: string) => (await desk.free(clock.slice(0, 10))).includes(clock);

test('[BOOK-10] a held time is nobody else’s until the hold runs out', async () => {
  const time = '2026-03-18 12:00';
  const id = holdId();
  assert.equal((await hold(time, { id })).ok, true);
  const again = await hold(time, { id });
  assert.equal(again.ok && again.value.expiresAt, wednesday.add({ minutes: 10 }).toString());
  const other = await hold(time);
  assert.equal(!other.ok && other.refusal.reason, 'taken');
  assert.equal((await desk.book(at(time), { overlap: { reason: 'Asked for it' } })).ok, false);
  assert.equal(await has(time), false);
  desk.clock.at = wednesday.add({ minutes: 10 });
  assert.equal(await has(time), true);
  assert.equal((await desk.book(at(time))).ok, true);
  desk.clock.at = wednesday;
});

test('[BOOK-10] a hold becomes the visit, and one that has run out is said to have', async () => {
  const wish = { client: ruth.id, service: services.hour.id, by: 'staff', tell: false } as const;
  const book = (startsAt: string, id: HoldId, now: Temporal.Instant) =>
    desk.asStaff((tables) =>
      bookVisit(tables, { ...wish, id: newId(), startsAt: instant(startsAt), hold: id, now }),
    );
  const [first, second, third] = [holdId(), holdId(), holdId()];
  await hold('2026-03-19 12:00', { id: first });
  assert.equal((await book('2026-03-19 12:00', first, wednesday)).ok, true);
  await hold('2026-03-19 15:00', { id: second });
  const late = wednesday.add({ minutes: 11 });
  assert.equal((await book('2026-03-19 15:00', second, late)).ok, true);
  await hold('2026-03-20 12:00', { id: third });
  await desk.asStaff((tables) => releaseHold(tables, third));
  await booked('2026-03-20 12:00', { client: samuel.id });
  const gone = await desk.asStaff((tables) =>
    bookVisit(tables, {
      ...wish,
      id: newId(),
      therapist: maren.id,
      startsAt: instant('2026-03-20 12:00'),
      hold: third,
      now: late,
    }),
  );
  assert.equal(!gone.ok && gone.refusal.reason, 'hold-expired');
});

test('[BOOK-11] other hours on request lie between her earliest start and latest end', async () => {
  const asked = { kind: 'proposal', byRequest: true } as const;
  assert.equal((await hold('2026-03-23 08:00', asked)).ok, true);
  assert.equal((await hold('2026-03-23 08:00')).ok, false);
  const late = await hold('2026-03-23 20:30', asked);
  assert.equal(!late.ok && late.refusal.reason, 'not-offered');
});

test('[BOOK-12] moving frees the old time and keeps what the visit was booked with', async () => {
  const id = await booked('2026-03-25 12:00', { room: rooms.ines.id });
  await booked('2026-03-25 14:00', { client: samuel.id });
  const taken = await desk.move(id, { startsAt: at('2026-03-25 14:30') });
  assert.equal(!taken.ok && taken.refusal.reason, 'taken');
  assert.equal((await desk.move(id, { startsAt: at('2026-03-25 12:15') })).ok, true);
  assert.equal((await desk.move(id, { startsAt: at('2026-03-25 16:00'), therapist: ines.id })).ok, true);
  assert.equal((await desk.move(id, { startsAt: at('2026-03-25 16:00') })).ok, true);
  assert.equal(await has('2026-03-25 12:00'), true);
  const [, visit] = (await desk.diary('2026-03-25')).entries;
  assert.deepEqual([visit?.therapist, visit?.room, visit?.minutes], [ines.id, rooms.ines.id, 60]);
  const { rows } = await desk.fresh.asSuperuser((su) =>
    su.query('select sequence, price from unwind.appointment where id = $1', [id]),
  );
  assert.deepEqual(rows, [{ sequence: 2, price: 12_000 }]);
  await assert.rejects(desk.move(newId(), { startsAt: at('2026-03-25 16:00') }), NotHere);
});

test('[BOOK-13] cancelling frees the time, and a missed visit can be taken back while its time is free', async () => {
  const mark = (appointment: AppointmentId, status: 'booked' | 'arrived' | 'no-show') =>
    desk.room.markAppointment(call<'markAppointment'>(theo, { params: { appointment }, body: { status } }));
  const id = await booked('2026-03-26 12:00');
  assert.deepEqual(await desk.cancel(id), { ok: true, value: { cancelled: [id] } });
  assert.deepEqual(await desk.cancel(id), { ok: true, value: { cancelled: [] } });
  assert.equal(await has('2026-03-26 12:00'), true);
  assert.deepEqual(await mark(id, 'arrived'), { ok: false, refusal: { reason: 'cancelled' } });
  const other = await booked('2026-03-26 12:00');
  assert.equal((await mark(other, 'no-show')).ok, true);
  assert.equal(await has('2026-03-26 12:00'), true);
  assert.equal((await mark(other, 'booked')).ok, true);
  await mark(other, 'no-show');
  await booked('2026-03-26 12:30', { client: samuel.id });
  assert.deepEqual(await mark(other, 'booked'), { ok: false, refusal: { reason: 'taken' } });
});

test('[BOOK-14] blocked time is not booked, and whoever blocks it is told of the visits in it', async () => {
  const block = randomUUID();
  const id = await booked('2026-03-27 13:00');
  const body = {
    therapist: maren.id,
    startsAt: at('2026-03-27 12:00'),
    endsAt: at('2026-03-27 15:00'),
    words: 'Dentist',
  };
  const kept = await desk.room.blockTime(call<'blockTime'>(theo, { params: { block }, body }));
  assert.deepEqual(kept.ok && kept.value.visits.map((visit) => [visit.id, visit.clientName]), [
    [id, 'Ruth Alder'],
  ]);
  const no = await desk.book(at('2026-03-27 14:00'), { client: samuel.id });
  assert.equal(!no.ok && no.refusal.reason, 'taken');
  const why = await desk.room.whyNotFree(
    call<'whyNotFree'>(theo, {
      query: { service: services.hour.id, therapist: maren.id, startsAt: at('2026-03-27 14:00') },
    }),
  );
  assert.equal(why.ok && why.value.why, 'taken');
  assert.deepEqual(
    (await desk.diary('2026-03-27')).blocks.map(({ words, from }) => [words, from]),
    [['Dentist', 'blocked']],
  );
  assert.equal(
    (await desk.book(at('2026-03-27 14:15'), { client: samuel.id, overlap: { reason: 'Urgent' } })).ok,
    true,
  );
  await desk.room.unblockTime(call<'unblockTime'>(theo, { params: { block } }));
  assert.equal(await has('2026-03-27 16:00'), true);
});

test('[BOOK-15] whoever changes hours is told which visits lie outside them now', async () => {
  const settings = await desk.room.schedulingSettings(call<'schedulingSettings'>(ines, {}));
  const hours = settings.ok ? settings.value.hours.find(({ therapist }) => therapist === ines.id) : undefined;
  assert.ok(hours);
  await booked('2026-07-01 12:00', { therapist: ines.id });
  await booked('2026-07-01 17:00', { therapist: ines.id, client: samuel.id });
  const body = { ...hours, weekly: [{ days: ['wed' as const], from: '11:00', to: '15:00' }] };
  const save = (version: number, who = ines) =>
    desk.room.saveHours(
      call<'saveHours'>(who, {
        params: { therapist: ines.id },
        body: { version, weekly: body.weekly, exceptions: [], rules: body.rules },
      }),
    );
  const saved = await save(hours.version);
  const july = saved.ok ? saved.value.outside.filter(({ startsAt }) => startsAt.startsWith('2026-07')) : [];
  assert.deepEqual(
    july.map(({ startsAt, clientName }) => [clockOf(startsAt), clientName]),
    [['2026-07-01 17:00', 'Samuel Brandt']],
  );
  const stale = await save(hours.version);
  assert.equal(!stale.ok && stale.refusal.now.version, hours.version + 1);
  await assert.rejects(
    desk.room.saveHours(
      call<'saveHours'>(ines, { params: { therapist: maren.id }, body: { ...body, exceptions: [] } }),
    ),
    NotHere,
  );
  const { open } = await desk.diary('2026-07-01');
  assert.deepEqual(open.map((one) => clockOf(one.endsAt).slice(11)).toSorted(), ['15:00', '19:00']);
});

test('[BOOK-16] what is left out is archived, and leaves the visits as they were booked', async () => {
  const id = await booked('2026-04-01 12:00', { service: services.deep.id });
  const { id: service, ...deep } = services.deep;
  const body = { ...deep, minutes: 75, price: 1, archived: true };
  await desk.room.saveService(call<'saveService'>(maren, { params: { service }, body }));
  assert.deepEqual(await desk.free('2026-04-02', { service }), []);
  assert.equal((await desk.move(id, { startsAt: at('2026-04-01 15:00') })).ok, true);
  const [entry] = (await desk.diary('2026-04-01')).entries;
  assert.deepEqual([entry?.minutes, entry?.service], [90, services.deep.name]);
  const unknown = await desk.room.saveService(
    call<'saveService'>(maren, { params: { service }, body: { ...body, therapists: [theo.id] } }),
  );
  assert.equal(!unknown.ok && unknown.refusal.reason, 'unknown-therapist');
});

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
  await booked('2026-04-15 12:00', { client: samuel.id });
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
  await booked('2026-05-15 14:00', { client: samuel.id });
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
