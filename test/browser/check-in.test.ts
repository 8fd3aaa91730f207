import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { ruth } from '#server/demo/cast.ts';
import { expectNoAxeViolations } from './axe.ts';
import { openApp } from './harness.ts';
import { everythingKept } from './kept.ts';
import { openPhone } from './phone.ts';
import { screenshot } from './screenshot.ts';

test('a client answers without a network, goes on after a reload, and the therapist sees it', async (t) => {
  const app = await openApp(t);
  const phone = await openPhone(t, app);
  const { page } = phone;
  await phone.signInAs('ruth', '/my');
  await page.getByRole('link', { name: 'Answer now' }).waitFor();
  await expectNoAxeViolations(page);
  await screenshot(page, 'check-in-card', ['phone', 'desktop']);

  await phone.readyForOffline();
  await app.loseServer();
  await page.getByRole('link', { name: 'Answer now' }).tap();
  await page.getByRole('button', { name: 'Begin' }).waitFor();
  await screenshot(page, 'check-in-start', ['phone']);
  await page.getByRole('button', { name: 'Begin' }).tap();
  await page.getByRole('heading', { name: 'How strong is your pain right now?' }).waitFor();
  await expectNoAxeViolations(page);
  await page.getByRole('button', { name: '3', exact: true }).tap();
  await page.getByText(/^Question 2 of /u).waitFor();
  await page.getByRole('button', { name: 'Back' }).tap();
  assert.equal(await pressedOn(page), '3');
  await screenshot(page, 'check-in-number', ['phone', 'tablet', 'desktop']);
  await page.getByRole('button', { name: '3', exact: true }).tap();
  await page.getByText(/^Question 2 of /u).waitFor();

  await page.reload();
  await page.getByRole('button', { name: 'Go on where you stopped' }).tap();
  await page.getByRole('heading', { name: /your worst pain/u }).waitFor();
  await page.getByRole('button', { name: 'Leave this out' }).tap();
  await answerTheRest(page);
  await screenshot(page, 'check-in-end', ['phone']);
  await page.getByRole('button', { name: 'Give it to my therapist' }).tap();
  await page.getByRole('heading', { name: 'Thank you' }).waitFor();
  await page.getByText(/^Kept on this phone\./u).waitFor();
  await expectNoAxeViolations(page);
  await screenshot(page, 'check-in-thanks', ['phone']);
  assert.doesNotMatch((await everythingKept(page)).text, /outcome-answered|nprs-now/u);

  await app.findServer();
  await page.getByRole('link', { name: 'Back to your page' }).tap();
  await page.getByRole('link', { name: 'Open your diary' }).waitFor();
  assert.equal(await page.getByRole('link', { name: 'Answer now' }).count(), 0);
  await page.getByRole('link', { name: 'Open your diary' }).tap();
  await page
    .getByText('Sent to your therapist.')
    .or(page.getByRole('button', { name: 'A bad day' }))
    .first()
    .waitFor();
  await sent(page);
  await therapistSees(app.page, () => app.signInAs('maren', `/clients/${ruth.id}/course`));
});

/** Every other question, by the first key that answers it; the change altogether is looked at. */
const answerTheRest = async (page: Page): Promise<void> => {
  const end = page.getByRole('heading', { name: 'That was all' });
  for (let asked = 0; asked < 40; asked += 1) {
    const ask = page.getByText(/^Question \d+ of /u);
    await end.or(ask).first().waitFor();
    if (await end.isVisible()) return;
    const heading = await page.getByRole('heading', { level: 2 }).first().textContent();
    if (heading?.startsWith('How is it now')) {
      await expectNoAxeViolations(page);
      await screenshot(page, 'check-in-change', ['phone']);
      await page.getByRole('button', { name: 'minus 1', exact: true }).tap();
    } else await page.locator('main fieldset button').nth(1).tap();
    await page.waitForFunction((was) => document.querySelector('main h2')?.textContent !== was, heading);
  }
  assert.fail('the questions have no end');
};

const pressedOn = async (page: Page): Promise<string | null> =>
  page.locator('main fieldset button[aria-pressed=true]').textContent();

/** The practice has it: asked by the phone’s own sign-in. */
const sent = async (page: Page): Promise<void> => {
  await page.waitForFunction(
    async () => (await (await fetch('/api/my/facts')).text()).includes('"instrument":"groc"'),
    undefined,
    { polling: 500, timeout: 60_000 },
  );
};

const therapistSees = async (page: Page, signIn: () => Promise<void>): Promise<void> => {
  await signIn();
  const change = page.getByRole('row', { name: /Global rating of change/u });
  await change.getByText('-1').or(change.getByText('−1')).first().waitFor();
  await page.getByRole('button', { name: 'Write down answers' }).press('Enter');
  await page.getByRole('textbox', { name: /on average/u }).fill('4');
  await page.getByRole('button', { name: 'Save' }).press('Enter');
  await page.getByText('Please write down a number.').first().waitFor();
  await page.getByRole('textbox', { name: /enjoying life/u }).fill('3');
  await page.getByRole('textbox', { name: /doing things/u }).fill('2');
  await expectNoAxeViolations(page);
  await screenshot(page, 'answer-sheet', ['phone', 'tablet', 'desktop']);
  await page.getByRole('button', { name: 'Save' }).press('Enter');
  await page.getByText('The answers are saved.').waitFor();
  await page.getByRole('row', { name: /PEG/u }).getByText('3 of 10', { exact: true }).waitFor();
  await page.getByRole('heading', { name: 'Questionnaires' }).scrollIntoViewIfNeeded();
  await screenshot(page, 'answers', ['phone', 'tablet', 'desktop']);
};
