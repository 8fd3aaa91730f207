import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { JobHelpers } from 'graphile-worker';
import { openPool } from '#server/database/pool.ts';
import { SLUG, services } from '#server/demo/cast-scheduling.ts';
import { DEMO_PASSWORD, ines, maren, stillPoint, theo } from '#server/demo/cast.ts';
import { atThePractice } from '#server/payment/payment-provider.ts';
import { freshDemo, wholeFile } from '#test/database.ts';
import { wednesday } from '#test/desk.ts';
import { freshServer, signedIn, TEST_SECRET } from '#test/server.ts';
import { endProposals } from './end-proposals.ts';
import { offerFreedTime } from './offer-freed-time.ts';

const fresh = await freshDemo(wholeFile, wednesday);
const clock = { at: wednesday, now: () => clock.at };
const practice = await freshServer(wholeFile, { fresh, clock, environment: { UNWIND_DEMO: '1' } });
const pool = openPool(fresh.connection.loginFor('unwind_jobs'), { size: 2, reader: 'libraries' });
wholeFile.after(() => pool.end());

const ASK = `/at/${SLUG}/request`;
const WAIT = `/at/${SLUG}/waiting`;
const options = {
  database: fresh.database,
  clock,
  secret: TEST_SECRET,
  address: () => 'https://care.example',
  provider: atThePractice,
};
const helpers = {
  query: (text: string, values: unknown[]) => pool.query(text, values),
  job: { id: '1' },
} as unknown as JobHelpers;

type Row = Record<string, string>;
const rows = async (text: string, values: unknown[] = []): Promise<Row[]> =>
  (await fresh.asSuperuser((superuser) => superuser.query<Row>(text, values))).rows;

let callers = 0;
const post = (url: string, form: Record<string, string>) =>
  practice.server.inject({
    method: 'POST',
    url,
    headers: { 'sec-fetch-site': 'same-origin', 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams(form).toString(),
    // Each from an address of its own, so that the limit of one address is not in the way.
    remoteAddress: `10.1.${Math.floor((callers += 1) / 250)}.${callers % 250}`,
  });

const person = (name: string) => ({
  name,
  email: `${name.toLowerCase()}@visitor.example`,
  accepts: 'yes',
  service: services.hour.id,
  therapist: maren.id,
});
const window = (number: number, date: string, from: string, to: string) => ({
  [`date${number}`]: date,
  [`from${number}`]: from,
  [`to${number}`]: to,
});

/** Asks for other hours; the address of the page behind the link. */
async function ask(name: string, ...windows: Record<string, string>[]): Promise<string> {
  const sent = await post(ASK, Object.assign(person(name), ...windows) as Record<string, string>);
  assert.equal(sent.statusCode, 303, sent.body);
  return String(sent.headers.location);
}

const count = async () => Number((await rows('select count(*) from unwind.wish'))[0]?.['count']);

test('[ASK-1] [ASK-6] a form that is sent twice asks once, and with other words it asks again', async () => {
  const before = await count();
  const asking = crypto.randomUUID();
  const form = { ...person('Twice'), ...window(1, '2026-05-20', '19:30', '21:00'), asking };
  const sent = await Promise.all([post(ASK, form), post(ASK, form)]);
  const [first, second] = sent.map(({ headers }) => headers.location);
  assert.ok(first && first === second, sent.map(({ body }) => body).join());
  assert.equal(await count(), before + 1);
  const waiting = { ...person('Twice'), days: 'wed', from1: '19:30', to1: '21:00', asking };
  await post(WAIT, waiting);
  const again = await post(WAIT, waiting);
  assert.equal(await count(), before + 2);
  for (const page of [first, String(again.headers.location)]) await post(page, { answer: 'take-back' });
});

const seen = async (path: string): Promise<string> => (await practice.server.inject(path)).body;
const proposalsOn = (html: string): string[] =>
  [...html.matchAll(/name="proposal" value="([^"]+)"/gu)].map(([, id]) => id ?? '');
const accept = (path: string, proposal: string) => post(path, { answer: 'accept', proposal });
const letters = (to: string): Promise<Row[]> =>
  rows('select subject, text from unwind.mail where recipient = $1 order by leaves_at, id', [to]);
const mailsTo = (name: string): Promise<Row[]> => letters(`${name.toLowerCase()}@visitor.example`);
const visitsOf = (name: string): Promise<Row[]> =>
  rows('select a.* from unwind.appointment a join unwind.client c on c.id = a.client_id where c.email = $1', [
    `${name.toLowerCase()}@visitor.example`,
  ]);
const openHolds = async (): Promise<number> => (await rows('select id from unwind.hold')).length;

test('[ASK-1] [ASK-7] other hours are proposed at once, held, and told by a mail with a quiet subject', async () => {
  const form = await seen(ASK);
  assert.match(form, /<h1>Ask for other hours<\/h1>/u);
  assert.doesNotMatch(form, /<script(?! type="application)/u);
  const path = await ask(
    'Lena',
    window(1, '2026-03-15', '09:00', '15:00'),
    window(2, '2026-03-16', '18:00', '21:00'),
  );
  const page = await seen(path);
  assert.equal(proposalsOn(page).length, 3);
  assert.match(page, /<h1>We keep these times for you<\/h1>/u);
  const [mail] = await mailsTo('Lena');
  assert.equal(mail?.['subject'], 'Times we keep for you');
  assert.match(mail?.['text'] ?? '', /\/at\/still-point\/request\//u);
  assert.equal((await practice.server.inject(`${path.slice(0, -3)}abc`)).statusCode, 404);
});

test('[ASK-2] the first yes wins: of many at once, to one time or several, one visit and the rest let go', async () => {
  const path = await ask(
    'Otto',
    window(1, '2026-03-17', '07:00', '10:00'),
    window(2, '2026-03-17', '20:00', '21:00'),
  );
  const proposals = proposalsOn(await seen(path));
  assert.ok(proposals.length >= 2);
  const before = await openHolds();
  const answers = await Promise.all(
    Array.from({ length: 12 }, (_, place) => accept(path, proposals[place % proposals.length] ?? '')),
  );
  assert.deepEqual(
    [...new Set(answers.map(({ statusCode }) => statusCode))].toSorted((a, b) => a - b),
    [303, 409],
  );
  const winners = new Set(answers.flatMap(({ headers }) => headers.location ?? []));
  assert.equal(winners.size, 1);
  assert.equal((await visitsOf('Otto')).length, 1);
  assert.equal(await openHolds(), before - proposals.length);
  const states = await rows(
    'select p.state from unwind.proposal p join unwind.wish w on w.id = p.wish_id where w.name = $1 order by 1',
    ['Otto'],
  );
  assert.deepEqual(
    states.map(({ state }) => state),
    ['accepted', ...proposals.slice(1).map(() => 'released')],
  );
  assert.match((await mailsTo('Otto')).at(-1)?.['subject'] ?? '', /^Your visit on Tuesday$/u);
  assert.match(await seen(path), /<h1>Your time is booked<\/h1>/u);
});

test('[ASK-8] her therapist hears which time was chosen and which are free again, and not for whom', async () => {
  const before = (await letters(ines.email)).length;
  const kept = { ...window(1, '2026-03-24', '07:00', '08:30'), ...window(2, '2026-03-24', '20:00', '21:00') };
  const sent = await post(ASK, { ...person('Edda'), therapist: ines.id, ...kept });
  const path = String(sent.headers.location);
  const proposals = proposalsOn(await seen(path));
  assert.equal(proposals.length, 2);
  assert.equal((await accept(path, proposals[1] ?? '')).statusCode, 303);
  const [told, ...more] = (await letters(ines.email)).slice(before);
  assert.deepEqual([told?.['subject'], more.length], ['A time was chosen', 0]);
  assert.match(
    told?.['text'] ?? '',
    /- Tuesday, March 24[^\n]*8:00[^\n]*Ines Okafor\n\nKept no longer, and free again:\n\n- /u,
  );
  assert.doesNotMatch(told?.['text'] ?? '', /Edda/u);
  const again = String(
    (await post(ASK, { ...person('Jule'), therapist: ines.id, ...kept })).headers.location,
  );
  await post(again, { answer: 'take-back' });
  assert.equal((await letters(ines.email)).at(-1)?.['subject'], 'Times are free again');
});

test('[ASK-1] where no time fits, a person answers, from the inbox; and can say that there is none', async () => {
  const path = await ask('Nora', window(1, '2026-03-18', '04:00', '06:00'));
  assert.match(await seen(path), /<h1>We have your request<\/h1>/u);
  const desk = await signedIn(practice, { email: theo.email, password: DEMO_PASSWORD });
  const { body } = await desk.ask('wishes');
  const [first] = (body as { wishes: { id: string; name: string; state: string }[] }).wishes;
  assert.deepEqual([first?.name, first?.state], ['Nora', 'asked']);
  const params = { wish: first?.id ?? '' };
  const none = await desk.ask('proposeAgain', { params, body: {} });
  assert.deepEqual([none.status, none.body], [409, { reason: 'none-free' }]);
  assert.equal((await desk.ask('declineWish', { params, body: {} })).status, 200);
  assert.equal((await desk.ask('declineWish', { params, body: {} })).status, 409);
  assert.match((await mailsTo('Nora')).at(-1)?.['text'] ?? '', /we cannot find a time/u);
});

test('[ASK-3] [ASK-4] what nobody answers ends with a mail, and takes no time that is booked by then', async () => {
  const path = await ask('Paul', window(1, '2026-03-19', '07:00', '08:00'));
  const [proposal = ''] = proposalsOn(await seen(path));
  clock.at = wednesday.add({ hours: 25 });
  assert.equal((await accept(path, proposal)).statusCode, 409);
  const other = await ask('Rosa', window(1, '2026-03-19', '07:00', '08:00'));
  const booked = await accept(other, proposalsOn(await seen(other))[0] ?? '');
  assert.equal(booked.statusCode, 303);
  assert.equal((await accept(path, proposal)).statusCode, 409);
  await endProposals(options)(null, helpers);
  assert.match((await mailsTo('Paul')).at(-1)?.['text'] ?? '', /are free again/u);
  assert.equal((await visitsOf('Paul')).length, 0);
  assert.match(await seen(path), /<h1>This request has ended<\/h1>/u);
});

test('[ASK-6] a freed time is offered to the best match, then to the next', async () => {
  const wait = async (name: string, days: string, from: string, to: string): Promise<string> => {
    const sent = await post(WAIT, { ...person(name), days, from1: from, to1: to });
    assert.equal(sent.statusCode, 303, sent.body);
    return String(sent.headers.location);
  };
  const wide = await wait('Wim', 'fri', '11:00', '19:00');
  const narrow = await wait('Nell', 'fri', '15:00', '19:00');
  await wait('Mona', 'mon', '08:00', '20:00');
  const freed = {
    practice: stillPoint.id,
    therapist: maren.id,
    from: '2026-03-20T16:00:00Z',
    to: '2026-03-21T00:00:00Z',
  };
  await offerFreedTime(options)(freed, helpers);
  assert.equal(proposalsOn(await seen(narrow)).length, 1);
  assert.equal(proposalsOn(await seen(wide)).length, 0);
  assert.equal((await mailsTo('Nell'))[0]?.['subject'], 'A time we keep for you');
  await post(narrow, { answer: 'pass' });
  assert.match(await seen(narrow), /<h1>You are on the list<\/h1>/u);
  await offerFreedTime(options)(freed, helpers);
  const [offered = ''] = proposalsOn(await seen(wide));
  assert.equal((await accept(wide, offered)).statusCode, 303);
  assert.equal((await visitsOf('Wim')).length, 1);
  await offerFreedTime(options)(freed, helpers);
  assert.equal((await mailsTo('Mona')).length, 0);
  assert.equal(proposalsOn(await seen(narrow)).length, 0);
});

test('[ASK-5] beyond so many wishes that hold times, a person answers', async () => {
  for (let day = 23; day <= 31; day += 1)
    await ask(`Bot${day}`, window(1, `2026-03-${day}`, '07:00', '08:30'));
  const last = await ask('Vera', window(1, '2026-04-02', '07:00', '08:30'));
  assert.match(await seen(last), /<h1>We have your request<\/h1>/u);
});

test('[ASK-1] what is missing is said beside its field, and nothing typed is lost', async () => {
  const sent = await post(ASK, {
    ...person('Ida'),
    email: 'nowhere',
    ...window(1, '2026-03-15', '12:00', '11:00'),
  });
  assert.equal(sent.statusCode, 422);
  assert.match(sent.body, /Write a time after the first one/u);
  assert.match(sent.body, /Write your mail address/u);
  assert.match(sent.body, /value="Ida"/u);
  for (const date of ['2020-03-15', '9999-12-31']) {
    const never = await post(ASK, { ...person('Ida'), ...window(1, date, '11:00', '12:00') });
    assert.equal(never.statusCode, 422);
    assert.match(never.body, /Choose a day within the next year/u);
  }
});
