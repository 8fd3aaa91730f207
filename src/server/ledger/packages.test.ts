import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import type { Asking } from '#server/database/database.ts';
import type { FreshDatabase } from '#test/database.ts';
import { emptyBooks, ledgerNow as now, ledgerSecret, soldFor, type LedgerAtHand } from '#test/ledger-desk.ts';
import { printCertificate } from './certificate-card.ts';
import { chargeFee, depositOf, returnDeposit, takeDeposit } from './deposits.ts';
import { voidCertificate } from './end-certificate.ts';
import { balancesByKind, journalLines } from './journal.ts';
import { packageRows, setShares } from './package-book.ts';
import { refundPackage, sellPackage, upgradePackage, usePackage } from './packages.ts';
import { applyDeposit } from './pay-visit.ts';
import { numberReceipt } from './receipt-number.ts';
import { NotHere } from '#server/http/handler.ts';
import { pdfText } from '#test/pdf-text.ts';

test('packages, deposits and the books', async (t) => {
  const at = await emptyBooks(t);
  const { database, asking, fresh } = at;
  const ids = await furnished(at);

  await t.test(
    '[CERT-11] sold, used by the family, upgraded and given back; two at once use one each',
    async () => {
      const bundle = randomUUID();
      const tender = { kind: 'card', cents: 499_99 } as const;
      const sale = { id: bundle, client: ids.ruth, service: ids.sixty, visits: 5, tender, now };
      for (let tries = 0; tries < 2; tries += 1)
        assert.ok((await database.write(asking, (tables) => sellPackage(tables, sale))).ok);
      const use = (client: string, id: string = randomUUID()) =>
        database.write(asking, (tables) => usePackage(tables, { id, package: bundle, client, now }));
      assert.deepEqual(await use(ids.leila), { ok: false, refusal: { reason: 'not-theirs' } });
      await database.write(asking, (tables) => setShares(tables, { id: bundle, clients: [ids.leila] }));
      const twice = randomUUID();
      const answers = await Promise.all([
        use(ids.ruth),
        use(ids.leila),
        use(ids.ruth, twice),
        use(ids.ruth, twice),
      ]);
      assert.ok(answers.every(({ ok }) => ok));
      const [row] = await database.read(asking, (tables) => packageRows(tables, { client: ids.leila }));
      assert.deepEqual([row?.left, row?.held], [2, 200_00]);
      const about = { package: bundle, now };
      const upgraded = await database.write(asking, (tables) =>
        upgradePackage(tables, {
          ...about,
          id: randomUUID(),
          service: ids.ninety,
          tender: { kind: 'cash', cents: 100_00 },
        }),
      );
      assert.deepEqual(upgraded, { ok: true, value: { left: 2, held: 300_00 } });
      const back = { ...about, id: randomUUID(), by: 'card' as const };
      for (let tries = 0; tries < 2; tries += 1)
        assert.deepEqual(await database.write(asking, (tables) => refundPackage(tables, back)), {
          ok: true,
          value: { left: 0, held: 0 },
        });
      assert.deepEqual(await use(ids.ruth), { ok: false, refusal: { reason: 'package-ended' } });
      const stranger = { ...sale, id: randomUUID(), client: randomUUID() };
      await assert.rejects(
        database.write(asking, (tables) => sellPackage(tables, stranger)),
        NotHere,
        'a client of nobody here',
      );
    },
  );

  await t.test('[CERT-12] a deposit is taken by a visitor, applied, kept for a fee, given back', async () => {
    const visitor = { ...asking, role: 'visitor' as const, member: ids.visit as Asking['member'] };
    const about = () => ({ id: randomUUID(), appointment: ids.visit, now });
    const taking = { ...about(), tenders: [{ kind: 'provider', cents: 50_00 }] as const };
    for (let tries = 0; tries < 2; tries += 1)
      assert.ok((await database.write(visitor, (tables) => takeDeposit(tables, taking))).ok);
    assert.equal(await database.read(visitor, (tables) => depositOf(tables, ids.visit)), 50_00);
    const fee = { ...about(), fee: 20_00, why: 'late-cancellation', tenders: [] } as const;
    for (let tries = 0; tries < 2; tries += 1)
      assert.ok((await database.write(visitor, (tables) => chargeFee(tables, fee))).ok);
    const paying = {
      ...about(),
      price: 120_00,
      tip: 10_00,
      payments: [{ kind: 'cash', cents: 100_00 }],
    } as const;
    for (let tries = 0; tries < 2; tries += 1)
      assert.ok((await database.write(asking, (tables) => applyDeposit(tables, paying))).ok);
    const returning = { ...about(), tenders: [{ kind: 'provider', cents: 1 }] as const };
    assert.deepEqual(await database.write(asking, (tables) => returnDeposit(tables, returning)), {
      ok: false,
      refusal: { reason: 'not-enough', held: 0, wanted: 1 },
    });
    assert.deepEqual(
      await database.read(
        { ...visitor, member: asking.member },
        async (tables) => (await journalLines(tables, undefined)).lines,
      ),
      [],
      'a visitor reads nothing of the books but what is about her own visit',
    );
  });

  await t.test('[CERT-13] receipts are numbered without a gap, each transaction once', async () => {
    const sold = await Promise.all([soldFor(at, 25_00), soldFor(at, 25_00), soldFor(at, 25_00)]);
    const paidOn = Temporal.PlainDate.from('2026-03-11');
    const number = (id: string) =>
      database.write(asking, (tables) => numberReceipt(tables, { transaction: id, paidOn }));
    const numbers = await Promise.all(sold.flatMap(({ id }) => [number(id), number(id)]));
    assert.deepEqual([...new Set(numbers)].toSorted(), ['2026-00001', '2026-00002', '2026-00003']);
  });

  await t.test('[CERT-14] every transaction stands in the journal, and all balances cancel out', async () => {
    const { lines, more } = await database.read(asking, (tables) => journalLines(tables, undefined));
    assert.equal(more, false);
    for (const { entries } of lines)
      assert.equal(
        entries.reduce((sum, { cents }) => sum + cents, 0),
        0,
      );
    const balances = new Map(
      (await database.read(asking, balancesByKind)).map(({ kind, cents }) => [kind, cents]),
    );
    const of = (...kinds: Parameters<typeof balances.get>[0][]) =>
      kinds.reduce((sum, kind) => sum + (balances.get(kind) ?? 0), 0);
    assert.equal(
      of('cash', 'card', 'provider', 'refunds', 'given'),
      of('certificate', 'package', 'deposit', 'revenue', 'tax', 'tips', 'fees', 'breakage'),
    );
    const kept = await fresh.asSuperuser((su) =>
      su.query(`select coalesce(sum(balance), 0)::int as kept from unwind.ledger_account`),
    );
    assert.equal(kept.rows[0].kept, of('certificate', 'package', 'deposit'));
  });

  await t.test(
    '[CERT-7] its mail leaves on its day, and is kept back when the certificate ends before',
    async () => {
      const recipient = { name: 'Jonas Holm', email: 'jonas@client.example' };
      const buyer = { name: 'Anna Holm', email: '' };
      const sale = { recipient, buyer, message: 'For your shoulders.', deliverOn: '2026-03-20' };
      const sold = await soldFor(at, 120_00, sale);
      await soldFor(at, 120_00, { ...sale, id: sold.id });
      const [mail, ...others] = (await mailsIn(fresh)).rows;
      assert.deepEqual(others, []);
      assert.equal(mail.recipient, 'jonas@client.example');
      assert.doesNotMatch(mail.subject, /120|release|Jonas/i);
      assert.match(mail.text, new RegExp(`For your shoulders\\.[^]*${sold.code}[^]*does not expire`));
      // Nine in the morning where the practice is, which is UTC here.
      assert.equal(new Date(mail.leaves_at).toISOString(), '2026-03-20T09:00:00.000Z');
      assert.deepEqual([mail.jobs, mail.withdrawn], [1, false]);
      await database.write(asking, (tables) =>
        voidCertificate(tables, { id: randomUUID(), certificate: sold.id, why: 'By mistake', now }),
      );
      assert.equal((await mailsIn(fresh)).rows[0].withdrawn, true);
    },
  );

  await t.test('[CERT-16] one tagged page with its code and its message', async () => {
    const message = 'For your shoulders, and an hour in which nobody asks you for anything.';
    const sold = await soldFor(at, 120_00, { recipient: { name: 'Jonas Łuczak', email: '' }, message });
    const print = (secret: string) =>
      database.write(asking, (tables) =>
        printCertificate(tables, { id: sold.id, secret, address: 'https://unwind.example' }),
      );
    const printed = await print(ledgerSecret);
    assert.ok(printed.ok);
    const bytes = Buffer.from(printed.value.base64, 'base64');
    const file = bytes.toString('latin1');
    const text = pdfText(bytes).flat().join('').replaceAll(' ', '');
    for (const said of [sold.code, message, 'Jonas Łuczak', '$120'])
      assert.ok(text.includes(said.replaceAll(' ', '')), said);
    assert.match(file, /\/Marked true/);
    assert.match(file, /\/StructTreeRoot/);
    assert.match(file, /\/Count 1\b/);
    assert.deepEqual(await print('another secret of at least thirty-two'), {
      ok: false,
      refusal: { reason: 'code-lost' },
    });
    assert.match(printed.value.name, new RegExp(`${sold.ending}\\.pdf$`));
  });
});

/** Two clients, two services and a visit. */
async function furnished({ fresh, asking }: LedgerAtHand) {
  const [ruth, leila, sixty, ninety, visit] = [1, 2, 3, 4, 5].map(() => randomUUID()) as [
    string,
    string,
    string,
    string,
    string,
  ];
  const { practice, member } = asking;
  await fresh.asSuperuser(async (su) => {
    await su.query(`set unwind.practice = '${practice}'`);
    await su.query(
      `insert into unwind.client (practice_id, id, name) values ($1, $2, 'Ruth'), ($1, $3, 'Leila')`,
      [practice, ruth, leila],
    );
    await su.query(
      `insert into unwind.service (practice_id, id, name, minutes, price) values ($1, $2, 'Sixty', 60, 12000), ($1, $3, 'Ninety', 90, 17000)`,
      [practice, sixty, ninety],
    );
    await su.query(
      `insert into unwind.appointment (practice_id, id, client_id, therapist_id, during, service)
       values ($1, $2, $3, $4, '[2026-03-12 16:00Z,2026-03-12 17:00Z)', 'Sixty')`,
      [practice, visit, ruth, member],
    );
  });
  return { ruth, leila, sixty, ninety, visit };
}

const mailsIn = (fresh: FreshDatabase) =>
  fresh.asSuperuser((su) =>
    su.query(`select recipient, subject, text, leaves_at, withdrawn_at is not null as withdrawn,
    (select count(*)::int from graphile_worker._private_jobs j where j.key = 'mail:' || m.id
      and j.run_at = m.leaves_at) as jobs from unwind.mail m`),
  );
