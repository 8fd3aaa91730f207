import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BookingRefusal } from '#domain/scheduling/booking-refusal.ts';
import { services } from '#server/demo/cast-scheduling.ts';
import { clients, DEMO_PASSWORD, maren, theo } from '#server/demo/cast.ts';
import { newId } from '#test/desk.ts';
import { race, serveTogether } from '#test/race.ts';
import { Device } from '#test/served.ts';

const CALLERS = 200;

test('[BOOK-2] of two hundred callers for one time at four servers exactly one is booked', async (t) => {
  const urls = await serveTogether(t, 4);
  const desk = await Device.signIn(urls[0] ?? '', { email: theo.email, password: DEMO_PASSWORD });
  const wanted = { service: services.hour.id, therapist: maren.id, startsAt: await firstFree(desk) };
  const answers = await race(urls, CALLERS, (url, caller) =>
    desk
      .at(url)
      .ask('/api/appointments', { ...wanted, id: newId(), client: clients[caller % clients.length]?.id }),
  );
  const counts = Object.fromEntries(
    [...Map.groupBy(answers, ({ status }) => status)].map(([status, all]) => [status, all.length]),
  );
  assert.deepEqual(counts, { 200: 1, 409: CALLERS - 1 });
  for (const { body } of answers.filter(({ status }) => status === 409)) {
    const no = BookingRefusal.parse(body);
    assert.ok(no.reason === 'taken' && no.next.length > 0);
    assert.ok(no.next.every(({ startsAt }) => startsAt !== wanted.startsAt));
  }
});

/** A time within the next month, as the desk is offered it. */
async function firstFree(desk: Device): Promise<string> {
  const today = Temporal.Now.plainDateISO();
  const query = new URLSearchParams({
    service: services.hour.id,
    therapist: maren.id,
    from: today.add({ days: 8 }).toString(),
    to: today.add({ days: 38 }).toString(),
  });
  const answer = await desk.ask(`/api/free-times?${query.toString()}`);
  const { times } = (await answer.json()) as { times: { startsAt: string }[] };
  return times[0]?.startsAt ?? assert.fail('there is a free time in a month');
}
