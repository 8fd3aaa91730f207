import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import type { ReplyOf } from '#contract/endpoint.ts';
import type { clientRecord } from '#contract/client.ts';
import { ines, ruth } from '#server/demo/cast.ts';
import { expectNoAxeViolations } from './axe.ts';
import { openApp } from './harness.ts';

const file = `/clients/${ruth.id}`;

test('the front desk sees how to reach a client and the visits, and nothing of the treatment', async (t) => {
  const app = await openApp(t);
  const { page } = app;
  const asked: string[] = [];
  app.context.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await app.signInAs('theo', file);
  await page.getByRole('heading', { level: 1, name: 'Ruth Alder' }).waitFor();
  await page.getByRole('heading', { name: 'Contact' }).waitFor();
  await page.getByRole('heading', { name: 'Visits' }).waitFor();
  for (const name of ['Plan and limits', 'Limits', 'Sessions and notes'])
    assert.equal(await page.getByRole('heading', { name, exact: true }).count(), 0, name);
  for (const name of ['Start a session', 'Open the note', 'Edit the plan'])
    assert.equal(await page.getByRole('link', { name }).count(), 0, name);
  assert.deepEqual(
    asked.filter((path) => /\/(record|facts|note|plan)$/.test(path)),
    [],
    'the page does not even ask',
  );
});

test('the direct address of a note, a session or a plan tells the front desk that it is not part of the role', async (t) => {
  const app = await openApp(t);
  const therapist = await app.addDevice();
  await therapist.signInAs('maren');
  const session = await signedSession(therapist.page);
  await app.signInAs('theo');
  for (const path of [`${file}/session/${session}/note`, `${file}/session/${session}`, `${file}/plan`]) {
    await app.page.goto(path);
    await app.page.getByRole('heading', { name: 'Not part of your role' }).waitFor();
    await expectNoAxeViolations(app.page);
  }
});

test('pages of the owner tell a therapist and the front desk that they are not part of the role', async (t) => {
  const app = await openApp(t);
  for (const player of ['ines', 'theo'] as const) {
    await app.signInAs(player);
    for (const path of ['/team', '/audit']) {
      await app.page.goto(path);
      await app.page.getByRole('heading', { name: 'Not part of your role' }).waitFor();
    }
  }
});

test('a client sees her own visits, and every other address leads back to them', async (t) => {
  const app = await openApp(t);
  const { page } = app;
  await app.signInAs('ruth');
  await page.getByRole('heading', { level: 1, name: 'Hello Ruth' }).waitFor();
  await page.getByText('Myofascial release').first().waitFor();
  for (const path of ['/clients', file, '/diary', '/team', '/audit', '/devices', `${file}/plan`]) {
    await page.goto(path);
    await page.waitForURL('**/my');
  }
  const seen = await page.locator('body').innerText();
  assert.doesNotMatch(seen, /Samuel|Leila|George|Nadia|Tomas|Wen Li|Abigail/, 'nobody else is named');
  assert.deepEqual(await page.getByRole('navigation').getByRole('link').allTextContents(), [
    'My visits',
    'Sign-in',
  ]);
});

test('[SIGNIN-11] the owner ends a membership: that person is signed out and cannot come back', async (t) => {
  const app = await openApp(t);
  const other = await app.addDevice();
  await other.signInAs('ines');
  await other.page.getByRole('button', { name: 'Ines Okafor: menu' }).waitFor();
  await app.signInAs('maren', '/team');
  await app.page.getByRole('button', { name: 'End the membership of Ines Okafor' }).click();
  await app.page.getByRole('alertdialog').getByRole('button', { name: 'End membership' }).click();
  const row = app.page.getByRole('listitem').filter({ hasText: ines.email });
  await row.getByText(/^left /).waitFor();

  await other.page.goto('/clients');
  await other.page.waitForURL(/\/sign-in/);
  await other.page.getByRole('button', { name: /Ines Okafor/ }).click();
  await other.page.getByRole('alert').getByText('E-mail or password is not right.').waitFor();
});

/** A session of Ruth Alder's whose note is signed. */
const signedSession = async (page: Page): Promise<string> => {
  const answer = await page.request.get(`/api/clients/${ruth.id}/record`);
  const record = (await answer.json()) as ReplyOf<typeof clientRecord>;
  const found = record.sessions.find(({ noteStatus }) => noteStatus === 'signed');
  assert.ok(found, 'the demonstration has a signed note');
  return found.id;
};
