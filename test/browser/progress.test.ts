import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import type { clients as clientsEndpoint } from '#contract/client.ts';
import type { today } from '#contract/diary.ts';
import type { ReplyOf } from '#contract/endpoint.ts';
import { ruth } from '#server/demo/cast.ts';
import { expectNoAxeViolations } from './axe.ts';
import { type App, openApp } from './harness.ts';
import { screenshot } from './screenshot.ts';
import { comparisonTranscript } from './comparison-transcript.ts';
import { expectTranscript } from './transcript-file.ts';

const addressOf = (client: { readonly id: string }): string => `/clients/${client.id}/body`;
const everySize = ['phone', 'tablet', 'desktop'] as const;

test('[PROGRESS-1] [PROGRESS-5] [PROGRESS-10] one body shows what hurts, what was found and what was worked on', async (t) => {
  const app = await openApp(t);
  const { page } = app;
  await app.signInAs('maren', `/clients/${ruth.id}`);
  await page
    .getByRole('region', { name: 'Body', exact: true })
    .getByText(/^Visit \d of \d/)
    .waitFor();
  await expectNoAxeViolations(page);
  await page.getByRole('link', { name: 'Open the body' }).click();
  await page.getByRole('heading', { level: 1, name: 'The body over time' }).waitFor();
  for (const meaning of ['Where it hurts', 'Where the work was done', 'What the hands found']) {
    await page.getByRole('radio', { name: meaning }).click();
    await page.getByRole('region', { name: meaning }).getByRole('listitem').first().waitFor();
    await page.getByRole('list', { name: 'Always shown' }).waitFor();
    await screenshot(page, `body-${meaning.toLowerCase().replaceAll(' ', '-')}`, everySize);
  }
  await expectNoAxeViolations(page);
  const more = page.getByRole('button', { name: /more on the (deep|superficial) layer/ }).first();
  await more.click();
  await page
    .getByRole('button', { name: /more on the/ })
    .first()
    .waitFor();
});

test('[PROGRESS-2] [PROGRESS-3] [PROGRESS-8] two visits are compared by keyboard alone, and a screen reader hears the whole of it', async (t) => {
  const app = await openApp(t);
  const { page } = app;
  await app.signInAs('maren', addressOf(ruth));
  const action = page.getByRole('button', { name: 'Compare two visits' });
  await action.waitFor();
  await tabTo(page, 'Compare two visits');
  await page.keyboard.press('Enter');
  await page.getByRole('table', { name: /compared$/ }).waitFor();
  await tabTo(page, 'After');
  const after = page.getByRole('slider', { name: 'After' });
  const standsAt = async (): Promise<string> => (await after.getAttribute('aria-valuetext')) ?? '';
  assert.match(await standsAt(), /^Visit 4 of 4, [A-Z][a-z]+\s\d+,\s\d{4}$/u);
  await page.keyboard.press('ArrowLeft');
  assert.match(await standsAt(), /^Visit 3 of 4, /);
  await expectTranscript('comparison', await comparisonTranscript(page));
  await expectNoAxeViolations(page);
  await screenshot(page, 'body-comparison', everySize);
  await page.keyboard.press('Home');
  assert.match(await standsAt(), /^Visit 2 of 4, /, 'never the visit before');
  await page
    .getByRole('table', { name: /compared$/ })
    .getByRole('button')
    .first()
    .press('Enter');
  await page.getByRole('region', { name: /visit by visit$/ }).waitFor();
  await page.getByRole('button', { name: 'Stop comparing' }).press('Enter');
  await page.getByRole('slider', { name: 'Visit' }).waitFor();
});

test('[PROGRESS-8] a finger slides through the visits, and presses do the same', async (t) => {
  const app = await openApp(t);
  const context = await app.browser.newContext({
    baseURL: app.url,
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    storageState: await signedIn(app),
    timezoneId: 'America/Chicago',
    locale: 'en-US',
  });
  t.after(() => context.close());
  const page = await context.newPage();
  await page.goto(addressOf(ruth));
  const slider = page.getByRole('slider', { name: 'Visit' });
  await slider.waitFor();
  const track = page.getByRole('group', { name: 'Time' });
  await track.scrollIntoViewIfNeeded();
  const box = (await track.boundingBox()) ?? assert.fail('the slider is drawn');
  await page.touchscreen.tap(box.x + 16, box.y + 22);
  await page
    .getByText(/^Visit 1 of 4/)
    .first()
    .waitFor();
  await page.getByRole('button', { name: 'Later', exact: true }).tap();
  await page
    .getByText(/^Visit 2 of 4/)
    .first()
    .waitFor();
});

test('[PROGRESS-2] with a single visit there is nothing to compare, and without any the body waits for the first', async (t) => {
  const app = await openApp(t);
  const { page } = app;
  await app.signInAs('maren');
  await page.goto(addressOf(await clientNamed(page, 'Leila Haddad')));
  await page.getByText('One visit so far. With the second there is something to compare.').waitFor();
  assert.equal(await page.getByRole('button', { name: 'Compare two visits' }).count(), 0);
  await expectNoAxeViolations(page);
  await page.goto(addressOf(await clientNamed(page, 'Wen Li')));
  await page.getByRole('heading', { name: 'Nothing on the body yet' }).waitFor();
  await expectNoAxeViolations(page);
  await screenshot(page, 'body-empty', ['phone', 'desktop']);
});

test('the body is not part of the role of the front desk, and a fault of it shows its reference', async (t) => {
  const app = await openApp(t);
  await app.signInAs('theo', addressOf(ruth));
  await app.page.getByRole('heading', { name: 'Not part of your role' }).waitFor();
  const other = await app.addDevice();
  other.watch.allow(/^500 from \/api\/clients/);
  await other.signInAs('maren');
  await app.asSuperuser((owner) => owner.query('alter table unwind.fact rename to fact_away'));
  await other.page.goto(addressOf(ruth));
  // Once more when the device's store has opened.
  await other.page.getByText('Sent', { exact: true }).waitFor();
  await other.page.getByText(/^Reference [\w-]{6,}$/).waitFor();
  await app.asSuperuser((owner) => owner.query('alter table unwind.fact_away rename to fact'));
  await other.page.getByRole('button', { name: 'Try again' }).click();
  await other.page.getByRole('button', { name: 'Compare two visits' }).waitFor();
});

test('[PROGRESS-9] offline the body of a client of today opens from the device, and another says that it needs the server', async (t) => {
  const app = await openApp(t);
  const { page } = app;
  await app.signInAs('maren');
  const elsewhere = await clientOfAnotherDay(page);
  await page.getByRole('link', { name: /Open session.*Ruth Alder/ }).waitFor();
  await app.readyForOffline();
  await app.keepsToday();
  await app.loseServer();
  await page.goto(addressOf(ruth));
  await page.getByText('From this device: the newest visits only, as they were kept for today.').waitFor();
  await page.getByRole('button', { name: 'Compare two visits' }).click();
  await page.getByRole('table', { name: /compared$/ }).waitFor();
  await page.locator('[data-paint]').first().waitFor({ state: 'attached' });
  await screenshot(page, 'body-offline', ['phone']);
  await page.goto(addressOf(elsewhere));
  await page.getByRole('heading', { name: 'You are offline' }).waitFor();
  await app.findServer();
});

test('[PROGRESS-3] the comparison prints on one page, with the body, the list, the dates and the name', async (t) => {
  const app = await openApp(t);
  const { page } = app;
  await app.signInAs('maren', addressOf(ruth));
  await page.getByRole('button', { name: 'Compare two visits' }).click();
  await page.getByRole('table', { name: /compared$/ }).waitFor();
  await page.emulateMedia({ media: 'print' });
  for (const name of ['Ruth Alder', /compared$/, /^Printed /]) await page.getByText(name).first().waitFor();
  assert.equal(await page.getByRole('button', { name: 'Stop comparing' }).isVisible(), false);
  const pdf = await page.pdf({ format: 'Letter', preferCSSPageSize: false });
  assert.equal(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length, 1);
});

/** Presses Tab until the focus is on what is called so; nothing else may be needed to come there. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const { activeElement } = document;
      return activeElement?.getAttribute('aria-label') ?? activeElement?.textContent ?? '';
    });
    if (focused.trim() === name) return;
  }
  assert.fail(`the Tab key does not lead to ${name}`);
}

async function clientNamed(page: Page, name: string): Promise<{ readonly id: string }> {
  const answer = await page.request.get('/api/clients');
  const { clients } = (await answer.json()) as ReplyOf<typeof clientsEndpoint>;
  return clients.find((client) => client.name === name) ?? assert.fail(`no ${name}`);
}

/** Somebody whom this therapist does not see today, so that the device keeps nothing of them. */
async function clientOfAnotherDay(page: Page): Promise<{ readonly id: string }> {
  const answer = await page.request.get('/api/today');
  const pack = (await answer.json()) as ReplyOf<typeof today>;
  const kept = new Set(pack.clients.map(({ id }): string => id));
  const all = await Promise.all(
    ['Leila Haddad', 'Wen Li', 'Abigail Stone', 'Tomas Varga'].map((name) => clientNamed(page, name)),
  );
  return all.find(({ id }) => !kept.has(id)) ?? assert.fail('everybody comes today');
}

async function signedIn(app: App) {
  await app.signInAs('maren');
  return app.context.storageState();
}
