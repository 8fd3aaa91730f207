import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { ClientId } from '#domain/base/ids.ts';
import { BookingRefusal } from '#domain/scheduling/booking-refusal.ts';
import { rooms, services } from '#server/demo/cast-scheduling.ts';
import { ines, leila, maren, nadia, ruth, ruthHerself, samuel, theo, tomas } from '#server/demo/cast.ts';
import { openClientFile } from '#server/client/client-file.ts';
import { at, call, clockOf, newId, openDesk } from '#test/desk.ts';
import { bookVisit } from './book-visit.ts';
import { freeTimesOf } from './free-times-of.ts';

// One day for each test, so that none is in another's way: Maren and Ines are there Wednesday to Friday from 11 to 19.
const desk = await openDesk();

const refusalOf = (answer: { ok: boolean; refusal?: unknown }): BookingRefusal => {
  assert.equal(answer.ok, false);
  return BookingRefusal.parse(answer.refusal);
};

test('[BOOK-1] every time that is offered is booked, and then it is offered no more', async () => {
  const day = '2026-03-18';
  const before = await desk.free(day);
  assert.equal(before[0], `${day} 11:00`);
  assert.equal(before.at(-1), `${day} 18:00`);
  for (let free = before; free[0] !== undefined; free = await desk.free(day)) {
    assert.equal((await desk.book(at(free[0]))).ok, true, free[0]);
    assert.equal((await desk.free(day)).includes(free[0]), false);
  }
  const booked = (await desk.diary(day)).entries.map(({ startsAt }) => clockOf(startsAt).slice(11));
  // An hour and its quarter of clearing away.
  assert.deepEqual(booked, ['11:00', '12:15', '13:30', '14:45', '16:00', '17:15']);
});

test('[BOOK-1] a time that is taken is refused with the next free ones', async () => {
  await desk.book(at('2026-03-19 13:00'));
  const no = refusalOf(await desk.book(at('2026-03-19 13:30'), { client: samuel.id }));
  assert.ok(no.reason === 'taken');
  assert.deepEqual(
    no.next.map(({ startsAt }) => clockOf(startsAt)),
    ['14:15', '14:30', '14:45', '15:00', '15:15'].map((clock) => `2026-03-19 ${clock}`),
  );
});

test('[BOOK-1] what is not offered is refused with its reason', async () => {
  const refusals = [];
  for (const clock of ['2026-03-17 13:00', '2026-03-20 10:00', '2026-03-20 18:30', '2026-03-10 12:00'])
    refusals.push(refusalOf(await desk.book(at(clock))));
  const whys = refusals.map((no) => no.reason === 'not-offered' && no.why);
  assert.deepEqual(whys, ['closed', 'outside-hours', 'too-long-for-window', 'past']);
});

test('[BOOK-1] a visit over midnight is offered on the day on which it begins, and counts for its week', async () => {
  const settings = await desk.room.schedulingSettings(call<'schedulingSettings'>(theo, {}));
  const hours = settings.ok ? settings.value.hours.find(({ therapist }) => therapist === ines.id) : undefined;
  assert.ok(hours);
  const body = {
    ...hours,
    weekly: [...hours.weekly, { days: ['sun' as const], from: '21:00', to: '01:30' }],
    rules: { ...hours.rules, visitsPerWeek: 1 },
  };
  await desk.room.saveHours(call<'saveHours'>(ines, { params: { therapist: ines.id }, body }));
  const free = async (date: string) =>
    (await desk.free(date, { therapist: ines.id })).map((one) => one.slice(8));
  const sunday = await free('2026-04-26');
  assert.deepEqual([sunday[0], sunday.at(-1)], ['26 21:00', '26 23:45']);
  assert.deepEqual(await free('2026-04-27'), ['27 00:00', '27 00:15', '27 00:30']);
  const night = await desk.booked('2026-04-26 23:45', { therapist: ines.id });
  assert.deepEqual(await free('2026-04-26'), []);
  assert.deepEqual(await free('2026-04-24'), [], 'the week that ends with it is full');
  assert.equal((await free('2026-04-29'))[0], '29 11:00', 'the week that begins in it is not');
  assert.deepEqual(
    (await desk.diary('2026-04-27')).entries.map(({ id }) => id),
    [night],
  );
  await desk.cancel(night);
  const again = await desk.room.schedulingSettings(call<'schedulingSettings'>(theo, {}));
  const now = again.ok ? again.value.hours.find(({ therapist }) => therapist === ines.id) : undefined;
  const back = { ...hours, version: now?.version ?? 0 };
  await desk.room.saveHours(call<'saveHours'>(ines, { params: { therapist: ines.id }, body: back }));
});

test('[BOOK-2] the database refuses what comes closer than the larger of two buffers, whoever writes it', async () => {
  await desk.book(at('2026-03-20 12:00'));
  const enter = (startsAt: string, before: number) =>
    desk.asStaff((tables) =>
      sql`insert into unwind.appointment (practice_id, id, client_id, therapist_id, during, service, buffer_before)
        values (unwind.asking_practice(), ${newId()}, ${samuel.id}, ${maren.id},
          tstzrange(${at(startsAt)}, ${at(startsAt)}::timestamptz + interval '30 minutes'), 'x', ${before})`.execute(
        tables,
      ),
    );
  await assert.rejects(enter('2026-03-20 13:10', 0), /one_at_a_time/);
  await assert.rejects(enter('2026-03-20 13:20', 25), /one_at_a_time/);
  await assert.rejects(enter('2026-03-20 11:40', 0), /one_at_a_time/);
  // The quarter after the one and the quarter before the other are the same quarter.
  await enter('2026-03-20 13:15', 15);
});

test('[BOOK-3] a repeated request is answered with the visit that stands', async () => {
  const wanted = { id: newId(), client: tomas.id };
  const answers = await Promise.all([1, 2, 3, 4].map(() => desk.book(at('2026-03-25 11:00'), wanted)));
  assert.equal(new Set(answers.map((answer) => JSON.stringify(answer))).size, 1);
  assert.equal(answers[0]?.ok, true);
  assert.equal((await desk.diary('2026-03-25')).entries.length, 1);
});

test('[BOOK-4] notice and horizon bind clients and visitors, and the desk not', async () => {
  // It is eight on Wednesday: notice is twelve hours, and Ruth has her visit at two.
  assert.deepEqual(await desk.free('2026-03-11', {}, ruthHerself), []);
  assert.equal((await desk.free('2026-03-11'))[0], '2026-03-11 11:00');
  assert.deepEqual(await desk.free('2026-06-24', {}, ruthHerself), []);
  assert.equal((await desk.free('2026-06-24'))[0], '2026-06-24 11:00');
  assert.equal((await desk.book(at('2026-03-26 11:05'))).ok, true);
});

test('[BOOK-4] what visitors may not book is offered to none of them', async () => {
  const hidden = { ...services.half, name: 'Scar work', isPublic: false, archived: false };
  const { id, ...body } = hidden;
  await desk.room.saveService(call<'saveService'>(maren, { params: { service: id }, body }));
  const asked = { service: id, from: Temporal.Instant.from(at('2026-03-25 00:00')), now: desk.clock.at };
  const to = asked.from.add({ hours: 24 });
  const offered = await desk.asVisitor((tables) => freeTimesOf(tables, { ...asked, to }));
  assert.deepEqual(offered, []);
  const wanted = { id: newId(), client: ruth.id, service: id, startsAt: asked.from.add({ hours: 14 }) };
  const booked = await desk.asVisitor((tables) =>
    bookVisit(tables, { ...wanted, by: 'visitor', now: desk.clock.at, tell: false }),
  );
  assert.equal(refusalOf(booked).reason, 'service-gone');
  assert.ok((await desk.free('2026-03-25', { service: id })).length > 0);
});

test('[BOOK-5] a client has one visit at a time, with whomever', async () => {
  await desk.book(at('2026-03-27 12:00'), { client: nadia.id });
  const no = refusalOf(await desk.book(at('2026-03-27 12:30'), { client: nadia.id, therapist: ines.id }));
  assert.equal(no.reason, 'client-busy');
  assert.equal((await desk.book(at('2026-03-27 13:00'), { client: nadia.id, therapist: ines.id })).ok, true);
});

test('[BOOK-6] staff book beside another visit and outside the hours with a reason, and the diary shows it', async () => {
  const first = at('2026-04-01 12:00');
  await desk.book(first);
  assert.equal((await desk.book(first, { client: samuel.id })).ok, false);
  const overlap = { reason: 'Two tables, one hour' };
  assert.equal((await desk.book(first, { client: samuel.id, overlap })).ok, true);
  assert.equal((await desk.book(first, { client: leila.id, overlap })).ok, true);
  assert.equal((await desk.book(first, { client: tomas.id })).ok, false);
  assert.equal((await desk.book(at('2026-04-01 08:00'), { client: tomas.id, overlap })).ok, true);
  const { entries } = await desk.diary('2026-04-01');
  const reasons = Object.fromEntries(entries.map((entry) => [entry.clientName, entry.overlapReason]));
  const beside = {
    'Samuel Brandt': overlap.reason,
    'Leila Haddad': overlap.reason,
    'Tomas Varga': overlap.reason,
  };
  assert.deepEqual(reasons, { ...beside, 'Ruth Alder': '' });
});

test('[BOOK-7] without a wish for a therapist the less busy one takes the visit', async () => {
  const wanted = (startsAt: string) => ({
    id: newId(),
    client: tomas.id,
    service: services.hour.id,
    startsAt: Temporal.Instant.from(at(startsAt)),
    by: 'staff' as const,
    now: desk.clock.at,
    tell: false,
  });
  await desk.book(at('2026-04-02 11:00'), { therapist: ines.id });
  const booked = await desk.asStaff((tables) => bookVisit(tables, wanted('2026-04-02 14:00')));
  assert.equal(booked.ok && booked.value.therapist, maren.id);
  const beside = await desk.asStaff((tables) =>
    bookVisit(tables, { ...wanted('2026-04-02 14:30'), client: leila.id }),
  );
  assert.equal(beside.ok && beside.value.therapist, ines.id);
});

test('[BOOK-8] a visit of two takes up both therapists', async () => {
  const service = services.couple.id;
  const booked = await desk.book(at('2026-04-03 11:00'), { service });
  assert.equal(booked.ok, true);
  const [entry] = (await desk.diary('2026-04-03')).entries;
  assert.equal(entry?.secondTherapist, ines.id);
  assert.equal(
    (await desk.book(at('2026-04-03 11:30'), { therapist: ines.id, client: samuel.id })).ok,
    false,
  );
  await desk.book(at('2026-04-03 14:00'), { therapist: ines.id, client: samuel.id });
  const no = refusalOf(await desk.book(at('2026-04-03 14:30'), { service, client: leila.id }));
  assert.ok(no.reason === 'not-offered' && no.why === 'second-therapist');
  assert.deepEqual(no.next[0] && clockOf(no.next[0].startsAt), '2026-04-03 15:15');
});

test('[BOOK-9] a room holds as many visits as it has places, and no more', async () => {
  const first = at('2026-04-08 12:00');
  const inStudio = { room: rooms.couples.id };
  assert.equal((await desk.book(first, inStudio)).ok, true);
  assert.equal((await desk.book(first, { ...inStudio, client: samuel.id, therapist: ines.id })).ok, true);
  const entries = (await desk.diary('2026-04-08')).entries;
  assert.deepEqual(new Set(entries.map(({ room }) => room)), new Set([rooms.couples.id]));
  const { rows } = await desk.fresh.asSuperuser((su) =>
    su.query<{ seat: number }>('select seat from unwind.appointment where id = any($1) order by seat', [
      entries.map(({ id }) => id),
    ]),
  );
  assert.deepEqual(
    rows.map(({ seat }) => seat),
    [0, 1],
  );
  await assert.rejects(
    desk.asStaff(async (tables) => {
      const client = ClientId.parse(newId());
      const details = { pronouns: '', bornOn: null, email: '', phone: '', address: '', emergencyContact: '' };
      await openClientFile(tables, { id: client, details: { name: 'Third', ...details } });
      await sql`insert into unwind.appointment (practice_id, id, client_id, therapist_id, during, service, room_id, lane)
        select practice_id, ${newId()}, ${client}, therapist_id, during, 'x', room_id, 5 from unwind.appointment
        where id = ${entries[0]?.id ?? ''}`.execute(tables);
    }),
    /one_at_a_time/,
  );
});
