import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import type { clientBody } from '#contract/assessment.ts';
import type { ReplyOf } from '#contract/endpoint.ts';
import type { FactOf } from '#domain/session/fact.ts';
import { ruth } from '#server/demo/cast.ts';
import { expectNoAxeViolations } from './axe.ts';
import { type App, openApp } from './harness.ts';
import { everythingKept } from './kept.ts';
import { drawWithFinger, openPhone } from './phone.ts';
import { screenshot } from './screenshot.ts';

type Mark = FactOf<'drawing-marked'>;

test('[VAULT-12] a drawing by touch without a network, through a reload, reaches the therapist once there is one', async (t) => {
  const app = await openApp(t);
  const phone = await openPhone(t, app);
  const { page } = phone;
  const before = await drawnBy(app);
  await phone.signInAs('ruth', '/my');
  await page.getByRole('heading', { name: 'Where it hurts', exact: true }).waitFor();
  await expectNoAxeViolations(page);
  await screenshot(page, 'my-page', ['phone', 'tablet']);
  await page.getByRole('link', { name: 'Show where it hurts' }).tap();
  await page.getByRole('heading', { name: 'What does it feel like?' }).waitFor();
  await phone.readyForOffline();
  await expectNoAxeViolations(page);
  await screenshot(page, 'drawing-feelings', ['phone', 'tablet']);

  await app.loseServer();
  await page.getByRole('button', { name: /^Ache/ }).tap();
  await page.getByRole('heading', { name: 'How much?' }).waitFor();
  await expectNoAxeViolations(page);
  await screenshot(page, 'drawing-amount', ['phone', 'tablet']);
  await page.getByRole('button', { name: 'Ache, 6 of 10' }).tap();
  await drawWithFinger(page, figure(page), leftShoulder);
  await marked(page, 1);
  await page.getByRole('radio', { name: 'Back', exact: true }).tap();
  await page.getByRole('button', { name: /Change$/ }).tap();
  await page.getByRole('button', { name: /^Burning/ }).tap();
  await page.getByRole('button', { name: 'Burning, 8 of 10' }).tap();
  await page.getByRole('radio', { name: 'Back', exact: true }).tap();
  await drawWithFinger(page, figure(page), lowBack);
  await marked(page, 2);
  await expectNoAxeViolations(page);
  await screenshot(page, 'drawing-drawn', ['phone', 'tablet']);
  await page.getByRole('button', { name: 'Undo' }).tap();
  await marked(page, 1);
  await drawWithFinger(page, figure(page), lowBack);
  await marked(page, 2);

  await page.reload();
  await page.getByRole('button', { name: 'Look over (2)' }).tap();
  await page.getByRole('heading', { name: 'Is this right?' }).waitFor();
  await expectNoAxeViolations(page);
  await screenshot(page, 'drawing-look-over', ['phone', 'tablet']);
  await page.getByRole('button', { name: 'Send to your therapist' }).tap();
  await page.getByRole('heading', { name: 'Recorded here' }).waitFor();
  await expectNoAxeViolations(page);
  await screenshot(page, 'drawing-recorded', ['phone', 'tablet']);
  expectNothingReadable(await everythingKept(page));

  await app.findServer();
  await page.getByRole('heading', { name: 'Sent' }).waitFor({ timeout: 60_000 });
  await screenshot(page, 'drawing-sent', ['phone', 'tablet']);
  const known = new Set(before.map(({ id }) => id));
  const drawn = (await drawnBy(app)).filter(({ id }) => !known.has(id));
  assert.deepEqual(
    drawn.map(({ feeling, amount, side }) => ({ feeling, amount, side })),
    [
      { feeling: 'ache', amount: 6, side: 'left' },
      { feeling: 'burning', amount: 8, side: drawn[1]?.side },
    ],
  );
  assert.ok(drawn.every(({ spot }) => spot?.shape === 'brush'));
  assert.equal(new Set(drawn.map(({ drawing }) => drawing)).size, 1);

  await page.getByRole('link', { name: 'Done' }).tap();
  await page.getByRole('link', { name: 'Show where it hurts' }).tap();
  const earlier = page.getByRole('button', { name: /You drew this on/ }).first();
  await earlier.tap();
  await page.getByText('Burning, 8 of 10').waitFor();
  await expectNoAxeViolations(page);
  await screenshot(page, 'drawing-earlier', ['phone', 'tablet']);
});

test('[VAULT-12] a drawing by keyboard alone, with the places from the list', async (t) => {
  const app = await openApp(t);
  const { page } = app;
  const before = await drawnBy(app);
  await app.signInAs('ruth', '/my');
  await press(page, 'link', 'Show where it hurts');
  await page.getByRole('heading', { name: 'What does it feel like?' }).waitFor();
  await press(page, 'button', /^Tight/);
  await press(page, 'button', 'Tight, 4 of 10');
  await press(page, 'button', 'List');
  await page.getByRole('region', { name: 'Places of the body' }).waitFor();
  await openGroup(page, 'Back');
  await press(page, 'button', /^Left, top of shoulder/);
  await marked(page, 1);
  await expectNoAxeViolations(page);
  await screenshot(page, 'drawing-list', ['phone', 'tablet']);
  await press(page, 'button', 'Look over (1)');
  await page.getByText('Left, top of shoulder').waitFor();
  await press(page, 'button', 'Send to your therapist');
  await page.getByRole('heading', { name: 'Sent' }).waitFor();
  const known = new Set(before.map(({ id }) => id));
  const [drawn] = (await drawnBy(app)).filter(({ id }) => !known.has(id));
  assert.equal(drawn?.region, 'back.upper_trap');
  assert.equal(drawn?.side, 'left');
  assert.equal(drawn?.spot, undefined);
});

test('[VAULT-13] an idle sign-out keeps the drawing sealed for the next sign-in; a sign-out wipes it and says so before', async (t) => {
  const app = await openApp(t);
  const phone = await openPhone(t, app);
  const { page } = phone;
  await page.clock.install();
  await phone.signInAs('ruth', '/my/body');
  await phone.readyForOffline();
  await page.getByRole('button', { name: /^Sharp/ }).tap();
  await page.getByRole('button', { name: 'Sharp, 3 of 10' }).tap();
  await drawWithFinger(page, figure(page), leftShoulder);
  await marked(page, 1);
  await page.clock.fastForward('02:00:00');
  await page.waitForURL(/\/sign-in/);

  await app.loseServer();
  await page.goto('/my/body');
  await page.getByRole('heading', { name: /connection|offline/i }).waitFor();
  assert.equal(await page.getByText('Look over').count(), 0, 'nothing opens by itself');
  const sealed = await everythingKept(page);
  assert.ok(sealed.sealed > 0);
  expectNothingReadable(sealed);

  await app.findServer();
  await phone.signInAs('ruth', '/my');
  await page.getByText('1 mark drawn, not sent yet.').waitFor();
  await page.getByRole('button', { name: 'Ruth Alder: menu' }).tap();
  await page.getByRole('menuitem', { name: 'Sign out', exact: true }).tap();
  const question = page.getByRole('alertdialog');
  await question.getByText(/One entry of your drawing, diary or exercises would be lost/).waitFor();
  await question.getByRole('button', { name: 'Sign out' }).tap();
  await page.waitForURL(/\/sign-in/);
  const kept = await everythingKept(page);
  assert.deepEqual(kept.databases, ['unwind-device']);
  assert.equal(kept.sealed, 0);
});

const leftShoulder = [
  [0.6, 0.2],
  [0.61, 0.205],
  [0.62, 0.21],
] as const;

const lowBack = [
  [0.46, 0.4],
  [0.47, 0.41],
  [0.48, 0.42],
] as const;

const figure = (page: Page) => page.locator('.body-panel').first();

const marked = (page: Page, count: number): Promise<void> =>
  page.getByRole('button', { name: `Look over (${count})` }).waitFor();

/** Goes to a control by Tab alone and presses Enter. */
const press = async (page: Page, role: 'button' | 'link', name: string | RegExp): Promise<void> => {
  await focusOn(page, role, name);
  await page.keyboard.press('Enter');
};

/** The places lie in groups, which open by Enter as well. */
const openGroup = async (page: Page, name: string): Promise<void> => {
  const group = page.locator('summary').filter({ hasText: new RegExp(`^${name}$`) });
  for (let step = 0; step < 50; step += 1) {
    if (await group.evaluate((element) => element === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
};

const focusOn = async (page: Page, role: 'button' | 'link', name: string | RegExp): Promise<void> => {
  const wanted = page.getByRole(role, { name }).first();
  await wanted.waitFor();
  for (let step = 0; step < 200; step += 1) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${String(name)}`);
};

const expectNothingReadable = (kept: { readonly text: string }): void =>
  assert.doesNotMatch(kept.text, /drawing-marked|burning|sharp|Alder|can be read out/);

/** What the therapist has of the client's own drawings. */
const drawnBy = async (app: App): Promise<readonly Mark[]> => {
  const { context } = await signedInTherapist(app);
  const answer = await context.request.get(`${app.url}/api/clients/${ruth.id}/body`);
  const body = (await answer.json()) as ReplyOf<typeof clientBody>;
  return body.own.filter((fact): fact is Mark => fact.kind === 'drawing-marked');
};

const signedInTherapist = async (app: App) => {
  const device = await app.addDevice();
  await device.signInAs('maren', '/security');
  return device;
};
