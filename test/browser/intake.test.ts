import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import type { clientScreening } from '#contract/screening.ts';
import type { ReplyOf } from '#contract/endpoint.ts';
import { abigail } from '#server/demo/cast.ts';
import { expectNoAxeViolations } from './axe.ts';
import type { Device } from './device.ts';
import { type App, openApp } from './harness.ts';
import { everythingKept } from './kept.ts';
import { drawWithFinger, openPhone } from './phone.ts';
import { screenshot } from './screenshot.ts';

const everywhere = ['phone', 'tablet', 'desktop'] as const;

test('[FORM-1][FORM-2] a simple case on a phone, from the greeting to the last page, with axe on every card', async (t) => {
  const { app, desk, link } = await linkFor(t);
  const { page } = await openPhone(t, app);
  await page.goto(link);
  await page.getByRole('heading', { name: 'Welcome to Still Point Myofascial' }).waitFor();
  await look(page, 'intake-door', everywhere);
  await page.getByLabel('Day of birth').fill('1979-08-22');
  await press(page, 'Open the form');
  await page.getByText('That is not the day of birth we have. You have 4 more tries.').waitFor();
  await look(page, 'intake-wrong-day', ['phone']);
  await openForm(page);

  await heading(page, 'Why you come');
  await look(page, 'intake-story', everywhere);
  await story(page).fill('My neck has been stiff since spring.');
  await press(page, '4 of 10');
  await next(page);
  await drawNeck(page);
  await heading(page, 'New or worse lately?');
  await look(page, 'intake-checklist', everywhere);
  await next(page, 'None of these');
  await heading(page, 'Head and neck');
  await tick(page, 'Neck pain');
  await next(page, 'Next');
  await walkTo(page, 'Your medicines');
  await tellMedicines(page);
  await walkTo(page, 'Mood');
  await look(page, 'intake-phq', ['phone']);
  await walkTo(page, 'Your goals');
  await page.getByRole('textbox', { name: 'Activity 1' }).fill('Turn my head when I drive');
  await press(page, '3 of 10');
  await look(page, 'intake-goals', everywhere);
  await next(page);
  await walkTo(page, ...consentTitles);
  await look(page, 'intake-consent', everywhere);
  await signAll(page);

  await heading(page, 'What you told us');
  await page.getByText('Turn my head when I drive: 3 of 10').waitFor();
  await page.getByText('Yes: Do you have neck pain?').waitFor();
  await look(page, 'intake-review', everywhere);
  await press(page, 'Change: How strong is your pain today, from 0 to 10?');
  await press(page, '5 of 10');
  await next(page, 'Back to the overview');
  await page.getByText('5 of 10').first().waitFor();
  await press(page, 'Hand in');
  await page.getByRole('heading', { name: /^Thank you/ }).waitFor();
  await look(page, 'intake-last', everywhere);
  await nothingLeft(page);
  await page.reload();
  await heading(page, 'This form is handed in');
  await look(page, 'intake-finished', ['phone']);

  const { record, consents, intakes } = await screeningOf(app, desk);
  const newest = (item: string) => record.answers.findLast((answer) => answer.item === item)?.value;
  assert.equal(newest('pain-now'), 5);
  assert.equal(newest('neck-pain'), 'yes');
  assert.equal(newest('chest-pain'), 'no');
  assert.deepEqual(newest('goals'), [{ activity: 'Turn my head when I drive', score: 3 }]);
  assert.deepEqual(
    consents.map(({ signer }) => signer),
    ['Abigail Stone', 'Abigail Stone'],
  );
  assert.ok(intakes.some(({ finishedAt }) => finishedAt !== null));

  await desk.page.goto(`/clients/${abigail.id}/course`);
  await desk.page.getByRole('button', { name: 'Open an episode' }).first().click();
  await desk.page.getByRole('button', { name: 'Take over what the client named' }).click();
  const named = desk.page.getByLabel('Activity 1', { exact: true });
  assert.equal(await named.inputValue(), 'Turn my head when I drive');
  await desk.page.getByRole('button', { name: 'Open the episode' }).click();
  await desk.page
    .getByRole('row', { name: /Turn my head when I drive/ })
    .first()
    .waitFor();
  await desk.page.getByRole('link', { name: 'Edit the plan' }).click();
  await desk.page.getByRole('button', { name: 'Take this template' }).click();
  await desk.page.getByRole('button', { name: 'Save the plan' }).click();
  await desk.page.getByText(/^The plan is saved/).waitFor();
});

test('[FORM-1][FORM-4] answered without a network, through a reload, and gone on with on another device', async (t) => {
  const { app, link } = await linkFor(t);
  const phone = await openPhone(t, app);
  const { page } = phone;
  await page.goto(link);
  await phone.readyForOffline();
  await openForm(page);
  await heading(page, 'Why you come');
  await app.loseServer();
  await story(page).fill('My neck has been stiff since spring.');
  await press(page, '4 of 10');
  await page.getByText('Saved on this phone').waitFor();
  await look(page, 'intake-offline', ['phone']);
  await page.reload();
  await heading(page, 'Why you come');
  assert.equal(await story(page).inputValue(), 'My neck has been stiff since spring.');
  assert.doesNotMatch((await everythingKept(page)).text, /stiff|pain-now|Abigail|can be read out/);
  await next(page);
  await next(page);
  await next(page, 'None of these');
  await next(page, 'None of these');
  await heading(page, 'Ill, now or lately?');
  await tick(page, 'Weight loss');
  await page.goBack();
  await heading(page, 'Head and neck');
  await page.goForward();
  await heading(page, 'Ill, now or lately?');
  assert.equal(await page.getByRole('checkbox', { name: /^Weight loss/ }).isChecked(), true);
  await next(page, 'Next');
  await heading(page, 'Hurt, or sore skin?');
  await page.getByText('Saved on this phone').waitFor();

  await app.findServer();
  await page.getByText('Saved', { exact: true }).waitFor({ timeout: 60_000 });
  const other = await openPhone(t, app);
  await other.page.goto(link);
  await openForm(other.page);
  await heading(other.page, 'Hurt, or sore skin?');
  await next(other.page, 'None of these');
  await other.page.getByRole('button', { name: 'Back' }).tap();
  await heading(other.page, 'Hurt, or sore skin?');
});

test('[FORM-3] the fifth wrong day of birth locks the form and says whom to ask', async (t) => {
  const { app, link } = await linkFor(t);
  const { page } = await openPhone(t, app);
  await page.goto(link);
  for (const left of [4, 3, 2, 1]) {
    await openForm(page, `198${left}-01-01`);
    await page.getByText(`You have ${left} more tr`).waitFor();
  }
  await openForm(page, '1980-01-01');
  await heading(page, 'This form is locked');
  await look(page, 'intake-locked', ['phone']);
  await page.reload();
  await heading(page, 'This form is locked');
  await page.goto('/intake/a-link-that-nobody-ever-sent-to-anybody');
  await heading(page, 'This link no longer works');
});

test('[FORM-5][FORM-6] an emergency is shown at once, told to the practice, and again for a new reason without a network', async (t) => {
  const { app, desk, link } = await linkFor(t);
  const { page } = await openPhone(t, app);
  await page.goto(link);
  await openForm(page);
  await walkTo(page, 'New or worse lately?');
  await tick(page, /^Numb between the legs/);
  await next(page, 'Next');
  await tick(page, 'Have you gone numb between your legs');
  await heading(page, 'Please get help now');
  await page.getByText('We have told Still Point Myofascial.').waitFor();
  assert.equal(await page.getByRole('link', { name: /Emergency services/ }).getAttribute('href'), 'tel:911');
  await look(page, 'intake-emergency', everywhere);
  const { tasks } = await screeningOf(app, desk);
  assert.ok(tasks.some(({ kind }) => kind === 'emergency-stop'));
  await press(page, 'Go on with the form');
  await next(page, 'Next');
  await heading(page, 'Head and neck');

  await app.loseServer();
  await tick(page, /^A sudden or feverish headache/);
  await next(page, 'Next');
  await tick(page, /hit like thunder/);
  await heading(page, 'Please get help now');
  await page.getByText('does not know yet, because this phone is offline').waitFor();
  await look(page, 'intake-emergency-offline', ['phone']);
  await press(page, 'Change my answer');
  await heading(page, 'Which of these is it?');
  await tick(page, /hit like thunder/);
  assert.equal(await page.getByRole('checkbox', { name: /hit like thunder/ }).isChecked(), false);
});

test('[FORM-5] thoughts of dying are met at once, with people to talk to', async (t) => {
  const { app, desk, link } = await linkFor(t);
  await desk.context.request.put(`${app.url}/api/practice/screening`, {
    data: { country: 'US', watchesItem9: true, phone: '+1 312 555 0100' },
  });
  const { page } = await openPhone(t, app);
  await page.goto(link);
  await openForm(page);
  await walkTo(page, 'Mood');
  for (const most of await page.getByRole('button', { name: 'More than half the days' }).all())
    await most.tap();
  await next(page);
  await page.getByRole('heading', { name: /^Thoughts that you would be better off dead/ }).waitFor();
  await look(page, 'intake-phq-nine', ['phone']);
  await page.getByRole('button', { name: 'Several days' }).last().tap();
  await heading(page, 'Thank you for telling us. You are not alone with this.');
  const lifeline = page.getByRole('link', { name: 'Suicide and Crisis Lifeline: call or text 988' });
  assert.equal(await lifeline.getAttribute('href'), 'tel:988');
  await page.getByText('We have told Still Point Myofascial.').waitFor();
  await look(page, 'intake-crisis', everywhere);
  const { tasks } = await screeningOf(app, desk);
  assert.ok(tasks.some(({ kind }) => kind === 'item-9'));
});

test('[FORM-10][FORM-11] for somebody under age a parent answers and signs', async (t) => {
  const { app, desk } = await linkFor(t);
  const client = randomUUID();
  await desk.context.request.post(`${app.url}/api/clients`, {
    data: { id: client, details: { name: 'Lina Stone', bornOn: '2012-05-04' } },
  });
  const { page } = await openPhone(t, app);
  await page.goto(await sendForm(app, desk, client));
  await openForm(page, '2012-05-04');
  await heading(page, 'Who is filling this in?');
  await look(page, 'intake-who', ['phone']);
  await press(page, 'I am Lina');
  await heading(page, 'Please get a parent or guardian');
  await look(page, 'intake-guardian', ['phone']);
  await press(page, 'They are here now');
  await heading(page, 'For somebody under 18');
  await press(page, 'A parent or guardian agrees');
  await walkTo(page, ...consentTitles);
  await page.getByLabel('Your full name').fill('June Stone');
  await press(page, 'I agree and sign');
  await page.getByText('Say how you are related.').waitFor();
  await page.getByLabel('You are the … of Lina').fill('mother');
  while ((await page.getByRole('button', { name: 'I agree and sign' }).count()) > 0) {
    const title = await titleOf(page);
    await press(page, 'I agree and sign');
    await page.waitForFunction((was) => document.querySelector('h1')?.textContent !== was, title);
  }
  await next(page);
  await heading(page, 'What you told us');
  await page.getByText('Signed by June Stone').first().waitFor();
  await press(page, 'Hand in');
  await page.getByRole('heading', { name: /^Thank you/ }).waitFor();
  const { consents } = await screeningOf(app, desk, client);
  assert.ok(consents.length > 0);
  assert.ok(consents.every(({ as, relation }) => as === 'guardian' && relation === 'mother'));
});

test('[FORM-7] one part by keyboard alone, with what she is not sure of', async (t) => {
  const { app, desk, link } = await linkFor(t);
  const { page } = app;
  await page.goto(link);
  await page.getByLabel('Day of birth').fill('1979-08-21');
  await page.keyboard.press('Enter');
  await heading(page, 'Why you come');
  await story(page).fill('My neck');
  await keyTo(page, 'Next');
  await page.getByRole('heading', { name: 'What does it feel like?' }).waitFor();
  await keyTo(page, 'I would rather not draw');
  await heading(page, 'New or worse lately?');
  await page.keyboard.press('Tab');
  await keyTo(page, 'None of these');
  await heading(page, 'Head and neck');
  await keyTo(page, 'I am not sure about some of these');
  await page.getByRole('heading', { name: 'Neck pain' }).waitFor();
  await look(page, 'intake-each', everywhere);
  for (const line of await page.locator('fieldset').all()) {
    await line.getByRole('button').first().focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
  }
  await keyTo(page, 'Next');
  await page.getByRole('heading', { name: 'Which of these is it?' }).waitFor();
  await page.getByText('Saved', { exact: true }).waitFor();
  const { record } = await screeningOf(app, desk);
  assert.equal(record.answers.findLast(({ item }) => item === 'neck-pain')?.value, 'unknown');
});

test('[FORM-16] a form that is opened in a second tab goes on there', async (t) => {
  const { app, link } = await linkFor(t);
  const { page, context } = await openPhone(t, app);
  await page.goto(link);
  await openForm(page);
  await heading(page, 'Why you come');
  const second = await context.newPage();
  await second.goto(link);
  await heading(second, 'Why you come');
  await heading(page, 'You went on in another tab');
  await look(page, 'intake-elsewhere', ['phone']);
  await press(page, 'Go on here');
  await heading(page, 'Why you come');
  await heading(second, 'You went on in another tab');
});

test('[FORM-17] a signed-in client says what is new in under a minute', async (t) => {
  const app = await openApp(t);
  const phone = await openPhone(t, app);
  const { page } = phone;
  await page.clock.setSystemTime(Date.now() + 3 * 86_400_000);
  await phone.signInAs('ruth', '/my/questions');
  await page.locator('footer').getByRole('button').first().waitFor();
  await look(page, 'questions', everywhere);
  await walkTo(page, 'What you told us');
  await look(page, 'questions-review', ['phone']);
  await press(page, 'Hand in');
  await page.getByRole('heading', { name: /^Thank you/ }).waitFor();
  await look(page, 'questions-last', ['phone']);
  await page.getByRole('link', { name: 'Back to your visits' }).tap();
  await page.waitForURL(/\/my$/);
});

type Ending = Parameters<typeof openApp>[0];

/** A form that waits for Abigail Stone, who was never asked anything. */
async function linkFor(t: Ending, client: string = abigail.id) {
  const app = await openApp(t);
  const desk = await app.addDevice();
  await desk.signInAs('maren', '/security');
  return { app, desk, link: await sendForm(app, desk, client) };
}

async function sendForm(app: App, desk: Device, client: string): Promise<string> {
  const answer = await desk.context.request.post(`${app.url}/api/clients/${client}/intakes`, {
    data: { id: randomUUID(), purpose: 'full', mail: false },
  });
  const { link } = (await answer.json()) as { link: string };
  return new URL(link).pathname;
}

async function screeningOf(
  app: App,
  desk: Device,
  client: string = abigail.id,
): Promise<ReplyOf<typeof clientScreening>> {
  const answer = await desk.context.request.get(`${app.url}/api/clients/${client}/screening`);
  return (await answer.json()) as ReplyOf<typeof clientScreening>;
}

const consentTitles = ['Consent to treatment', 'Your health data', 'For a parent or guardian'];

const story = (page: Page) => page.getByRole('textbox', { name: 'What brings you here, and since when?' });

/** Goes to a key by Tab alone and presses Enter. */
async function keyTo(page: Page, name: string): Promise<void> {
  const wanted = page.getByRole('button', { name, exact: true });
  await wanted.waitFor();
  for (let step = 0; step < 80; step += 1) {
    if (await wanted.evaluate((element) => element === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
}

const heading = (page: Page, name: string): Promise<void> =>
  page.getByRole('heading', { name, level: 1, exact: true }).waitFor();

const press = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).first().tap();

async function openForm(page: Page, bornOn = '1979-08-21'): Promise<void> {
  await page.getByLabel('Day of birth').fill(bornOn);
  await press(page, 'Open the form');
}

async function look(page: Page, name: string, sizes: Parameters<typeof screenshot>[2]): Promise<void> {
  await expectNoAxeViolations(page);
  await screenshot(page, name, sizes);
}

/** The key at the foot of the card, or what leads past the drawing. */
async function next(page: Page, name?: string): Promise<void> {
  const card = await page.evaluate(cardHere);
  const skip = page.getByRole('button', { name: 'I would rather not draw' });
  const key = page.locator('footer').getByRole('button').first();
  if (name !== undefined) await key.filter({ hasText: name }).waitFor();
  await ((await skip.count()) > 0 ? skip : key).tap();
  await page.waitForFunction(anotherCard, card);
}

/** In the page. Two cards in a row may have one title, and then stand in different parts. */
const cardHere = (): string => {
  const title = document.querySelector('h1');
  return `${title?.parentElement?.querySelector('p')?.textContent ?? ''} ${title?.textContent ?? ''}`;
};
const anotherCard = (was: string): boolean => {
  const title = document.querySelector('h1');
  const here = `${title?.parentElement?.querySelector('p')?.textContent ?? ''} ${title?.textContent ?? ''}`;
  return here !== was;
};

/** A line of a list, touched where a thumb would. */
const tick = (page: Page, line: string | RegExp): Promise<void> =>
  page.locator('label').filter({ hasText: line }).first().tap();

const titleOf = async (page: Page): Promise<string> => (await page.locator('h1').first().textContent()) ?? '';

/** Goes on with nothing to tell until one of these cards is there. */
async function walkTo(page: Page, ...titles: readonly string[]): Promise<void> {
  await page.getByText('Saved').first().waitFor();
  for (let cards = 0; cards < 60; cards += 1) {
    if (titles.includes(await titleOf(page))) return;
    for (const least of await page.getByRole('button', { name: 'Not at all' }).all()) await least.tap();
    const card = await page.evaluate(cardHere);
    const noes = await page.getByRole('button', { name: 'No', exact: true }).all();
    for (const no of noes) await no.tap();
    const questions = await page.locator('main [id^="question-"]').count();
    // A card of one question goes on by itself.
    if (noes.length === 1 && questions === 1) await page.waitForFunction(anotherCard, card);
    else await next(page);
  }
  throw new Error(`No card leads to ${titles.join(' or ')}`);
}

async function drawNeck(page: Page): Promise<void> {
  await page.getByRole('heading', { name: 'What does it feel like?' }).waitFor();
  await look(page, 'intake-drawing', ['phone']);
  await page.getByRole('button', { name: /^Ache/ }).tap();
  await press(page, 'Ache, 6 of 10');
  await drawWithFinger(page, page.locator('.body-panel').first(), [
    [0.6, 0.2],
    [0.61, 0.205],
    [0.62, 0.21],
  ]);
  await press(page, 'Look over (1)');
  await look(page, 'intake-drawn', ['phone']);
  await press(page, 'This is right');
}

/** One that is misspelled and meant, one that nobody knows, one that she is not sure of. */
async function tellMedicines(page: Page): Promise<void> {
  await page.getByLabel('Name of a medicine').fill('ibuprofin, zzyxgrel, loratidine');
  await press(page, 'Add');
  await look(page, 'intake-medicines', everywhere);
  const of = (name: string) => page.getByRole('group', { name: `You wrote “${name}”` });
  await of('ibuprofin').getByRole('button').first().tap();
  await of('zzyxgrel').getByRole('button', { name: 'Yes, “zzyxgrel”' }).tap();
  await page.locator('footer').getByRole('button').first().tap();
  await page.getByText('Please say for each one which you mean').waitFor();
  await of('loratidine').getByRole('button', { name: 'I am not sure' }).tap();
  await page.getByText('We will ask you about it').waitFor();
  await next(page);
}

async function signAll(page: Page): Promise<void> {
  await press(page, 'I agree and sign');
  await page.getByText('Type your first and last name.').waitFor();
  await page.getByLabel('Your full name').fill('Abigail Stone');
  const pad = page.locator('form svg[viewBox="0 0 600 200"]');
  await pad.scrollIntoViewIfNeeded();
  await drawWithFinger(page, pad, [
    [0.2, 0.6],
    [0.4, 0.3],
    [0.6, 0.7],
  ]);
  await press(page, 'I agree and sign');
  await page.getByText('Text 2 of 2').waitFor();
  await press(page, 'I agree and sign');
  await heading(page, 'Everything is signed.');
  await page.getByText('Help us learn, if you like', { exact: true }).click();
  await page.getByText('You do not have to sign this one.').waitFor();
  await look(page, 'intake-research', everywhere);
  await next(page);
}

async function nothingLeft(page: Page): Promise<void> {
  await page.waitForFunction(async () =>
    (await indexedDB.databases()).every(({ name }) => !name?.startsWith('unwind-form-')),
  );
  assert.doesNotMatch((await everythingKept(page)).text, /stiff|Turn my head/);
}
