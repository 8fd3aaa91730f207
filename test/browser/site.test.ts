import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { expectNoAxeViolations } from './axe.ts';
import { openApp, type App } from './harness.ts';
import { screenshot, sizes } from './screenshot.ts';

const AT = '/at/still-point';
const PAGES = [
  '',
  '/services',
  '/therapists',
  '/what-to-expect',
  '/evidence',
  '/hours',
  '/policies',
  '/book',
];
const MOST_BYTES = 60_000;
const everySize = ['phone', 'tablet', 'desktop'] as const;
const picture = fileURLToPath(new URL('../../docs/pictures/body-four-views.png', import.meta.url));

test('a stranger reads the public pages, and the owner writes them', async (t) => {
  const app = await openApp(t);
  await t.test('[SITE-12] the bare address leads a stranger to the practice', async () => {
    await app.page.goto('/');
    await app.page.getByRole('heading', { level: 1, name: 'Slow hands for pain that stays' }).waitFor();
    assert.equal(new URL(app.page.url()).pathname, AT);
  });
  await t.test('[SITE-2] without JavaScript every page is there and leads to the others', () => walk(app));
  await t.test('[SITE-2] axe finds nothing, by day and at night', () => inspect(app));
  await t.test('[SITE-10] the owner sees what she writes as the real page, and publishes it', () =>
    write(app),
  );
  await t.test('[SITE-11] a photo is made small on the way', () => addPhoto(app));
  await t.test('[SITE-3] a page weighs under 60 kB with everything it needs', () => weigh(app));
});

async function walk({ browser, url }: App): Promise<void> {
  const page = await stranger(browser, url);
  await page.goto(AT);
  for (const name of [
    'Services and prices',
    'Therapists',
    'What to expect',
    'Can and cannot do',
    'Hours and place',
  ]) {
    await page.getByRole('navigation').getByRole('link', { name }).click();
    await page.getByRole('heading', { level: 1 }).waitFor();
    assert.equal(await page.locator('nav [aria-current=page]').textContent(), name);
  }
  await page.getByRole('link', { name: 'Open a map' }).waitFor();
  await page.getByRole('navigation').getByRole('link', { name: 'Can and cannot do' }).click();
  await page.locator('summary').first().click();
  await page
    .getByRole('link', { name: /Overmann 2024/ })
    .first()
    .waitFor();
  assert.deepEqual(await page.context().cookies(), []);
  await page.context().close();
}

async function stranger(browser: Browser, baseURL: string): Promise<Page> {
  const context = await browser.newContext({ baseURL, javaScriptEnabled: false, viewport: sizes.phone });
  return context.newPage();
}

/** Words alone are judged once; the booking pages have a test of their own. */
const INSPECTED = PAGES.filter((path) => path !== '/policies' && path !== '/book');

async function inspect({ page }: App): Promise<void> {
  for (const path of INSPECTED) {
    await page.goto(AT + path);
    await expectNoAxeViolations(page);
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth), false, path);
    await screenshot(page, `site${path.replace('/', '-')}`, everySize);
  }
}

async function write(app: App): Promise<void> {
  await app.signInAs('maren', '/site');
  const { page } = app;
  const headline = page.getByRole('textbox', { name: 'Headline' });
  await headline.fill('Hands that wait');
  const preview = page.frameLocator('iframe');
  await preview.getByRole('heading', { level: 1, name: 'Hands that wait' }).waitFor();
  await screenshot(page, 'site-editor', everySize);
  await page.getByRole('textbox', { name: 'Colour', exact: true }).fill('#7cc5c6');
  await page.getByText('Take a darker colour').waitFor();
  await page.getByRole('textbox', { name: 'Colour', exact: true }).fill('#7a3b1e');
  await page.getByText('Draft kept').waitFor();
  const seen = await (await fetch(app.url + AT)).text();
  assert.match(seen, /Slow hands for pain that stays/);
  await page.getByRole('button', { name: 'Publish' }).click();
  await page.getByText('Published as version 2.').waitFor();
  assert.match(await (await fetch(app.url + AT)).text(), /Hands that wait/);
}

async function addPhoto({ page, url }: App): Promise<void> {
  const file = { name: 'room.png', mimeType: 'image/png', buffer: await readFile(picture) };
  await page.getByLabel('Photo of the practice').setInputFiles(file);
  const alt = page.getByRole('textbox', { name: 'What the photo shows' });
  await alt.fill('A treatment room in the afternoon');
  await page.frameLocator('iframe').getByAltText('A treatment room in the afternoon').waitFor();
  await page.getByRole('button', { name: 'Publish' }).click();
  await page.getByText('Published as version 3.').waitFor();
  const seen = await (await fetch(url + AT)).text();
  const address = /src="([^"]+\/photo\/[^"]+)"/.exec(seen)?.[1] ?? '';
  const photo = await fetch(url + address);
  assert.equal(photo.headers.get('content-type'), 'image/webp');
  assert.ok((await photo.arrayBuffer()).byteLength <= 18_432);
}

/** What comes over the network for somebody who never was here. */
async function weigh({ browser, url }: App): Promise<void> {
  for (const path of PAGES) {
    const context = await browser.newContext({ baseURL: url });
    const page = await context.newPage();
    const line = await context.newCDPSession(page);
    await line.send('Network.enable');
    let bytes = 0;
    line.on('Network.loadingFinished', ({ encodedDataLength }) => void (bytes += encodedDataLength));
    await page.goto(AT + path, { waitUntil: 'networkidle' });
    assert.ok(bytes > 20_000 && bytes < MOST_BYTES, `${path} weighs ${bytes} bytes`);
    await context.close();
  }
}
