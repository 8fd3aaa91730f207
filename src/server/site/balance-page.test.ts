import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { maren } from '#server/demo/cast.ts';
import { certificateCode } from '#server/ledger/certificate-secret.ts';
import { askingAs } from '#test/cast.ts';
import { freshDemo } from '#test/database.ts';
import { ledgerNow, soldFor } from '#test/ledger-desk.ts';
import { PageVisitor } from '#test/page-visitor.ts';
import { freshServer, TEST_SECRET } from '#test/server.ts';

const PATH = '/at/still-point/gift/balance';

test('[CERT-15] a balance is shown for a code, and trying codes teaches nothing and ends soon', async (t) => {
  const fresh = await freshDemo(t, ledgerNow);
  const { server, database } = await freshServer(t, { fresh, environment: { UNWIND_DEMO: '1' } });
  const visitor = new PageVisitor(server);
  const buyer = { name: 'Anna Holm', email: '' };
  const sold = await soldFor({ database, asking: askingAs(maren) }, 120_00, { buyer, secret: TEST_SECRET });
  const empty = await visitor.open(PATH);
  assert.match(empty.html, /What is on a gift certificate/);
  const seen = await visitor.send(PATH, { code: sold.code.toLowerCase() });
  assert.equal(seen.status, 200);
  assert.match(seen.html, /\$120/);
  assert.doesNotMatch(seen.html, /Anna/);
  const nobodys = await visitor.send(PATH, { code: certificateCode(TEST_SECRET, randomUUID()) });
  const mistyped = await visitor.send(PATH, { code: 'ABCD' });
  assert.ok(said(nobodys));
  assert.equal(said(nobodys), said(mistyped));
  assert.deepEqual([nobodys.status, mistyped.status], [422, 422]);
  const later = [];
  for (let tries = 0; tries < 9; tries += 1) later.push(await visitor.send(PATH, { code: 'ABCD' }));
  assert.deepEqual(
    later.map(({ status }) => status),
    [422, 422, 422, 422, 422, 422, 422, 429, 429],
  );
});

const said = ({ html }: { html: string }) => html.match(/We do not know this code[^<]*/)?.[0];
