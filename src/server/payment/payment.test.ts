import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tellNews } from '#test/stripe-stand-in.ts';
import { aTill } from '#test/till.ts';

test('[TILL-1] without a provider a visit is booked to be paid at the practice', async (t) => {
  const { begin, till, server } = await aTill(t, { provider: 'none' });
  assert.deepEqual(await begin(), { ok: true, value: { pay: 'at-practice' } });
  assert.equal(till.provider.takes, 'nothing');
  const told = await server.inject({ method: 'POST', url: '/payments/stripe', payload: '{}' });
  assert.equal(told.statusCode, 404);
});

test('[TILL-2] [PAY-13] the time is kept longer, and the provider hears the sum, the day and ids', async (t) => {
  const { begin, standIn, hold, server } = await aTill(t);
  const begun = await begin();
  assert.ok(begun.ok && begun.value.pay === 'online');
  assert.match(begun.value.address, new RegExp(`^${server.url}/at/still-point/pay/[\\w.-]+$`));
  const kept = await hold();
  assert.equal(kept?.kind, 'paying');
  assert.ok((kept?.minutes ?? 0) > 31, 'longer than the checkout is open');
  const [asked] = standIn.calls('/v1/checkout/sessions');
  assert.equal(asked?.fields['line_items[0][price_data][unit_amount]'], '4000');
  assert.equal(asked?.fields['adaptive_pricing[enabled]'], 'false');
  const said = JSON.stringify(asked?.fields);
  assert.match(said, /Visit on March 12/);
  assert.doesNotMatch(said, /myofascial|release|neck|Vera|vera@/i);
});

test('[TILL-3] however often and by how many at once it is told, one visit, one deposit, one mail', async (t) => {
  const { begin, standIn, server, visit, deposit, mails } = await aTill(t);
  await begin();
  const paid = standIn.completed();
  const again = { ...paid, id: 'evt_another_number', type: 'checkout.session.async_payment_succeeded' };
  const answers = await Promise.all(
    [paid, paid, again, paid, again].map((news) => tellNews(server.url, news)),
  );
  assert.deepEqual(
    answers.map(({ status }) => status),
    [200, 200, 200, 200, 200],
  );
  assert.equal((await tellNews(server.url, paid)).status, 200);
  assert.equal(await visit(), 'booked');
  assert.equal(await deposit(), 4000);
  assert.equal((await mails()).length, 1);
  assert.equal(standIn.calls('/v1/refunds').length, 0);
});

test('[TILL-4] news that the provider did not sign, or signed long ago, change nothing', async (t) => {
  const { begin, standIn, server, visit } = await aTill(t);
  await begin();
  const paid = standIn.completed();
  assert.equal((await tellNews(server.url, paid, { secret: 'whsec_somebody_else' })).status, 400);
  assert.equal((await tellNews(server.url, paid, { agoSeconds: 3600 })).status, 400);
  const bare = await fetch(`${server.url}/payments/stripe`, { method: 'POST', body: JSON.stringify(paid) });
  assert.equal(bare.status, 400);
  assert.equal(await visit(), undefined);
});

test('[TILL-5] another sum, another currency and a second payment of one visit go back', async (t) => {
  const { begin, standIn, server, visit, work, deposit, hold, mails } = await aTill(t);
  await begin();
  await tellNews(server.url, standIn.completed({ amount_total: 3999, payment_intent: 'pi_less' }));
  assert.equal(await hold(), undefined, 'its time is let go at once');
  const [{ subject, text } = { subject: '', text: '' }] = await mails();
  assert.equal(subject, 'Your payment goes back');
  assert.match(text, /\$39\.99[^$]*is not the sum that we asked for/);
  assert.doesNotMatch(text, /release|minutes|neck/i);
  await begin();
  await tellNews(server.url, standIn.completed({ currency: 'eur', payment_intent: 'pi_euro' }));
  await work();
  assert.equal(await visit(), undefined);
  await begin();
  await tellNews(server.url, standIn.completed());
  assert.equal(await visit(), 'booked');
  await begin();
  await tellNews(server.url, standIn.completed({ payment_intent: 'pi_twice' }));
  await work();
  const back = standIn.calls('/v1/refunds').map(({ fields }) => [fields['payment_intent'], fields['amount']]);
  assert.deepEqual(back, [
    ['pi_less', '3999'],
    ['pi_euro', '4000'],
    ['pi_twice', '4000'],
  ]);
  assert.equal(await deposit(), 4000);
});

test('[TILL-6] [TILL-11] paid when the time is taken: back at once, or as soon as the provider is there, and told', async (t) => {
  const { begin, standIn, server, loseTime, visit, work, mails, payment } = await aTill(t);
  await begin();
  await loseTime();
  const paid = standIn.completed();
  assert.equal((await tellNews(server.url, paid)).status, 200);
  assert.equal(await visit(), undefined);
  standIn.mood = 'away';
  assert.equal(await work(), 1);
  assert.equal((await payment())?.state, 'refunding');
  standIn.mood = 'well';
  await work();
  await work();
  await tellNews(server.url, paid);
  await tellNews(server.url, standIn.refunded(4000));
  assert.equal((await payment())?.state, 'refunded');
  assert.equal(standIn.calls('/v1/refunds').length, 1);
  const [mail, ...more] = await mails();
  assert.equal(more.length, 0);
  assert.equal(mail?.recipient, 'vera@client.example');
  assert.match(mail?.text ?? '', /whole \$40/);
  assert.match(mail?.text ?? '', /Free next:\n- \w+day, /);
  assert.doesNotMatch(`${mail?.subject} ${mail?.text}`, /release|minutes|neck/i);
});

test('[TILL-7] given up or run out, the time is free; paid in the same moment, it stays paid', async (t) => {
  const { begin, standIn, server, hold, visit } = await aTill(t);
  await begin();
  await tellNews(server.url, standIn.expired());
  assert.equal(await hold(), undefined);
  const second = await begin();
  assert.ok(second.ok && second.value.pay === 'online');
  const path = new URL(second.value.address).pathname;
  const left = () =>
    server.inject({
      method: 'POST',
      url: `${path}/left`,
      headers: { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin' },
      payload: '',
    });
  const paid = standIn.completed();
  assert.equal((await left()).statusCode, 303);
  assert.ok(await hold(), 'it is being paid');
  await tellNews(server.url, paid);
  assert.equal(await visit(), 'booked');
});

test('[TILL-8] money that had gone back before its payment was told books nothing', async (t) => {
  const { begin, standIn, server, visit, work } = await aTill(t);
  await begin();
  const paid = standIn.completed();
  await tellNews(server.url, standIn.refunded(4000));
  await tellNews(server.url, paid);
  await work();
  assert.equal(await visit(), undefined);
  assert.equal(standIn.calls('/v1/refunds').length, 0);
});

test('[TILL-9] cancelled in time all goes back, late the fee stays, taken back meanwhile nothing moves', async (t) => {
  const { begin, standIn, server, cancel, work, deposit, ledger } = await aTill(t, { lateFee: 25 });
  await begin();
  await tellNews(server.url, standIn.completed());
  await cancel({ hoursBefore: 3, status: 'booked' });
  await work();
  assert.equal(await deposit(), 4000, 'it was taken back');
  await cancel({ hoursBefore: 3 });
  await work();
  assert.equal(await deposit(), 0);
  assert.deepEqual(await ledger(), { fees: -3000, provider: 3000 });
  const [back] = standIn.calls('/v1/refunds');
  assert.equal(back?.fields['amount'], '1000');
  await tellNews(server.url, standIn.refunded(1000));
  assert.deepEqual(await ledger(), { fees: -3000, provider: 3000 });
});

test('[TILL-10] a card that was left is charged for a visit not come to; a declined one leaves it owed', async (t) => {
  for (const mood of ['well', 'declines'] as const) {
    const { begin, standIn, server, noShow, work, ledger, fee, visit } = await aTill(t, { noShowFee: 50 });
    await begin({ ask: 'card', cents: 12_000 });
    await tellNews(server.url, standIn.completed());
    assert.equal(await visit(), 'booked');
    standIn.mood = mood;
    await noShow();
    await work();
    await work();
    const charged = standIn.calls('/v1/payment_intents');
    assert.equal(charged.length, 1);
    assert.equal(charged[0]?.fields['amount'], '6000');
    assert.doesNotMatch(JSON.stringify(charged[0]?.fields), /myofascial|release|Vera/i);
    const isCharged = mood === 'well';
    assert.deepEqual(await ledger(), isCharged ? { fees: -6000, provider: 6000 } : {});
    assert.equal((await fee())?.owed, isCharged ? 0 : 6000);
  }
});

test('[TILL-12] the keys are in no row and in no line of the log', async (t) => {
  const { begin, standIn, server, everyRow, log } = await aTill(t);
  await begin();
  await tellNews(server.url, standIn.completed());
  await tellNews(server.url, standIn.completed(), { secret: 'whsec_other' });
  const written = (await everyRow()) + log();
  assert.match(written, /payments\/stripe/);
  assert.doesNotMatch(written, /sk_test|whsec_|4242424242424242/);
});

test('[TILL-13] the pages of a payment open by their signed address alone', async (t) => {
  const { begin, standIn, server } = await aTill(t);
  const begun = await begin();
  assert.ok(begun.ok && begun.value.pay === 'online');
  const path = new URL(begun.value.address).pathname;
  const get = (url: string) => server.inject({ method: 'GET', url, headers: { 'sec-fetch-site': 'none' } });
  const page = await get(path);
  assert.equal(page.statusCode, 200);
  assert.match(page.body, /Pay a deposit of \$40/);
  assert.match(page.body, /href="https:\/\/checkout\.stripe\.com\/c\/pay\/cs_1"/);
  assert.equal((await get(`${path.slice(0, -2)}xx`)).statusCode, 404);
  assert.match((await get(`${path}/paid`)).body, /One moment/);
  await tellNews(server.url, standIn.completed());
  const after = await get(`${path}/paid`);
  assert.match(after.body, /Your visit is booked/);
  assert.doesNotMatch(after.body, /Vera|\/visit\//);
});
