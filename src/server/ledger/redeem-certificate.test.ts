import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { openDatabase, type Asking, type Database } from '#server/database/database.ts';
import { freshDatabase, type FreshDatabase } from '#test/database.ts';
import { addPractice } from '#test/practice.ts';
import { findCertificate } from './find-certificate.ts';
import { redeemCertificate } from './redeem-certificate.ts';
import { sellCertificate } from './sell-certificate.ts';

const secret = 'a secret of at least thirty-two letters';
const now = Temporal.Instant.from('2026-03-11T16:00:00Z');

test('[CERT-1] two hundred at once redeem together what a certificate held, and nobody falls over', async (t) => {
  const fresh = await freshDatabase(t);
  const asking = await addPractice(fresh.database, 'front-desk');
  const sold = await sell(fresh.database, asking, 100_00);
  const servers = await severalServers(fresh, 3);
  t.after(() => Promise.all(servers.map((server) => server.close())));
  const answers = await Promise.all(
    Array.from({ length: 200 }, (_, place) => {
      const server = servers[place % servers.length] ?? fresh.database;
      const cents = 100 + ((place * 37) % 900);
      const wish = { id: randomUUID(), certificate: { code: sold.code }, cents, now };
      return server.write(asking, (tables) => redeemCertificate(tables, wish));
    }),
  );
  const redeemed = answers.filter(({ ok }) => ok);
  const taken = redeemed.reduce((sum, answer) => sum + (answer.ok ? answer.value.cents : 0), 0);
  const left = await fresh.database.read(asking, (tables) => findCertificate(tables, { id: sold.id }));
  assert.equal(taken + (left?.held ?? NaN), 100_00);
  assert.ok(redeemed.length > 5 && redeemed.length < 200);
  for (const answer of answers) if (!answer.ok) assert.equal(answer.refusal.reason, 'not-enough');
  assert.ok((left?.held ?? NaN) < 900, 'who asked for less than was left got it');
});

async function severalServers({ connection }: FreshDatabase, count: number): Promise<Database[]> {
  return Promise.all(Array.from({ length: count }, () => openDatabase({ connection })));
}

async function sell(database: Database, asking: Asking, cents: number) {
  const nobody = { name: '', email: '' };
  const sold = await database.write(asking, (tables) =>
    sellCertificate(tables, {
      id: randomUUID(),
      worth: { kind: 'amount' },
      paid: { kind: 'cash', cents },
      buyer: nobody,
      recipient: nobody,
      message: '',
      deliverOn: null,
      secret,
      address: 'https://unwind.example',
      now,
    }),
  );
  assert.ok(sold.ok);
  return sold.value;
}
