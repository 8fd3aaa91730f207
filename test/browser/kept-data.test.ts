import assert from 'node:assert/strict';
import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { ines, samuel } from '#server/demo/cast.ts';
import { calm } from '#test/screening.ts';
import { answers } from './answers.ts';
import type { Device } from './device.ts';
import { openApp } from './harness.ts';
import { everythingKept, type Kept } from './kept.ts';

const SAID = 'The scar from the fall pulls up to the ear.';
/** What must stand nowhere in the clear: who came, how to reach him, what he said, who treated him, the key itself. */
const secrets = ['Samuel', 'Brandt', '555 0117', 'The scar', 'pulls up', 'Maren', 'Holt', 'can be read out'];
/** A session without an appointment: its id is chosen where it is opened. */
const SESSION = '5e551017-0000-4000-8000-000000000001';

test('[VAULT-1] nothing that a device keeps holds a name or a word in the clear, in any store of its origin', async (t) => {
  const app = await openApp(t);
  await record(app);
  await app.readyForOffline();
  const kept = await everythingKept(app.page);
  assert.ok(kept.databases.length > 1, 'a registry and a cabinet');
  assert.ok(kept.sealed > 3, 'what was recorded is on the disk');
  expectNoSecret(kept);
});

test('[VAULT-1] the disk of a device whose battery went flat holds neither a name nor a word, whatever the browser wrote', async (t) => {
  const app = await openApp(t);
  const tablet = await app.addKeptDevice();
  await record(await tablet.start());
  await tablet.cutPower();
  const told: string[] = [];
  for await (const entry of glob('**/*', { cwd: tablet.folder, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const bytes = await readFile(join(entry.parentPath, entry.name));
    for (const secret of ['Samuel Brandt', 'The scar from the fall', '+1 312 555 0117'])
      for (const coding of ['utf8', 'utf16le'] as const)
        if (bytes.includes(Buffer.from(secret, coding))) told.push(`${entry.name}: ${secret}`);
  }
  assert.deepEqual(told, []);
});

test('[VAULT-6] the next person at the same tablet sees nothing of the one before', async (t) => {
  const app = await openApp(t);
  await record(app);
  await lock(app.page);
  await app.signInAs('ines');
  await app.page.getByRole('button', { name: `${ines.name}: menu` }).waitFor();
  await app.page.getByText('Sent', { exact: true }).waitFor();
  const kept = await everythingKept(app.page);
  assert.ok(kept.databases.length > 2, 'two cabinets beside the registry');
  expectNoSecret(kept);
  assert.equal(await app.page.getByRole('link', { name: /Resume session/ }).count(), 0);
});

test('[VAULT-7] signing out wipes the device once everything is sent', async (t) => {
  const app = await openApp(t);
  await record(app);
  await app.page.goto('/today');
  await app.page.getByText('Sent', { exact: true }).waitFor();
  await signOut(app.page);
  const kept = await everythingKept(app.page);
  assert.deepEqual(kept.databases, ['unwind-device'], 'the cabinet is gone');
  assert.equal(kept.sealed, 0);
  expectNoSecret(kept);
});

test('[SYNC-1] what could not be sent is told of at the sign-out, stays sealed, and goes out after the next sign-in', async (t) => {
  const app = await openApp(t);
  await app.signInAs('maren');
  await app.readyForOffline();
  await openSession(app.page);
  await app.page.getByText('Sent', { exact: true }).waitFor();
  await app.loseServer();
  await noteWords(app.page);
  await app.page.goto('/today');
  await askToSignOut(app.page);
  await app.page
    .getByRole('alertdialog')
    .getByText(/could not be sent yet/)
    .waitFor();
  await app.page.getByRole('alertdialog').getByRole('button', { name: 'Sign out' }).click();
  await app.page.waitForURL(/\/sign-in/);
  const kept = await everythingKept(app.page);
  assert.ok(kept.sealed > 0, 'nothing is thrown away');
  expectNoSecret(kept);
  await app.findServer();
  await app.page.reload();
  await app.page.getByRole('button', { name: 'Maren Holt Owner' }).click();
  await app.page.getByRole('button', { name: 'Maren Holt: menu' }).waitFor();
  await app.page.getByText('Sent', { exact: true }).waitFor();
  assert.match(await filed(app.page), /pulls up to the ear/);
});

test('[SIGNIN-12] a device that the owner cuts off is signed out, and wiped when it comes back', async (t) => {
  const app = await openApp(t);
  const lost = await app.addDevice();
  await lost.signInAs('ines');
  await lost.page.getByText('Sent', { exact: true }).waitFor();
  await app.signInAs('maren', '/devices');
  const row = app.page.getByRole('listitem').filter({ hasText: `used by ${ines.name}`, hasNotText: 'room' });
  await row.getByRole('button', { name: /^Cut off/ }).click();
  await app.page.getByRole('alertdialog').getByRole('button', { name: 'Cut off' }).click();
  await row.getByText(/^Cut off \w+\s\d/).waitFor();

  await lost.page.goto('/clients');
  await lost.page.waitForURL(/\/sign-in/);
  await lost.signInAs('ines', `/clients/${samuel.id}/session/${SESSION}`);
  await lost.page.getByText('The owner has cut this device off').waitFor();
  const kept = await everythingKept(lost.page);
  assert.deepEqual(kept.databases, ['unwind-device']);
  assert.equal(kept.sealed, 0);
});

const record = async (device: Device): Promise<void> => {
  await device.signInAs('maren');
  await openSession(device.page);
  await noteWords(device.page);
};

const openSession = async (page: Page): Promise<void> => {
  await answers(page, samuel.id, calm());
  await page.goto(`/clients/${samuel.id}/session/${SESSION}`);
  await page.getByRole('button', { name: 'Open the session' }).click();
  await page.getByRole('button', { name: 'Begin hold' }).waitFor();
};

const noteWords = async (page: Page): Promise<void> => {
  await page.keyboard.press('w');
  await page.getByRole('textbox', { name: 'The words' }).fill(SAID);
  await page.getByRole('button', { name: 'Note it' }).click();
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
};

const choose = async (page: Page, item: string): Promise<void> => {
  await page.getByRole('button', { name: 'Maren Holt: menu' }).click();
  await page.getByRole('menuitem', { name: item, exact: true }).click();
};

const lock = async (page: Page): Promise<void> => {
  await page.goto('/today');
  await choose(page, 'Lock this device');
  await page.waitForURL(/\/sign-in/);
};

const askToSignOut = (page: Page): Promise<void> => choose(page, 'Sign out');

const signOut = async (page: Page): Promise<void> => {
  await askToSignOut(page);
  await page.getByRole('alertdialog').getByRole('button', { name: 'Sign out' }).click();
  await page.waitForURL(/\/sign-in/);
};

const filed = async (page: Page): Promise<string> =>
  (await page.request.get(`/api/sessions/${SESSION}/facts`)).text();

const expectNoSecret = (kept: Kept): void => {
  for (const secret of secrets) assert.ok(!kept.text.includes(secret), `${secret} stands in the clear`);
  assert.deepEqual(
    kept.cached.filter((path) => path.startsWith('/api')),
    [],
  );
  assert.deepEqual(kept.files, []);
};
