import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DEMO_PASSWORD, theo } from '#server/demo/cast.ts';
import { signedIn, Visitor } from '#test/server.ts';
import { tellNews } from '#test/stripe-stand-in.ts';
import { aTill } from '#test/till.ts';

const TYPED = {
  worth: 'amount',
  amount: '80',
  buyerName: 'Otto Brandt',
  buyerEmail: 'otto@client.example',
  recipientName: 'Vera',
  deliver: 'mail',
  recipientEmail: 'vera@client.example',
  message: 'Rest well',
};

test('[TILL-17] a gift is paid online, made once, mailed on its day, and printed by whoever bought it', async (t) => {
  const { server, standIn, fresh, giftMails } = await aTill(t);
  const wrong = await send(server, { ...TYPED, amount: '5', buyerEmail: 'otto' });
  assert.equal(wrong.statusCode, 422);
  assert.match(wrong.body, /Write your mail address/);
  assert.match(wrong.body, /value="Otto Brandt"/, 'nothing typed is lost');
  assert.match((await send(server, { ...TYPED, amount: '5' })).body, /from \$25 to \$1,000/);
  const ordered = await send(server, TYPED);
  assert.equal(ordered.statusCode, 303);
  assert.match(String(ordered.headers.location), /\/at\/still-point\/pay\//);
  const said = JSON.stringify(standIn.calls('/v1/checkout/sessions'));
  assert.match(said, /Gift certificate/);
  assert.doesNotMatch(said, /Otto|Vera|Rest well/);
  const paid = standIn.completed();
  await Promise.all([tellNews(server.url, paid), tellNews(server.url, paid)]);
  const { rows } = await fresh.asSuperuser((su) =>
    su.query<{ held: number }>(
      `select a.balance::int as held from unwind.certificate c join unwind.ledger_account a on a.of_id = c.id
       where c.buyer_name = 'Otto Brandt'`,
    ),
  );
  assert.deepEqual(rows, [{ held: 8000 }]);
  const mails = await giftMails();
  assert.deepEqual(mails.map(({ recipient }) => recipient).toSorted(), [
    'otto@client.example',
    'vera@client.example',
  ]);
  const link = /https?:\S+\/gift\/card\/\S+/.exec(mails.map(({ text }) => text).join('\n'))?.[0] ?? '';
  const card = await server.inject({ method: 'GET', url: new URL(link).pathname });
  assert.equal(card.statusCode, 200);
  assert.equal(card.headers['content-type'], 'application/pdf');
  assert.equal((await server.inject({ method: 'GET', url: `${new URL(link).pathname}x` })).statusCode, 404);
});

test('[TILL-17] where nothing is taken online it is an order, and the desk confirms it when it is paid', async (t) => {
  const till = await aTill(t, { provider: 'none' });
  const { server, giftMails } = till;
  const ordered = await send(server, { ...TYPED, deliver: 'print' });
  assert.equal(ordered.statusCode, 303);
  assert.equal((await giftMails()).length, 1, 'the buyer has it in writing');
  const desk = await signedIn(
    { server, database: till.fresh.database, fresh: till.fresh, visitor: () => new Visitor(server) },
    { email: theo.email, password: DEMO_PASSWORD },
  );
  const { body } = await desk.ask('giftOrders');
  const [order] = (body as { orders: { id: string; cents: number }[] }).orders;
  assert.equal(order?.cents, 8000);
  const params = { order: order?.id ?? '' };
  assert.equal((await desk.ask('confirmGiftOrder', { params, body: { paidWith: 'card' } })).status, 200);
  assert.equal((await desk.ask('confirmGiftOrder', { params, body: { paidWith: 'card' } })).status, 200);
  assert.deepEqual(((await desk.ask('giftOrders')).body as { orders: object[] }).orders, []);
  assert.equal((await giftMails()).length, 2);
  const second = await send(server, TYPED);
  assert.equal(second.statusCode, 303);
  const left = ((await desk.ask('giftOrders')).body as { orders: { id: string }[] }).orders[0]?.id ?? '';
  await desk.ask('dropGiftOrder', { params: { order: left } });
  assert.equal(
    (await desk.ask('confirmGiftOrder', { params: { order: left }, body: { paidWith: 'cash' } })).status,
    409,
  );
});

type Server = Awaited<ReturnType<typeof aTill>>['server'];

const send = (server: Server, typed: Readonly<Record<string, string>>) =>
  server.inject({
    method: 'POST',
    url: '/at/still-point/gift',
    headers: { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin' },
    payload: new URLSearchParams(typed).toString(),
  });
