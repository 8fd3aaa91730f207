import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SLUG } from '#server/demo/cast-scheduling.ts';
import { stillPoint } from '#server/demo/cast.ts';
import { expectNoAxeViolations } from './axe.ts';
import { openApp } from './harness.ts';
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
