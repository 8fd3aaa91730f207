import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { HoldId, type AppointmentId } from '#domain/base/ids.ts';
import { rooms, services } from '#server/demo/cast-scheduling.ts';
import { ines, maren, ruth, samuel, theo } from '#server/demo/cast.ts';
import { NotHere } from '#server/http/handler.ts';
import { at, call, clockOf, newId, openDesk, wednesday } from '#test/desk.ts';
import { bookVisit } from './book-visit.ts';
import { holdTime, releaseHold, type HoldWanted } from './hold-time.ts';

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

test('[BOOK-10] a held time is nobody else’s until the hold runs out', async () => {
  const time = '2026-03-18 12:00';
  const id = holdId();
  assert.equal((await hold(time, { id })).ok, true);
  const again = await hold(time, { id });
  assert.equal(again.ok && again.value.expiresAt, wednesday.add({ minutes: 10 }).toString());
  const other = await hold(time);
  assert.equal(!other.ok && other.refusal.reason, 'taken');
  assert.equal((await desk.book(at(time), { overlap: { reason: 'Asked for it' } })).ok, false);
  assert.equal(await desk.has(time), false);
  desk.clock.at = wednesday.add({ minutes: 10 });
  assert.equal(await desk.has(time), true);
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
  await desk.booked('2026-03-20 12:00', { client: samuel.id });
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

test('[SCHED-26] her rest around other hours binds when they are decided, held and booked', async () => {
  const asked = { kind: 'proposal', byRequest: true } as const;
  await desk.booked('2026-04-03 12:00');
  const near = await hold('2026-04-03 11:00', asked);
  assert.equal(!near.ok && near.refusal.reason === 'not-offered' && near.refusal.why, 'buffer');
  const id = holdId();
  assert.equal((await hold('2026-04-03 10:30', { ...asked, id })).ok, true);
  const kept = async (table: string) =>
    (
      await desk.fresh.asSuperuser((su) =>
        su.query(`select buffer_before, buffer_after from unwind.${table} where lower(during) = $1`, [
          at('2026-04-03 10:30'),
        ]),
      )
    ).rows;
  assert.deepEqual(await kept('hold'), [{ buffer_before: 30, buffer_after: 30 }]);
  const wish = { client: samuel.id, service: services.hour.id, by: 'staff', tell: false } as const;
  const visit = { ...wish, id: newId(), startsAt: instant('2026-04-03 10:30'), hold: id, now: wednesday };
  assert.equal((await desk.asStaff((tables) => bookVisit(tables, visit))).ok, true);
  assert.deepEqual(await kept('appointment'), [{ buffer_before: 30, buffer_after: 30 }]);
});

test('[BOOK-12] moving frees the old time and keeps what the visit was booked with', async () => {
  const id = await desk.booked('2026-03-25 12:00', { room: rooms.ines.id });
  await desk.booked('2026-03-25 14:00', { client: samuel.id });
  const taken = await desk.move(id, { startsAt: at('2026-03-25 14:30') });
  assert.equal(!taken.ok && taken.refusal.reason, 'taken');
  assert.equal((await desk.move(id, { startsAt: at('2026-03-25 12:15') })).ok, true);
  assert.equal((await desk.move(id, { startsAt: at('2026-03-25 16:00'), therapist: ines.id })).ok, true);
  assert.equal((await desk.move(id, { startsAt: at('2026-03-25 16:00') })).ok, true);
  assert.equal(await desk.has('2026-03-25 12:00'), true);
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
  const id = await desk.booked('2026-03-26 12:00');
  assert.deepEqual(await desk.cancel(id), { ok: true, value: { cancelled: [id] } });
  assert.deepEqual(await desk.cancel(id), { ok: true, value: { cancelled: [] } });
  assert.equal(await desk.has('2026-03-26 12:00'), true);
  assert.deepEqual(await mark(id, 'arrived'), { ok: false, refusal: { reason: 'cancelled' } });
  const other = await desk.booked('2026-03-26 12:00');
  assert.equal((await mark(other, 'no-show')).ok, true);
  assert.equal(await desk.has('2026-03-26 12:00'), true);
  assert.equal((await mark(other, 'booked')).ok, true);
  await mark(other, 'no-show');
  await desk.booked('2026-03-26 12:30', { client: samuel.id });
  assert.deepEqual(await mark(other, 'booked'), { ok: false, refusal: { reason: 'taken' } });
});

test('[BOOK-14] blocked time is not booked, and whoever blocks it is told of the visits in it', async () => {
  const block = randomUUID();
  const id = await desk.booked('2026-03-27 13:00');
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
  assert.equal(await desk.has('2026-03-27 16:00'), true);
});

test('[BOOK-15] whoever changes hours is told which visits lie outside them now', async () => {
  const settings = await desk.room.schedulingSettings(call<'schedulingSettings'>(ines, {}));
  const hours = settings.ok ? settings.value.hours.find(({ therapist }) => therapist === ines.id) : undefined;
  assert.ok(hours);
  await desk.booked('2026-07-01 12:00', { therapist: ines.id });
  await desk.booked('2026-07-01 17:00', { therapist: ines.id, client: samuel.id });
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
  const id = await desk.booked('2026-04-01 12:00', { service: services.deep.id });
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
