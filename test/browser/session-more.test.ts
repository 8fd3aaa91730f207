import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { test } from 'node:test';
import { sql } from 'kysely';
import type { Page } from 'playwright-core';
import type { KeptFact } from '#domain/session/fact.ts';
import { george, maren, samuel } from '#server/demo/cast.ts';
import { askingAs } from '#test/cast.ts';
import { calm } from '#test/screening.ts';
import { answers } from './answers.ts';
import { expectNoAxeViolations } from './axe.ts';
import { openApp } from './harness.ts';
import { screenshot } from './screenshot.ts';

test('[KEYS-1] [KEYS-2] [KEYS-3] [KEYS-4] keys and pedals do what the list of keys says, once, wherever the focus is', async (t) => {
  const app = await openApp(t);
  const { page } = app;
  await app.signInAs('maren');
  const session = await openNewSession(page, samuel.id);

  for (const [keys, score] of [
    ['7', 7],
    ['0', 0],
    ['+', 10],
    ['1', 1],
    ['10', 10],
  ] as const) {
    await page.keyboard.press('d');
    await page.getByRole('dialog', { name: 'How strong is it for you?' }).waitFor();
    await page.keyboard.type(keys);
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await until(page, session, (facts) => kinds(facts, 'discomfort-said').at(-1)?.score === score);
  }
  await page.keyboard.press('d');
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });

  await page.keyboard.press('Enter');
  await running(page);
  await page.getByRole('button', { name: 'Discomfort' }).click();
  await page.keyboard.press('4');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  await pause(page);
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: 'Begin hold' }).waitFor();
  assert.equal(await page.getByRole('dialog').count(), 0);

  await page.getByRole('button', { name: 'Next region' }).click();
  await pause(page);
  await page.keyboard.down('Space');
  for (let held = 0; held < 5; held += 1) await page.keyboard.down('Space');
  await page.keyboard.up('Space');
  await running(page);
  await pause(page);
  await page.keyboard.press('r');
  await page.getByRole('button', { name: 'Begin hold' }).waitFor();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await running(page);
  await page.keyboard.press('p');
  await page.getByRole('button', { name: 'Paused' }).waitFor();
  await pause(page);
  await page.keyboard.press('p');
  await running(page);
  await page.keyboard.press('b');
  await page.getByRole('dialog', { name: 'When did it begin?' }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  await page.keyboard.press('q');
  await page.getByRole('button', { name: /Quiet room/ }).waitFor();
  await page.keyboard.press('q');
  await page.getByRole('button', { name: /Quiet room/ }).waitFor({ state: 'hidden' });

  const before = await filed(page, session);
  assert.equal(kinds(before, 'hold-began').length, 3);
  assert.equal(kinds(before, 'region-chosen').length, 1);
  assert.equal(kinds(before, 'hold-released').length, 1);
  assert.equal(kinds(before, 'discomfort-said').length, 6);
  await page.keyboard.press('u');
  await until(page, session, (facts) => kinds(facts, 'corrected').length === 1);

  await page.getByRole('button', { name: 'Words' }).focus();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await page.getByRole('dialog', { name: 'How strong is it for you?' }).waitFor();
});

test('[VAULT-10] a device that the owner cuts off while it records empties itself at once and says so', async (t) => {
  const app = await openApp(t);
  const lost = await app.addDevice();
  await lost.signInAs('ines');
  await openNewSession(lost.page, samuel.id);
  await lost.page.getByText('Sent', { exact: true }).waitFor();
  assert.equal(await databases(lost.page), 2);
  await app.signInAs('maren');
  const { devices } = (await (await app.page.request.get('/api/devices')).json()) as {
    devices: { id: string; memberName: string }[];
  };
  const hers = devices.filter(({ memberName }) => memberName === 'Ines Okafor');
  for (const { id } of hers) {
    const answer = await app.page.request.post(`/api/devices/${id}/revoke`, { data: {} });
    assert.equal(answer.status(), 200);
  }
  await lost.page.getByRole('heading', { name: 'Sign in' }).waitFor();
  await lost.page.getByText('This device was cut off').waitFor();
  assert.equal(await databases(lost.page), 1);
  await expectNoAxeViolations(lost.page);
  await screenshot(lost.page, 'cut-off', ['tablet', 'phone']);
});

test('[SYNC-3] two devices and two tabs come to one session; the note is read again where it changed, and waits for a connection', async (t) => {
  const app = await openApp(t);
  const other = await app.addDevice();
  await app.signInAs('maren');
  const session = await openNewSession(app.page, samuel.id);
  await app.page.keyboard.press('Enter');
  await running(app.page);
  const address = new URL(app.page.url()).pathname;

  await other.signInAs('maren', address);
  await running(other.page);
  const tab = await app.context.newPage();
  await tab.goto(address);
  await running(tab);
  await tab.keyboard.press('Enter');
  for (const page of [tab, app.page, other.page])
    await page.getByRole('button', { name: 'Begin hold' }).waitFor();
  await other.page.keyboard.press('d');
  await other.page.getByRole('heading', { name: 'How strong is it for you?' }).waitFor();
  await other.page.keyboard.press('6');
  await app.page.keyboard.press('t');
  await app.page
    .getByRole('dialog')
    .getByText(/Discomfort 6 of 10/)
    .first()
    .waitFor();
  await app.page.keyboard.press('Escape');
  await tab.close();

  await close(app.page);
  await app.page.getByRole('heading', { name: 'Note for Samuel Brandt' }).waitFor();
  await app.page.getByRole('button', { name: 'Sign the note' }).waitFor();
  await other.page.getByText('The session is closed').waitFor();

  await app.goOffline();
  await app.page.getByRole('button', { name: 'Write a sentence' }).first().click();
  await app.page.getByRole('textbox', { name: 'Your sentence' }).fill('He slept well.');
  await app.page.getByRole('button', { name: 'Keep' }).click();
  await app.page.getByText('He slept well.').waitFor();
  await app.page.getByRole('button', { name: 'Sign the note' }).click();
  await app.page.getByText(/Signing needs a connection/).waitFor();
  await app.page.getByText(/1 entry of this session still wait/).waitFor();
  await screenshot(app.page, 'note-offline', ['tablet', 'phone']);

  // While it was away, the other device said something more.
  await send(other.page, session, {
    kind: 'words-said',
    speaker: 'client',
    about: 'since-last-time',
    words: 'The headache came back on Monday.',
  });
  await app.page.route('**/api/sessions/*/facts?*', (route) => route.abort());
  await app.goOnline();
  await app.page.getByRole('button', { name: 'Sign the note' }).click();
  await app.page.getByText('The record has changed').waitFor();
  await app.page
    .getByText(/headache came back on Monday/)
    .first()
    .waitFor();
  await screenshot(app.page, 'note-changed', ['tablet', 'phone']);
  await app.page.unroute('**/api/sessions/*/facts?*');
  await app.page.locator('[data-sentence]', { hasText: 'headache came back on Monday' }).waitFor();
  await app.page.getByRole('button', { name: 'Sign the note' }).click();
  await app.page.getByText(/Signed by Maren Holt/).waitFor();
  await app.page.getByText('He slept well.').first().waitFor();
  await app.page.emulateMedia({ media: 'print' });
  assert.ok(!(await app.page.getByRole('button', { name: 'Print' }).isVisible()));
  await picture(app.page, 'note-print');
});

test('[SYNC-10] a limit that is passed is said at once; a full disk is said and loses nothing; without a PIN a reload offline loses nothing', async (t) => {
  const app = await openApp(t);
  const { page } = app;
  await app.signInAs('maren');
  await app.readyForOffline();
  const session = await openNewSession(page, george.id);
  await page.getByText('Pressure at most 2').first().waitFor();
  await page.keyboard.press('4');
  await page.keyboard.press('Enter');
  await page.getByText('Pressure 4 is above the limit of 2').waitFor();
  await expectNoAxeViolations(page);
  await screenshot(page, 'session-limit', ['phone', 'tablet', 'desktop']);
  await pause(page);
  await page.keyboard.press('2');
  await page.keyboard.press('b');
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });

  await page.getByText('Sent', { exact: true }).waitFor();
  await page.evaluate(fillDisk);
  await page.keyboard.press('d');
  await page.keyboard.press('3');
  await page.getByText(/not yet on this device’s disk/).waitFor();
  await screenshot(page, 'session-full', ['phone', 'tablet']);
  await page.evaluate(emptyDisk);
  await page.getByText(/not yet on this device’s disk/).waitFor({ state: 'hidden' });
  await until(page, session, (facts) => kinds(facts, 'discomfort-said').length === 1);

  await app.loseServer();
  await page.keyboard.press('d');
  await page.keyboard.press('8');
  await page.getByText(/Waiting/).waitFor();
  await endWorker(page);
  await page.reload();
  await page
    .getByRole('heading', { name: 'Connect to open' })
    .or(page.getByRole('button', { name: 'End hold' }))
    .waitFor();
  await app.findServer();
  await page.reload();
  await page.getByText('Sent', { exact: true }).waitFor();
  await until(page, session, (facts) => kinds(facts, 'discomfort-said').length === 2);
});

test('[VAULT-11] a store that nothing opens any more is given up only by somebody who was told what goes with it', async (t) => {
  const app = await openApp(t);
  const { page } = app;
  await app.signInAs('maren');
  await app.readyForOffline();
  const session = await openNewSession(page, samuel.id);
  await page.getByText('Sent', { exact: true }).waitFor();
  await app.loseServer();
  await page.keyboard.press('d');
  await page.keyboard.press('3');
  await page.getByText(/Waiting/).waitFor();
  await app.context.route(`**/api/sessions/${session}/facts`, (route) => route.abort());
  await app.findServer();
  await app.database.write(askingAs(maren), async (tables) => {
    await sql`update unwind.device set share = ${randomBytes(32)} where revoked_at is null`.execute(tables);
  });
  await endWorker(page);
  await page.goto('/today');
  await page.getByText(/1 entry recorded here/).waitFor();
  await expectNoAxeViolations(page);
  await screenshot(page, 'key-lost', ['tablet', 'phone']);
  await page.getByRole('button', { name: 'Start afresh' }).click();
  await page
    .getByRole('alertdialog')
    .getByText(/removed for good/)
    .waitFor();
  await page.getByRole('button', { name: 'Leave it sealed' }).click();
  await page.getByRole('button', { name: 'Start afresh' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Start afresh' }).click();
  await page
    .getByRole('link', { name: /Open session/ })
    .first()
    .waitFor();
  assert.equal(await databases(page), 2);
});

const openNewSession = async (page: Page, client: string): Promise<string> => {
  const session = crypto.randomUUID();
  await answers(page, client, calm());
  await page.goto(`/clients/${client}/session/${session}`);
  await page.getByRole('button', { name: /^(Open the session|Begin within these limits)/ }).click();
  const begin = page.getByRole('button', { name: 'Begin hold' });
  const choose = page.getByRole('button', { name: 'Choose a region' });
  await begin.or(choose).waitFor();
  if (await choose.isVisible()) {
    await choose.click();
    await page.keyboard.type('left ql');
    await page.keyboard.press('Enter');
    await begin.waitFor();
  }
  return session;
};

const close = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('button', { name: 'Close session' }).click();
  await page.getByRole('button', { name: 'Close session' }).click();
};

const running = (page: Page): Promise<void> => page.getByRole('button', { name: 'End hold' }).waitFor();

/** Longer than a switch chatters. */
const pause = (page: Page): Promise<void> => page.waitForTimeout(200);

type Told = { facts: KeptFact[]; client: string };

const told = async (page: Page, session: string): Promise<Told> =>
  (await (await page.request.get(`/api/sessions/${session}/facts`)).json()) as Told;

const filed = async (page: Page, session: string): Promise<readonly KeptFact[]> =>
  (await told(page, session)).facts;

const until = async (
  page: Page,
  session: string,
  holds: (facts: readonly KeptFact[]) => boolean,
): Promise<void> => {
  for (let tries = 0; tries < 100; tries += 1) {
    if (holds(await filed(page, session))) return;
    await page.waitForTimeout(100);
  }
  assert.fail(`never so: ${JSON.stringify(await filed(page, session))}`);
};

const kinds = <Kind extends KeptFact['kind']>(facts: readonly KeptFact[], kind: Kind) =>
  facts.filter((fact): fact is Extract<KeptFact, { kind: Kind }> => fact.kind === kind);

/** As another device of hers would send it. */
const send = async (page: Page, session: string, body: object): Promise<void> => {
  const { facts, client } = await told(page, session);
  const tick = Math.max(...facts.map((fact) => fact.tick)) + 1;
  const stamp = { id: crypto.randomUUID(), version: 1, tick, at: new Date().toISOString() };
  const last = facts.at(-1);
  const run = { run: crypto.randomUUID(), elapsedMs: 0 };
  assert.ok(last);
  const answer = await page.request.post(`/api/sessions/${session}/facts`, {
    data: { client, appointment: null, device: crypto.randomUUID(), facts: [{ ...stamp, ...run, ...body }] },
  });
  assert.equal(answer.status(), 200, await answer.text());
};

const databases = (page: Page): Promise<number> =>
  page.evaluate(async () => (await indexedDB.databases()).length);

/** In the page: from now on the disk takes nothing more. */
const fillDisk = (): void => {
  const put: unknown = Reflect.get(IDBObjectStore.prototype, 'put');
  Reflect.set(globalThis, 'emptyDisk', () => Reflect.set(IDBObjectStore.prototype, 'put', put));
  IDBObjectStore.prototype.put = () => {
    throw new DOMException('the disk is full', 'QuotaExceededError');
  };
};
const emptyDisk = (): void => {
  const empty: unknown = Reflect.get(globalThis, 'emptyDisk');
  if (typeof empty === 'function') empty();
};

/** The browser ends an idle worker, and what it had in memory goes with it. */
const endWorker = async (page: Page): Promise<void> => {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('ServiceWorker.enable');
  await cdp.send('ServiceWorker.stopAllWorkers');
  await cdp.detach();
};

const picture = async (page: Page, name: string): Promise<void> => {
  const folder = process.env['UNWIND_SCREENSHOTS'];
  if (folder) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
};
