import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import type { ClientHome, MyHome } from '#contract/home.ts';
import { george, leila, ruth } from '#server/demo/cast.ts';
import { expectNoAxeViolations } from './axe.ts';
import type { Device } from './device.ts';
import { openApp } from './harness.ts';
import { expectNoSidewaysScroll } from './no-sideways-scroll.ts';
import { screenshot, screenshotWhole } from './screenshot.ts';

const homeOf = (client: { id: string }): string => `/clients/${client.id}/home`;
const everySize = ['phone', 'tablet', 'desktop'] as const;

test('a program is built from a template by keyboard, within the screening, and made lighter and back', async (t) => {
  const app = await openApp(t);
  const { page } = app;
  await app.signInAs('maren', homeOf(leila));
  await page.getByRole('heading', { name: 'No program for home yet' }).waitFor();
  await expectNoAxeViolations(page);
  await screenshot(page, 'home-none', everySize);
  await press(page, 'link', 'Begin from a template');

  await page.getByRole('heading', { name: 'Begin from a template' }).waitFor();
  await choose(page, 'Template', 'Tension headache');
  await press(page, 'button', 'Take this template');
  await page.getByRole('button', { name: /The usual/u }).waitFor();
  await leavesOutWhatIsExcluded(page);
  await addNeck(page);
  await page.getByText('The program lies within', { exact: false }).waitFor({ state: 'hidden' });
  await press(page, 'button', 'Sign and save');
  await page.getByRole('textbox', { name: /Your word on/u }).fill('Fingers only, and stop when dizzy.');
  await moveDown(page);
  await expectNoAxeViolations(page);
  await expectNoSidewaysScroll(page);
  await screenshot(page, 'home-builder', everySize);
  await screenshotWhole(page, 'home-builder-whole');
  await press(page, 'button', 'Sign and save');
  await page.getByText('The program is saved and signed.').waitFor();
  await page.getByText(/signed by Maren Holt/u).waitFor();

  await press(page, 'button', 'Lighten');
  await page.getByText(/The full version: from about/u).waitFor();
  await expectNoAxeViolations(page);
  await screenshot(page, 'home-lighten', everySize);
  await press(page, 'button', 'Make it lighter');
  await page.getByText('Lightened by 1 step').waitFor();
  await press(page, 'button', 'Take it back');
  await page.getByRole('dialog').getByRole('button', { name: 'Take it back' }).press('Enter');
  await page.getByText('Version 2, in force').waitFor();
  await page.getByText('Lightened by 1 step').waitFor({ state: 'hidden' });
  await quietSinceDays(page);
});

test('the overview tells what was done and felt at home, and says when it cannot be had', async (t) => {
  const app = await openApp(t);
  const { page } = app;
  await app.signInAs('maren', homeOf(ruth));
  await page.getByRole('heading', { name: 'What was done' }).waitFor();
  await page.getByText('Neck, a little every evening').waitFor();
  await page
    .getByRole('cell', { name: /Done, \d min held/u })
    .first()
    .waitFor();
  await page
    .getByRole('table', { name: /^Discomfort of / })
    .first()
    .waitFor();
  await expectNoAxeViolations(page);
  await expectNoSidewaysScroll(page);
  await screenshot(page, 'home-overview', everySize);
  await screenshotWhole(page, 'home-overview-whole');
  const hers = await app.addDevice();
  await hers.signInAs('ruth', '/my');
  await liftAndSettle(page, hers);
  await printed(page);
  await pauseAndGoOn(page);
  await saveOverAnother(page);
  await refusedBeyondLimits(page);
  const { program } = await ask<MyHome>(hers.page, '/api/my/home');
  assert.equal(program?.program.title, 'Neck, gently', 'the client has what the therapist saved');

  await page.goto(homeOf(george));
  await page.getByText('Questions of the screening are open').waitFor();
  await expectNoAxeViolations(page);
  await screenshot(page, 'home-ask-first', everySize);
  await page.route('**/api/clients/*/home', (route) => route.abort());
  await page.reload();
  await page.getByRole('heading', { name: 'You are offline' }).waitFor();
  await expectNoAxeViolations(page);
  const desk = await app.addDevice();
  await desk.signInAs('theo', homeOf(ruth));
  await desk.page.getByRole('heading', { name: 'Not part of your role' }).waitFor();
});

/** What the screening leaves out stands in the list with its reason and cannot be pressed. */
async function leavesOutWhatIsExcluded(page: Page): Promise<void> {
  await press(page, 'button', 'Add an exercise');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: 'On the body' }).focus();
  await expectNoAxeViolations(page);
  await screenshot(page, 'home-add-body', everySize);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Space');
  await dialog.getByRole('textbox', { name: 'Find a region' }).fill('outer thigh');
  await dialog.getByRole('button', { name: /^Left, lateral thigh/u }).press('Enter');
  await dialog.getByText('The screening does not allow', { exact: false }).first().waitFor();
  assert.ok(await dialog.getByRole('button', { name: /^Add /u }).first().isDisabled());
  await expectNoAxeViolations(page);
  await screenshot(page, 'home-add-excluded', everySize);
}

/** A place that needs the therapist's word is added; the word is asked for in its row. */
async function addNeck(page: Page): Promise<void> {
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Find a region' }).fill('back of neck');
  await dialog
    .getByRole('button', { name: /posterior neck/u })
    .first()
    .press('Enter');
  await dialog.getByText('needs your word').last().waitFor();
  await dialog.getByRole('button', { name: /^Add /u }).first().press('Enter');
  await dialog.getByRole('button', { name: /^In the program: /u }).waitFor();
  await dialog.getByRole('button', { name: /^Done, / }).press('Enter');
  await dialog.waitFor({ state: 'hidden' });
}

/** The first exercise goes one place down by the arrow key on its handle, which keeps the focus. */
async function moveDown(page: Page): Promise<void> {
  const handles = page.getByRole('button', { name: /^Move .*arrow keys/u });
  const name = await handles.first().getAttribute('aria-label');
  await handles.first().press('ArrowDown');
  assert.equal(await handles.nth(1).getAttribute('aria-label'), name);
  assert.equal(await page.evaluate(() => document.activeElement?.getAttribute('aria-label')), name);
}

/** Eight days ago it began, and no session came: that is said, and no more than that. */
async function quietSinceDays(page: Page): Promise<void> {
  const { program } = await ask<ClientHome>(page, `/api/clients/${leila.id}/home`);
  assert.ok(program);
  const startsOn = Temporal.Now.plainDateISO('America/Chicago').subtract({ days: 8 }).toString();
  const body = { version: program.version, program: { ...program.program, startsOn } };
  await put(page, `/api/clients/${leila.id}/home/program`, body);
  await page.reload();
  await page.getByText(/^[789] days quiet/u).waitFor();
  await page.getByText('There can be many reasons', { exact: false }).waitFor();
}

/** What she felt rests the place and asks for a look; the card in her file says so, and both are ended with a word. */
async function liftAndSettle(page: Page, { page: hers }: Pick<Device, 'page'>): Promise<void> {
  const stamp = { id: crypto.randomUUID(), tick: 1, at: Temporal.Now.instant().toString(), version: 4 };
  const felt = { sign: 'tingling', rule: 'H1', exercise: 'neck-hands', region: 'neck.back', side: 'left' };
  const clock = { home: crypto.randomUUID(), run: crypto.randomUUID(), elapsedMs: 5 };
  const facts = [{ kind: 'home-sign', ...felt, ...clock, ...stamp }];
  const filed = await hers.request.post('/api/my/facts', { data: { device: null, facts } });
  assert.equal(filed.status(), 200, await filed.text());
  await page.goto(`/clients/${ruth.id}`);
  const card = page.getByRole('region', { name: 'At home' });
  await card.getByText(/^Left out: left /u).waitFor();
  await press(page, 'link', 'Open the home program', card);
  const look = page.getByRole('region', { name: 'To look at' });
  await look.getByText('Sharp pain, numbness or tingling came up here.', { exact: false }).first().waitFor();
  await expectNoAxeViolations(page);
  await screenshot(page, 'home-to-look-at', everySize);
  for (const [deed, field] of [
    ['Lift', 'Why it is safe again'],
    ['Settle', 'What was looked at and decided'],
  ] as const) {
    await look
      .getByRole('button', { name: new RegExp(`^${deed}: `, 'u') })
      .first()
      .press('Enter');
    await page.getByRole('textbox', { name: field }).fill('Looked at together; it was the pillow');
    await press(page, 'button', deed, page.getByRole('dialog'));
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await look.getByRole('button', { name: new RegExp(`^${deed}: `, 'u') }).waitFor({ state: 'hidden' });
  }
}

/** The sheet to print comes as a file that is a PDF. */
async function printed(page: Page): Promise<void> {
  const coming = page.waitForEvent('download');
  await press(page, 'button', 'Sheet to print');
  const file = await readFile(await (await coming).path());
  assert.equal(file.subarray(0, 5).toString(), '%PDF-');
}

/** On the way to the server the dose grows beyond what the exercise allows: nothing is saved, and it says what is wrong. */
async function refusedBeyondLimits(page: Page): Promise<void> {
  await press(page, 'link', 'Edit the program');
  await page.getByRole('textbox', { name: 'Name' }).fill('Neck, longer');
  const address = `/api/clients/${ruth.id}/home/program`;
  await page.route(`**${address}`, async (route) => {
    const postData =
      route
        .request()
        .postData()
        ?.replaceAll(/"seconds":\d+/gu, '"seconds":120') ?? '';
    await route.continue({ postData });
  });
  await press(page, 'button', 'Sign and save');
  await page.getByText(/things? goe?s? beyond the limits$/u).waitFor();
  await expectNoAxeViolations(page);
  await screenshot(page, 'home-refused', everySize);
  await page.unroute(`**${address}`);
  const { program } = await ask<ClientHome>(page, `/api/clients/${ruth.id}/home`);
  assert.equal(program?.program.title, 'Neck, gently');
}

async function pauseAndGoOn(page: Page): Promise<void> {
  await press(page, 'button', 'Pause');
  await page.getByRole('textbox', { name: 'Why' }).fill('Until we have spoken');
  await page.keyboard.press('Tab');
  await press(page, 'button', 'Pause', page.getByRole('dialog'));
  await page.getByText(/^Paused since/u).waitFor();
  await page.goto('/today');
  const watch = page.getByRole('region', { name: 'Work at home to look at' });
  await watch.getByText(/^paused/u).waitFor();
  await expectNoAxeViolations(page);
  await screenshot(page, 'home-watch', everySize);
  await press(page, 'link', 'Look at the work at home of Ruth Alder', watch);
  await press(page, 'button', 'Go on with it');
  await page.getByRole('textbox', { name: 'What was looked at' }).fill('Spoken; it was a cold');
  await press(page, 'button', 'Go on with it', page.getByRole('dialog'));
  await page.getByText('The program goes on.').waitFor();
}

/** Somebody else saves while the program is open: both are laid side by side, and nothing is lost by leaving in haste. */
async function saveOverAnother(page: Page): Promise<void> {
  await press(page, 'link', 'Edit the program');
  await page.getByRole('textbox', { name: 'Name' }).fill('Neck, gently');
  await page.getByRole('link', { name: 'Clients' }).first().press('Enter');
  await page.getByRole('alertdialog').getByRole('button', { name: 'Go on editing' }).press('Enter');
  const { program } = await ask<ClientHome>(page, `/api/clients/${ruth.id}/home`);
  assert.ok(program);
  const body = { version: program.version, program: { ...program.program, title: 'Neck, by Ines' } };
  await put(page, `/api/clients/${ruth.id}/home/program`, body);
  await press(page, 'button', 'Sign and save');
  const dialog = page.getByRole('dialog', { name: 'The program was changed meanwhile' });
  await dialog.getByText('Neck, by Ines').waitFor();
  await expectNoAxeViolations(page);
  await screenshot(page, 'home-conflict', everySize);
  await press(page, 'button', 'Save mine over it', dialog);
  await page.getByText('Version 3, in force').waitFor();
  await page.getByText('Neck, gently').waitFor();
}

const ask = <Reply>(page: Page, address: string): Promise<Reply> =>
  page.evaluate(async (path) => (await fetch(path)).json() as Promise<Reply>, address);

async function put(page: Page, address: string, body: unknown): Promise<void> {
  const status = await page.evaluate(
    async ([path, json]) => {
      const headers = { 'content-type': 'application/json' };
      return (await fetch(path, { method: 'PUT', body: json, headers })).status;
    },
    [address, JSON.stringify(body)] as const,
  );
  assert.equal(status, 200, address);
}

type Within = Pick<Page, 'getByRole'>;

async function press(
  page: Page,
  role: 'button' | 'link',
  name: string,
  within: Within = page,
): Promise<void> {
  await within.getByRole(role, { name, exact: true }).first().focus();
  await page.keyboard.press('Enter');
}

/** Picks from a list by keyboard: opens it and types the beginning. */
async function choose(page: Page, label: string, option: string): Promise<void> {
  await page
    .getByRole('button', { name: new RegExp(`${label}$`, 'u') })
    .first()
    .focus();
  await page.keyboard.press('Enter');
  await page.getByRole('option', { name: option }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('listbox').waitFor({ state: 'hidden' });
}
