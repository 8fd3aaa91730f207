import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import ICAL from 'ical.js';
import type { Email } from 'postal-mime';
import { openPool } from '#server/database/pool.ts';
import { services } from '#server/demo/cast-scheduling.ts';
import { AppointmentId } from '#domain/base/ids.ts';
import { maren, theo } from '#server/demo/cast.ts';
import { startPracticeJobs } from '#server/jobs/practice-jobs.ts';
import { smtpDelivery } from '#server/mail/deliver.ts';
import { tellClient } from '#server/scheduling/tell-client.ts';
import { askingAs } from '#test/cast.ts';
import { freshDemo, type FreshDatabase, wholeFile } from '#test/database.ts';
import { wednesday } from '#test/desk.ts';
import { startMailServer, type MailServer } from '#test/mail-server.ts';
import { fieldsOf, linkOn, type PageSeen, PageVisitor, timesOn } from '#test/page-visitor.ts';
import { freshServer, TEST_SECRET } from '#test/server.ts';

const ADDRESS = 'https://care.example';
const BOOK = '/at/still-point/book';
const hour = services.hour.id;

type Asked = { readonly status: number; readonly body: string };
type Door = {
  readonly fresh: FreshDatabase;
  readonly visitor: PageVisitor;
  readonly mailbox: MailServer;
  readonly clock: { at: Temporal.Instant };
  readonly ask: (path: string) => Promise<Asked>;
  readonly sendFrom: (from: string, path: string, fields: Record<string, string>) => Promise<Asked>;
  readonly rows: <Row extends object>(text: string, values?: unknown[]) => Promise<Row[]>;
};

const door = await openDoor();
const lena = { name: 'Lena  Vogel', email: 'lena@visitor.example', phone: '+1 312 555 0190', accepts: 'yes' };

test('[VISIT-1][VISIT-15][MEASURED-7] a visit is booked in three steps, confirmed on a page and by a mail with its file and its links', async () => {
  const { visitor, mailbox } = door;
  const first = await visitor.open(BOOK);
  assert.match(first.html, /Myofascial release, 60 minutes/);
  const whom = await visitor.open(`${BOOK}?service=${hour}`);
  assert.match(whom.html, /Maren Holt/);
  const times = await visitor.open(`${BOOK}/times?service=${hour}&therapist=${maren.id}`);
  assert.match(times.html, /<caption>\s*March 2026\s*<\/caption>/);
  const startsAt = timesOn(times).at(-1) ?? '';
  const held = await visitor.send(`${BOOK}/times`, { service: hour, therapist: maren.id, startsAt });
  assert.match(held.path, /\/book\/details\?/);
  assert.match(held.html, /We keep this time for you until/);
  assert.match(held.html, /Cancelling after that costs 50/);
  const done = await visitor.send(`${BOOK}/details`, { ...fieldsOf(held), ...lena });
  assert.match(done.html, /<h1>Your visit is booked<\/h1>/);
  assert.doesNotMatch(done.html, /Lena|lena@/);
  const [mail] = await received(mailbox, lena.email);
  assert.match(mail.subject ?? '', /^Your visit on (Wedn|Thurs|Fri)[a-z]+$/);
  assert.match(mail.text ?? '', /^Hello Lena Vogel,/);
  for (const said of [done.html, mail.text ?? ''])
    assert.match(said, /a few days\s+of\s+it before the first visit help to see a change later/);
  const { event, method } = calendarIn(mail);
  assert.equal(method, 'REQUEST');
  assert.match(event.description, /https:\/\/care\.example\/visit\//);
  assert.equal(event.startDate.toJSDate().toTemporalInstant().toString(), startsAt);
  const seen = await visitor.open(pathIn(mail, /\/visit\/\S+/));
  assert.match(seen.html, /<h1>Your visit<\/h1>/);
  assert.match(pathIn(mail, /\/intake\/\S+/), /^\/intake\/[\w-]{43}$/);
  const kept = await door.rows<{ text: string }>('select text from unwind.mail where recipient = $1', [
    lena.email,
  ]);
  assert.doesNotMatch(kept[0]?.text ?? '', /\/visit\/|\/intake\//);
});

test('[VISIT-5] the form that comes with a booking opens, and its link is the mail’s alone', async () => {
  const [mail] = await received(door.mailbox, lena.email);
  const token = pathIn(mail, /\/intake\/\S+/).replace('/intake/', '');
  const answer = await door.ask(`/api/intakes/${token}`);
  assert.equal(answer.status, 200, answer.body);
  const [form] = await door.rows<{ purpose: string; sent_by: null }>(
    `select i.purpose, i.sent_by from unwind.intake i join unwind.client c on c.id = i.client_id where c.email = $1`,
    [lena.email],
  );
  assert.deepEqual(form, { purpose: 'full', sent_by: null });
});

test('[VISIT-3] the same form sent twice books one visit and writes one mail', async () => {
  const { visitor, mailbox } = door;
  const held = await hold(door);
  const person = { ...lena, name: 'Otto Reuter', email: 'otto@visitor.example' };
  const [one, other] = [
    await visitor.send(`${BOOK}/details`, { ...fieldsOf(held), ...person }),
    await visitor.send(`${BOOK}/details`, { ...fieldsOf(held), ...person }),
  ];
  assert.equal(one.path, other.path);
  await received(mailbox, person.email);
  await sleep(200);
  assert.equal(mailbox.received.filter(to(person.email)).length, 1);
  assert.equal((await visitsOf(door, person.email)).length, 1);
});

test('[VISIT-2] a time that ran out and went to somebody else costs nothing that was typed', async () => {
  const { visitor, clock } = door;
  const held = await hold(door);
  const fields = fieldsOf(held);
  clock.at = clock.at.add({ minutes: 11 });
  const faster = { ...lena, name: 'Faster One', email: 'faster@visitor.example' };
  const others = await visitor.send(`${BOOK}/times`, { service: hour, startsAt: fields['startsAt'] ?? '' });
  await visitor.send(`${BOOK}/details`, { ...fieldsOf(others), ...faster });
  const both = await visitor.send(`${BOOK}/times`, { service: hour, startsAt: fields['startsAt'] ?? '' });
  await visitor.send(`${BOOK}/details`, {
    ...fieldsOf(both),
    ...faster,
    name: 'Third',
    email: 'third@visitor.example',
  });
  const never = await visitor.send(`${BOOK}/times`, { service: hour, startsAt: '9999-12-31T23:59:59Z' });
  assert.equal(never.status, 400);
  const slow = { ...lena, name: 'Slow & Steady', email: 'slow@visitor.example' };
  const gone = await visitor.send(`${BOOK}/details`, { ...fields, ...slow });
  assert.equal(gone.status, 409);
  assert.match(gone.html, /value="Slow &#38; Steady"|value="Slow &amp; Steady"/);
  const [next] = timesOn(gone);
  assert.ok(next);
  const booked = await visitor.send(`${BOOK}/details`, { ...fieldsOf(gone), ...slow, startsAt: next });
  assert.match(booked.html, /<h1>Your visit is booked<\/h1>/);
});

test('[VISIT-2] who goes back to choose again finds her own time on offer, and keeps one time only', async () => {
  const held = await hold(door);
  const { startsAt = '' } = fieldsOf(held);
  const times = await door.visitor.open(linkOn(held, /^Choose another time$/));
  assert.ok(timesOn(times).includes(startsAt));
  const holds = () => door.rows('select from unwind.hold');
  const before = (await holds()).length;
  const again = await door.visitor.send(`${BOOK}/times`, { ...fieldsOf(times), startsAt });
  assert.match(again.html, /We keep this time for you until/);
  assert.equal((await holds()).length, before);
  const mended = await door.visitor.send(`${BOOK}/details`, { ...fieldsOf(again), ...lena, name: '' });
  assert.match(mended.html, /We keep this time for you until/);
});

test('[VISIT-2] a time that ran out and is still free is still hers', async () => {
  const held = await hold(door);
  door.clock.at = door.clock.at.add({ minutes: 11 });
  const person = { ...lena, name: 'Late Filler', email: 'late@visitor.example' };
  const booked = await door.visitor.send(`${BOOK}/details`, { ...fieldsOf(held), ...person });
  assert.match(booked.html, /<h1>Your visit is booked<\/h1>/);
});

test('[VISIT-4] whoever books again comes into her own file, and a name that advertises is not taken', async () => {
  const { visitor } = door;
  const again = { ...lena, name: 'lena vogel', email: 'LENA@visitor.example' };
  const booked = await visitor.send(`${BOOK}/details`, { ...fieldsOf(await hold(door)), ...again });
  assert.match(booked.html, /<h1>Your visit is booked<\/h1>/);
  assert.equal((await visitsOf(door, lena.email)).length, 2);
  const spam = { ...lena, name: 'Win at https://win.example' };
  const refused = await visitor.send(`${BOOK}/details`, { ...fieldsOf(await hold(door)), ...spam });
  assert.equal(refused.status, 422);
  assert.match(refused.html, /Write your name without signs/);
  for (const name of ['Win at casino.example', 'WWW.Win big', '\u200B', '🎉🎉']) {
    const told = await visitor.send(`${BOOK}/details`, { ...fieldsOf(await hold(door)), ...lena, name });
    assert.match(told.html, /Write your name in letters, and no web address/, name);
  }
  const empty = await visitor.send(`${BOOK}/details`, {
    ...fieldsOf(await hold(door)),
    name: '',
    email: 'x',
  });
  for (const words of [/Write your name/, /Write your mail address/, /Please say that you agree/])
    assert.match(empty.html, words);
});

test('[VISIT-5] a blocked screening is answered with a talk and no word of health; one that ran out books', async () => {
  const { visitor, rows, mailbox } = door;
  const clients = await rows<{ name: string; email: string; sign: string }>(
    `select c.name, c.email, coalesce(s.sign, 'unscreened') as sign
       from unwind.client c left join unwind.screening_standing s on s.client_id = c.id where c.email like '%@client.example' or c.email = ''`,
  );
  const blocked = clients.filter(({ sign }) =>
    ['clearance', 'withheld', 'urgent', 'questions'].includes(sign),
  );
  assert.ok(blocked.length > 0);
  for (const { name, email } of blocked) {
    const address = email || 'somebody@client.example';
    if (email === '') await rows(`update unwind.client set email = $1 where name = $2`, [address, name]);
    const asked = await visitor.send(`${BOOK}/details`, {
      ...fieldsOf(await hold(door)),
      ...lena,
      name,
      email: address,
    });
    assert.equal(asked.status, 409, name);
    assert.match(asked.html, /<h1>Please speak with us first<\/h1>/);
    assert.doesNotMatch(asked.html, /screening|health|medic|doctor|safe/i);
    assert.equal((await visitsOf(door, address, 'visitor')).length, 0);
  }
  for (const { name, email } of clients
    .filter(({ sign }) => sign === 'expired' || sign === 'unscreened')
    .slice(0, 2)) {
    const booked = await visitor.send(`${BOOK}/details`, {
      ...fieldsOf(await hold(door)),
      ...lena,
      name,
      email,
    });
    assert.match(booked.html, /<h1>Your visit is booked<\/h1>/, name);
    const [mail] = await received(mailbox, email);
    assert.match(mail.text ?? '', /\/intake\//);
  }
});

test('[VISIT-6] a link opens one visit; a token that nobody signed here opens nothing', async () => {
  const { visitor, mailbox } = door;
  const [mail] = await received(mailbox, 'otto@visitor.example');
  const path = pathIn(mail, /\/visit\/\S+/);
  assert.equal((await visitor.open(path)).status, 200);
  const [id = '', signed = ''] = path.replace('/visit/', '').split('.');
  const [other] = await visitsOf(door, lena.email);
  for (const token of [`${other?.id}.${signed}`, `${id}.${signed.slice(1)}x`, id, `${id}.`, 'x'])
    for (const where of ['/visit/', '/at/still-point/visit/'])
      assert.equal((await visitor.open(where + token)).status, 404, token);
});

test('[VISIT-7][VISIT-10] moving by the link is free in time, told with the next number; late cancelling costs what was said', async () => {
  const { visitor, mailbox, clock } = door;
  const email = 'otto@visitor.example';
  const [first] = await received(mailbox, email);
  const page = await visitor.open(pathIn(first, /\/visit\/\S+/));
  const move = await visitor.open(linkOn(page, /^Move it$/));
  const startsAt = timesOn(move).at(-1) ?? '';
  const sure = await visitor.open(`${page.path}/move/to?startsAt=${startsAt}`);
  assert.match(sure.html, /Moving it costs nothing/);
  const moved = await visitor.send(`${page.path}/move`, fieldsOf(sure));
  assert.match(moved.html, /<h1>Your visit has a new time<\/h1>/);
  const [, second] = await received(mailbox, email, 2);
  const before = calendarIn(first);
  const afterwards = calendarIn(second);
  assert.equal(afterwards.event.uid, before.event.uid);
  assert.equal(afterwards.event.sequence, before.event.sequence + 1);
  assert.equal(afterwards.event.startDate.toJSDate().toTemporalInstant().toString(), startsAt);

  const back = clock.at;
  clock.at = Temporal.Instant.from(startsAt).subtract({ hours: 3 });
  const late = await visitor.open(page.path);
  assert.doesNotMatch(late.html, /Move it/);
  const tooLate = await visitor.open(`${page.path}/move`);
  assert.equal(tooLate.status, 409);
  for (const { html } of [late, tooLate]) {
    assert.match(
      html,
      /it\s+could\s+be\s+moved\s+here\s+at\s+no\s+cost[^<]*short\s+notice:\s+cancelling\s+costs\s+<strong>\$60<\/strong>/,
    );
    assert.match(html, /Call us at <a href="tel:[^"]+">[^<]+<\/a> before you cancel/);
  }
  const stays = await visitor.send(`${page.path}/move`, { startsAt });
  assert.match(stays.html, /<h1>It is too late to move it here<\/h1>/);
  const cancel = await visitor.open(`${page.path}/cancel`);
  assert.match(cancel.html, /cancelling now costs <strong>\$60<\/strong>/);
  const unsaid = await visitor.send(`${page.path}/cancel`, { fee: '0' });
  assert.match(unsaid.html, /<h1>Cancel your visit\?<\/h1>/);
  const cancelled = await visitor.send(`${page.path}/cancel`, fieldsOf(cancel));
  assert.match(cancelled.html, /<h1>Your visit is cancelled<\/h1>/);
  const [, , third] = await received(mailbox, email, 3);
  const taken = calendarIn(third);
  assert.equal(taken.method, 'CANCEL');
  assert.equal(taken.event.uid, before.event.uid);
  assert.ok(taken.event.sequence > afterwards.event.sequence);
  clock.at = back;
});

test('[VISIT-13][VISIT-14] what staff said leaves when its time has come, and what was kept back never does', async () => {
  const [one, other] = await visitsOf(door, lena.email);
  const now = door.clock.at;
  for (const visit of [one, other])
    await door.fresh.database.write(askingAs(theo), (tables) =>
      tellClient(tables, {
        appointment: AppointmentId.parse(visit?.id),
        along: [],
        change: 'moved',
        by: 'staff',
        now,
      }),
    );
  await door.rows(
    `update unwind.mail set withdrawn_at = now() where appointment_id = $1 and sent_at is null`,
    [other?.id],
  );
  await sleep(300);
  const moved = () => door.mailbox.received.filter(({ subject }) => /is now on/.test(subject ?? ''));
  const before = moved().length;
  await door.rows(`update graphile_worker._private_jobs set run_at = now()`);
  for (const begun = performance.now(); moved().length === before; await sleep(50))
    assert.ok(performance.now() - begun < 20_000, 'what was to leave has not left');
  // The other was due at the same moment.
  await sleep(500);
  assert.equal(moved().length, before + 1);
});

test('[VISIT-8] of 60 who send the form for one time, one gets it and nobody meets a fault', async () => {
  const times = await door.visitor.open(`${BOOK}/times?service=${hour}&therapist=${maren.id}&month=2026-04`);
  const [startsAt = ''] = timesOn(times);
  const send = (place: number) =>
    door.sendFrom(`10.0.0.${place + 1}`, `${BOOK}/details`, {
      service: hour,
      therapist: maren.id,
      startsAt,
      hold: crypto.randomUUID(),
      ...lena,
      name: `Racer ${place}`,
      email: `racer${place}@visitor.example`,
    });
  const answers = await Promise.all(Array.from({ length: 60 }, (_, place) => send(place)));
  assert.equal(answers.filter(({ status }) => status === 303).length, 1);
  const refused = answers.filter(({ status }) => status === 409);
  assert.equal(refused.length, 59);
  for (const { body } of refused) assert.match(body, /One of these instead\?/);
});

async function openDoor(): Promise<Door> {
  // What is opened last is closed first.
  const opened = new AsyncDisposableStack();
  wholeFile.after(() => opened.disposeAsync());
  const t = { after: (end: () => Promise<void>) => opened.defer(end) };
  const fresh = await freshDemo(t, wednesday);
  const clock = { at: wednesday, now: () => clock.at };
  const mailbox = await startMailServer(t);
  const { server } = await freshServer(t, {
    fresh,
    clock,
    environment: { UNWIND_DEMO: '1', UNWIND_ADDRESS: ADDRESS },
  });
  const pool = openPool(fresh.connection.loginFor('unwind_jobs'), { size: 5, reader: 'libraries' });
  const delivery = smtpDelivery({ smtpUrl: mailbox.url, from: 'unwind@practice.example' });
  const links = { secret: TEST_SECRET, address: () => ADDRESS };
  const jobs = startPracticeJobs({ pool, delivery, links, clock, log: () => {} });
  t.after(async () => {
    await jobs.stop();
    delivery.close();
    await pool.end();
  });
  return {
    fresh,
    clock,
    mailbox,
    visitor: new PageVisitor(server),
    rows: async <Row extends object>(text: string, values: unknown[] = []) =>
      (await fresh.asSuperuser((superuser) => superuser.query<Row>(text, values))).rows,
    ask: async (path) => {
      const { statusCode: status, body } = await server.inject({ method: 'GET', url: path });
      return { status, body };
    },
    sendFrom: async (from, path, fields) => {
      const { statusCode: status, body } = await server.inject({
        method: 'POST',
        url: path,
        remoteAddress: from,
        payload: new URLSearchParams(fields).toString(),
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
      });
      return { status, body };
    },
  };
}

/** Somebody keeps the last time that the first free day offers, with anyone. */
async function hold({ visitor }: Door): Promise<PageSeen> {
  const times = await visitor.open(`${BOOK}/times?service=${hour}`);
  const held = await visitor.send(`${BOOK}/times`, { service: hour, startsAt: timesOn(times).at(-1) ?? '' });
  assert.equal(held.status, 200, held.html);
  return held;
}

const visitsOf = ({ rows }: Door, email: string, by = '%'): Promise<{ id: string }[]> =>
  rows(
    `select a.id from unwind.appointment a join unwind.client c on c.id = a.client_id
     where c.email = $1 and a.booked_by like $2`,
    [email, by],
  );

const to =
  (email: string) =>
  (mail: Email): boolean =>
    mail.to?.[0]?.address?.toLowerCase() === email.toLowerCase();

/** The mails to an address, once there are so many of them. */
async function received(mailbox: MailServer, email: string, count = 1): Promise<[Email, Email, Email]> {
  for (const begun = performance.now(); ; await sleep(50)) {
    const mails = mailbox.received.filter(to(email));
    if (mails.length >= count) return mails as [Email, Email, Email];
    assert.ok(performance.now() - begun < 20_000, `no mail came to ${email}`);
  }
}

function pathIn({ text }: Email, path: RegExp): string {
  const found = new RegExp(`${ADDRESS}(${path.source})`).exec(text ?? '')?.[1];
  assert.ok(found, `no ${String(path)} in ${text ?? ''}`);
  return found;
}

function calendarIn(mail: Email): { event: ICAL.Event; method: unknown } {
  const file = mail.attachments.find(
    ({ mimeType }) => mimeType === 'text/calendar' || mimeType === 'application/ics',
  );
  assert.ok(file);
  const content = typeof file.content === 'string' ? file.content : new TextDecoder().decode(file.content);
  const calendar = new ICAL.Component(ICAL.parse(content));
  const component = calendar.getFirstSubcomponent('vevent');
  assert.ok(component);
  return { event: new ICAL.Event(component), method: calendar.getFirstPropertyValue('method') };
}
