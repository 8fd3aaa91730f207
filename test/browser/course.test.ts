import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import type { Download, Page } from 'playwright-core';
import { iris, leila } from '#server/demo/cast.ts';
import { expectNoAxeViolations } from './axe.ts';
import { type App, openApp } from './harness.ts';
import { everythingKept } from './kept.ts';
import { expectNoSidewaysScroll } from './no-sideways-scroll.ts';
import { screenshot, screenshotWhole } from './screenshot.ts';

const everySize = ['phone', 'tablet', 'desktop'] as const;

test('a client sees whether it helps: a sentence, a chart by keys, a table, and a picture to take along', async (t) => {
  const app = await openApp(t);
  const { page } = app;
  await app.signInAs('iris', '/my');
  await page.getByRole('link', { name: 'See how it goes' }).press('Enter');
  await page.getByText(/^Your pain is .* lower\. That is more than your own days vary/u).waitFor();
  await expectNoAxeViolations(page);
  await screenshot(page, 'my-course', everySize);

  const reader = page.getByRole('slider', { name: 'Read day by day' });
  await reader.press('Home');
  assert.match((await reader.getAttribute('aria-valuetext')) ?? '', /: Pain \d+/u);
  await page.getByRole('radio', { name: 'Sleep' }).press('Enter');
  await page.getByText(/^Your sleep is .* higher/u).waitFor();
  await page.getByRole('button', { name: 'The same as a table' }).press('Enter');
  await page.getByRole('columnheader', { name: 'Energy' }).waitFor();
  await expectNoAxeViolations(page);
  await expectNoSidewaysScroll(page);
  assert.match(
    await textOf(await downloaded(page, 'Save as a drawing')),
    /^<svg [^]*Your sleep is[^]*<path/u,
  );
  const png = await bytesOf(await downloaded(page, 'Share as a picture'));
  assert.deepEqual([...png.subarray(1, 4)], [...Buffer.from('PNG')]);
  await onPaper(page, 'my-course', async () => {
    assert.ok(await page.getByRole('figure').isVisible());
    assert.equal(await page.getByRole('button', { name: 'Print' }).isVisible(), false);
  });

  await offlineItStays(app);
});

const away = (page: Page): Promise<unknown> => page.route('**/api/my/outcome', (route) => route.abort());

/** What was read last stays with its date, under the phone's key; what was never read says so. */
async function offlineItStays(app: App): Promise<void> {
  const { page } = app;
  await away(page);
  await page.reload();
  await page.getByText(/^You are offline\. This is how it was on /u).waitFor();
  await page.getByText(/^Your pain is .* lower/u).waitFor();
  assert.ok(await page.getByRole('figure').isVisible());
  await expectNoAxeViolations(page);
  await screenshot(page, 'my-course-offline', ['phone', 'desktop']);
  assert.doesNotMatch((await everythingKept(page)).text, /soFar|firstVisit/u);

  const hers = await app.addDevice();
  await away(hers.page);
  await hers.signInAs('ruth', '/my/course');
  await hers.page.getByText(/has not been opened on this phone yet/u).waitFor();
  await screenshot(hers.page, 'my-course-never-read', ['phone']);
  await hers.page.unroute('**/api/my/outcome');
  await hers.page.getByRole('button', { name: 'Try again' }).press('Enter');
  await hers.page.getByText(/^Your pain|^There|^A few more days/u).waitFor();
}

test('a therapist sees what changed beyond error and what did not, the dose and the evenings, on one page', async (t) => {
  const app = await openApp(t);
  const { page } = app;
  await app.signInAs('ines', `/clients/${iris.id}`);
  await page.getByRole('link', { name: 'Does it help?' }).press('Enter');
  await page.getByRole('heading', { name: 'Changed beyond error' }).waitFor();
  await page.getByRole('heading', { name: 'Patient-Specific Functional Scale' }).waitFor();
  await page.getByText('Cannot tell yet').first().waitFor();
  await page.getByText(/\d+ of \d+ planned days done/u).waitFor();
  await page.getByRole('columnheader', { name: 'In visits' }).waitFor();
  await page.getByRole('figure', { name: /^Active neck rotation to the right/u }).waitFor();
  await page.getByRole('button', { name: 'What was measured as a table' }).press('Enter');
  await page.getByRole('columnheader', { name: 'Since the first' }).waitFor();
  await expectNoAxeViolations(page);
  await expectNoSidewaysScroll(page);
  await page.getByRole('button', { name: 'What was measured as a table' }).press('Enter');
  await screenshot(page, 'outcome', everySize);
  await screenshotWhole(page, 'outcome-whole');
  await onPaper(page, 'outcome', async () => {
    assert.equal(await page.getByRole('link', { name: 'Course and plan' }).isVisible(), false);
  });

  await page.goto(`/clients/${leila.id}/outcome`);
  await page.getByText(/No course of care is open/u).waitFor();
  await expectNoAxeViolations(page);
  await screenshot(page, 'outcome-none', ['tablet']);
  const desk = await app.addDevice();
  await desk.signInAs('theo', `/clients/${iris.id}/outcome`);
  await desk.page.getByRole('heading', { name: 'Not part of your role' }).waitFor();
});

async function downloaded(page: Page, button: string): Promise<Download> {
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 60_000 }),
    page.getByRole('button', { name: button }).press('Enter'),
  ]);
  return download;
}

const bytesOf = async (download: Download): Promise<Buffer> => readFile(await download.path());
const textOf = async (download: Download): Promise<string> => (await bytesOf(download)).toString('utf8');

async function onPaper(page: Page, name: string, look: () => Promise<void>): Promise<void> {
  await page.emulateMedia({ media: 'print' });
  await look();
  const folder = process.env['UNWIND_SCREENSHOTS'];
  if (folder) await page.screenshot({ path: `${folder}/${name}-print.png`, fullPage: true });
  await page.emulateMedia({ media: null });
}
