import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import type { KeptFact } from '#domain/session/fact.ts';
import { expectNoAxeViolations } from './axe.ts';
import { openApp } from './harness.ts';
import { screenshot } from './screenshot.ts';

const PIN = '270418';
/** Presses that come sooner after one another are one. */
const SWITCH_CHATTERS_MS = 160;

test('[SYNC-4] [VAULT-3] a session by pedal without a network, through a reload and a flat battery, to a signed note', async (t) => {
  const app = await openApp(t);
  const kept = await app.addKeptDevice();
  let device = await kept.start();
  let { page } = device;

  await device.signInAs('maren');
  await page.getByRole('link', { name: /Open session.*Ruth Alder/ }).click();
  await page.getByRole('button', { name: 'Open the session' }).waitFor();
  await setPin(page);
  await device.readyForOffline();
  await expectNoAxeViolations(page);
  const address = page.url();
  const session = address.match(/session\/([0-9a-f-]+)/)?.[1] ?? '';

  await app.loseServer();
  await pressPedal(page);
  await page.getByRole('button', { name: 'Begin hold' }).waitFor();
  for (const sign of ['1', '2', '1', '3', '1']) await hold(page, sign);
  await pressPedal(page);
  await running(page);
  await expectNoAxeViolations(page);
  await screenshot(page, 'session-running', ['phone', 'tablet', 'desktop']);
  await page.keyboard.press('d');
  await expectNoAxeViolations(page);
  await screenshot(page, 'session-discomfort');
  await page.getByRole('button', { name: '4', exact: true }).click();
  await page.keyboard.press('q');
  await page.getByRole('button', { name: /Quiet room/ }).waitFor();
  await expectNoAxeViolations(page);
  await screenshot(page, 'session-quiet-room');
  await page.keyboard.press('q');

  await page.reload();
  await openWithPinIfAsked(page);
  await running(page);
  await pressPedal(page);
  await page.getByRole('button', { name: 'Begin hold' }).waitFor();
  await page.keyboard.press('PageDown');
  for (const sign of ['1', '4', '2']) await hold(page, sign);

  await pressPedal(page);
  await running(page);
  await kept.cutPower();
  device = await kept.start();
  ({ page } = device);
  await page.goto(address);
  await page.getByRole('heading', { name: 'Welcome back' }).waitFor();
  await expectNoAxeViolations(page);
  await screenshot(page, 'session-unlock', ['phone', 'tablet']);
  await page.keyboard.type(PIN);
  await running(page);
  await pressPedal(page);
  await page.getByRole('button', { name: 'Begin hold' }).waitFor();
  await page.keyboard.press('PageDown');
  for (const sign of ['1', '5']) await hold(page, sign);
  await page.keyboard.press('f');
  await expectNoAxeViolations(page);
  await screenshot(page, 'session-region-picker', ['phone', 'tablet']);
  await page.keyboard.press('Escape');
  await page.getByText(/Waiting/).waitFor();

  // The cut may have taken the sign-in with it: the browser writes its cookies now and then. The facts wait for the next one.
  await app.findServer();
  await device.signInAs('maren', new URL(address).pathname);
  await page.getByText('Sent', { exact: true }).waitFor();
  const facts = await filed(page, session);
  assert.equal(new Set(facts.map((fact) => fact.id)).size, facts.length);
  assert.equal(facts.filter((fact) => fact.kind === 'hold-began').length, 12);

  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('button', { name: 'Close session' }).click();
  await page.getByRole('button', { name: 'Close session' }).click();
  await page.getByRole('heading', { name: 'Note for Ruth Alder' }).waitFor();
  await expectNoAxeViolations(page);
  const sentence = page.locator('[data-sentence]', { hasText: 'suboccipital' }).first();
  await sentence.click();
  const behind = page.getByRole('complementary', { name: 'Behind this sentence' });
  assert.ok((await behind.getByRole('listitem').filter({ hasText: 'Hold, suboccipital' }).count()) > 0);
  await expectNoAxeViolations(page);
  await screenshot(page, 'note-sentence', ['phone', 'tablet', 'desktop']);

  await page.getByRole('button', { name: 'Change the words' }).click();
  await page.getByLabel('Your words').fill('The base of the skull softened under both hands.');
  await page.getByRole('button', { name: 'Keep' }).click();
  await page.getByText('The base of the skull softened under both hands.').first().waitFor();
  await behind.getByRole('heading', { name: 'What the record says' }).waitFor();

  await page.getByRole('button', { name: 'Sign the note' }).click();
  await page.getByText(/Signed by Maren Holt/).waitFor();
  await expectNoAxeViolations(page);
  await page.getByRole('button', { name: 'Add an amendment' }).click();
  await page.getByRole('textbox', { name: 'Amendment' }).fill('The left side was treated first.');
  await page.getByRole('textbox', { name: 'Reason' }).fill('The order of work was missing.');
  await expectNoAxeViolations(page);
  await page.getByRole('button', { name: 'Sign and add' }).click();
  await page.getByText('Reason: The order of work was missing.').waitFor();
  await page.getByText('The base of the skull softened under both hands.').first().waitFor();
  await expectNoAxeViolations(page);
  await screenshot(page, 'note-signed', ['phone', 'tablet', 'desktop']);
});

const pressPedal = async (page: Page): Promise<void> => {
  await page.waitForTimeout(SWITCH_CHATTERS_MS);
  await page.keyboard.press('Enter');
};

/** One hold by pedal: begin, end, and what was felt. */
const hold = async (page: Page, sign: string): Promise<void> => {
  await pressPedal(page);
  await running(page);
  await pressPedal(page);
  await page.getByRole('group', { name: 'Release signs of the last hold' }).waitFor();
  await page.keyboard.press(sign);
};

const running = (page: Page): Promise<void> => page.getByRole('button', { name: 'End hold' }).waitFor();

const setPin = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Set a PIN' }).click();
  await page.getByRole('dialog').waitFor();
  await page.keyboard.type(PIN);
  await page.getByText('Once more, to be sure').waitFor();
  await page.keyboard.type(PIN);
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  await page.getByText('The PIN is set', { exact: false }).waitFor({ state: 'hidden' });
};

/** The worker gives the key back after a reload; where the browser has ended it, the PIN opens. */
const openWithPinIfAsked = async (page: Page): Promise<void> => {
  const pad = page.getByRole('heading', { name: 'Welcome back' });
  const target = page.getByRole('button', { name: 'End hold' });
  await pad.or(target).waitFor();
  if (await pad.isVisible()) await page.keyboard.type(PIN);
};

const filed = async (page: Page, session: string): Promise<readonly KeptFact[]> => {
  const answer = await page.request.get(`/api/sessions/${session}/facts`);
  const told = (await answer.json()) as { facts: KeptFact[]; more: boolean };
  assert.equal(told.more, false);
  return told.facts;
};
