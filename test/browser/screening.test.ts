import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import type { Locator } from 'playwright-core';
import type { AnswerValue } from '#domain/screening/answer.ts';
import { services } from '#server/demo/cast-scheduling.ts';
import {
  abigail,
  type CastClient,
  type CastMember,
  george,
  ines,
  maren,
  ruth,
  samuel,
  tomas,
  wen,
} from '#server/demo/cast.ts';
import { expectNoAxeViolations } from './axe.ts';
import { type App, openApp } from './harness.ts';
import { screenshot } from './screenshot.ts';

const all = ['phone', 'tablet', 'desktop'] as const;
const pageOf = (client: CastClient): string => `/clients/${client.id}/screening`;

test('[DESK-1] [DESK-4] an emergency stops both channels, says what to do, and offers no override', async (t) => {
  const app = await openApp(t);
  const { page } = app;
  await app.signInAs('maren', pageOf(tomas));
  await page.getByRole('button', { name: 'Add a finding' }).click();
  await page.getByRole('combobox', { name: 'Rule' }).fill('cauda');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Save the finding' }).click();
  const hands = page.getByRole('region', { name: 'Hands-on work: Stop, emergency' });
  await hands.waitFor();
  await hands.getByText('Get help now: 911').waitFor();
  await hands.getByText('An emergency cannot be overridden.').waitFor();
  await page.getByRole('region', { name: 'Home work with a tool: Stop, emergency' }).waitFor();
  assert.equal(await page.getByRole('button', { name: /Go on today/ }).count(), 0);
  await hands.getByRole('button', { name: /Answers and source/ }).click();
  await hands.getByText('Found by the therapist').waitFor();
  await hands.getByText('Verified: read in the source').waitFor();
  await expectNoAxeViolations(page);
  await screenshot(page, 'screening-emergency', all);
  const refused = await app.context.request.post(`${app.url}/api/clients/${tomas.id}/overrides`, {
    data: { id: crypto.randomUUID(), rules: ['RF01'], channel: 'handsOn', reason: 'None would do.' },
  });
  assert.equal(refused.status(), 409, 'the server refuses it too');
  await hands.getByRole('button', { name: /^Ask again: Cauda equina/ }).click();
  await hands.getByRole('button', { name: 'Looked for, and not there' }).click();
  await hands.waitFor({ state: 'detached' });
});

test('[DESK-3] [DESK-5] a clearance with its document lifts what it is for, says until when, and ends at once', async (t) => {
  const app = await openApp(t);
  const { page } = app;
  await app.signInAs('maren');
  await operated(app);
  await page.goto(pageOf(samuel));
  const hands = (name: string) => page.getByRole('region', { name: `Hands-on work: ${name}` });
  await hands('Clearance first').getByRole('button', { name: 'Record a clearance' }).click();
  const dialog = page.getByRole('dialog', { name: 'Record a clearance' });
  await dialog.getByRole('textbox', { name: 'Clinician' }).fill('Dr. Amara Diallo');
  await dialog.getByRole('textbox', { name: 'Role' }).fill('Surgeon');
  await dialog.getByRole('textbox', { name: 'What it allows' }).fill('Light work away from the scar.');
  await dialog.getByLabel('Document').setInputFiles(fileOf('notes.txt', 'text/plain', 20));
  await dialog.getByText('This kind of file cannot be kept.').waitFor();
  await dialog.getByLabel('Document').setInputFiles(fileOf('scan.pdf', 'application/pdf', 4_000_001));
  await dialog.getByText('This file is larger than 4 MB.').waitFor();
  await dialog.getByLabel('Document').setInputFiles(fileOf('named.pdf', 'application/pdf', 2_000));
  await dialog.getByRole('button', { name: 'Record the clearance' }).click();
  await dialog.getByText('This file is not a PDF').waitFor();
  await dialog.getByRole('button', { name: 'Take the document away' }).click();
  await dialog
    .getByLabel('Document')
    .setInputFiles(fileOf('letter.pdf', 'application/pdf', 2_000, '%PDF-1.7 '));
  await dialog.getByText('letter.pdf').waitFor();
  await expectNoAxeViolations(page);
  await screenshot(page, 'clearance-dialog', all);
  await dialog.getByRole('button', { name: 'Record the clearance' }).click();
  await page
    .getByText(/^Cleared by Dr. Amara Diallo, until/)
    .first()
    .waitFor();
  assert.equal(await hands('Clearance first').count(), 0);
  const [kept] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Open the document' }).click(),
  ]);
  assert.equal(kept.suggestedFilename(), 'letter.pdf');
  await screenshot(page, 'screening-cleared', ['desktop']);
  await page.getByRole('button', { name: 'End the clearance of Dr. Amara Diallo' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'End now' }).click();
  await hands('Clearance first').waitFor();
});

test('[DESK-4] a therapist goes on for the day with a reason, and the reason stays', async (t) => {
  const app = await openApp(t);
  const { page } = app;
  await app.signInAs('ines');
  await operated(app);
  await page.goto(pageOf(samuel));
  const hands = page.getByRole('region', { name: 'Hands-on work: Clearance first' });
  await hands.getByRole('button', { name: 'Go on today, with a reason' }).click();
  const dialog = page.getByRole('dialog', { name: /Go on today/ });
  await dialog.getByRole('textbox', { name: 'Your reason' }).waitFor();
  await expectNoAxeViolations(page);
  await screenshot(page, 'override-dialog', ['phone', 'desktop']);
  await dialog.getByRole('button', { name: 'Go on today', exact: true }).click();
  assert.equal(await dialog.count(), 1, 'without a reason it stays open');
  await dialog
    .getByRole('textbox', { name: 'Your reason' })
    .fill('Work at the neck alone, far from the knee.');
  await dialog.getByRole('button', { name: 'Go on today', exact: true }).click();
  await page
    .getByText(/^Ines Okafor goes on in spite of it until/)
    .first()
    .waitFor();
  await page.getByText('Work at the neck alone, far from the knee.').waitFor();
});

test('[DESK-6] [DESK-8] item 9 asks for a person today, and closes only with all that was asked and done', async (t) => {
  const app = await openApp(t);
  const { page } = app;
  await app.signInAs('maren');
  await say(app, tomas, { 'phq-9': 1 });
  await page.goto('/today');
  const today = page.getByRole('region', { name: 'Somebody must ask today' });
  await today.getByText('Tomas Varga').waitFor();
  assert.doesNotMatch(await today.innerText(), /death|harm|PHQ/, 'what was answered does not stand there');
  await expectNoAxeViolations(page);
  await screenshot(page, 'today-safety', all);
  await page.goto(`/clients/${tomas.id}`);
  await page.getByText('Safety task: thoughts of death or of self-harm').waitFor();
  await expectNoAxeViolations(page);
  await screenshot(page, 'client-file-safety', all);
  await page.getByRole('link', { name: 'Open the task' }).click();
  const task = page.getByRole('region', { name: 'Thoughts of death or of self-harm' });
  await task.getByText(/do not leave the client alone/).waitFor();
  await task.getByRole('button', { name: 'Close the task' }).click();
  for (const missing of ['Choose how it was asked.', 'Write what came of it.', 'Write who took over'])
    await task.getByText(missing).waitFor();
  await expectNoAxeViolations(page);
  await screenshot(page, 'safety-task', all);
  await choose(task, /How$/, 'Asked directly');
  await choose(task, /A plan, means or intent$/, 'No');
  await task.getByRole('textbox', { name: 'What came of it' }).fill('Thoughts without a plan. Feels safe.');
  await task.getByRole('textbox', { name: 'Who took over' }).fill('Dr. Reyes, called with her agreement.');
  await task.getByRole('button', { name: 'Close the task' }).click();
  await page.getByRole('heading', { name: 'Closed safety tasks' }).waitFor();
  await page.getByText('Dr. Reyes, called with her agreement.').waitFor();
  await page.goto('/today');
  await page
    .getByRole('link', { name: /Open session/ })
    .first()
    .waitFor();
  assert.equal(await today.count(), 0);
});

test('[DESK-2] an open question is answered on the page, by keyboard, and the decision follows', async (t) => {
  const app = await openApp(t);
  const { page } = app;
  await app.signInAs('maren', pageOf(abigail));
  await page.getByRole('region', { name: 'Hands-on work: Not screened yet' }).waitFor();
  await screenshot(page, 'screening-unscreened', all);
  const answers = page.getByRole('group', { name: /gone numb between your legs/ });
  await answers.getByRole('button', { name: 'No', exact: true }).focus();
  await page.keyboard.press('Enter');
  await answers.waitFor({ state: 'detached' });
  await page.getByRole('region', { name: 'Hands-on work: Ask first' }).waitFor();
  await page.getByRole('button', { name: /^Newest answers/ }).focus();
  await page.keyboard.press('Enter');
  await page
    .getByRole('table', { name: 'Newest answers' })
    .getByText(/gone numb/)
    .waitFor();
  await page.getByRole('button', { name: /^History/ }).click();
  await page.getByText('Hands-on: ').first().waitFor();
  await page
    .getByRole('button', { name: /^How was this decided/ })
    .first()
    .click();
  await page.getByRole('radio', { name: 'All rules' }).check({ force: true });
  await page.getByText('Cauda equina').first().waitFor();
  await expectNoAxeViolations(page);
});

test('a referral letter comes as a PDF and stays to be opened again', async (t) => {
  const app = await openApp(t);
  const { page } = app;
  await app.signInAs('maren');
  await operated(app);
  await page.goto(pageOf(samuel));
  await page.getByRole('button', { name: 'Write a referral letter' }).click();
  const dialog = page.getByRole('dialog', { name: 'Write a referral letter' });
  await dialog.getByRole('textbox', { name: 'To', exact: true }).fill('Dr. Amara Diallo');
  await dialog.getByRole('textbox', { name: 'Role' }).fill('Surgeon');
  await expectNoAxeViolations(page);
  await screenshot(page, 'referral-dialog', ['phone', 'desktop']);
  const [written] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Write the letter' }).click(),
  ]);
  const bytes = await readFile(await written.path());
  assert.equal(bytes.subarray(0, 5).toString(), '%PDF-');
  await dialog.waitFor({ state: 'detached' });
  const [again] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Open the letter to Dr. Amara Diallo' }).click(),
  ]);
  assert.equal(again.suggestedFilename(), written.suggestedFilename());
});

test('[DESK-12] a link to the questions is shown once, and can be withdrawn', async (t) => {
  const app = await openApp(t);
  const { page } = app;
  await app.signInAs('maren', pageOf(tomas));
  await page.getByRole('button', { name: 'Send the questions' }).click();
  const dialog = page.getByRole('dialog', { name: 'Send the questions' });
  await dialog.getByRole('radio', { name: /All questions/ }).check({ force: true });
  if (tomas.details.email !== '')
    await dialog.getByRole('radio', { name: /I pass it on myself/ }).check({ force: true });
  await expectNoAxeViolations(page);
  await screenshot(page, 'send-questions', ['phone', 'desktop']);
  await dialog.getByRole('button', { name: 'Make the link' }).click();
  const link = await dialog.getByRole('textbox', { name: 'Link' }).inputValue();
  assert.match(link, /\/intake\/[\w-]{20,}/);
  await dialog.getByRole('button', { name: 'Done' }).click();
  await page.getByText('Not opened yet').waitFor();
  assert.equal(await page.getByText(link).count(), 0);
  await page.getByRole('button', { name: /^Withdraw the link/ }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Withdraw' }).click();
  await page.getByText('Withdrawn', { exact: true }).waitFor();
});

test('[DESK-7] the diary shows a screening that has run out, in words; the front desk sees no reason', async (t) => {
  const app = await openApp(t);
  const { page } = app;
  await app.signInAs('maren');
  await operated(app);
  // Wen answered a hundred days ago. At whatever hour somebody looks, both have a visit that is not over.
  await comesNow(app, samuel, maren);
  await comesNow(app, wen, ines);
  await page.goto('/today');
  await page
    .getByRole('listitem')
    .filter({ hasText: 'Samuel Brandt' })
    .getByText('Clearance first')
    .first()
    .waitFor();
  await page.goto('/diary');
  await page
    .getByRole('button', { name: /Samuel Brandt.*Clearance first/ })
    .first()
    .waitFor();
  await page
    .getByRole('button', { name: /Wen Li.*Screening expired/ })
    .first()
    .waitFor();
  await expectNoAxeViolations(page);
  await screenshot(page, 'diary-signs', all);
  await page.goto(pageOf(wen));
  await page.getByText('Answered too long ago').first().waitFor();
  const desk = await app.addDevice();
  await desk.signInAs('theo', '/diary');
  await desk.page
    .getByRole('button', { name: /Samuel Brandt.*Needs a therapist/ })
    .first()
    .waitFor();
  assert.equal(await desk.page.getByText(/Clearance first|Stop,|expired/).count(), 0);
  await screenshot(desk.page, 'diary-desk', ['desktop']);
  await desk.page.goto(`/clients/${samuel.id}`);
  await desk.page.getByRole('button', { name: 'Send the questions' }).waitFor();
  assert.equal(await desk.page.getByRole('heading', { name: 'Screening' }).count(), 0);
  await desk.page.goto(pageOf(samuel));
  await desk.page.getByRole('heading', { name: 'Not part of your role' }).waitFor();
});

test('[DESK-10] [DESK-11] the owner is told what item 9 promises, and reads a text before it is in force', async (t) => {
  const app = await openApp(t);
  const { page } = app;
  await app.signInAs('maren', '/practice');
  await page.getByRole('link', { name: /^Screening/ }).click();
  await page.getByText('Emergency services: 911').waitFor();
  await page.getByRole('radio', { name: /PHQ-9, watched/ }).check({ force: true });
  await page.getByText('This is a promise.').waitFor();
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Confirm the promise, or keep to PHQ-2.').waitFor();
  await expectNoAxeViolations(page);
  await screenshot(page, 'screening-settings', all);
  await page.getByRole('checkbox', { name: /looks at answers every day/ }).check({ force: true });
  await page.getByRole('textbox', { name: 'Telephone for clients' }).fill('+1 312 555 0100');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Saved.').waitFor();
  await page.reload();
  await page.getByText('This is a promise.').waitFor();
  await page.getByRole('button', { name: 'Change: Consent to treatment' }).click();
  const dialog = page.getByRole('dialog', { name: 'Consent to treatment' });
  await dialog.getByRole('textbox', { name: 'Text' }).fill('The first paragraph.\n\nThe second paragraph.');
  await dialog.getByRole('button', { name: 'Preview' }).click();
  await dialog.getByText('So clients will read version 2.').waitFor();
  await expectNoAxeViolations(page);
  await screenshot(page, 'consent-preview', ['phone', 'desktop']);
  await dialog.getByRole('button', { name: 'Put it in force' }).click();
  await page.getByText('Version 2 is in force.').waitFor();
  const other = await app.addDevice();
  await other.signInAs('ines', '/screening-settings');
  await other.page.getByRole('heading', { name: 'Not part of your role' }).waitFor();
});

test('a page of the screening says that it needs the server, and comes back with it', async (t) => {
  const app = await openApp(t);
  const { page } = app;
  await app.signInAs('maren', `/clients/${george.id}`);
  await page.getByRole('heading', { name: 'Screening' }).waitFor();
  await app.readyForOffline();
  await app.loseServer();
  await page.getByRole('link', { name: 'Open the screening' }).click();
  await page.getByRole('heading', { level: 1, name: 'Screening' }).waitFor();
  await app.findServer();
  await page.reload();
  await page.getByRole('heading', { name: /Open questions/ }).waitFor();
});

test('a client finds the questions and the plan on the own page', async (t) => {
  const app = await openApp(t);
  const { page } = app;
  await app.signInAs('ruth');
  await page.getByRole('heading', { name: 'Questions before your visit' }).waitFor();
  await expectNoAxeViolations(page);
  await screenshot(page, 'my-page', all);
  await page.getByRole('link', { name: 'Answer the questions' }).click();
  await page.waitForURL('**/my/questions');
  await page.goto('/my');
  await page.getByRole('link', { name: 'Read your plan' }).click();
  await page.waitForURL('**/my/plan');
  assert.equal(ruth.details.name, 'Ruth Alder');
});

/** What a client says, as a therapist writes it down at the desk. */
async function say(app: App, client: CastClient, said: Readonly<Record<string, AnswerValue>>): Promise<void> {
  const at = Temporal.Now.instant().toString();
  const answers = Object.entries(said).map(([item, value]) => ({ id: crypto.randomUUID(), item, value, at }));
  const answer = await app.context.request.post(`${app.url}/api/clients/${client.id}/screening/answers`, {
    data: { by: 'client', answers },
  });
  assert.ok(answer.ok(), `${answer.status()} ${await answer.text()}`);
}

/** Books at the desk from this minute on; whoever has another visit then is there anyway. */
async function comesNow(app: App, { id }: CastClient, therapist: CastMember): Promise<void> {
  const startsAt = Temporal.Now.instant().round({ smallestUnit: 'minute', roundingMode: 'ceil' }).toString();
  const data = {
    id: crypto.randomUUID(),
    client: id,
    service: services.half.id,
    therapist: therapist.id,
    startsAt,
    overlap: { reason: 'Drop-in' },
  };
  const answer = await app.context.request.post(`${app.url}/api/appointments`, { data });
  assert.ok([200, 409].includes(answer.status()), `${answer.status()} ${await answer.text()}`);
}

/** Samuel was operated on four weeks ago, and nobody has cleared him. */
const operated = (app: App): Promise<void> =>
  say(app, samuel, {
    surgery: 'yes',
    'surgery-weeks': 4,
    'surgery-where': [{ region: 'knee.front', side: 'left' }],
  });

const fileOf = (name: string, mimeType: string, bytes: number, begins = '') => ({
  name,
  mimeType,
  buffer: Buffer.concat([Buffer.from(begins), Buffer.alloc(bytes, 'x')]),
});

async function choose(within: Locator, field: RegExp, choice: string): Promise<void> {
  await within.getByRole('button', { name: field }).click();
  await within.page().getByRole('option', { name: choice, exact: true }).click();
}
