import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { SLUG, services } from '#server/demo/cast-scheduling.ts';
import { ines, maren, ruth, samuel } from '#server/demo/cast.ts';
import { at, book, chooseClient, dayPage, press, standing, visit, wednesday } from './at-the-desk.ts';
import { expectNoAxeViolations } from './axe.ts';
import { type App, openApp } from './harness.ts';
import { screenshot } from './screenshot.ts';

const all = ['phone', 'tablet', 'desktop'] as const;

test('of a series one visit, those that follow, or all are moved and cancelled; a removed date never comes back', async (t) => {
  const app = await openApp(t);
  const { page } = app;
  await app.signInAs('maren', dayPage());
  await bookSeries(app);
  await page.reload();

  await moveTo(page, '12:00', 'This visit');
  await page.getByText(/^Ruth Alder moved to .*12:00.PM\.$/).waitFor();
  assert.deepEqual(await standing(app, ruth.id), ['0 12:00', '1 11:00', '2 11:00', '3 11:00', '4 11:00']);

  await page.goto(dayPage(1));
  await cancel(page, 'This visit');
  await page.getByText('The visit of Ruth Alder is cancelled.').waitFor();

  await page.goto(dayPage(2));
  await moveTo(page, '13:00', 'This and those that follow, by as much');
  await page.getByText(/and those that follow by as much\.$/).waitFor();
  assert.deepEqual(await standing(app, ruth.id), ['0 12:00', '2 13:00', '3 13:00', '4 13:00']);

  await book(app, { client: samuel.id, therapist: maren.id, startsAt: at('14:15', 4) });
  await moveTo(page, '14:00', 'All still to come, by as much');
  const refused = page.getByRole('dialog', { name: 'The visits stay where they were' });
  await refused.getByText('One of them cannot move. Somebody is booked at that time.').waitFor();
  await expectNoAxeViolations(page);
  await screenshot(page, 'series-refused', all);
  await refused.getByRole('button', { name: 'Leave it' }).click();
  await moveTo(page, '15:00', 'All still to come, by as much');
  await page.getByText(/and all still to come by as much\.$/).waitFor();
  const moved = ['0 14:00', '2 15:00', '3 15:00', '4 15:00'];
  assert.deepEqual(await standing(app, ruth.id), moved);

  await page.goto(dayPage(3));
  await cancel(page, 'This and those that follow');
  await page.getByText('2 visits of Ruth Alder are cancelled.').waitFor();
  assert.deepEqual(await standing(app, ruth.id), ['0 14:00', '2 15:00']);
  // Pressed twice it is taken back once, and says so.
  await page.getByRole('button', { name: 'Undo' }).dblclick();
  await page.getByText('Taken back.').waitFor();
  await visit(page, 'Ruth Alder', /^3:00/).waitFor();
  assert.deepEqual(await standing(app, ruth.id), moved, 'and the date that was removed stays out');
  await cancel(page, 'All still to come');
  await page.getByText('4 visits of Ruth Alder are cancelled.').waitFor();
  assert.deepEqual(await standing(app, ruth.id), []);
});

test('a couple comes to two therapists at one time, booked by the public page and by the desk', async (t) => {
  const app = await openApp(t);
  const { page } = app;
  const day = await bookAsCouple(app);
  await app.signInAs('maren', `/diary?view=day&date=${day}`);
  for (const column of ['Maren Holt', 'Ines Okafor'])
    await inColumn(page, column)
      .getByRole('button', { name: /Nora Lindt, Side by side/ })
      .waitFor();

  await page.goto(dayPage());
  await blockTime(app, { therapist: ines.id, startsAt: at('15:00'), endsAt: at('17:00') });
  await press(page, 'Book a visit');
  await page.getByRole('button', { name: /Service$/ }).click();
  await page.getByRole('option', { name: /^Side by side/ }).click();
  await chooseClient(page, 'Ruth', 'Ruth Alder');
  await page.getByLabel('Time', { exact: true }).fill('15:30');
  await page.getByText('No second therapist is free then.').waitFor();
  await expectNoAxeViolations(page);
  await screenshot(page, 'diary-couple', all);
  await page.getByRole('button', { name: '1:00 PM', exact: true }).click();
  await press(page, 'Book');
  await page.getByText(/^Ruth Alder is booked/).waitFor();
  for (const column of ['Maren Holt', 'Ines Okafor'])
    await inColumn(page, column)
      .getByRole('button', { name: /^1:00.*Ruth Alder/ })
      .waitFor();
  await inColumn(page, 'Ines Okafor')
    .getByRole('button', { name: /Ruth Alder/ })
    .click();
  const sheet = page.getByRole('dialog', { name: 'Ruth Alder' });
  await sheet.getByText('Ines Okafor').waitFor();
});

/** Five Wednesdays at eleven. */
async function bookSeries({ context, url }: App): Promise<void> {
  const startsAt = [0, 1, 2, 3, 4].map((week) => at('11:00', week));
  const data = {
    id: crypto.randomUUID(),
    client: ruth.id,
    service: services.half.id,
    therapist: maren.id,
    pattern: { firstStartsAt: startsAt[0], everyWeeks: 1, times: startsAt.length },
    startsAt,
  };
  const answer = await context.request.post(`${url}/api/series`, { data });
  assert.equal(answer.status(), 200, await answer.text());
}

async function blockTime(
  { context, url }: App,
  data: { therapist: string; startsAt: string; endsAt: string },
): Promise<void> {
  const answer = await context.request.put(`${url}/api/blocked-times/${crypto.randomUUID()}`, { data });
  assert.equal(answer.status(), 200, await answer.text());
}

/** From the sheet of the visit that the page shows. */
async function moveTo(page: Page, clock: string, which: string): Promise<void> {
  await visit(page, 'Ruth Alder').click();
  await press(page, 'Move');
  const dialog = page.getByRole('dialog', { name: 'Move the visit of Ruth Alder' });
  await dialog.getByLabel('Time', { exact: true }).fill(clock);
  await dialog.getByRole('radio', { name: which, exact: true }).press('Space');
  if (which.startsWith('All')) await screenshot(page, 'series-move', all);
  await dialog.getByRole('button', { name: 'Move', exact: true }).click();
}

async function cancel(page: Page, which: string): Promise<void> {
  await visit(page, 'Ruth Alder').click();
  await press(page, 'Cancel the visit');
  const question = page.getByRole('alertdialog');
  await question.getByRole('radio', { name: which, exact: true }).press('Space');
  await expectNoAxeViolations(page);
  if (which.startsWith('All')) await screenshot(page, 'series-cancel', all);
  await question.getByRole('button', { name: /^Cancel the visits?$/ }).dblclick();
}

const inColumn = (page: Page, name: string) =>
  page.getByRole('application').getByRole('region', { name: new RegExp(`^${name}`) });

/** On the public pages, without a script; the day that was chosen. */
async function bookAsCouple({ browser, url }: App): Promise<string> {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${url}/at/${SLUG}/book`);
  await page.getByLabel('Side by side, 60 minutes').check();
  await page.getByRole('button', { name: 'Go on' }).click();
  await page.getByText('With whom, besides one more?').waitFor();
  await page.getByRole('button', { name: 'See the times' }).click();
  const day = wednesday.add({ weeks: 1 });
  await page.goto(`${page.url()}&month=${day.toPlainYearMonth().toString()}&day=${day.toString()}`);
  await page.locator('#times').getByRole('button').first().click();
  await page.getByLabel('Your name').fill('Nora Lindt');
  await page.getByLabel('Mail address').fill('nora@visitor.example');
  await page.getByLabel('I agree with this').check();
  await page.getByRole('button', { name: 'Book this visit' }).click();
  await page.getByRole('heading', { name: 'Your visit is booked' }).waitFor();
  await context.close();
  return day.toString();
}
