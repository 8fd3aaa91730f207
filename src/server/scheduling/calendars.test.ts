import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { test, type TestContext } from 'node:test';
import type { JobHelpers } from 'graphile-worker';
import ICAL from 'ical.js';
import { FeedId } from '#domain/base/ids.ts';
import { DEMO_PASSWORD, ines, maren, theo } from '#server/demo/cast.ts';
import { NotHere } from '#server/http/handler.ts';
import { at, call, clockOf, openDesk, wednesday } from '#test/desk.ts';
import { freshServer, signedIn } from '#test/server.ts';
import { fetchCalendar } from './fetch-calendar.ts';
import { isPrivateAddress } from './private-address.ts';
import { readCalendars } from './read-calendars.ts';

const desk = await openDesk({ reachesInside: true });

const calendarOf = (...events: string[]): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:test', ...events, 'END:VCALENDAR', ''].join('\r\n');
const event = (start: string, end: string): string =>
  `BEGIN:VEVENT\r\nUID:${start}\r\nDTSTAMP:20260301T000000Z\r\nSUMMARY:Dentist\r\nDTSTART:${start}\r\nDTEND:${end}\r\nEND:VEVENT`;

type Shelf = { body: string; status: number; location?: string; asked: number };

/** A calendar elsewhere, on this machine. */
async function calendarServer(t: TestContext, shelf: Partial<Shelf>): Promise<{ url: string; shelf: Shelf }> {
  const kept: Shelf = { body: '', status: 200, asked: 0, ...shelf };
  const server = http.createServer((_, answer) => {
    kept.asked += 1;
    answer.writeHead(kept.status, kept.location === undefined ? {} : { location: kept.location });
    answer.end(kept.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.after(() => server.close());
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/private.ics`, shelf: kept };
}

const add = (address: string, id = FeedId.parse(randomUUID())) =>
  desk.room.addCalendar(
    call<'addCalendar'>(ines, { body: { id, therapist: ines.id, name: 'Family', address } }),
  );

test('[BOOK-23] a calendar elsewhere counts from the moment it is added, and is read anew', async (t) => {
  const free = () => desk.free('2026-03-18', { therapist: ines.id });
  const { url, shelf } = await calendarServer(t, {
    body: calendarOf(event('20260318T160000Z', '20260318T200000Z')),
  });
  assert.equal((await free())[0], '2026-03-18 11:00');
  const id = FeedId.parse(randomUUID());
  assert.deepEqual(await add(url, id), { ok: true, value: { id, times: 1 } });
  assert.equal((await free())[0], '2026-03-18 15:00');
  assert.deepEqual(
    (await desk.diary('2026-03-18')).blocks.map(({ from, words }) => [from, words]),
    [['imported', '']],
  );
  shelf.body = calendarOf(event('20260318T160000Z', '20260318T170000Z'));
  await runJob();
  assert.equal((await free())[0], '2026-03-18 12:00');
  shelf.status = 500;
  await runJob();
  assert.equal((await free())[0], '2026-03-18 12:00');
  const settings = await desk.room.schedulingSettings(call<'schedulingSettings'>(ines, {}));
  const told = settings.ok ? settings.value.calendars : [];
  assert.deepEqual(
    told.map(({ failure }) => failure),
    ['It cannot be reached.'],
  );
  await desk.room.removeCalendar(call<'removeCalendar'>(ines, { params: { feed: id } }));
  assert.equal((await free())[0], '2026-03-18 11:00');
});

/** The job as the worker runs it, in the role that the worker has. */
async function runJob(): Promise<void> {
  const pool = desk.fresh.pool('unwind_jobs');
  const withPgClient: JobHelpers['withPgClient'] = async (work) => {
    const client = await pool.connect();
    try {
      return await work(client);
    } finally {
      client.release();
    }
  };
  const helpers: Pick<JobHelpers, 'withPgClient'> = { withPgClient };
  await readCalendars({ clock: desk.clock, reachesInside: true })({}, helpers as JobHelpers);
}

test('[BOOK-23] what is no calendar is refused, and nothing is kept', async (t) => {
  const { url, shelf } = await calendarServer(t, { body: '<html>Sign in</html>' });
  const no = await add(url);
  assert.equal(!no.ok && no.refusal.reason, 'no-calendar');
  shelf.status = 404;
  const gone = await add(url);
  assert.equal(!gone.ok && gone.refusal.reason, 'cannot-be-reached');
  const settings = await desk.room.schedulingSettings(call<'schedulingSettings'>(maren, {}));
  assert.deepEqual(settings.ok && settings.value.calendars, []);
});

test('[BOOK-23] nobody but the owner adds a calendar for somebody else', async () => {
  const body = {
    id: FeedId.parse(randomUUID()),
    therapist: maren.id,
    name: 'x',
    address: 'https://calendar.example/',
  };
  await assert.rejects(desk.room.addCalendar(call<'addCalendar'>(ines, { body })), NotHere);
});

test('[BOOK-24] private addresses are asked for nothing, by name, by number or by redirect', async (t) => {
  const inside = [
    '127.0.0.1',
    '10.1.2.3',
    '172.31.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '224.0.0.1',
  ];
  const insideSix = [
    '::1',
    '::',
    'fe80::1',
    'fd00::1',
    '::ffff:10.0.0.1',
    '::ffff:a00:1',
    '64:ff9b::a00:1',
    '2002:a00:1::',
    '2001:db8::1',
  ];
  for (const address of [...inside, ...insideSix]) assert.equal(isPrivateAddress(address), true, address);
  for (const address of ['93.184.215.14', '172.32.0.1', '2606:2800:21f:cb07::1'])
    assert.equal(isPrivateAddress(address), false);
  const { url, shelf } = await calendarServer(t, { body: calendarOf() });
  const { port } = new URL(url);
  for (const host of ['127.0.0.1', 'localhost', '[::1]', '[::ffff:127.0.0.1]', '2130706433', '0x7f.1'])
    await assert.rejects(
      fetchCalendar(`http://${host}:${port}/`, { reachesInside: false }),
      /private one|cannot be reached/,
      host,
    );
  assert.equal(shelf.asked, 0);
  await assert.rejects(fetchCalendar('file:///etc/passwd', { reachesInside: true }), /no address on the web/);
});

test('[BOOK-24] a calendar that never ends or leads in a circle is let go', async (t) => {
  const circle = await calendarServer(t, { status: 302, location: '/private.ics' });
  await assert.rejects(fetchCalendar(circle.url, { reachesInside: true }), /on and on/);
  assert.equal(circle.shelf.asked, 4);
  const long = await calendarServer(t, { body: 'x'.repeat(5_000_001) });
  await assert.rejects(fetchCalendar(long.url, { reachesInside: true }), /too long/);
});

test('[BOOK-24] of an address only the host is shown again', async (t) => {
  const { url } = await calendarServer(t, { body: calendarOf() });
  await add(`${url}?key=secret`);
  const settings = await desk.room.schedulingSettings(call<'schedulingSettings'>(ines, {}));
  assert.ok(settings.ok && settings.value.calendars[0]);
  assert.equal(settings.value.calendars[0].host, new URL(url).host);
  assert.equal(JSON.stringify(settings).includes('secret'), false);
});

test('[BOOK-25] a calendar program reads a therapist’s visits, and of a client two letters at most', async (t) => {
  const server = await freshServer(t, {
    fresh: desk.fresh,
    clock: { now: () => wednesday },
    environment: { UNWIND_DEMO: '1' },
  });
  const own = await signedIn(server, { email: maren.email, password: DEMO_PASSWORD });
  const addressOf = async (shows: 'visit' | 'initials') => {
    const { body } = await own.ask('myCalendar', { body: { shows } });
    return new URL((body as { address: string }).address).pathname;
  };
  const read = (url: string) => server.server.inject({ method: 'GET', url });
  const first = await addressOf('visit');
  const answer = await read(first);
  assert.match(String(answer.headers['content-type']), /^text\/calendar/);
  const visits = new ICAL.Component(ICAL.parse(answer.body))
    .getAllSubcomponents('vevent')
    .map((one) => new ICAL.Event(one));
  const thursday = visits.filter((one) =>
    clockOf(one.startDate.toJSDate().toISOString()).startsWith('2026-03-12'),
  );
  assert.deepEqual(
    thursday.map(({ summary }) => summary),
    ['Visit', 'Visit'],
  );
  assert.equal(at('2026-03-12 10:30'), `${thursday[0]?.startDate.toJSDate().toISOString().slice(0, 19)}Z`);
  const second = await addressOf('initials');
  assert.equal((await read(first)).statusCode, 404);
  const { body } = await read(second);
  assert.match(body, /SUMMARY:SB/);
  assert.doesNotMatch(body, /Samuel|Brandt|Myofascial release/);
  const { rows } = await desk.fresh.asSuperuser((su) =>
    su.query('select token_hash from unwind.calendar_feed'),
  );
  assert.equal(JSON.stringify(rows).includes(second.slice(10, 42)), false);
  assert.equal((await read('/calendar/x.ics')).statusCode, 404);
  await assert.rejects(desk.room.myCalendar(call<'myCalendar'>(theo, { body: { shows: 'visit' } })));
});
