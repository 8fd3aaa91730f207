import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { SLUG } from '#server/demo/cast-scheduling.ts';
import { maren, ruth, stillPoint } from '#server/demo/cast.ts';
import { askingAs } from '#test/cast.ts';
import { soldFor } from '#test/ledger-desk.ts';
import { TEST_SECRET } from '#test/server.ts';
import { expectNoAxeViolations } from './axe.ts';
import { openApp, type App } from './harness.ts';
import { screenshot } from './screenshot.ts';

const all = ['phone', 'tablet', 'desktop'] as const;
const today = Temporal.Now.plainDateISO(stillPoint.zone).toString();

test('a gift is ordered without an account, confirmed at the desk, and a visit is settled from its sheet', async (t) => {
  const app = await openApp(t);
  const { page } = app;
  await page.goto(`${app.url}/at/${SLUG}/gift`);
  await page.getByRole('button', { name: 'Order' }).waitFor();
  await expectNoAxeViolations(page);
  await screenshot(page, 'gift', all);
  await page.getByLabel('An amount').check();
  await page.getByLabel('Amount', { exact: false }).and(page.locator('input[name=amount]')).fill('5');
  await page.locator('input[name=buyerName]').fill('Otto Brandt');
  await page.locator('input[name=buyerEmail]').fill('otto@client.example');
  await page.getByRole('button', { name: 'Order' }).click();
  await page.getByRole('link', { name: /from \$25/ }).waitFor();
  await expectNoAxeViolations(page);
  await screenshot(page, 'gift-mended', ['phone']);
  await page.locator('input[name=amount]').fill('50');
  await page.getByRole('button', { name: 'Order' }).click();
  await page.getByRole('heading', { name: 'Your order is here' }).waitFor();
  await screenshot(page, 'gift-ordered', ['phone']);

  await app.asSuperuser((su) => su.query(`update unwind.appointment set price = 12000`));
  await app.signInAs('theo', '/certificates');
  const order = page.getByRole('listitem').filter({ hasText: 'Otto Brandt, $50' });
  await order.waitFor();
  await expectNoAxeViolations(page);
  await screenshot(page, 'gift-orders', all);
  await order.getByRole('button', { name: 'Paid in cash' }).press('Enter');
  await order.waitFor({ state: 'detached' });

  await page.goto(`${app.url}/diary?view=day&date=${today}`);
  await page
    .getByRole('button', { name: /Ruth Alder/ })
    .first()
    .press('Enter');
  await page.getByRole('button', { name: 'Settle' }).press('Enter');
  const sheet = page.getByRole('dialog', { name: 'Settle with Ruth Alder' });
  await sheet.getByText('Still due').waitFor();
  await expectNoAxeViolations(page);
  await sheet.getByRole('button', { name: /Tip/ }).press('Enter');
  await page.getByRole('option', { name: /20 %/ }).press('Enter');
  await sheet.getByRole('button', { name: 'Settle $144' }).waitFor();
  await sheet.getByLabel('Amount').fill('100');
  await sheet.getByText('$44 is still missing', { exact: false }).waitFor();
  await screenshot(page, 'settle', all);
  await sheet.getByRole('button', { name: 'Pay with something else too' }).press('Enter');
  await sheet.getByRole('button', { name: 'Settle $144' }).press('Enter');
  await sheet.getByText('This visit is settled.').waitFor();
  await expectNoAxeViolations(page);
  await screenshot(page, 'settled', all);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    sheet.getByRole('button', { name: 'Receipt to print' }).press('Enter'),
  ]);
  assert.match(file.suggestedFilename(), /^Receipt .+\.pdf$/);
});

test('[TILL-18] [SYNC-16] [TILL-20] a fee is taken in the settle sheet, without a connection a certificate is; and what a client sees of it', async (t) => {
  const app = await openApp(t);
  const { page } = app;
  await somethingOwed(app);
  const now = Temporal.Now.instant();
  const asking = askingAs(maren);
  const { code } = await soldFor({ ...app, asking }, 5000, { secret: TEST_SECRET, now });
  await app.signInAs('maren');
  await app.keepsToday();
  await app.readyForOffline();
  await page.goto(`${app.url}/diary?view=day&date=${today}`);
  const sheet = await settleSheet(page);
  await feeTaken(page);

  await app.goOffline();
  const offline = sheet.getByRole('form', { name: 'Redeem without a connection' });
  await offline.getByLabel('Code').fill(code);
  await offline.getByLabel('How much').fill('30');
  await screenshot(page, 'settle-offline', all);
  await expectNoAxeViolations(page);
  await offline.getByRole('button', { name: 'Redeem, and send later' }).press('Enter');
  await sheet.getByText(/\$30\.00 of …\w{4}: waiting to be sent/).waitFor();
  await screenshot(page, 'settle-offline-waits', ['phone']);
  await app.goOnline();
  await sheet.getByText(/\$30\.00 of …\w{4}: sent and taken whole/).waitFor();
  await sheet.getByText('From certificates in the room').waitFor();
  await sheet.getByText('$90', { exact: true }).waitFor();
  await expectNoAxeViolations(page);
  await ownMoney(app);
});

/** Ruth cancelled late; two thirds of the fee are open. And certificates are redeemed without a connection. */
async function somethingOwed({ asSuperuser }: App): Promise<void> {
  await asSuperuser(async (su) => {
    await su.query(`select set_config('unwind.practice', $1, false)`, [stillPoint.id]);
    await su.query(`update unwind.practice set ledger_settings = '{"redeemsOfflineUpTo": 6000}'`);
    await su.query(
      `insert into unwind.visit_fee (practice_id, appointment_id, why, cents, from_ahead, from_card, owed, noted_at)
       select practice_id, id, 'late-cancellation', 6000, 2000, 0, 4000, now() from unwind.appointment
       where client_id = $1 and status = 'done' order by lower(during) desc limit 1`,
      [ruth.id],
    );
  });
}

async function settleSheet(page: Page) {
  await page
    .getByRole('button', { name: /Ruth Alder/ })
    .first()
    .press('Enter');
  await page.getByRole('button', { name: 'Settle' }).press('Enter');
  return page.getByRole('dialog', { name: 'Settle with Ruth Alder' });
}

async function feeTaken(page: Page): Promise<void> {
  const fees = page.getByRole('region', { name: 'Fees that are owed' });
  await fees.getByText('$40 is owed').waitFor();
  await fees.getByRole('button', { name: 'Take it now' }).press('Enter');
  await fees.getByLabel('Amount').fill('15');
  await screenshot(page, 'settle-fee', all);
  await expectNoAxeViolations(page);
  await fees.getByRole('button', { name: 'Take $15' }).press('Enter');
  await fees.getByText('$25 is owed').waitFor();
  await fees.getByRole('button', { name: 'Let it go' }).press('Enter');
  await fees.getByLabel('Why').fill('Her child was ill');
  await fees.getByRole('button', { name: 'Let go of $25' }).press('Enter');
  await fees.waitFor({ state: 'detached' });
}

async function ownMoney(app: App): Promise<void> {
  const other = await app.addDevice();
  const { page } = other;
  await other.signInAs('ruth', '/my');
  await page.getByRole('link', { name: 'See what is left' }).press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Paid ahead and receipts' }).waitFor();
  await page.getByText('3 of 5 visits left').waitFor();
  await page.getByText('For you and Abigail').waitFor();
  await page.getByText('$90.00 of $150.00 left').waitFor();
  await screenshot(page, 'my-money', all);
  await expectNoAxeViolations(page);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page
      .getByRole('button', { name: /^Receipt for the visit on/ })
      .first()
      .press('Enter'),
  ]);
  assert.match(file.suggestedFilename(), /^Receipt .+\.pdf$/);
}
