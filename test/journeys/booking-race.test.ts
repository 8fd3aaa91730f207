import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { BookingRefusal } from '#domain/scheduling/booking-refusal.ts';
import { services, SLUG } from '#server/demo/cast-scheduling.ts';
import { clients, DEMO_PASSWORD, maren, stillPoint, theo } from '#server/demo/cast.ts';
import { wholeFile } from '#test/database.ts';
import { newId } from '#test/desk.ts';
import { type Answered, race, serveTogether } from '#test/race.ts';
import { Device } from '#test/served.ts';

const CALLERS = 200;
const { urls, rows } = await serveTogether(wholeFile, 4);
const first = urls[0] ?? '';
const desk = await Device.signIn(first, { email: theo.email, password: DEMO_PASSWORD });

test('[BOOK-2] of two hundred callers for one time at four servers exactly one is booked', async () => {
  const wanted = { service: services.hour.id, therapist: maren.id, startsAt: (await free()).at(0) };
  const answers = await race(urls, CALLERS, (url, caller) =>
    desk
      .at(url)
      .ask('/api/appointments', { ...wanted, id: newId(), client: clients[caller % clients.length]?.id }),
  );
  assert.deepEqual(counted(answers), { 200: 1, 409: CALLERS - 1 });
  for (const { body } of answers.filter(({ status }) => status === 409)) {
    const no = BookingRefusal.parse(body);
    assert.ok(no.reason === 'taken' && no.next.length > 0);
    assert.ok(no.next.every(({ startsAt }) => startsAt !== wanted.startsAt));
  }
});

test('[ASK-2] of two hundred yeses at four servers to the times of one request one is a visit', async () => {
  const wish = await wished('/request', {
    ...person('Lena'),
    date1: nextAfter(7, 8),
    from1: '09:00',
    to1: '15:00',
    date2: nextAfter(1, 8),
    from2: '18:00',
    to2: '21:00',
  });
  const proposals = await proposalsOf(wish);
  assert.ok(proposals.length >= 2);
  const answers = await race(urls, CALLERS, (url, caller) =>
    send(url + wish, { answer: 'accept', proposal: proposals[caller % proposals.length] ?? '' }),
  );
  assert.deepEqual(Object.keys(counted(answers)), ['303', '409']);
  // Who said yes to the time that won was answered the same each time; the other times are let go.
  assert.equal((await visitsOf('Lena')).length, 1);
  assert.deepEqual(await rows('select id from unwind.hold where expires_at > now()'), []);
});

test('[ASK-6] a freed time is offered once by four servers, and of her yes and all bookings one counts', async () => {
  const startsAt = (await free()).at(-1) ?? assert.fail('there is a free time in a month');
  const begins = Temporal.Instant.from(startsAt);
  const day = begins.toZonedDateTimeISO(stillPoint.zone);
  const wish = await wished('/waiting', {
    ...person('Nell'),
    days: DAYS[day.dayOfWeek - 1] ?? '',
    from1: '08:00',
    to1: '20:00',
  });
  const freed = {
    practice: stillPoint.id,
    therapist: maren.id,
    from: startsAt,
    to: begins.add({ minutes: services.hour.minutes }).toString(),
  };
  // As if word of it had come twenty times; every server's worker takes what it can.
  await rows(`select graphile_worker.add_job('offer-freed-time', $1::json) from generate_series(1, 20)`, [
    JSON.stringify(freed),
  ]);
  while (
    (
      await rows(
        `select from graphile_worker.jobs where task_identifier = 'offer-freed-time' and (run_at <= now() or attempts > 0)`,
      )
    ).length > 0
  )
    await sleep(100);
  const offers = await proposalsOf(wish);
  assert.equal(offers.length, 1);
  const wanted = { service: services.hour.id, therapist: maren.id, startsAt };
  const answers = await race(urls, CALLERS, (url, caller) =>
    caller % 4 === 0
      ? send(url + wish, { answer: 'accept', proposal: offers[0] ?? '' })
      : desk
          .at(url)
          .ask('/api/appointments', { ...wanted, id: newId(), client: clients[caller % clients.length]?.id }),
  );
  assert.deepEqual(counted(answers), { 303: CALLERS / 4, 409: (CALLERS * 3) / 4 });
  assert.equal((await visitsOf('Nell')).length, 1);
  assert.equal(
    (
      await rows('select from unwind.mail where recipient = $1 and subject = $2', [
        mailOf('Nell'),
        'A time we keep for you',
      ])
    ).length,
    1,
  );
});

test('[CERT-1] two hundred redemptions of one certificate at four servers take out what it held', async () => {
  const nobody = { name: '', email: '' };
  const sold = await desk.ask('/api/ledger/certificates', {
    id: newId(),
    worth: { kind: 'amount', cents: 10_000 },
    paidWith: 'cash',
    buyer: nobody,
    recipient: nobody,
  });
  const { code } = (await sold.json()) as { code: string };
  const answers = await race(urls, CALLERS, (url) =>
    desk.at(url).ask('/api/ledger/redemptions', { id: newId(), certificate: { code }, cents: 300 }),
  );
  assert.deepEqual(counted(answers), { 200: 33, 409: CALLERS - 33 });
  const looked = await desk.ask('/api/ledger/look-up', { code });
  assert.equal(((await looked.json()) as { held: number }).held, 100);
  assert.deepEqual(
    await rows('select transaction_id from unwind.ledger_entry group by 1 having sum(cents) <> 0'),
    [],
  );
});

const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

const counted = (answers: readonly Answered[]): Record<string, number> =>
  Object.fromEntries(
    [...Map.groupBy(answers, ({ status }) => status)]
      .map(([status, all]) => [status, all.length] as const)
      .toSorted(([one], [other]) => one - other),
  );

/** An hour with Maren within the next month, as the desk is offered it. */
async function free(): Promise<string[]> {
  const today = Temporal.Now.plainDateISO();
  const query = new URLSearchParams({
    service: services.hour.id,
    therapist: maren.id,
    from: today.add({ days: 8 }).toString(),
    to: today.add({ days: 38 }).toString(),
  });
  const answer = await desk.ask(`/api/free-times?${query.toString()}`);
  const { times } = (await answer.json()) as { times: { startsAt: string }[] };
  return times.map(({ startsAt }) => startsAt);
}

/** The first such day of the week that is at least so many days away. */
const nextAfter = (dayOfWeek: number, days: number): string => {
  const from = Temporal.Now.plainDateISO(stillPoint.zone).add({ days });
  return from.add({ days: (dayOfWeek - from.dayOfWeek + 7) % 7 }).toString();
};

const mailOf = (name: string): string => `${name.toLowerCase()}@visitor.example`;

const person = (name: string) => ({
  name,
  email: mailOf(name),
  accepts: 'yes',
  service: services.hour.id,
  therapist: maren.id,
});

let addresses = 0;
/** Each form from an address of its own: how many one address may send is not the question. */
const send = (url: string, form: Record<string, string>): Promise<Response> =>
  fetch(url, {
    method: 'POST',
    redirect: 'manual',
    headers: {
      'sec-fetch-site': 'same-origin',
      'x-forwarded-for': `10.1.${Math.floor((addresses += 1) / 250)}.${addresses % 250}`,
    },
    body: new URLSearchParams(form),
  });

/** Sends the form of a wish; the path of its page. */
async function wished(path: '/request' | '/waiting', form: Record<string, string>): Promise<string> {
  const sent = await send(`${first}/at/${SLUG}${path}`, form);
  assert.equal(sent.status, 303);
  return sent.headers.get('location') ?? '';
}

async function proposalsOf(wish: string): Promise<string[]> {
  const html = await (await fetch(first + wish)).text();
  return [...html.matchAll(/name="proposal" value="([^"]+)"/gu)].map(([, id]) => id ?? '');
}

const visitsOf = (name: string): Promise<object[]> =>
  rows(
    `select from unwind.appointment a join unwind.client c on c.practice_id = a.practice_id and c.id = a.client_id
     where c.email = $1 and a.status = 'booked'`,
    [mailOf(name)],
  );
