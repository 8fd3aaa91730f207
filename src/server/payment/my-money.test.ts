import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { sql } from 'kysely';
import type { MyMoney } from '#contract/my-money.ts';
import { DEMO_PASSWORD, iris, irisHerself, ruth, ruthHerself, theo } from '#server/demo/cast.ts';
import { askingAs, harbourCast, seedHarbour } from '#test/cast.ts';
import { pdfText } from '#test/pdf-text.ts';
import { signedIn, Visitor } from '#test/server.ts';
import { aTill } from '#test/till.ts';

test('a client’s own money', async (t) => {
  const { server, fresh, clock, work } = await aTill(t, { provider: 'none', noShowFee: 50 });
  const { database } = fresh;
  await seedHarbour(database);
  const practice = { server, database, fresh, visitor: () => new Visitor(server) };
  const as = ({ email }: { email: string }) => signedIn(practice, { email, password: DEMO_PASSWORD });
  const moneyOf = async (who: { email: string }): Promise<MyMoney> => {
    const { status, body } = await (await as(who)).ask('myMoney');
    assert.equal(status, 200, JSON.stringify(body));
    return body as MyMoney;
  };

  const seesGift = async (moment: string): Promise<boolean> => {
    clock.at = Temporal.Instant.from(moment);
    return (await moneyOf(ruthHerself)).certificates.some(({ paid }) => paid === 7700);
  };

  await t.test('[TILL-20] she sees what she paid ahead, by first names, with what is left', async () => {
    const money = await moneyOf(ruthHerself);
    assert.deepEqual(
      money.packages.map(({ left, visits, people }) => ({ left, visits, people })),
      [
        {
          left: 3,
          visits: 5,
          people: [
            { name: 'Ruth', holds: true, asks: true },
            { name: 'Abigail', holds: false, asks: false },
          ],
        },
      ],
    );
    assert.deepEqual(
      money.certificates.map(({ whose, other, held, paid }) => [whose, other, held, paid]),
      [
        ['bought', 'Hanna Weiss', 12_000, 12_000],
        ['given', 'Paul Alder', 9000, 15_000],
      ],
    );
    assert.deepEqual(
      money.receipts.map(({ cents }) => cents).toSorted((one, other) => one - other),
      [11_000, 11_000, 14_000],
    );
    assert.doesNotMatch(JSON.stringify(money), /Stone|birthday|[0-9A-Z]{4}-[0-9A-Z]{4}/u);
  });

  await t.test('[TILL-20] another client, and another practice’s, sees nothing of it', async () => {
    const money = await moneyOf(irisHerself);
    assert.deepEqual(
      money.packages.map(({ left }) => left),
      [1],
    );
    assert.deepEqual(
      money.certificates.map(({ other, held }) => [other, held]),
      [['Noor Moreau', 0]],
    );
    assert.doesNotMatch(JSON.stringify(money), /Ruth|Paul|Hanna|Abigail/u);
    const { currency: _, ...elsewhere } = await moneyOf(harbourCast.clientHerself);
    for (const [name, rows] of Object.entries(elsewhere)) assert.deepEqual(rows, [], name);
    const seen = await database.unaudited.read(askingAs(irisHerself), async (tables) => {
      const bought = await sql<{ to: string }>`
        select distinct recipient_name as to from unwind.certificate`.execute(tables);
      const moved = await sql<{ client: string }>`
        select distinct a.client_id as client from unwind.ledger_transaction t join unwind.appointment a on a.id = t.appointment_id`.execute(
        tables,
      );
      return { bought: bought.rows, moved: moved.rows };
    });
    assert.deepEqual(seen, { bought: [{ to: 'Iris Moreau' }], moved: [{ client: iris.id }] });
  });

  await t.test('[TILL-22] her receipt is the desk’s, and another’s visit has none', async () => {
    const herself = await as(ruthHerself);
    const money = (await herself.ask('myMoney')).body as MyMoney;
    const paid = money.receipts.find(({ cents }) => cents === 14_000) ?? assert.fail('a visit was paid');
    const params = { appointment: paid.appointment };
    const taken = (await herself.ask('myReceipt', { params })).body as { name: string; base64: string };
    const text = pdfText(Buffer.from(taken.base64, 'base64')).flat().join(' ');
    assert.match(text, /Total: \$140/u);
    assert.match(text, /Ruth Alder/u);
    const desk = (await (await as(theo)).ask('visitReceipt', { params })).body as { name: string };
    assert.equal(desk.name, taken.name);
    for (const other of [irisHerself, harbourCast.clientHerself])
      assert.equal((await (await as(other)).ask('myReceipt', { params })).status, 404);
    const { rows } = await fresh.asSuperuser((su) =>
      su.query<{ id: string }>(
        `select id from unwind.appointment where client_id = $1 and status = 'booked' limit 1`,
        [ruth.id],
      ),
    );
    const open = await herself.ask('myReceipt', { params: { appointment: rows[0]?.id ?? '' } });
    assert.deepEqual([open.status, open.body], [409, { reason: 'not-settled' }]);
  });

  await t.test('[TILL-20] what is open, and what was paid before a visit', async () => {
    const desk = await as(theo);
    const [come, missed] = await fresh.asSuperuser(async (su) => {
      await su.query(
        `select set_config('unwind.practice', (select practice_id::text from unwind.client where id = $1), false)`,
        [ruth.id],
      );
      const { rows } = await su.query<{ id: string }>(
        `select id from unwind.appointment where client_id = $1 order by status = 'booked' desc, lower(during) desc limit 2`,
        [ruth.id],
      );
      const ids = rows.map(({ id }) => id);
      await su.query(`update unwind.appointment set status = 'no-show' where id = $1`, [ids[1]]);
      return ids;
    });
    await work();
    const body = { id: randomUUID(), tender: { kind: 'cash', cents: 2500 } };
    assert.equal(
      (await desk.ask('payVisitAhead', { params: { appointment: come ?? '' }, body })).status,
      200,
    );
    const { ahead, owed } = await moneyOf(ruthHerself);
    assert.deepEqual(
      ahead.map(({ appointment, cents, givenUp }) => [appointment, cents, givenUp]),
      [[come, 2500, false]],
    );
    assert.deepEqual(
      owed.map(({ appointment, cents, why }) => [appointment, cents, why]),
      [[missed, 6000, 'no-show']],
    );
  });

  await t.test('[TILL-21] a gift is a surprise until its mail has left', async () => {
    const sold = await (
      await as(theo)
    ).ask('sellCertificate', {
      body: {
        id: randomUUID(),
        worth: { kind: 'amount', cents: 7700 },
        paidWith: 'card',
        buyer: { name: 'Otto' },
        recipient: { name: 'Ruth', email: 'Ruth@client.example' },
        deliverOn: '2026-03-12',
      },
    });
    assert.equal(sold.status, 200);
    assert.equal(await seesGift('2026-03-12T13:59:00Z'), false);
    assert.equal(await seesGift('2026-03-12T14:00:00Z'), true);
  });
});
