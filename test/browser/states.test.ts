import assert from 'node:assert/strict';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { ruth } from '#server/demo/cast.ts';
import { setUpCode } from '#server/identity/set-up-code.ts';
import { TEST_SECRET } from '#test/server.ts';
import { expectNoAxeViolations } from './axe.ts';
import { deviceIn, launchBrowser } from './device.ts';
import { openApp } from './harness.ts';
import { screenshot } from './screenshot.ts';

test('a fault of the server shows a reference to find it by, and the page comes back when it is mended', async (t) => {
  const app = await openApp(t);
  app.watch.allow(/^500 from \/api\/clients/);
  await app.signInAs('maren');
  await app.asSuperuser((owner) => owner.query('alter table unwind.client rename to client_away'));
  await app.page.goto('/clients');
  await app.page.getByRole('heading', { name: 'We could not load this' }).waitFor();
  const reference = await app.page.getByText(/^Reference /).innerText();
  assert.match(reference, /^Reference [\w-]{6,}$/);
  await expectNoAxeViolations(app.page);
  await screenshot(app.page, 'state-fault', ['phone', 'desktop']);
  await app.asSuperuser((owner) => owner.query('alter table unwind.client_away rename to client'));
  await press(app.page, 'Try again');
  await app.page.getByRole('link', { name: /Ruth Alder/ }).waitFor();
});

test('an address that leads nowhere and a record that is not here both say so and lead on', async (t) => {
  const app = await openApp(t);
  app.watch.allow(/^404 from \/nowhere/);
  await app.signInAs('maren');
  await app.page.goto(`/clients/${ruth.id.replace(/^.{4}/, '0000')}`);
  await app.page.getByRole('heading', { name: 'Nothing here' }).waitFor();
  await expectNoAxeViolations(app.page);
  await app.page.goto('/nowhere/at/all');
  await app.page.getByRole('heading', { level: 1, name: 'Nothing here' }).waitFor();
  await screenshot(app.page, 'state-not-here', ['phone', 'desktop']);
  await app.page.getByRole('link', { name: 'Go to today' }).click();
  await app.page.getByRole('button', { name: 'Maren Holt: menu' }).waitFor();
});

test('a practice without clients and visits says what to do first, on every page', async (t) => {
  const { page } = await openApp(t, { practice: 'empty' });
  await page.goto(`/set-up#${setUpCode(TEST_SECRET)}`);
  await page.getByRole('textbox', { name: 'Name of the practice' }).fill('Quiet Hands');
  await page.getByRole('textbox', { name: 'Your name' }).fill('Ada Example');
  await page.getByRole('textbox', { name: 'E-mail' }).fill('ada@example.org');
  await page.getByRole('textbox', { name: 'Password' }).fill('correct horse battery');
  await press(page, 'Make the practice');
  await page.getByRole('heading', { name: 'No visits today' }).waitFor();
  await screenshot(page, 'empty-today', ['phone', 'desktop']);
  for (const [path, said] of [
    ['/diary', 'No visits this week'],
    ['/team', 'Nobody is invited at the moment.'],
    ['/clients', 'No clients yet'],
  ] as const) {
    await page.goto(path);
    await page.getByText(said).first().waitFor();
    await expectNoAxeViolations(page);
    await screenshot(page, `empty-${path.slice(1)}`, ['phone', 'desktop']);
  }
  await press(page, 'Add a client');
  await page.getByRole('dialog').getByRole('textbox', { name: 'Name' }).fill('Ida Lund');
  await page.getByRole('dialog').getByRole('button', { name: 'Add' }).click();
  await page.getByRole('heading', { level: 1, name: 'Ida Lund' }).waitFor();
});

test('without a network the day opens from the device, and what is not kept says that it needs the server', async (t) => {
  const app = await openApp(t);
  await app.signInAs('maren');
  await app.page.getByRole('link', { name: /Open session.*Ruth Alder/ }).waitFor();
  await app.readyForOffline();
  await app.keepsToday();
  await app.page.reload();
  await app.page.getByRole('link', { name: /Open session.*Ruth Alder/ }).waitFor();
  await app.keepsToday();
  await app.loseServer();
  await app.page.reload();
  await app.page.getByText('These are the visits kept on this device.').waitFor();
  await app.page.getByRole('link', { name: /Open session.*Ruth Alder/ }).waitFor();
  await expectNoAxeViolations(app.page);
  await screenshot(app.page, 'offline-today', ['phone', 'desktop']);
  await app.page.getByRole('link', { name: 'Diary', exact: true }).click();
  await app.page.getByRole('heading', { name: 'You are offline' }).waitFor();
  await screenshot(app.page, 'offline-diary', ['phone', 'desktop']);
  await app.findServer();
});

test('[WORKER-3] a newer build waits until it is asked for, and takes over then', async (t) => {
  const webFolder = await ownBuild(t);
  const app = await openApp(t, { webFolder });
  await app.signInAs('maren');
  await app.readyForOffline();
  await nextBuild(webFolder);
  await app.page.reload();
  await app.page.getByText('A new version of Unwind is ready.').waitFor();
  await expectNoAxeViolations(app.page);
  await screenshot(app.page, 'update-waiting', ['phone', 'desktop']);
  await app.page.reload();
  await app.page.getByText('A new version of Unwind is ready.').waitFor();
  assert.equal(await app.page.locator('meta[name=generator]').count(), 0, 'nothing takes over by itself');
  await press(app.page, 'Load it');
  await app.page.locator('meta[name=generator]').waitFor({ state: 'attached' });
  await app.page.getByRole('button', { name: 'Maren Holt: menu' }).waitFor();
  assert.equal(await app.page.getByText('A new version of Unwind is ready.').count(), 0);
});

test('[WORKER-6] when the worker before does not give way, the page leaves it for the newer build', async (t) => {
  const webFolder = await ownBuild(t);
  const app = await openApp(t, { webFolder });
  await app.signInAs('maren');
  await app.readyForOffline();
  await nextBuild(webFolder);
  await change(join(webFolder, 'service-worker.js'), 'self.skipWaiting()', 'undefined');
  await app.page.reload();
  await app.page.getByText('A new version of Unwind is ready.').waitFor();
  await press(app.page, 'Load it');
  await app.page.locator('meta[name=generator]').waitFor({ state: 'attached' });
  await app.page.getByRole('button', { name: 'Maren Holt: menu' }).waitFor();
});

test('a bare machine whose browser names no real language sees the times all the same', async (t) => {
  const app = await openApp(t);
  const browser = await launchBrowser(t, { LANG: 'C', LC_ALL: 'C', LANGUAGE: '' });
  const context = await browser.newContext({ baseURL: app.url });
  const bare = await deviceIn(context, app.url);
  await context.addInitScript(() => {
    Object.defineProperties(navigator, {
      language: { get: () => 'en-US@posix' },
      languages: { get: () => ['en-US@posix'] },
    });
  });
  await bare.signInAs('maren');
  await bare.page
    .getByText(/\d:\d\d\s?[AP]M/)
    .first()
    .waitFor();
  await bare.page.goto('/diary');
  await bare.page
    .getByRole('button', { name: /Ruth Alder/ })
    .first()
    .waitFor();
  await bare.page.goto('/audit');
  await bare.page
    .getByRole('cell', { name: /\d{4}, \d+:\d\d/ })
    .first()
    .waitFor();
  bare.watch.expectNone();
});

const press = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).click();

/** A copy of the built app that a test may change; uncompressed, so that a change is what is served. */
const ownBuild = async (t: { after(close: () => Promise<void>): void }): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'unwind-build-'));
  t.after(() => rm(folder, { recursive: true }));
  const built = join(import.meta.dirname, '../../dist/web');
  await cp(built, folder, { recursive: true, filter: (path) => !/\.(br|gz)$/.test(path) });
  return folder;
};

/** The build after this one: its page says so, and its worker keeps other files under another version. */
const nextBuild = async (folder: string): Promise<void> => {
  await change(
    join(folder, 'index.html'),
    '<head>',
    '<head><meta name="generator" content="the next build">',
  );
  await change(join(folder, 'service-worker.js'), /\b[0-9a-f]{16}\b/, '00000000000000ff');
};

const change = async (file: string, from: string | RegExp, to: string): Promise<void> => {
  const before = await readFile(file, 'utf8');
  const after = before.replace(from, to);
  assert.notEqual(after, before, `${file} is changed`);
  await writeFile(file, after);
};
