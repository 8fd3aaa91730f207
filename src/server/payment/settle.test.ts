import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import type { VisitBill } from '#contract/payment.ts';
import { DEMO_PASSWORD, maren, ruth, stillPoint, theo } from '#server/demo/cast.ts';
import { services } from '#server/demo/cast-scheduling.ts';
import { at } from '#test/desk.ts';
import { pdfText } from '#test/pdf-text.ts';
import { signedIn, Visitor, type Asked } from '#test/server.ts';
import { aTill } from '#test/till.ts';

test('[TILL-14] [TILL-15] [TILL-16] settling at the desk', async (t) => {
  const till = await aTill(t, { provider: 'none' });
  const { server, fresh } = till;
  const desk = await signedIn(
    { server, database: fresh.database, fresh, visitor: () => new Visitor(server) },
    { email: theo.email, password: DEMO_PASSWORD },
  );
  const ask = async (name: Parameters<Visitor['ask']>[0], asked: Asked) => desk.ask(name, asked);
  const visit = async (clock: string): Promise<string> => {
    const id = randomUUID();
    const body = { id, client: ruth.id, service: services.hour.id, therapist: maren.id, startsAt: at(clock) };
    assert.equal((await ask('bookAppointment', { body })).status, 200);
    return id;
  };
  const sold = await ask('sellCertificate', {
    body: {
      id: randomUUID(),
      worth: { kind: 'amount', cents: 5000 },
      paidWith: 'card',
      buyer: { name: 'Otto' },
      recipient: { name: 'Ruth' },
    },
  });
  const { code } = sold.body as { code: string };

  await t.test(
    '[TILL-14] a part waits, and then certificate, cash and tip settle it whole, once',
    async () => {
      const params = { appointment: await visit('2026-03-12 13:00') };
      const part = { id: randomUUID(), tender: { kind: 'cash', cents: 3000 } };
      await ask('payVisitAhead', { params, body: part });
      const repeated = await ask('payVisitAhead', { params, body: part });
      assert.equal((repeated.body as VisitBill).ahead, 3000);
      const much = await ask('payVisitAhead', {
        params,
        body: { id: randomUUID(), tender: { kind: 'cash', cents: 9001 } },
      });
      assert.equal(reasonOf(much), 'more-than-due');
      const id = randomUUID();
      const payments = [
        { kind: 'certificate', code, cents: 5000 },
        { kind: 'card', cents: 6000 },
      ];
      const short = await ask('settleVisit', {
        params,
        body: { id, tip: 2000, payments: payments.slice(0, 1) },
      });
      assert.equal(reasonOf(short), 'does-not-add-up');
      for (let again = 0; again < 2; again += 1) {
        const settled = await ask('settleVisit', { params, body: { id, tip: 2000, payments } });
        assert.equal(settled.status, 200, JSON.stringify(settled.body));
        assert.equal((settled.body as VisitBill).isSettled, true);
        assert.equal((settled.body as VisitBill).ahead, 0);
      }
      const twice = await ask('settleVisit', { params, body: { id: randomUUID(), payments } });
      assert.equal(reasonOf(twice), 'settled-already');

      const receipt = await ask('visitReceipt', { params });
      const { name, base64 } = receipt.body as { name: string; base64: string };
      const text = pdfText(Buffer.from(base64, 'base64')).flat().join(' ');
      assert.match(name, /^Receipt .+\.pdf$/);
      assert.match(text, /Visit on March 12: \$120/);
      assert.match(text, /Tip: \$20/);
      assert.match(text, /Total: \$140/);
      assert.doesNotMatch(text, /release|60 minutes/i, '[TILL-16] nobody reads there what the visit was');
      const again = (await ask('visitReceipt', { params })).body as { name: string };
      assert.equal(again.name, name);
    },
  );

  await t.test('[TILL-15] money goes back up to what came in', async () => {
    const params = { appointment: await visit('2026-03-12 14:30') };
    await ask('settleVisit', {
      params,
      body: { id: randomUUID(), payments: [{ kind: 'card', cents: 12_000 }] },
    });
    const refund = (cents: number) =>
      ask('refundVisit', { params, body: { id: randomUUID(), tender: { kind: 'card', cents } } });
    assert.equal(reasonOf(await refund(12_001)), 'more-than-paid');
    const back = await refund(5000);
    assert.equal((back.body as VisitBill).refundable, 7000);
    assert.equal(reasonOf(await refund(7001)), 'more-than-paid');
    assert.equal(
      reasonOf(await ask('visitReceipt', { params: { appointment: await visit('2026-03-13 14:30') } })),
      'not-settled',
    );
  });

  await t.test('[TILL-14] a package pays the price, and the tip is money', async () => {
    const id = randomUUID();
    const tender = { kind: 'card', cents: 50_000 };
    await ask('sellPackage', { body: { id, client: ruth.id, service: services.hour.id, visits: 5, tender } });
    const params = { appointment: await visit('2026-03-13 13:00') };
    const bill = (await ask('visitBill', { params })).body as VisitBill;
    const leftOf = ({ packages }: VisitBill) => packages.find((one) => one.id === id)?.left;
    assert.equal(leftOf(bill), 5);
    const body = { id: randomUUID(), tip: 1500, package: id, payments: [{ kind: 'cash', cents: 1500 }] };
    for (let again = 0; again < 2; again += 1) {
      const settled = await ask('settleVisit', { params, body });
      assert.equal(settled.status, 200, JSON.stringify(settled.body));
      assert.equal(leftOf(settled.body as VisitBill), 4);
    }
  });
});

test('[TILL-18] [TILL-19] what is owed for a visit that was given up is taken at the desk, also at another visit', async (t) => {
  const { server, fresh, work } = await aTill(t, { provider: 'none', noShowFee: 50 });
  const practice = { server, database: fresh.database, fresh, visitor: () => new Visitor(server) };
  const desk = await signedIn(practice, { email: theo.email, password: DEMO_PASSWORD });
  const visit = async (clock: string): Promise<string> => {
    const id = randomUUID();
    const body = { id, client: ruth.id, service: services.hour.id, therapist: maren.id, startsAt: at(clock) };
    assert.equal((await desk.ask('bookAppointment', { body })).status, 200);
    return id;
  };
  const params = { appointment: await visit('2026-03-12 13:00') };
  const next = { appointment: await visit('2026-03-13 13:00') };
  const ahead = { id: randomUUID(), tender: { kind: 'cash', cents: 1000 } };
  await desk.ask('payVisitAhead', { params, body: ahead });
  await fresh.asSuperuser(async (su) => {
    await su.query(`select set_config('unwind.practice', $1, false)`, [stillPoint.id]);
    await su.query(`update unwind.appointment set status = 'no-show' where id = $1`, [params.appointment]);
  });
  await work();
  const billOf = async (of: typeof params) => (await desk.ask('visitBill', { params: of })).body as VisitBill;
  const bill = await billOf(params);
  assert.equal(bill.givenUp, 'no-show');
  const noted = { why: 'no-show', cents: 6000, fromAhead: 1000, fromCard: 0, paid: 0, waived: 0, owed: 5000 };
  assert.deepEqual(bill.fee, noted);
  assert.deepEqual(
    (await billOf(next)).owes.map(({ appointment, owed }) => [appointment, owed]),
    [[params.appointment, 5000]],
  );
  for (const name of ['settleVisit', 'payVisitAhead'] as const) {
    const body = name === 'settleVisit' ? { id: randomUUID(), payments: [] } : { ...ahead, id: randomUUID() };
    assert.equal(reasonOf(await desk.ask(name, { params, body })), 'given-up', name);
  }
  const take = (cents: number, id: string = randomUUID()) =>
    desk.ask('collectFee', { params, body: { id, tender: { kind: 'cash', cents } } });
  const id = randomUUID();
  const both = await Promise.all([take(2000, id), take(2000, id)]);
  for (const { body } of both) assert.equal((body as VisitBill).fee?.owed, 3000);
  assert.equal(reasonOf(await take(3001)), 'more-than-due');
  const rest = await Promise.all([take(2000), take(2000), take(2000)]);
  assert.equal(rest.filter(({ status }) => status === 200).length, 1);
  const waived = await desk.ask('waiveFee', { params, body: { why: 'Her child was ill' } });
  assert.deepEqual((waived.body as VisitBill).fee, { ...noted, paid: 4000, waived: 1000, owed: 0 });
  assert.equal(reasonOf(await take(1)), 'nothing-to-do');
  assert.deepEqual((await billOf(next)).owes, []);
  const { rows } = await fresh.asSuperuser((su) =>
    su.query(
      `select e.kind, sum(e.cents)::int as cents from unwind.ledger_entry e join unwind.ledger_transaction x on x.id = e.transaction_id
       where x.appointment_id = $1 group by e.kind having sum(e.cents) <> 0 order by e.kind`,
      [params.appointment],
    ),
  );
  assert.deepEqual(rows, [
    { kind: 'cash', cents: 5000 },
    { kind: 'fees', cents: -5000 },
  ]);
});

const reasonOf = ({ body }: { body: unknown }) => (body as { reason?: string }).reason;
