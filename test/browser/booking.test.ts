import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { expectNoAxeViolations } from './axe.ts';
import { openApp, type App } from './harness.ts';
import { screenshot } from './screenshot.ts';

const BOOK = '/at/still-point/book';

test('[VISIT-1][VISIT-7] without a script a visit is booked from start to end, and cancelled by its link', async (t) => {
  const app = await openApp(t);
  const { page } = await openPages(t, app, {
    javaScriptEnabled: false,
    viewport: { width: 390, height: 844 },
  });
  await page.goto(app.url + BOOK);
  await page.getByLabel('Myofascial release, 60 minutes').check();
  await page.getByRole('button', { name: 'Go on' }).click();
  await page.getByLabel('Maren Holt').check();
  await page.getByRole('button', { name: 'See the times' }).click();
  const days = page.getByRole('table').getByRole('link');
  await page
    .getByRole('link', { name: /^[A-Z][a-z]+ \d{4}$/ })
    .first()
    .click();
  await days.first().click();
  const day = await page.locator('#times-head').innerText();
  await page.locator('#times').getByRole('button').last().click();
  await page.getByRole('heading', { name: 'Your name', level: 1 }).waitFor();
  assert.match(await page.locator('.card').innerText(), new RegExp(day));
  await page.getByRole('button', { name: 'Book this visit' }).click();
  assert.match(await page.getByRole('alert').innerText(), /Write your name/);
  await page.getByLabel('Your name').fill('Nora Lindt');
  await page.getByLabel('Mail address').fill('nora@visitor.example');
  await page.getByLabel('I agree with this').check();
  await page.getByRole('button', { name: 'Book this visit' }).click();
  await page.getByRole('heading', { name: 'Your visit is booked' }).waitFor();
  await page.getByRole('link', { name: 'Cancel it' }).click();
  await page.getByText('Cancelling now costs nothing.').waitFor();
  await page.getByRole('button', { name: 'Cancel the visit' }).click();
  await page.getByRole('heading', { name: 'Your visit is cancelled' }).waitFor();
});

test('[VISIT-9] with a script arrow keys go from day to day, another month is said, and her own clock is shown', async (t) => {
  const app = await openApp(t);
  const { page } = await openPages(t, app, {
    timezoneId: 'Europe/Lisbon',
    viewport: { width: 1440, height: 900 },
  });
  await page.goto(app.url + BOOK);
  await look(page, 'book-what');
  await page.getByLabel('Myofascial release, 60 minutes').check();
  await page.getByRole('button', { name: 'Go on' }).click();
  await look(page, 'book-whom');
  await page.getByRole('button', { name: 'See the times' }).click();
  await page.getByText('Your device is in Europe/Lisbon').waitFor();
  assert.match(await page.locator('#times li').first().innerText(), /for you/);
  await look(page, 'book-when');
  const days = page.getByRole('table').getByRole('link');
  await days.first().focus();
  await page.keyboard.press('PageDown');
  await page.waitForURL(/month=/);
  const month = await page.locator('caption').innerText();
  await page.waitForFunction((said) => document.querySelector('[role=status]')?.textContent === said, month);
  assert.equal(await focused(page), await days.first().getAttribute('data-day'));
  await page.keyboard.press('ArrowRight');
  assert.equal(await focused(page), await days.nth(1).getAttribute('data-day'));
  await page.keyboard.press('ArrowDown');
  const below = Temporal.PlainDate.from((await days.nth(1).getAttribute('data-day')) ?? '').add({ days: 7 });
  assert.equal(await focused(page), below.toString());
  await page.keyboard.press('Enter');
  await page.waitForURL(/day=/);
  await page.locator('#times').getByRole('button').first().click();
  await page.getByRole('heading', { name: 'Your name', level: 1 }).waitFor();
  await look(page, 'book-who');
  await page.getByLabel('Your name').fill('Nora Lindt');
  await page.getByLabel('Mail address').fill('nora@visitor.example');
  await page.getByLabel('I agree with this').check();
  await page.getByRole('button', { name: 'Book this visit' }).click();
  await page.getByRole('heading', { name: 'Your visit is booked' }).waitFor();
  await look(page, 'visit-booked');
  await page.getByRole('link', { name: 'Move it' }).click();
  await look(page, 'visit-move');
  await page.locator('#times').getByRole('button').first().click();
  await page.getByRole('button', { name: 'Move the visit' }).click();
  await page.getByRole('heading', { name: 'Your visit has a new time' }).waitFor();
  await page.getByRole('link', { name: 'Cancel it' }).click();
  await look(page, 'visit-cancel');
  await t.test(
    'other hours and the waiting list: nothing for axe, and the keyboard goes through',
    async () => {
      await page.goto(`${app.url}/at/still-point/request`);
      await look(page, 'request');
      await goThrough(page, 'input[name=date1]');
      await page.goto(`${app.url}/at/still-point/waiting`);
      await look(page, 'waiting');
      await goThrough(page, 'input[name=days]');
      await page.keyboard.press('Space');
      assert.ok(await page.getByLabel('Monday').isChecked());
    },
  );
});

async function openPages(
  t: TestContext,
  { browser }: App,
  options: BrowserContextOptions,
): Promise<{ page: Page }> {
  const context = await browser.newContext(options);
  t.after(() => context.close());
  return { page: await context.newPage() };
}

/** Nothing to find for axe by day or night, nothing wider than a small phone, and its pictures where somebody asks for them. */
async function look(page: Page, name: string): Promise<void> {
  await expectNoAxeViolations(page);
  await page.setViewportSize({ width: 320, height: 640 });
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= 320), `${name} is too wide`);
  await page.setViewportSize({ width: 1440, height: 900 });
  await screenshot(page, name, ['phone', 'tablet', 'desktop']);
}

/** The arrow keys choose what she would like; from there each Tab is one question, up to when she could come. */
async function goThrough(page: Page, last: string): Promise<void> {
  const services = page.locator('input[name=service]');
  await services.first().focus();
  await page.keyboard.press('ArrowDown');
  assert.ok(await services.nth(1).isChecked());
  await page.keyboard.press('Tab');
  assert.equal(await page.locator('input[name=therapist]:focus').count(), 1);
  await page.keyboard.press('Tab');
  assert.equal(await page.locator(`${last}:focus`).count(), 1);
}

const focused = (page: Page): Promise<string | null> =>
  page.evaluate(() => document.activeElement?.getAttribute('data-day') ?? null);
