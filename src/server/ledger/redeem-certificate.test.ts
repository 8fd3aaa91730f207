import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import type { JobHelpers } from 'graphile-worker';
import { openPool } from '#server/database/pool.ts';
import { databaseCode } from '#server/base/database-code.ts';
import { openDatabase, type Database } from '#server/database/database.ts';
import type { FreshDatabase } from '#test/database.ts';
import { emptyBooks, ledgerNow as now, ledgerSecret, soldFor } from '#test/ledger-desk.ts';
import { certificateCode } from './certificate-secret.ts';
import { certificateRows, closeShortfall, openShortfalls } from './certificate-rows.ts';
import { refundCertificate, topUpCertificate, voidCertificate } from './end-certificate.ts';
import { expireCertificates } from './expire-certificates.ts';
import { findCertificate } from './find-certificate.ts';
import { readBooks, saveLedgerSettings } from './practice-books.ts';
import { redeemCertificate } from './redeem-certificate.ts';
import { redeemOffline } from './redeem-offline.ts';
import { LedgerSettings } from '#domain/ledger/ledger-settings.ts';

test('certificates from sale to end', async (t) => {
  const at = await emptyBooks(t);
  const { database, asking, fresh } = at;
  const heldOn = (id: string) =>
    database.read(asking, async (tables) => (await findCertificate(tables, { id }))?.held);

  await t.test('[CERT-1] two hundred at once take together what a certificate held', async () => {
    const sold = await soldFor(at, 100_00);
    const servers = await severalServers(fresh, 3);
    const answers = await Promise.all(
      Array.from({ length: 200 }, (_, place) => {
        const cents = 100 + ((place * 37) % 900);
        const wish = { id: randomUUID(), certificate: { code: sold.code }, cents, now };
        const server = servers[place % servers.length] ?? database;
        return server.write(asking, (tables) => redeemCertificate(tables, wish));
      }),
    );
    await Promise.all(servers.map((server) => server.close()));
    const taken = answers.reduce((sum, answer) => sum + (answer.ok ? answer.value.cents : 0), 0);
    const left = (await heldOn(sold.id)) ?? NaN;
    assert.equal(taken + left, 100_00);
    assert.ok(left < 900, 'who asked for less than was left got it');
    for (const answer of answers) if (!answer.ok) assert.equal(answer.refusal.reason, 'not-enough');
  });

  await t.test('[CERT-2] a request sent again, and thirty times at once, redeems once', async () => {
    const sold = await soldFor(at, 50_00);
    const wish = { id: randomUUID(), certificate: { code: sold.code }, cents: 30_00, now };
    const answers = await Promise.all(
      Array.from({ length: 30 }, () => database.write(asking, (tables) => redeemCertificate(tables, wish))),
    );
    for (const answer of answers) assert.ok(answer.ok && answer.value.held === 20_00);
    const again = await database.write(asking, (tables) => redeemCertificate(tables, wish));
    assert.ok(again.ok && again.value.cents === 30_00);
    assert.equal(await heldOn(sold.id), 20_00);
    const same = await soldFor(at, 50_00, { id: sold.id });
    assert.deepEqual([same.repeated, same.code, await heldOn(sold.id)], [true, sold.code, 20_00]);
  });

  await t.test(
    '[CERT-3] the database refuses what does not add up, what is edited, what is overdrawn',
    async () => {
      const sold = await soldFor(at, 50_00);
      const code = (sql: string) =>
        fresh.asSuperuser(async (su) => {
          await su.query(
            `set unwind.practice = '${asking.practice}'; set unwind.member = '${asking.member}'`,
          );
          return su.query(sql).then(() => 'done', databaseCode);
        });
      const entry = (cents: number) =>
        `insert into unwind.ledger_entry values ('${asking.practice}', '${sold.id}', 9, 'certificate', '${sold.id}', ${cents})`;
      assert.equal(await code(entry(-1)), '23514');
      assert.equal(await code(entry(50_01)), '23514');
      assert.equal(await code(`update unwind.ledger_entry set cents = cents * 2`), '23001');
      assert.equal(await code(`delete from unwind.ledger_transaction`), '23001');
      assert.equal(
        await code(`insert into unwind.ledger_transaction (practice_id, id, kind, at, currency, made_by)
      values ('${asking.practice}', gen_random_uuid(), 'visit-paid', now(), 'USD', gen_random_uuid())`),
        '23514',
      );
      assert.equal(await heldOn(sold.id), 50_00);
    },
  );

  await t.test('[CERT-4] the currency is fixed once money has been booked', async () => {
    const code = await fresh.asSuperuser((su) =>
      su
        .query(`set unwind.practice = '${asking.practice}'; update unwind.practice set currency = 'EUR'`)
        .then(() => 'done', databaseCode),
    );
    assert.equal(code, '23001');
  });

  await t.test(
    '[CERT-5] the code stands nowhere, follows from the secret, and is found without it',
    async () => {
      const sold = await soldFor(at, 50_00);
      assert.equal(certificateCode(ledgerSecret, sold.id), sold.code);
      const rows = await fresh.asSuperuser((su) =>
        su.query(`select c::text as certificate from unwind.certificate c`),
      );
      assert.ok(rows.rows.length > 0);
      const plain = sold.code.replaceAll('-', '');
      for (const { certificate } of rows.rows)
        assert.ok(!String(certificate).includes(sold.code) && !String(certificate).includes(plain));
      const found = await database.read(asking, (tables) =>
        findCertificate(tables, { code: sold.code.toLowerCase().replaceAll('-', ' ') }),
      );
      assert.equal(found?.id, sold.id);
    },
  );

  await t.test('[CERT-6] a visitor with the code sees what is on it and nothing of who gave it', async () => {
    const sold = await soldFor(at, 50_00, { buyer: { name: 'Anna Holm', email: '' } });
    const visitor = { ...asking, role: 'visitor' as const, member: asking.practice as never };
    const found = await database.read(visitor, (tables) => findCertificate(tables, { code: sold.code }));
    assert.equal(found?.held, 50_00);
    assert.doesNotMatch(JSON.stringify(found), /Anna/);
    assert.deepEqual(await database.read(visitor, certificateRows), []);
    const other = await database.read(visitor, (tables) => findCertificate(tables, { code: 'not a code' }));
    assert.equal(other, undefined);
  });

  await t.test(
    '[CERT-8] redeemed without a connection: as far as it reaches, and the rest is a task',
    async () => {
      const sold = await soldFor(at, 50_00);
      const wish = { id: randomUUID(), certificate: { code: sold.code }, cents: 80_00, now, offlineAt: now };
      const send = (what: typeof wish) => database.write(asking, (tables) => redeemOffline(tables, what));
      const done = { ok: true, value: { cents: 50_00, held: 0, short: 30_00, ending: sold.ending } };
      assert.deepEqual(await send(wish), done);
      assert.deepEqual(await send(wish), done);
      const nobodys = certificateCode(ledgerSecret, randomUUID());
      const unknown = await send({ ...wish, id: randomUUID(), certificate: { code: nobodys } });
      assert.ok(unknown.ok && unknown.value.short === 80_00 && unknown.value.ending === nobodys.slice(-4));
      const tasks = await database.read(asking, openShortfalls);
      assert.deepEqual(
        tasks.map(({ short, ending }) => [short, ending]),
        [
          [30_00, sold.ending],
          [80_00, nobodys.slice(-4)],
        ],
      );
      for (const { id } of tasks)
        await database.write(asking, (tables) =>
          closeShortfall(tables, { id, outcome: 'Paid in cash', now }),
        );
      assert.deepEqual(await database.read(asking, openShortfalls), []);
    },
  );

  await t.test('[CERT-9] redeemed when selling is switched off', async () => {
    const sold = await soldFor(at, 50_00);
    const off = LedgerSettings.parse({ sellsCertificates: false });
    await database.write(asking, (tables) => saveLedgerSettings(tables, off));
    const wish = { id: randomUUID(), certificate: { id: sold.id }, cents: 10_00, now };
    assert.ok((await database.write(asking, (tables) => redeemCertificate(tables, wish))).ok);
    await database.write(asking, (tables) => saveLedgerSettings(tables, LedgerSettings.parse({})));
  });

  await t.test('[CERT-17] what is risked without a connection is kept, and is nothing before', async () => {
    const risk = () =>
      database.read(asking, async (tables) => (await readBooks(tables)).settings.redeemsOfflineUpTo);
    assert.equal(await risk(), 0);
    const risks = LedgerSettings.parse({ redeemsOfflineUpTo: 60_00 });
    await database.write(asking, (tables) => saveLedgerSettings(tables, risks));
    assert.equal(await risk(), 60_00);
    assert.ok(!LedgerSettings.safeParse({ redeemsOfflineUpTo: 0.5 }).success);
  });

  await t.test('[CERT-10] topped up it holds more; refunded or voided it ends with its reason', async () => {
    const [one, two] = [await soldFor(at, 50_00), await soldFor(at, 40_00)];
    const topped = await database.write(asking, (tables) =>
      topUpCertificate(tables, { ...about(one.id), tender: { kind: 'card', cents: 25_00 } }),
    );
    assert.deepEqual(topped, { ok: true, value: { held: 75_00 } });
    const refunding = { ...about(one.id), by: 'card' as const };
    for (let tries = 0; tries < 2; tries += 1)
      assert.ok((await database.write(asking, (tables) => refundCertificate(tables, refunding))).ok);
    assert.ok((await database.write(asking, (tables) => voidCertificate(tables, about(two.id)))).ok);
    const rows = await database.read(asking, certificateRows);
    const ends = new Map(rows.map((row) => [row.id, [row.held, row.ended, row.endedWhy]]));
    assert.deepEqual(ends.get(one.id), [0, 'refunded', 'Moves away']);
    assert.deepEqual(ends.get(two.id), [0, 'voided', 'Moves away']);
    const wish = { id: randomUUID(), certificate: { id: two.id }, cents: 100, now };
    const no = await database.write(asking, (tables) => redeemCertificate(tables, wish));
    assert.deepEqual(no, { ok: false, refusal: { reason: 'certificate-ended', ended: 'voided' } });
  });

  await t.test('[CERT-18] what ended unredeemed is booked as expired a month later, once', async () => {
    const [over, waits, stays] = [
      await soldFor(at, 50_00),
      await soldFor(at, 40_00),
      await soldFor(at, 30_00),
    ];
    const ends = (id: string, day: string) =>
      fresh.asSuperuser((su) =>
        su.query('update unwind.certificate set expires_on = $2 where id = $1', [id, day]),
      );
    const part = { id: randomUUID(), certificate: { id: over.id }, cents: 20_00, now };
    assert.ok((await database.write(asking, (tables) => redeemCertificate(tables, part))).ok);
    await ends(over.id, '2026-02-07');
    await ends(waits.id, '2026-02-08');
    const pool = openPool(fresh.connection.loginFor('unwind_jobs'), { size: 1, reader: 'libraries' });
    const helpers = { query: pool.query.bind(pool), job: { id: '1' } } as unknown as JobHelpers;
    const job = expireCertificates({ database, clock: { now: () => now } });
    for (let tries = 0; tries < 2; tries += 1) await job(null, helpers);
    await pool.end();
    const rows = new Map((await database.read(asking, certificateRows)).map((row) => [row.id, row]));
    const stand = [over, waits, stays].map(({ id }) => [rows.get(id)?.held, rows.get(id)?.ended ?? null]);
    assert.deepEqual(stand, [
      [0, 'expired'],
      [40_00, null],
      [30_00, null],
    ]);
    const { rows: kept } = await fresh.asSuperuser((su) =>
      su.query("select sum(cents)::int as booked from unwind.ledger_entry where kind = 'breakage'"),
    );
    assert.deepEqual(
      kept.map(({ booked }) => Math.abs(Number(booked))),
      [30_00],
    );
  });
});

const severalServers = ({ connection }: FreshDatabase, count: number): Promise<Database[]> =>
  Promise.all(Array.from({ length: count }, () => openDatabase({ connection })));

const about = (certificate: string) => ({ id: randomUUID(), certificate, now, why: 'Moves away' });
