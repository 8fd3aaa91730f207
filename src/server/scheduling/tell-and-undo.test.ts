import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { type AppointmentId, MemberId, SeriesId } from '#domain/base/ids.ts';
import { services } from '#server/demo/cast-scheduling.ts';
import { ines, maren, ruth, stillPoint, theo } from '#server/demo/cast.ts';
import { visitorOf } from '#server/site/site-book.ts';
import { call, newId, openDesk } from '#test/desk.ts';
import { cancelVisit } from './cancel-visit.ts';
import { undoRoom } from './undo-change.ts';

const desk = await openDesk();
const NEXT_WEEK = '2026-03-18T';

test('[VISIT-13] what staff did leaves after three minutes, and of several changes only the last', async () => {
  const visit = await booked(`${NEXT_WEEK}16:00:00Z`);
  const [first] = await mailsAbout(visit);
  assert.equal(first?.change, 'booked');
  assert.ok(first.seconds > 170 && first.seconds <= 180);
  assert.equal(first.calendar.method, 'REQUEST');
  await desk.move(visit, { startsAt: `${NEXT_WEEK}17:30:00Z` });
  const waiting = await mailsAbout(visit);
  assert.equal(waiting.length, 1, 'she is told once, of where it is now');
  assert.equal(waiting[0]?.change, 'booked');
  assert.match(waiting[0]?.text ?? '', /12:30 PM/);
  assert.equal(waiting[0]?.calendar.visits[0]?.sequence, 1);
  await cancel(visit);
  assert.deepEqual(await mailsAbout(visit), [], 'of what she never heard of she hears nothing');
});

test('[VISIT-14] a cancellation is taken back with its mail, and then it is too late to take it back again', async () => {
  const visit = await booked(`${NEXT_WEEK}16:00:00Z`);
  await leave(visit);
  await cancel(visit);
  assert.deepEqual(
    (await mailsAbout(visit)).map(({ change, calendar }) => [change, calendar.method]),
    [['cancelled', 'CANCEL']],
  );
  assert.deepEqual(await undo(visit), { ok: true, value: { appointments: [visit] } });
  assert.deepEqual(await stateOf(visit), {
    status: 'booked',
    at: '2026-03-18T16:00:00.000Z',
    sequence: 0,
  });
  assert.deepEqual(await mailsAbout(visit), []);
  assert.deepEqual(await undo(visit), tooLate);
  await desk.cancel(visit);
});

test('[VISIT-14] a move is taken back, and what it had replaced is said after all', async () => {
  const visit = await booked(`${NEXT_WEEK}16:00:00Z`);
  await desk.move(visit, { startsAt: `${NEXT_WEEK}18:00:00Z`, therapist: ines.id });
  assert.ok((await undo(visit)).ok);
  assert.deepEqual(await stateOf(visit), {
    status: 'booked',
    at: '2026-03-18T16:00:00.000Z',
    sequence: 0,
  });
  const [mail, ...others] = await mailsAbout(visit);
  assert.deepEqual(others, []);
  assert.match(mail?.text ?? '', /11:00 AM[^]*with Maren Holt/);
  await desk.cancel(visit);
});

test('[VISIT-14] after three minutes, once the mail has left, and when the time is taken, it stays', async () => {
  const visit = await booked(`${NEXT_WEEK}16:00:00Z`);
  await leave(visit);
  assert.deepEqual(await undo(visit), tooLate, 'nothing was changed');
  await cancel(visit);
  const other = await booked(`${NEXT_WEEK}16:00:00Z`);
  assert.deepEqual(await undo(visit), { ok: false, refusal: { reason: 'taken' } });
  assert.equal((await stateOf(visit)).status, 'cancelled');
  assert.equal((await mailsAbout(visit)).length, 1, 'her mail goes out as it was to');
  await desk.cancel(other);
  await leave(visit);
  assert.deepEqual(await undo(visit), tooLate, 'she was told');
  const late = await booked(`${NEXT_WEEK}16:00:00Z`);
  await cancel(late);
  await desk.fresh.asSuperuser((su) =>
    su.query(`update unwind.visit_change set made_at = made_at - interval '3 minutes'`),
  );
  assert.deepEqual(await undo(late), tooLate);
});

test('[VISIT-14] of a series the whole change is taken back, and its dates are dates again', async () => {
  const { series, visits } = await bookedSeries();
  assert.equal((await desk.cancel(visits[0] ?? newId(), 'all')).ok, true);
  assert.equal((await removed(series)).length, 3);
  const back = await undo(visits[1] ?? newId());
  assert.ok(back.ok);
  assert.equal(back.value.appointments.length, 3);
  for (const visit of visits) assert.equal((await stateOf(visit)).status, 'booked');
  assert.deepEqual(await removed(series), []);
});

test('[BOOK-19] a date that a visitor cancels by the link of her visit is taken out of the series too', async () => {
  const { series, visits } = await bookedSeries('2026-05-06');
  const [id] = visits;
  assert.ok(id);
  const asking = {
    ...visitorOf(stillPoint.id, { request: 'link', action: 'cancelVisit' }),
    member: MemberId.parse(id),
  };
  const now = desk.clock.at;
  await desk.database.write(asking, (tables) => cancelVisit(tables, { id, by: 'visitor', now, tell: true }));
  assert.deepEqual(await removed(series), ['2026-05-06']);
});

const tooLate = { ok: false, refusal: { reason: 'too-late' } };

async function booked(startsAt: string): Promise<AppointmentId> {
  const answer = await desk.book(startsAt);
  assert.ok(answer.ok, JSON.stringify(answer));
  return answer.value.id;
}

const cancel = (appointment: AppointmentId) =>
  desk.room.cancelAppointment(
    call<'cancelAppointment'>(theo, { params: { appointment }, body: { which: 'this', tellClient: true } }),
  );

const undo = (appointment: AppointmentId) =>
  undoRoom(desk.database).undoChange(call<'undoChange'>(theo, { params: { appointment }, body: {} }));

async function bookedSeries(from = '2026-04-01'): Promise<{ series: string; visits: AppointmentId[] }> {
  const first = Temporal.PlainDate.from(from);
  const startsAt = [0, 1, 2].map((weeks) => `${first.add({ weeks }).toString()}T17:00:00Z`);
  const id = SeriesId.parse(randomUUID());
  const pattern = { firstStartsAt: startsAt[0] ?? '', everyWeeks: 1, times: 3 };
  const body = { id, client: ruth.id, service: services.hour.id, therapist: maren.id, pattern, startsAt };
  const answer = await desk.room.bookSeries(call<'bookSeries'>(theo, { body }));
  assert.ok(answer.ok, JSON.stringify(answer));
  return { series: id, visits: answer.value.appointments };
}

const removed = async (series: string): Promise<string[]> => {
  const { rows } = await desk.fresh.asSuperuser((su) =>
    su.query<{ removed: string[] }>(`select removed::text[] as removed from unwind.series where id = $1`, [
      series,
    ]),
  );
  return rows[0]?.removed ?? [];
};

/** The mails about a visit have been sent. */
const leave = (visit: AppointmentId) =>
  desk.fresh.asSuperuser((su) =>
    su.query('update unwind.mail set sent_at = now() where appointment_id = $1 and withdrawn_at is null', [
      visit,
    ]),
  );

type Waiting = {
  change: string;
  text: string;
  seconds: number;
  calendar: { method: string; visits: { sequence: number }[] };
};
const mailsAbout = async (visit: AppointmentId): Promise<Waiting[]> =>
  desk.fresh.asSuperuser(
    async (su) =>
      (
        await su.query<Waiting>(
          `select change, text, calendar, extract(epoch from leaves_at - queued_at)::float as seconds from unwind.mail
           where appointment_id = $1 and sent_at is null and withdrawn_at is null order by queued_at`,
          [visit],
        )
      ).rows,
  );

type State = { status: string; at: string; sequence: number };
const stateOf = async (visit: AppointmentId): Promise<State> => {
  const { rows } = await desk.fresh.asSuperuser((su) =>
    su.query<State>(
      `select status, unwind.instant_text(lower(during)) as at, sequence from unwind.appointment where id = $1`,
      [visit],
    ),
  );
  assert.ok(rows[0]);
  return rows[0];
};
