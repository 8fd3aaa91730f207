import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { setUpCode } from '#server/identity/set-up-code.ts';
import { TEST_SECRET } from '#test/server.ts';
import { expectNoAxeViolations } from './axe.ts';
import { type App, openApp } from './harness.ts';
import { screenshot } from './screenshot.ts';

const everySize = ['phone', 'tablet', 'desktop'] as const;
const title = (page: Page) => page.getByRole('heading', { level: 1 });
const settled = async (page: Page) => {
  await title(page).waitFor();
  await page.waitForFunction(() => document.querySelector('[data-skeleton]') === null);
};

test('a therapist signs in and reaches a client by keyboard alone', async (t) => {
  const { page } = await openApp(t);
  await page.goto('/today');
  await page.getByRole('textbox', { name: 'E-mail' }).focus();
  await page.keyboard.type('maren@stillpoint.example');
  await page.keyboard.press('Tab');
  await page.keyboard.type('unwind-demo-2026');
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: 'Open session: Ruth Alder' }).waitFor();
  await tabTo(page, 'Clients');
  await page.keyboard.press('Enter');
  await page.getByRole('searchbox', { name: 'Find a client' }).focus();
  await page.keyboard.type('ruth al');
  await page.getByRole('link', { name: /Ruth Alder/ }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Ruth Alder' }).waitFor();
  assert.equal(await page.evaluate(() => document.activeElement?.tagName), 'H1', 'the title takes the focus');
});

test('the menu opens by keyboard, keeps the choice of dark, and gives the focus back', async (t) => {
  const app = await openApp(t);
  await app.signInAs('maren');
  const corner = app.page.getByRole('button', { name: 'Maren Holt: menu' });
  await corner.press('Enter');
  await app.page.getByRole('menuitemradio', { name: 'Dark' }).press('Enter');
  await app.page.keyboard.press('Escape');
  await app.page.reload();
  await settled(app.page);
  assert.equal(await app.page.locator('html').getAttribute('data-theme'), 'dark');
});

test('two people change one file: both texts side by side, and the chosen one stands', async (t) => {
  const app = await openApp(t);
  await openRuth(app);
  await app.page.getByRole('button', { name: 'Edit', exact: true }).click();
  await app.page.getByRole('textbox', { name: /^Phone/ }).fill('+1 312 555 0001');
  await changePhoneElsewhere(app, '+1 312 555 0002');
  await app.page.getByRole('button', { name: 'Save' }).click();
  await app.page.getByRole('heading', { name: 'Somebody else changed this meanwhile' }).waitFor();
  await expectNoAxeViolations(app.page);
  await screenshot(app.page, 'client-conflict', everySize);
  await app.page.getByRole('radio', { name: /0002/ }).press('Space');
  await app.page.getByRole('button', { name: 'Save this' }).click();
  await app.page.getByRole('link', { name: '+1 312 555 0002' }).waitFor();
});

test('the front desk sees clients without the clinical part', async (t) => {
  const app = await openApp(t);
  await openRuth(app, 'theo');
  await app.page.getByRole('heading', { name: 'Contact' }).waitFor();
  assert.equal(await app.page.getByRole('heading', { name: 'Plan and limits' }).count(), 0);
  assert.equal(await app.page.getByRole('link', { name: 'Start a session' }).count(), 0);
});

test('a client comes to the own visits and to nothing of the practice', async (t) => {
  const app = await openApp(t);
  await app.signInAs('ruth', '/clients');
  await app.page.getByRole('heading', { level: 1, name: 'Hello Ruth' }).waitFor();
  await expectNoAxeViolations(app.page);
  await screenshot(app.page, 'my-visits', everySize);
});

test('without the server one line says what still works, and all comes back by itself', async (t) => {
  const app = await openApp(t);
  await app.signInAs('theo');
  await settled(app.page);
  await app.readyForOffline();
  await app.loseServer();
  await app.page.getByRole('link', { name: 'Clients' }).click();
  await app.page.getByRole('heading', { name: 'You are offline' }).waitFor();
  const line = app.page.getByRole('status').filter({ hasText: 'No connection to the practice.' });
  await line.waitFor();
  await expectNoAxeViolations(app.page);
  await screenshot(app.page, 'offline-line', everySize);
  await app.findServer();
  await app.page.getByRole('link', { name: /Ruth Alder/ }).waitFor();
  await line.waitFor({ state: 'detached' });
});

test('axe finds nothing on any page, by day and in the dark, on phone, tablet and desktop', async (t) => {
  const app = await openApp(t);
  app.watch.allow(/404 from \/nowhere/);
  for (const path of ['/sign-in', '/password', '/mailbox', '/nowhere']) await lookAt(app, path);
  await openRuth(app);
  const file = new URL(app.page.url()).pathname;
  const pages = [
    '/today',
    '/diary',
    '/clients',
    file,
    `${file}/plan`,
    '/security',
    '/team',
    '/devices',
    '/audit',
  ];
  for (const path of pages) await lookAt(app, path);
});

test('the set-up page makes a practice and goes in', async (t) => {
  const app = await openApp(t, { practice: 'empty' });
  await app.page.goto('/');
  await app.page.getByRole('heading', { level: 1, name: 'Set up your practice' }).waitFor();
  await expectNoAxeViolations(app.page);
  await screenshot(app.page, 'set-up', everySize);
  await setUpPractice(app);
  await app.page.getByRole('heading', { name: 'No visits today' }).waitFor();
});

const setUpPractice = async ({ page }: App): Promise<void> => {
  assert.equal(await page.getByRole('combobox', { name: 'Time zone' }).inputValue(), 'America/Chicago');
  await page.getByRole('textbox', { name: 'Set-up code' }).fill(setUpCode(TEST_SECRET));
  await page.getByRole('textbox', { name: 'Name of the practice' }).fill('Quiet Hands');
  await page.getByRole('textbox', { name: 'Your name' }).fill('Ada Example');
  await page.getByRole('textbox', { name: 'E-mail' }).fill('ada@example.org');
  await page.getByRole('textbox', { name: 'Password' }).fill('correct horse battery');
  await page.getByRole('button', { name: 'Make the practice' }).click();
};

const lookAt = async (app: App, path: string): Promise<void> => {
  await app.page.goto(path);
  await settled(app.page);
  const { width, height } = app.page.viewportSize() ?? { width: 1024, height: 768 };
  for (const size of [
    { width: 390, height: 844 },
    { width, height },
  ]) {
    await app.page.setViewportSize(size);
    await expectNoAxeViolations(app.page);
  }
  const name = path
    .replace(/[0-9a-f-]{36}/, 'client')
    .replaceAll('/', '-')
    .slice(1);
  await screenshot(app.page, name, everySize);
};

const openRuth = async (app: App, player: 'maren' | 'theo' = 'maren'): Promise<void> => {
  await app.signInAs(player, '/clients');
  await app.page.getByRole('link', { name: /Ruth Alder/ }).click();
  await app.page.getByRole('heading', { level: 1, name: 'Ruth Alder' }).waitFor();
  await settled(app.page);
};

const changePhoneElsewhere = async ({ context, page, url }: App, phone: string): Promise<void> => {
  const address = `${url}/api${new URL(page.url()).pathname}`;
  const file = await (await context.request.get(address)).json();
  const data = { version: file.version, details: { ...file.details, phone } };
  assert.equal((await context.request.put(address, { data })).status(), 200);
};

/** Presses Tab until the link with this name has the focus; a page where that takes 30 presses is not usable. */
const tabTo = async (page: Page, name: string): Promise<void> => {
  for (let presses = 0; presses < 30; presses += 1) {
    if ((await page.evaluate(() => document.activeElement?.textContent?.trim())) === name) return;
    await page.keyboard.press('Tab');
  }
  assert.fail(`Tab does not reach ${name}`);
};
