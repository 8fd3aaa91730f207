import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { expectNoAxeViolations } from './axe.ts';
import { openApp, type App } from './harness.ts';
import { screenshot, type Size } from './screenshot.ts';

const everySize: readonly Size[] = ['phone', 'tablet', 'desktop'];

test('a certificate is sold at the desk, printed, redeemed in parts by its code, and stands in the books', async (t) => {
  const app = await openApp(t);
  const { page } = app;
  await app.signInAs('maren', '/certificates');
  await page.getByRole('heading', { level: 1, name: 'Certificates and packages' }).waitFor();
  const code = await sell(page);
  await printed(page, app);
  await redeemed(page, code);
  await bundled(page);
  await part(page, 'Journal');
  await page.getByText('Certificate redeemed').first().waitFor();
  await page.getByText('Package sold').first().waitFor();
  await screenshot(page, 'ledger-journal', everySize);
  await expectNoAxeViolations(page);
  await switchedOff(page);
  await shownToItsHolder(app, code);
});

test('[SYNC-16] [CERT-8] a certificate redeemed in a room without a connection waits, and what is short by then is a task', async (t) => {
  const app = await openApp(t);
  const { page } = app;
  await app.signInAs('maren', '/certificates');
  await page.getByRole('heading', { level: 1, name: 'Certificates and packages' }).waitFor();
  const code = await sell(page);
  await part(page, 'Settings');
  await page.getByLabel('Without a connection redeem up to').fill('60');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Saved.').waitFor();
  await app.readyForOffline();
  await part(page, 'Redeem');

  await app.goOffline();
  await page.getByLabel('Code').fill(code);
  await page.getByRole('button', { name: 'Look it up' }).click();
  await redeemHere(page, '45.50', code);
  await page.getByText(/\$45\.50 of …\w{4}: waiting to be sent/).waitFor();
  await screenshot(page, 'ledger-offline', everySize);
  await expectNoAxeViolations(page);
  await page.reload();
  const waits = page.getByText(/\$45\.50 of …\w{4}: waiting to be sent/);
  await waits.waitFor();
  await redeemHere(page, '20', code);
  await page.getByText('Without a connection $14.50 more of this certificate').waitFor();
  await screenshot(page, 'ledger-offline-beyond', everySize);
  await expectNoAxeViolations(page);
  await redeemHere(page, '14.50', code);
  await page.getByText(/\$14\.50 of …\w{4}: waiting to be sent/).waitFor();

  await spentElsewhere(app, code);
  await app.goOnline();
  await page.getByText(/\$45\.50 of …\w{4}: sent and taken whole/).waitFor();
  await page.getByText(/\$14\.50 of …\w{4}: sent, and \$4\.50 is short/).waitFor();
  await page.getByText(/\$4\.50 short on …\w{4}/).waitFor();
  await screenshot(page, 'ledger-offline-sent', everySize);
  await expectNoAxeViolations(page);
  await page.getByRole('button', { name: 'Put away' }).click();
  await page.getByText('sent and taken whole').waitFor({ state: 'hidden' });
  await refusedByServer(app, code);
});

/** What the server says no to is told, and goes out again or is given up by a person alone. */
async function refusedByServer(app: App, code: string): Promise<void> {
  const { page } = app;
  const door = '**/api/ledger/redemptions';
  await part(page, 'Redeem');
  await app.goOffline();
  for (const amount of ['5.50', '3.50']) {
    await page.getByLabel('Code').fill(code);
    await page.getByRole('button', { name: 'Look it up' }).click();
    await redeemHere(page, amount, code);
    await page.getByText(new RegExp(`\\$${amount} of …\\w{4}: waiting to be sent`)).waitFor();
  }
  await app.context.route(door, (route) => route.fulfill({ status: 403, json: { error: 'forbidden' } }));
  await app.goOnline();
  const refused = (amount: string) =>
    page
      .getByRole('status')
      .filter({ hasText: new RegExp(`\\$${amount} of …\\w{4}: the server does not take it`) });
  await refused('5.50').waitFor();
  await refused('3.50').waitFor();
  await screenshot(page, 'ledger-offline-refused', everySize);
  await expectNoAxeViolations(page);
  await refused('3.50').getByRole('button', { name: 'I wrote it down' }).click();
  await refused('3.50').waitFor({ state: 'hidden' });
  await app.context.unroute(door);
  await refused('5.50').getByRole('button', { name: 'Send again' }).click();
  await page.getByText(/\$5\.50 of …\w{4}: sent, and \$5\.50 is short/).waitFor();
}

/** On another device, meanwhile: of $120.00 are left $55.50. */
async function spentElsewhere(app: App, code: string): Promise<void> {
  const other = await app.addDevice();
  await other.signInAs('maren', '/certificates');
  await part(other.page, 'Redeem');
  await other.page.getByLabel('Code').fill(code);
  await other.page.keyboard.press('Enter');
  await other.page.getByLabel('How much').fill('64.50');
  await other.page.getByRole('button', { name: 'Redeem $64.50' }).click();
  await other.page.getByText('$64.50 redeemed. $55.50 left.').waitFor();
}

async function redeemHere(page: Page, amount: string, code: string): Promise<void> {
  const form = page.getByRole('form', { name: 'Redeem without a connection' });
  await form.getByLabel('Code').fill(code);
  await form.getByLabel('How much').fill(amount);
  await form.getByRole('button', { name: 'Redeem, and send later' }).click();
}

const part = (page: Page, name: string): Promise<void> =>
  page.getByRole('radio', { name, exact: true }).click();

async function sell(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Sell a certificate' }).click();
  const form = page.getByRole('dialog');
  await form.getByLabel('Amount').last().fill('12x');
  await form.getByRole('button', { name: 'Sell', exact: true }).click();
  await form.getByText('Write an amount such as 120 or 120.50.').waitFor();
  await form.getByRole('textbox', { name: 'Amount' }).fill('120');
  await form.getByLabel('For whom').fill('Jonas Holm');
  await form.getByLabel('From whom').fill('Anna Holm');
  await form.getByLabel('Mail address').fill('jonas@client.example');
  await form.getByRole('textbox', { name: 'Message' }).fill('For your shoulders.');
  await screenshot(page, 'ledger-sell', everySize);
  await expectNoAxeViolations(page);
  await form.getByRole('button', { name: 'Sell', exact: true }).click();
  const said = await page.getByText(/Sold\. The code is/).textContent();
  await page.getByText('Jonas Holm').first().waitFor();
  return /[0-9A-Z]{4}(?:-[0-9A-Z]{4}){3}/.exec(said ?? '')?.[0] ?? '';
}

async function printed(page: Page, { database }: App): Promise<void> {
  await page.getByRole('button', { name: 'Open the certificate for Jonas Holm' }).first().click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Print' }).click();
  assert.match((await download).suggestedFilename(), /^Certificate \w{4}\.pdf$/);
  await screenshot(page, 'ledger-certificate', everySize);
  await expectNoAxeViolations(page);
  await page.keyboard.press('Escape');
  assert.ok(database);
}

async function redeemed(page: Page, code: string): Promise<void> {
  await part(page, 'Redeem');
  await page.getByLabel('Code').fill('ABCD-EFGH');
  await page.getByRole('button', { name: 'Look it up' }).click();
  await page.getByText('No certificate has this code.').waitFor();
  await page.getByLabel('Code').fill(code.toLowerCase());
  await page.keyboard.press('Enter');
  await page.getByText(/\$120\.00 on the certificate/).waitFor();
  await page.getByLabel('How much').fill('45.50');
  await screenshot(page, 'ledger-redeem', everySize);
  await expectNoAxeViolations(page);
  await page.getByRole('button', { name: 'Redeem $45.50' }).click();
  await page.getByText('$45.50 redeemed. $74.50 left.').waitFor();
}

async function bundled(page: Page): Promise<void> {
  await part(page, 'Packages');
  await page.getByRole('button', { name: 'Sell a package' }).click();
  const form = page.getByRole('dialog');
  await form.getByRole('combobox', { name: 'Whose' }).fill('Ruth');
  await page.getByRole('option', { name: 'Ruth Alder' }).click();
  await form.getByRole('button', { name: /For which visit/ }).click();
  await page.getByRole('option').first().click();
  await form.getByRole('button', { name: 'Sell', exact: true }).click();
  // She has another one already: the new one stands first, once it is read.
  await page.getByText('5 of 5 left').waitFor();
  await page.getByRole('button', { name: 'Open the package of Ruth Alder' }).first().click();
  await page.getByRole('button', { name: 'Use one visit' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Use one visit' }).click();
  await page.getByText('One visit used for Ruth Alder.').waitFor();
  await page.getByRole('dialog').getByText('4 of 5 left').waitFor();
  await screenshot(page, 'ledger-package', ['phone', 'tablet']);
  await expectNoAxeViolations(page);
  await page.keyboard.press('Escape');
}

async function switchedOff(page: Page): Promise<void> {
  await part(page, 'Settings');
  await page.getByText('Certificates are sold').click();
  await screenshot(page, 'ledger-settings', everySize);
  await expectNoAxeViolations(page);
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Saved.').waitFor();
  await part(page, 'Certificates');
  await page.getByText(/Selling is switched off/).waitFor();
  assert.equal(await page.getByRole('button', { name: 'Sell a certificate' }).count(), 0);
  await screenshot(page, 'ledger-certificates', everySize);
  await expectNoAxeViolations(page);
}

/** Without a sign-in and without JavaScript: what is on it, for whoever has the code. */
async function shownToItsHolder({ browser, url }: App, code: string): Promise<void> {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${url}/at/still-point/gift/balance`);
  await page.getByLabel('Your code').fill(code);
  await page.getByRole('button', { name: 'Show what is on it' }).click();
  await page.getByRole('heading', { name: '$74.50' }).waitFor();
  await screenshot(page, 'ledger-balance', ['phone', 'desktop']);
  await context.close();
}
