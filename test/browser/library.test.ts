import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { expectNoAxeViolations } from './axe.ts';
import { openApp } from './harness.ts';
import { screenshot, screenshotWhole } from './screenshot.ts';

const everySize = ['phone', 'tablet', 'desktop'] as const;

test('[EVID-6] [EVID-7] the library tells what is known, what not to say, and the trials beside the own numbers', async (t) => {
  const app = await openApp(t);
  const { page } = app;
  await app.signInAs('maren', '/practice');
  await page.getByRole('link', { name: /^Library/u }).press('Enter');
  await page.getByRole('heading', { name: 'What may be said, by complaint' }).waitFor();
  await looksRight(page, 'library-evidence');
  await folds(page);
  await chooseByKeyboard(page, 'Neck pain');
  await page.getByRole('heading', { name: 'Fibromyalgia', exact: true }).waitFor({ state: 'hidden' });
  await page.getByRole('heading', { name: 'Less neck pain and tenderness in the short term' }).waitFor();
  assert.match(page.url(), /complaint=neck-pain$/u);

  await page.getByRole('link', { name: 'What it cannot do' }).press('Enter');
  await page.getByRole('heading', { name: 'Breaks down scar tissue and adhesions' }).waitFor();
  await looksRight(page, 'library-not-to-say');

  await page.getByRole('link', { name: 'Trials', exact: true }).press('Enter');
  await page.getByRole('heading', { name: 'Reviews', exact: true }).waitFor();
  await looksRight(page, 'library-trials');
  await page.getByRole('link', { name: /^Rodriguez-Huguet 2018/u }).press('Enter');
  await page.getByRole('figure', { name: /^Differences in points of 10/u }).waitFor();
  const names: string[] = [];
  for (const button of await page.getByRole('button', { name: 'Save as a drawing' }).all()) {
    const saved = page.waitForEvent('download');
    await button.press('Enter');
    names.push((await saved).suggestedFilename());
  }
  assert.equal(new Set(names).size, 2, names.join());
  const table = page.getByRole('table', { name: 'Printed and computed numbers' });
  await table.getByText('Agrees').first().waitFor();
  await page.getByText('Main measure').first().waitFor();
  await looksRight(page, 'library-trial');
  await prints(page);

  await page.route('**/api/practice/registry', (route) => route.abort());
  await page.goto('/library/trials/aslam-2024');
  await page.getByRole('heading', { name: 'FIQR, adjusted for the start' }).waitFor();
  await page.getByRole('heading', { name: 'You are offline' }).waitFor();
  await looksRight(page, 'library-adjusted');
  await page.goto('/library/trials/ajimsha-2011');
  await page.getByRole('heading', { name: /do the arms differ at all$/u }).waitFor();
  await page.getByText(/^F \d\d\.\d to \d\d\.\d, p < 0\.001 for each split below/u).waitFor();
  await looksRight(page, 'library-arms');
  await page.goto('/library/trials/no-such-trial');
  await page.getByRole('heading', { name: 'This trial is not in the library' }).waitFor();
  await expectNoAxeViolations(page);
  const desk = await app.addDevice();
  await desk.signInAs('theo', '/library');
  await desk.page.getByRole('heading', { name: 'Not part of your role' }).waitFor();
});

async function looksRight(page: Page, name: string): Promise<void> {
  await expectNoAxeViolations(page);
  const sideways = await page.evaluate(
    () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
  );
  assert.ok(!sideways, `${name} scrolls sideways`);
  await screenshot(page, name, everySize);
  await screenshotWhole(page, name);
}

/** Folded parts open by keyboard, stand open on paper, and are searched while they are folded. */
async function folds(page: Page): Promise<void> {
  const claim = page.getByRole('heading', { name: 'Less neck pain and tenderness in the short term' });
  assert.equal(await claim.isVisible(), false);
  await page.emulateMedia({ media: 'print' });
  await claim.waitFor();
  assert.ok((await claim.boundingBox())?.height);
  await screenshotWhole(page, 'library-evidence-print');
  await page.emulateMedia({ media: null });
  await page.locator('summary', { hasText: 'Neck pain' }).press('Enter');
  await claim.waitFor();
  await page.getByRole('button', { name: 'Open all' }).press('Enter');
  await page.getByRole('heading', { name: 'Myofascial pain may ease' }).waitFor();
  await expectNoAxeViolations(page);
  await screenshotWhole(page, 'library-evidence-open');
  await page.getByRole('button', { name: 'Close all' }).press('Enter');
  await claim.waitFor({ state: 'hidden' });
}

async function chooseByKeyboard(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: /Complaint/u }).press('Enter');
  await page.getByRole('option', { name, exact: true }).press('Enter');
}

/** On paper there is no navigation, and the table is whole. */
async function prints(page: Page): Promise<void> {
  await page.emulateMedia({ media: 'print' });
  await page.getByRole('link', { name: 'Trials and reviews' }).waitFor({ state: 'hidden' });
  assert.ok(await page.getByRole('table').first().isVisible());
  await screenshotWhole(page, 'library-trial-print');
  await page.emulateMedia({ media: null });
}
