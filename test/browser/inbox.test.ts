import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SLUG } from '#server/demo/cast-scheduling.ts';
import { expectNoAxeViolations } from './axe.ts';
import { type App, openApp } from './harness.ts';
import { screenshot } from './screenshot.ts';

const everySize = ['phone', 'tablet', 'desktop'] as const;

test('a question goes from the public page to the inbox and back, by keyboard, and the practice is found where its owner says', async (t) => {
  const app = await openApp(t);
  const { page } = app;
  const plain = await app.browser.newContext({ javaScriptEnabled: false });
  t.after(() => plain.close());
  const visitor = await plain.newPage();

  await visitor.goto(`${app.url}/find?near=Chicago&first=soonest`);
  await visitor.getByRole('heading', { name: 'Found near Chicago, Illinois' }).waitFor();
  const found = visitor.getByRole('link', { name: 'Still Point Myofascial' });
  await visitor.getByText('First free').first().waitFor();
  await screenshot(visitor, 'find', everySize);
  await found.click();
  await visitor.waitForURL(`**/at/${SLUG}`);

  await visitor.goto(`${app.url}/at/${SLUG}/ask`);
  await screenshot(visitor, 'ask', everySize);
  await visitor.getByLabel('Your question').fill('Since today I have chest pain. Is it my shoulder?');
  await visitor.getByLabel('Your name').fill('Dana Voss');
  await visitor.waitForTimeout(3200);
  await visitor.getByRole('button', { name: 'Send the question' }).click();
  await visitor.getByRole('link', { name: 'Call 911' }).waitFor();
  await screenshot(visitor, 'ask-urgent', everySize);
  const link = visitor.url();

  await app.signInAs('maren', '/inbox');
  const lines = page.getByRole('list', { name: 'Questions' }).getByRole('listitem');
  await lines.first().waitFor();
  await expectNoAxeViolations(page);
  assert.match(
    (await lines.nth(1).textContent()) ?? '',
    /Dana Voss.*Urgent.*Waiting/u,
    'the older urgent one first',
  );
  await lines.nth(1).getByRole('button').focus();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Question from Dana Voss' }).waitFor();
  await page.getByText('Please look at this one now').waitFor();
  await expectNoAxeViolations(page);
  await screenshot(page, 'inbox', everySize);
  await page.getByRole('button', { name: 'Begin from a template' }).click();
  await page.getByRole('option', { name: 'Please see a doctor first' }).click();
  await page.getByRole('button', { name: 'Send the answer' }).click();
  await page.getByText('The answer is sent.').waitFor();
  await page.getByRole('button', { name: 'Done', exact: true }).click();
  await page.getByText('The question is done.').waitFor();

  await visitor.goto(link);
  await visitor.getByText('What you describe should be looked at by a doctor').waitFor();
  await screenshot(visitor, 'ask-answered', ['phone', 'desktop']);

  for (const address of [`/find?near=Chicago`, `/at/${SLUG}/ask`, new URL(link).pathname]) {
    await page.goto(address);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await expectNoAxeViolations(page);
  }

  await page.goto('/listing');
  await leaveAndReturn(app);
});

/** The owner takes the practice out of the directory and lists it elsewhere, and follows a feed. */
async function leaveAndReturn({ page, context: { request } }: App): Promise<void> {
  const isFound = async (near: string): Promise<boolean> =>
    (await (await request.get(`/find?near=${encodeURIComponent(near)}`)).text()).includes(
      'Still Point Myofascial',
    );

  const listed = page.getByRole('checkbox', { name: 'Let people find the practice' });
  const save = page.getByRole('button', { name: 'Save' });
  await page.getByText('People near you find the practice').waitFor();
  await screenshot(page, 'listing', everySize);
  await listed.press('Space');
  await save.click();
  await page.getByText('Nobody finds the practice in the directory.').waitFor();
  assert.equal(await isFound('Chicago'), false);

  await page.getByLabel('Town, ZIP code or coordinates').fill('Springfield');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Springfield, Illinois' }).click();
  await listed.press('Space');
  await save.click();
  await page.getByText('Free times last summed up').waitFor();
  assert.equal(await isFound('Springfield, IL'), true);
  assert.equal(await isFound('Chicago'), false);

  await page.getByRole('button', { name: 'Follow a feed' }).click();
  await page.getByLabel('Address of the feed').fill('https://elsewhere.example/at/harbour/feed.json');
  await page.getByRole('button', { name: 'Follow', exact: true }).click();
  await page.getByText('Not read yet.').waitFor();
  await expectNoAxeViolations(page);
  await page.getByRole('button', { name: 'Unfollow elsewhere.example' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Unfollow' }).click();
  await page.getByText('None yet. Ask a practice you trust').waitFor();
}
