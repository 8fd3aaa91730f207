import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import type { KeptFact } from '#domain/session/fact.ts';
import { abigail, nadia, tomas } from '#server/demo/cast.ts';
import { calm } from '#test/screening.ts';
import { answers } from './answers.ts';
import { expectNoAxeViolations } from './axe.ts';
import { openApp } from './harness.ts';
import { screenshot, sizes } from './screenshot.ts';

test('[ROOM-2] [ROOM-8] [ROOM-11] limits are read before the first hold, and gone past for a reason, while the server is gone', async (t) => {
  const app = await openApp(t);
  const { page } = app;
  await app.signInAs('maren');
  await app.readyForOffline();
  await answers(page, nadia.id, calm({ fibromyalgia: 'yes', implant: 'yes', 'implant-where': leftChest }));
  const session = await openRoom(page, nadia.id);
  await page.getByRole('heading', { name: 'Before the first hold' }).waitFor();
  await page.getByText('Pressure at most 2').last().waitFor();
  assert.equal(await page.getByRole('button', { name: /Open the session|Begin hold/ }).count(), 0);
  await page.keyboard.press('Enter');
  await expectNoAxeViolations(page);
  await screenshot(page, 'room-briefing', ['phone', 'tablet', 'desktop']);
  await page.getByRole('button', { name: 'Begin within these limits' }).click();
  await untilFiled(page, session, ['opened']);

  await app.loseServer();
  await page.setViewportSize(sizes.desktop);
  await page.locator('[data-paint="avoid"]').first().waitFor();
  await page.getByText('leave out', { exact: true }).first().waitFor();
  await page.setViewportSize(sizes.tablet);
  await page.keyboard.press('f');
  await page.keyboard.type('left pectoralis major');
  await page.getByText(/Leave out, left/).waitFor();
  await screenshot(page, 'room-picker');
  await page.keyboard.press('Enter');
  await page.getByText(/Left out: /).waitFor();
  await screenshot(page, 'room-left-out', ['phone', 'tablet', 'desktop']);

  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'End hold' }).waitFor();
  await page.getByText(/left pectoralis major is left out/).waitFor();
  await goOn(page, 'Beside the place, not on it');
  await page.keyboard.press('4');
  await page.getByText('Pressure 4 is above the limit of 2').waitFor();
  await expectNoAxeViolations(page);
  await screenshot(page, 'room-warning', ['phone', 'tablet', 'desktop']);
  await page.getByRole('button', { name: 'Ease off to 2' }).click();
  await page.getByText('Pressure 4 is above the limit of 2').waitFor({ state: 'hidden' });
  await page.keyboard.press('3');
  await page.getByRole('button', { name: 'Go on, because …' }).click();
  await page.getByRole('dialog').waitFor();
  await expectNoAxeViolations(page);
  await screenshot(page, 'room-reasons', ['phone', 'tablet']);
  await page.getByLabel('In your own words').fill('She breathes into it');
  await page.keyboard.press('Enter');
  await page.getByText('Because: She breathes into it').waitFor();
  await page.keyboard.press('q');
  await page.getByRole('button', { name: /Quiet room/ }).waitFor();
  await screenshot(page, 'room-quiet', ['tablet', 'phone']);
  await page.keyboard.press('q');

  await page.reload();
  await page.getByRole('button', { name: 'End hold' }).waitFor();
  await page.getByText('Because: She breathes into it').waitFor();
  await app.findServer();
  await page.getByText('Sent', { exact: true }).waitFor();
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('button', { name: 'Close session' }).click();
  await page
    .getByRole('dialog')
    .getByText(/is left out: .*Because: Beside the place, not on it/)
    .waitFor();
  await expectNoAxeViolations(page);
  await screenshot(page, 'room-close', ['phone', 'tablet']);
  await page.getByRole('button', { name: 'Close session' }).click();
  await page.getByRole('link', { name: /Reason given: She breathes into it/ }).waitFor();
  await page.getByRole('button', { name: 'Sign the note' }).click();
  await page.getByText(/Signed by Maren Holt/).waitFor();
});

test('[ROOM-3] [ROOM-4] [ROOM-5] an emergency that is answered in the room stops the work, offline and by keyboard', async (t) => {
  const app = await openApp(t);
  const { page } = app;
  await app.signInAs('maren');
  await app.readyForOffline();
  await answers(page, tomas.id, calm({ 'chest-pain': 'unknown', 'dark-urine': 'unknown' }));
  const session = await openRoom(page, tomas.id);
  await page.getByText('2 questions of safety not answered yet.', { exact: false }).waitFor();
  await expectNoAxeViolations(page);
  await screenshot(page, 'room-questions', ['phone', 'tablet', 'desktop']);
  await app.loseServer();
  await tabTo(page, 'Ask them now');
  await page.keyboard.press('Enter');
  await page.getByRole('dialog', { name: 'Questions of safety' }).waitFor();
  await expectNoAxeViolations(page);
  await screenshot(page, 'room-asking', ['phone', 'tablet']);
  await page.getByRole('radiogroup', { name: /chest/ }).getByRole('radio', { name: 'Yes' }).focus();
  await page.keyboard.press('Space');
  await tabTo(page, 'No to the rest');
  await page.keyboard.press('Enter');

  await page.getByRole('heading', { name: 'Stop: this may be an emergency' }).waitFor();
  await page.getByRole('link', { name: 'Call 911' }).waitFor();
  assert.equal(await page.getByRole('button', { name: /Begin hold|Go on until/ }).count(), 0);
  await expectNoAxeViolations(page);
  await screenshot(page, 'room-emergency', ['phone', 'tablet', 'desktop']);
  await page.getByRole('button', { name: 'Called the emergency number' }).click();
  await page.getByRole('button', { name: 'Record it' }).click();
  await page.getByText('Recorded: Called the emergency number.').waitFor();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Enter');
  await page.reload();
  await page.getByText('Recorded: Called the emergency number.').waitFor();

  await page.getByRole('button', { name: 'Ask these questions again' }).click();
  await page.getByRole('button', { name: 'None of these' }).click();
  await ready(page);
  await app.findServer();
  await untilFiled(page, session, ['opened', 'screening-answered', 'stop-met', 'screening-answered']);
});

test('[ROOM-6] [ROOM-3] a stop is gone on from by a request that waits for a connection, and questions for a reason', async (t) => {
  const app = await openApp(t);
  const { page } = app;
  await app.signInAs('maren');
  await app.readyForOffline();
  await answers(page, tomas.id, calm({ fever: 'yes' }));
  await openRoom(page, tomas.id);
  await page.getByRole('heading', { name: /Not today|a physician today/ }).waitFor();
  await expectNoAxeViolations(page);
  await screenshot(page, 'room-stopped', ['phone', 'tablet', 'desktop']);
  await app.loseServer();
  await page.getByLabel('Your reason').fill('Measured again: 36.8 °C, and no chills.');
  await page.getByRole('button', { name: 'Go on until the day ends' }).click();
  await page.getByText(/This waits for a connection/).waitFor();
  await screenshot(page, 'room-override-waits', ['tablet', 'phone']);
  assert.equal(await page.getByRole('button', { name: 'Begin hold' }).count(), 0);
  await app.findServer();
  await page.getByText(/because: Measured again: 36.8 °C/).waitFor();
  await page.getByRole('button', { name: 'Begin within these limits' }).click();
  await page.getByRole('button', { name: 'More' }).waitFor();

  const session = await openRoom(page, abigail.id);
  await page.getByRole('button', { name: 'Go on without the answers' }).click();
  await page.getByRole('dialog', { name: 'Go on without the answers' }).waitFor();
  await expectNoAxeViolations(page);
  await page.getByRole('button', { name: 'Light work only, asked again next time' }).click();
  await ready(page);
  await untilFiled(page, session, ['opened', 'limit-passed']);
});

test('[ROOM-7] [ROOM-4] the short screening of a visit is one tap; a hold that was begun elsewhere is shown', async (t) => {
  const app = await openApp(t);
  const { page } = app;
  await app.signInAs('maren');
  const threeDaysAgo = Temporal.Now.instant().subtract({ hours: 72 }).toString();
  await answers(page, tomas.id, calm(), threeDaysAgo);
  const session = await openRoom(page, tomas.id);
  await page.getByText('Anything new since last time?').waitFor();
  await page.getByRole('button', { name: 'Open the session' }).waitFor();
  await expectNoAxeViolations(page);
  await screenshot(page, 'room-again', ['phone', 'tablet', 'desktop']);
  await page.getByRole('button', { name: 'Nothing new' }).click();
  await page.getByText('Anything new since last time?').waitFor({ state: 'hidden' });
  await untilFiled(page, session, ['opened', 'screening-answered']);

  await send(page, session, tomas.id, aHold);
  await page.getByRole('button', { name: 'End hold' }).waitFor();
  await answers(page, tomas.id, calm({ fever: 'yes' }));
  await page.reload();
  await page.getByText('A hold still runs. End it now.').waitFor();
  await screenshot(page, 'room-stopped-running', ['tablet', 'phone']);
  await page.keyboard.press('Enter');
  await page.getByText('Holds are in the record already.', { exact: false }).waitFor();
});

test('[ROOM-8] a minute before the hands-on minutes end it is said, then their end, and why work goes on', async (t) => {
  const app = await openApp(t);
  const { page } = app;
  await app.signInAs('maren');
  await answers(page, nadia.id, calm({ fibromyalgia: 'yes' }));
  const session = crypto.randomUUID();
  const at = Temporal.Now.instant().subtract({ minutes: 29, seconds: 5 }).toString();
  await send(page, session, nadia.id, { kind: 'opened', at });
  await send(page, session, nadia.id, { ...aHold, at });
  await page.clock.install();
  await page.goto(`/clients/${nadia.id}/session/${session}`);
  await page.getByText('One more minute of hands-on time.').waitFor();
  await screenshot(page, 'room-last-minute');
  await page.clock.fastForward('00:56');
  await page.getByText('More than 30 minutes hands on').waitFor();
  await goOn(page, 'Finishing this place');
  await expectNoAxeViolations(page);
  await untilFiled(page, session, ['opened', 'hold-began', 'limit-passed']);
});

const leftChest = [{ region: 'chest.pec', side: 'left' as const }];

const aHold = {
  kind: 'hold-began',
  region: 'back.upper_trap',
  side: 'left',
  layer: 'superficial_fascia',
  technique: 'CHR',
  approach: 'indirect',
  contacts: [{ hand: 'left', contact: 'palms' }],
  pressure: 2,
};

const openRoom = async (page: Page, client: string): Promise<string> => {
  const session = crypto.randomUUID();
  await page.goto(`/clients/${client}/session/${session}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return session;
};

/** A hold can begin. */
const ready = (page: Page): Promise<void> =>
  page
    .getByRole('button', { name: 'Begin hold' })
    .or(page.getByRole('button', { name: 'Choose a region' }))
    .waitFor();

const goOn = async (page: Page, reason: string): Promise<void> => {
  await page.getByRole('button', { name: 'Go on, because …' }).click();
  await page.getByRole('button', { name: reason }).click();
  await page.getByText(`Because: ${reason}`).waitFor();
};

const tabTo = async (page: Page, name: string): Promise<void> => {
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => document.activeElement?.textContent ?? '');
    if (focused.includes(name)) return;
  }
  assert.fail(`Tab never came to ${name}`);
};

type Told = { facts?: KeptFact[] };

const filed = async (page: Page, session: string): Promise<readonly KeptFact[]> =>
  ((await (await page.request.get(`/api/sessions/${session}/facts`)).json()) as Told).facts ?? [];

/** The server has these facts of the session and no others. */
const untilFiled = async (page: Page, session: string, kinds: readonly string[]): Promise<void> => {
  let now: readonly string[] = [];
  for (let tries = 0; tries < 100; tries += 1) {
    now = (await filed(page, session)).map(({ kind }) => kind);
    if (now.length >= kinds.length) break;
    await page.waitForTimeout(100);
  }
  assert.deepEqual(now, kinds);
};

/** As another device of hers would send it. */
const send = async (page: Page, session: string, client: string, body: object): Promise<void> => {
  const facts = await filed(page, session);
  const tick = Math.max(0, ...facts.map((fact) => fact.tick)) + 1;
  const fact = { id: crypto.randomUUID(), version: 1, tick, at: new Date().toISOString(), ...body };
  const answer = await page.request.post(`/api/sessions/${session}/facts`, {
    data: { client, appointment: null, device: crypto.randomUUID(), facts: [fact] },
  });
  assert.equal(answer.status(), 200, await answer.text());
};
