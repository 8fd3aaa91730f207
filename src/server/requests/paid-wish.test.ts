import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import type { JobHelpers } from 'graphile-worker';
import { openPool } from '#server/database/pool.ts';
import { services, SLUG } from '#server/demo/cast-scheduling.ts';
import { DEMO_PASSWORD, maren, theo } from '#server/demo/cast.ts';
import { signedIn, Visitor } from '#test/server.ts';
import { tellNews } from '#test/stripe-stand-in.ts';
import { aTill } from '#test/till.ts';
import { endProposals } from './end-proposals.ts';

type Row = Record<string, string>;

/** A practice that asks everybody for half the price, and Vera with two times kept for her. */
async function aWish(t: TestContext, asks: 'deposit' | 'prepay' | 'card' | 'nothing' = 'deposit') {
  const till = await aTill(t);
  const { server, fresh, clock } = till;
  const rows = async (text: string, values: unknown[] = []): Promise<Row[]> =>
    (await fresh.asSuperuser((su) => su.query<Row>(text, values))).rows;
  await rows('update unwind.practice set booking_rules = $1', [
    JSON.stringify({ payment: { asks, of: 'everybody' } }),
  ]);
  const post = (url: string, form: Row) =>
    server.inject({
      method: 'POST',
      url,
      headers: { 'sec-fetch-site': 'same-origin', 'content-type': 'application/x-www-form-urlencoded' },
      payload: new URLSearchParams(form).toString(),
    });
  const person = { name: 'Vera Noll', email: 'vera@client.example', accepts: 'yes' };
  const asked = await post(`/at/${SLUG}/request`, {
    ...person,
    service: services.hour.id,
    therapist: maren.id,
    date1: '2026-03-17',
    from1: '07:00',
    to1: '09:00',
    date2: '2026-03-17',
    from2: '20:00',
    to2: '21:00',
  });
  assert.equal(asked.statusCode, 303, asked.body);
  const path = String(asked.headers.location);
  const seen = async (): Promise<string> =>
    (await server.inject({ method: 'GET', url: path, headers: { 'sec-fetch-site': 'none' } })).body;
  const proposals = [...(await seen()).matchAll(/name="proposal" value="([^"]+)"/gu)].map(
    ([, id]) => id ?? '',
  );
  const pool = openPool(fresh.connection.loginFor('unwind_jobs'), { size: 2, reader: 'libraries' });
  t.after(() => pool.end());
  const helpers = {
    query: (text: string, values: unknown[]) => pool.query(text, values),
    job: { id: '1' },
  } as unknown as JobHelpers;
  const job = endProposals({ ...till.till, clock });
  return {
    ...till,
    rows,
    seen,
    proposals,
    /** What is held, and how, by proposal. */
    held: () =>
      rows(
        `select p.state, h.kind from unwind.proposal p left join unwind.hold h on h.id = p.id
         order by array_position($1::uuid[], p.id)`,
        [proposals],
      ),
    accept: (proposal = proposals[0] ?? '') => post(path, { answer: 'accept', proposal }),
    takeBack: () => post(path, { answer: 'take-back' }),
    leave: (page: string) => post(`${new URL(page).pathname}/left`, {}),
    endProposals: () => job(null, helpers),
    visits: () =>
      rows(
        `select a.price, a.status from unwind.appointment a join unwind.client c on c.id = a.client_id where c.email = $1`,
        [person.email],
      ),
    letters: async (to = person.email): Promise<string[]> =>
      (await rows('select subject from unwind.mail where recipient = $1 order by leaves_at, id', [to])).map(
        ({ subject }) => subject ?? '',
      ),
    lastText: async (): Promise<string> =>
      (
        await rows('select text from unwind.mail where recipient = $1 order by leaves_at desc, id desc', [
          person.email,
        ])
      )[0]?.['text'] ?? '',
  };
}

test('[ASK-9] of many yeses one time is paid for; told twice it is one visit, and only then the others are let go', async (t) => {
  const { accept, proposals, seen, held, standIn, server, visits, letters, takeBack, rows } = await aWish(
    t,
    'prepay',
  );
  assert.equal(proposals.length, 2);
  const answers = await Promise.all(Array.from({ length: 8 }, (_, place) => accept(proposals[place % 2])));
  const pages = new Set(answers.flatMap(({ headers }) => headers.location ?? []));
  assert.equal(pages.size, 1, 'one time is paid for');
  assert.match([...pages][0] ?? '', /\/at\/still-point\/pay\//u);
  assert.deepEqual(new Set(answers.map(({ statusCode }) => statusCode)), new Set([303, 409]));
  assert.equal(standIn.calls('/v1/checkout/sessions').length, 1);
  assert.deepEqual((await held()).map(({ state, kind }) => `${state} ${kind}`).toSorted(), [
    'open paying',
    'open proposal',
  ]);
  assert.match(await seen(), /<h1>One step is left<\/h1>/u);
  await takeBack();
  assert.match(await seen(), /Go on to pay/u, 'what is being paid for is not taken back meanwhile');
  assert.equal((await visits()).length, 0);

  const paid = standIn.completed();
  const again = { ...paid, id: 'evt_another_number' };
  await Promise.all([paid, paid, again].map((news) => tellNews(server.url, news)));
  const [visit, ...more] = await visits();
  assert.deepEqual([visit?.['status'], more.length], ['booked', 0]);
  const [{ cents, surcharge, price } = {}] = await rows(
    `select y.cents, p.surcharge, s.price from unwind.payment y join unwind.proposal p on p.id = (y.wish ->> 'hold')::uuid
     join unwind.service s on s.id = $1`,
    [services.hour.id],
  );
  assert.equal(Number(cents), Number(price) + Number(surcharge), 'with what these hours cost more');
  assert.equal(Number(visit?.['price']), Number(cents));
  assert.deepEqual((await held()).map(({ state, kind }) => `${state} ${kind}`).toSorted(), [
    'accepted null',
    'released null',
  ]);
  assert.equal((await letters()).filter((subject) => subject === 'Your visit on Tuesday').length, 1);
  assert.equal((await letters(maren.email)).filter((subject) => subject === 'A time was chosen').length, 1);
  assert.match(await seen(), /<h1>Your time is booked<\/h1>/u);
  assert.equal(standIn.calls('/v1/refunds').length, 0);
});

test('[ASK-11] the mail of kept times says what is asked before one of them counts, and nothing where nothing is', async (t) => {
  const said = {
    deposit: /Your time counts when you have paid a deposit of \$60(\.|\.\d\d| to \$)/u,
    prepay: /Your time counts when you have paid for it: \$1[2-9]\d/u,
    card: /Your time counts when you have left a card\./u,
  };
  for (const asks of ['deposit', 'prepay', 'card'] as const)
    assert.match(await (await aWish(t, asks)).lastText(), said[asks], asks);
  assert.doesNotMatch(await (await aWish(t, 'nothing')).lastText(), /counts when|deposit|card/u);
});

test('[ASK-12] while a time is being paid for, the wish is neither declined nor taken back, and whoever tries is told why', async (t) => {
  const { accept, takeBack, rows, server, fresh, held } = await aWish(t);
  await accept();
  const answer = await takeBack();
  assert.equal(answer.statusCode, 409);
  assert.match(answer.body, /You are paying for one of these times/u);
  const practice = { server, database: fresh.database, fresh, visitor: () => new Visitor(server) };
  const desk = await signedIn(practice, { email: theo.email, password: DEMO_PASSWORD });
  const [wish] = await rows('select id from unwind.wish');
  const declined = await desk.ask('declineWish', { params: { wish: wish?.['id'] ?? '' }, body: {} });
  assert.deepEqual([declined.status, declined.body], [409, { reason: 'being-paid' }]);
  assert.deepEqual(
    (await held()).map(({ kind }) => kind),
    ['paying', 'proposal'],
  );
});

test('[ASK-10] given up or run out, the time is free, all are told, and what is left is still kept', async (t) => {
  const { accept, proposals, held, standIn, server, letters, lastText, seen, leave, visits } = await aWish(t);
  const first = await accept();
  await leave(String(first.headers.location));
  assert.deepEqual(
    (await held()).map(({ state, kind }) => [state, kind]),
    [
      ['released', null],
      ['open', 'proposal'],
    ],
  );
  assert.equal((await letters()).at(-1), 'About the time you chose');
  assert.match(await lastText(), /We still keep for you:\n\n- Tuesday, March 17[^\n]*8:00/u);
  assert.deepEqual((await letters(maren.email)).slice(-1), ['Times are free again']);
  assert.equal((await accept()).statusCode, 409);

  assert.equal((await accept(proposals[1])).statusCode, 303);
  const run = standIn.expired();
  await tellNews(server.url, run);
  await tellNews(server.url, run);
  assert.match(await seen(), /<h1>This request has ended<\/h1>/u);
  assert.match(await lastText(), /ask again here/u);
  assert.equal((await letters()).filter((subject) => subject === 'About the time you chose').length, 2);
  assert.equal((await visits()).length, 0);
});

test('[ASK-10] where the provider never says so, a job does; money that comes after all is not lost', async (t) => {
  const {
    accept,
    proposals,
    held,
    standIn,
    server,
    letters,
    clock,
    endProposals: end,
    visits,
  } = await aWish(t);
  await accept();
  clock.at = clock.at.add({ minutes: 30 });
  await end();
  assert.deepEqual(
    (await held()).map(({ kind }) => kind),
    ['paying', 'proposal'],
  );
  clock.at = clock.at.add({ minutes: 10 });
  await end();
  await end();
  assert.deepEqual(
    (await held()).map(({ state }) => state),
    ['released', 'open'],
  );
  assert.equal((await letters()).filter((subject) => subject === 'About the time you chose').length, 1);
  await tellNews(server.url, standIn.completed());
  assert.deepEqual(
    (await visits()).map(({ status }) => status),
    ['booked'],
  );
  assert.deepEqual(
    (await held()).map(({ state }) => state),
    ['accepted', 'released'],
  );
  assert.equal((await accept(proposals[1])).statusCode, 409);
});

test('[ASK-9] [TILL-11] while the provider is away the time is kept as before, and she is told', async (t) => {
  const { accept, held, standIn, seen } = await aWish(t);
  standIn.mood = 'away';
  const away = await accept();
  assert.equal(away.statusCode, 409);
  assert.match(away.body, /We cannot take a payment right now/u);
  assert.deepEqual(
    (await held()).map(({ kind }) => kind),
    ['proposal', 'proposal'],
  );
  assert.match(await seen(), /We ask you for a part of it before it counts/u);
  standIn.mood = 'well';
  assert.match(String((await accept()).headers.location), /\/pay\//u);
});
