import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { george, leila, ruth } from '#server/demo/cast.ts';
import { expectNoAxeViolations } from './axe.ts';
import { type App, openApp } from './harness.ts';
import { expectNoSidewaysScroll } from './no-sideways-scroll.ts';
import { screenshot, screenshotWhole } from './screenshot.ts';

const course = (client: { id: string }): string => `/clients/${client.id}/course`;
const everySize = ['phone', 'tablet', 'desktop'] as const;

test('an episode and a plan from a template are made by keyboard, within the limits of the screening', async (t) => {
  const app = await openApp(t);
  const { page } = app;
  await app.signInAs('maren', course(george));
  await page.getByText('No episode is open').waitFor();
  await expectNoAxeViolations(page);
  await openEpisode(page, 'Low back pain', 'Sit through a film');
  await page.getByText('Visit 1, without phases').waitFor();

  await press(page, 'link', 'Edit the plan');
  await page.getByRole('heading', { name: 'Phases' }).waitFor();
  await choose(page, 'Template', 'Chronic low back pain: 4 visits of 40 minutes');
  await page
    .getByText('In the trial: 4 visits [verified], 40 minutes [verified].', { exact: false })
    .waitFor();
  await press(page, 'button', 'Take this template');
  await page.getByRole('heading', { name: 'Firmer', exact: true }).waitFor();
  const cuts = page.getByText('The screening cuts this plan').locator('..');
  await cuts.getByText(/Gentle: 40 minutes, now at most 30 \(.*CI26.*\)/u).waitFor();
  await cuts.getByText(/Firmer: pressure 3, now at most 2 of 5 \(.*CI10.*\)/u).waitFor();
  await expectNoAxeViolations(page);
  await expectNoSidewaysScroll(page);
  await screenshot(page, 'plan-editor', everySize);
  await screenshotWhole(page, 'plan-editor-whole');
  await press(page, 'button', 'Save the plan');
  await page.getByText('The plan is saved, within the limits of the screening.').waitFor();

  await page.goto(course(george));
  await page.getByText('Visit 1 of 2 in the gentle phase').waitFor();
  const line = page.getByRole('listitem').filter({ hasText: 'You are here' });
  await line.getByText(/30.min.*pressure.to.2/u).waitFor();
  await expectNoAxeViolations(page);
  await press(page, 'button', 'Show it to the client');
  await page.getByText('What we will do').waitFor();
  await expectNoAxeViolations(page);
  await screenshot(page, 'plan-share', everySize);
  await press(page, 'button', 'Note the acceptance');
  await page.getByText(/Accepted by George Pruitt/u).waitFor();
});

test('a client reads a changed plan in plain words and says yes to it on the own device', async (t) => {
  const app = await openApp(t);
  const { page } = app;
  await app.signInAs('maren', course(ruth));
  await page.getByText('You are here').waitFor();
  await expectNoAxeViolations(page);
  await expectNoSidewaysScroll(page);
  await screenshot(page, 'course', everySize);
  await screenshotWhole(page, 'course-whole');
  await printed(page, 'course-print');
  await page.getByRole('link', { name: 'Edit the plan' }).click();
  const aim = page.getByLabel('The client’s goal, in their words');
  await aim.fill('Drive home and look over both shoulders');
  await page.getByRole('button', { name: 'Save the plan' }).click();
  await page.getByText('The plan is saved.').waitFor();
  await page.goto(course(ruth));
  await page.getByText('The goal is now: Drive home and look over both shoulders').waitFor();
  await page.getByText(/The plan has moved on to version/u).waitFor();
  await page.getByRole('button', { name: 'Show the new version' }).click();
  await page.getByRole('button', { name: 'Show it to the client' }).click();
  await page.getByText('Not accepted yet.').waitFor();

  const hers = await app.addDevice();
  await hers.signInAs('ruth', '/my/plan');
  await hers.page.getByText('Drive home and look over both shoulders').first().waitFor();
  await expectNoAxeViolations(hers.page);
  await screenshot(hers.page, 'my-plan', everySize);
  await hers.page.getByRole('textbox', { name: 'Your name' }).fill('Ruth Alder');
  await hers.page.keyboard.press('Enter');
  await hers.page.getByText(/You said yes to this plan/u).waitFor();
  await expectNoAxeViolations(hers.page);

  await page.reload();
  await page.getByText(/Accepted by Ruth Alder.*\(signed in\)/u).waitFor();
});

test('when a look finds nothing moved, the course asks to change, refer or end, and ends', async (t) => {
  const app = await openApp(t);
  const { page } = app;
  await app.signInAs('maren', course(leila));
  await page.getByText('No episode is open').waitFor();
  const { plainDateISO } = Temporal.Now;
  const fiveWeeksAgo = plainDateISO('America/Chicago').subtract({ weeks: 5 }).toString();
  await openEpisode(page, 'Jaw pain', 'Eat an apple', fiveWeeksAgo);
  await page.getByText('It is time to look again').waitFor();
  await page.getByRole('button', { name: 'Rate the goals' }).first().click();
  await page.getByRole('button', { name: 'Save the rating' }).click();
  await page.getByText('Rate at least one goal.').waitFor();
  await page.getByLabel('Eat an apple, 0 to 10').fill('6');
  await page.getByLabel(/^Altogether since the beginning/u).fill('+1');
  await expectNoAxeViolations(page);
  await screenshot(page, 'course-rate', everySize);
  await page.getByRole('button', { name: 'Save the rating' }).click();
  await page.getByText('Nothing moved beyond its noise', { exact: true }).waitFor();
  await page
    .getByRole('row', { name: /Eat an apple/u })
    .getByText('Within the noise')
    .last()
    .waitFor();
  await expectNoAxeViolations(page);
  await screenshot(page, 'course-asked', everySize);
  await page.getByRole('button', { name: 'End the course' }).last().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: /Why/u }).click();
  await page.getByRole('option', { name: 'Nothing changed' }).click();
  await dialog.getByRole('button', { name: 'End the course' }).click();
  await page
    .getByText(/Ended .*Nothing changed/u)
    .first()
    .waitFor();
});

test('the course tells when it cannot be had, and the front desk is not let in', async (t) => {
  const app = await openApp(t);
  await app.signInAs('theo', course(ruth));
  await app.page.getByRole('heading', { name: 'Not part of your role' }).waitFor();
  const other = await app.addDevice();
  await other.signInAs('maren', '/today');
  await offline(app, other.page);
});

async function offline(app: App, page: Page): Promise<void> {
  await page.route('**/api/clients/*/course', (route) => route.abort());
  await page.goto(course(ruth));
  await page.getByRole('heading', { name: 'You are offline' }).waitFor();
  assert.ok(app.url);
}

/** Opens an episode by keyboard: what for, one goal with where it stands, one thing to expect. */
async function openEpisode(page: Page, indication: string, activity: string, on?: string): Promise<void> {
  await press(page, 'button', 'Open an episode');
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  await choose(page, 'What for', indication);
  if (on !== undefined) await dialog.getByLabel('Begins on').fill(on);
  await press(page, 'button', 'Add a goal');
  await dialog.getByLabel('Activity 1').fill(activity);
  await dialog.getByLabel('Now, 0 to 10').fill('5');
  await dialog.getByLabel('Enough, 0 to 10').fill('8');
  await dialog.getByRole('checkbox', { name: /Soreness for a day or two/u }).focus();
  await page.keyboard.press('Space');
  await expectNoAxeViolations(page);
  await screenshot(page, `episode-${indication.split(' ')[0] ?? ''}`, everySize);
  await dialog.getByRole('button', { name: 'Open the episode' }).focus();
  await page.keyboard.press('Enter');
  await dialog.waitFor({ state: 'hidden' });
  await page.getByRole('heading', { name: indication }).waitFor();
}

async function press(page: Page, role: 'button' | 'link', name: string): Promise<void> {
  await page.getByRole(role, { name }).first().focus();
  await page.keyboard.press('Enter');
}

/** Picks from a list by keyboard: opens it and types the beginning. */
async function choose(page: Page, label: string, option: string): Promise<void> {
  await page
    .getByRole('button', { name: new RegExp(label, 'u') })
    .first()
    .focus();
  await page.keyboard.press('Enter');
  await page.getByRole('option', { name: option }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('listbox').waitFor({ state: 'hidden' });
}

/** The course fits on one sheet of paper. */
async function printed(page: Page, name: string): Promise<void> {
  const pdf = await page.pdf({
    format: 'Letter',
    margin: { top: '12mm', bottom: '12mm', left: '12mm', right: '12mm' },
  });
  const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page\b/gu)?.length;
  assert.equal(sheets, 1, name);
  const folder = process.env['UNWIND_SCREENSHOTS'];
  if (!folder) return;
  await page.emulateMedia({ media: 'print' });
  await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
  await page.emulateMedia({ media: null });
}
