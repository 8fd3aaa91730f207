import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import type { FactOf, KeptFact } from '#domain/session/fact.ts';
import { wen } from '#server/demo/cast.ts';
import { calm } from '#test/screening.ts';
import { answers } from './answers.ts';
import { expectNoAxeViolations } from './axe.ts';
import { deviceIn, tablet } from './device.ts';
import { openApp } from './harness.ts';
import { listen } from './heard.ts';
import { screenshot, sizes } from './screenshot.ts';

test('[KEYS-5] [CHARTING-3] [CHARTING-5] [CHARTING-8] [CHARTING-9] a visit is charted by keyboard alone while the server is gone, and is sent when it is back', async (t) => {
  const app = await openApp(t);
  const { page } = app;
  await app.signInAs('maren');
  const first = await chartEarlier(page);
  const session = await openSession(page);
  await page.keyboard.press('c');
  await page.locator('.body-place').first().waitFor();
  await expectNoAxeViolations(page);
  await app.readyForOffline();
  await app.loseServer();

  const heard = await listen(page);
  heard.title(
    'A region of the figure is found by its name and graded with one key; the first mark opens the session.',
  );
  await tabTo(page, '.body-place');
  await heard.press('v');
  await heard.type('quadratus');
  await heard.press('7');
  await page.getByRole('heading', { name: 'Today' }).waitFor();
  await page
    .getByText('The first thing charted opens the session', { exact: false })
    .waitFor({ state: 'hidden' });
  heard.title('Arrows go to the region beside it, and it is charted in the form.');
  await heard.press('ArrowUp', 'Enter');
  await page.getByRole('button', { name: 'Chart it' }).waitFor();
  await heard.press(
    'Tab',
    'Tab',
    'Tab',
    'ArrowRight',
    'ArrowRight',
    'ArrowRight',
    'ArrowRight',
    'ArrowRight',
    'Space',
  );
  await page.getByText(/“Out of place” is not offered/).waitFor();
  await heard.press('5');
  await expectNoAxeViolations(page);
  await page.getByRole('button', { name: 'Add a note' }).focus();
  await heard.press('Enter');
  await heard.type('Eases when she breathes out.');
  await heard.press('Tab', 'Enter');
  await page.getByText(/Charted: segmental stiffness/).waitFor();

  heard.title('An exact point: the crosshair of the figure.');
  await page.getByRole('radio', { name: 'Pin' }).focus();
  await heard.press('Space');
  await tabTo(page, '.body-place');
  await heard.press('x', 'ArrowRight', 'Shift+ArrowDown', 'Enter');
  await page.getByText('exact point', { exact: false }).first().waitFor();
  await page.getByRole('radio', { name: 'Tenderness' }).focus();
  await heard.press('Space', '4');
  await page.getByRole('button', { name: 'Chart it' }).focus();
  await heard.press('Enter');
  await page.getByText(/Charted: tenderness/).waitFor();

  heard.title('A place to avoid.');
  await page.getByRole('radio', { name: 'Region' }).focus();
  await page.keyboard.press('Space');
  await tabTo(page, '.body-place');
  await heard.type('deltoid');
  await heard.press('Enter');
  await page.getByRole('radio', { name: 'Avoid' }).focus();
  await heard.press('Space');
  await page.getByRole('radio', { name: 'Port' }).focus();
  await heard.press('Space');
  await page.getByRole('button', { name: 'Chart it' }).focus();
  await heard.press('Enter');
  await page.getByText(/Charted: port/).waitFor();

  heard.title('A finding of the last visit is looked at again: it is still there, and another is gone.');
  const again = page.getByRole('list', { name: 'Look again' });
  await again.getByRole('button', { name: 'Grade: right iliopsoas' }).focus();
  await heard.press('Enter', 'Tab');
  await again.getByRole('radio', { name: '3 of 10' }).focus();
  await heard.press('Space');
  await page
    .getByText(/severity 3 of 10/)
    .first()
    .waitFor();
  await again.getByRole('button', { name: 'Gone: left soleus' }).focus();
  await heard.press('Enter');
  await page
    .getByText(/looked for and not found/)
    .first()
    .waitFor();

  heard.title('What was noted last is taken back.');
  await heard.press('Control+z');
  await page.getByRole('button', { name: 'Gone: left soleus' }).waitFor();
  await heard.expectSame('charting');
  await screenshot(page, 'charting', ['phone', 'tablet', 'desktop']);

  await page.goBack();
  await page
    .getByRole('button', { name: 'Begin hold' })
    .or(page.getByRole('button', { name: 'Choose a region' }))
    .waitFor();
  await page.keyboard.press('f');
  await page.keyboard.type('left pectoralis major');
  await page.keyboard.press('Enter');
  await page.getByText(/Avoid, port/).waitFor();
  await expectNoAxeViolations(page);

  await app.findServer();
  await page.reload();
  await page.getByText('Sent', { exact: true }).waitFor();
  const facts = await filed(page, session);
  assert.deepEqual(facts.filter(({ kind }) => kind === 'opened').length, 1);
  const marks = facts.filter((fact): fact is FactOf<'finding-marked'> => fact.kind === 'finding-marked');
  assert.deepEqual(
    marks.map(({ finding, severity, lineage }) => [finding, severity, lineage ?? null]),
    [
      ['restriction', 7, null],
      ['segmental-stiffness', 5, null],
      ['tenderness', 4, null],
      ['tenderness', 3, first.psoas],
      ['spasm', 0, first.soleus],
    ],
  );
  assert.equal(marks[1]?.note, 'Eases when she breathes out.');
  assert.equal(marks[2]?.spot?.shape, 'pin');
});

test('[CHARTING-6] [CHARTING-8] the same by touch on a phone: region, pin, stroke and place to avoid, which then warns', async (t) => {
  const app = await openApp(t);
  const context = await app.browser.newContext({ ...tablet(app.url), viewport: sizes.phone, hasTouch: true });
  const phone = await deviceIn(context, app.url);
  t.after(() => context.close());
  const { page } = phone;
  await phone.signInAs('maren');
  const first = await chartEarlier(page);
  const session = await openSession(page);
  await page.getByRole('button', { name: 'Findings' }).tap();
  await page.locator('.body-place').first().waitFor();
  const radio = (name: string) => page.getByRole('radio', { name, exact: true });
  const chartIt = page.getByRole('button', { name: 'Chart it' });

  await tapPlace(page, 'chest.pec left');
  await radio('tenderness').tap();
  await radio('6 of 10').tap();
  await expectNoAxeViolations(page);
  await screenshot(page, 'charting-form', ['phone']);
  await chartIt.tap();
  await page.getByText(/Charted: tenderness, left pectoralis major/).waitFor();
  await page.getByRole('region', { name: 'Also check' }).getByRole('button').first().waitFor();
  await page.getByRole('button', { name: 'Do not suggest' }).tap();
  await page.getByRole('region', { name: 'Also check' }).waitFor({ state: 'hidden' });

  await radio('Pin').tap();
  await tapPlace(page, 'abd.upper mid');
  await page.getByText('exact point', { exact: false }).first().waitFor();
  await radio('trigger point').tap();
  await radio('5 of 10').tap();
  await chartIt.tap();
  await page.getByText(/Charted: trigger point/).waitFor();

  await radio('Brush').tap();
  await stroke(page, 'thigh.front left');
  await page.getByText('area', { exact: true }).waitFor();
  await radio('numbness').tap();
  await radio('2 of 10').tap();
  await chartIt.tap();
  await page.getByText(/Charted: numbness/).waitFor();

  await radio('Region').tap();
  await tapPlace(page, 'shoulder.cap left');
  await page.getByRole('dialog', { name: 'Which one' }).getByRole('button', { name: 'Left, deltoid' }).tap();
  await radio('Avoid').tap();
  await chartIt.tap();
  await page.getByText('Say what is to be avoided.').waitFor();
  await radio('Pacemaker').tap();
  await chartIt.tap();
  await page.getByText(/Charted: pacemaker/).waitFor();

  await page.getByRole('button', { name: 'Still 6: right iliopsoas' }).tap();
  await page.getByText(/Charted: tenderness, right iliopsoas/).waitFor();
  await page.getByRole('button', { name: 'Change: left pectoralis major' }).tap();
  await radio('4 of 10').tap();
  await page.getByRole('button', { name: 'Keep the change' }).tap();
  await page.getByText(/Changed: tenderness/).waitFor();
  await page.getByRole('button', { name: /^Take back: left quadriceps/ }).tap();
  await page.getByText('Taken back').waitFor();
  await expectNoAxeViolations(page);
  await screenshot(page, 'charting-touch', ['phone']);

  await page.getByRole('link', { name: 'Back to the session' }).tap();
  await page.getByRole('button', { name: 'Findings' }).waitFor();
  await page.getByRole('button', { name: 'Choose another region' }).tap();
  await tapPlace(page, 'chest.pec left');
  await page.getByText('Avoid, pacemaker close by on the left deltoid: keep off it').waitFor();
  await page.getByRole('button', { name: 'Begin hold' }).tap();
  await page.getByRole('button', { name: 'End hold' }).waitFor();
  await expectNoAxeViolations(page);

  await page.getByText('Sent', { exact: true }).waitFor();
  const facts = await filed(page, session);
  const marks = facts.filter((fact): fact is FactOf<'finding-marked'> => fact.kind === 'finding-marked');
  assert.deepEqual(
    marks.map(({ region, spot }) => [region, spot?.shape ?? null]),
    [
      ['chest.pec', null],
      ['abd.upper', 'pin'],
      ['thigh.front', 'brush'],
      ['hip.psoas', null],
    ],
  );
  assert.equal(marks[3]?.lineage, first.psoas);
  assert.equal(facts.filter(({ kind }) => kind === 'corrected').length, 2);
});

type EarlierMarks = { readonly psoas: string; readonly soleus: string };

/** Last week's visit found two things, and its therapist filed them. */
async function chartEarlier(page: Page): Promise<EarlierMarks> {
  const [opened, psoas, soleus] = [randomUUID(), randomUUID(), randomUUID()];
  const at = new Date(Date.now() - 7 * 86_400_000).toISOString();
  const stamp = { at, run: randomUUID(), elapsedMs: 0 };
  const facts = [
    { id: opened, kind: 'opened', version: 1, tick: 1, ...stamp },
    {
      id: psoas,
      kind: 'finding-marked',
      version: 2,
      tick: 2,
      ...stamp,
      finding: 'tenderness',
      region: 'hip.psoas',
      side: 'right',
      layer: 'deep',
      severity: 6,
    },
    {
      id: soleus,
      kind: 'finding-marked',
      version: 2,
      tick: 3,
      ...stamp,
      finding: 'spasm',
      region: 'calf.lower',
      side: 'left',
      layer: 'superficial',
      severity: 4,
    },
  ];
  const answer = await page.request.post(`/api/sessions/${randomUUID()}/facts`, {
    data: { client: wen.id, appointment: null, device: randomUUID(), facts },
  });
  assert.equal(answer.status(), 200, await answer.text());
  return { psoas, soleus };
}

async function openSession(page: Page): Promise<string> {
  const session = randomUUID();
  await answers(page, wen.id, calm());
  await page.goto(`/clients/${wen.id}/session/${session}`);
  await page.getByRole('button', { name: 'Open the session' }).waitFor();
  return session;
}

/** Presses Tab until the focus is on what is wanted. */
async function tabTo(page: Page, selector: string): Promise<void> {
  await page.getByRole('heading', { level: 1 }).focus();
  for (let presses = 0; presses < 40; presses += 1) {
    await page.keyboard.press('Tab');
    if (
      await page
        .locator(':focus')
        .first()
        .evaluate((element, css) => element.matches(css), selector)
    )
      return;
  }
  assert.fail(`Tab never came to ${selector}`);
}

async function filed(page: Page, session: string): Promise<readonly KeptFact[]> {
  const answer = await page.request.get(`/api/sessions/${session}/facts`);
  return ((await answer.json()) as { facts: KeptFact[] }).facts;
}

/** A finger on the middle of a place of the figure that is in sight. */
async function tapPlace(page: Page, place: string): Promise<void> {
  const { x, y } = await middleOf(page, place);
  await page.touchscreen.tap(x, y);
}

/** A finger drawn down over a place. */
async function stroke(page: Page, place: string): Promise<void> {
  const { x, y } = await middleOf(page, place);
  const cdp = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', at: number) =>
    cdp.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : [{ x, y: at }] });
  await touch('touchStart', y - 12);
  for (const step of [-6, 0, 6, 12]) await touch('touchMove', y + step);
  await touch('touchEnd', y + 12);
  await cdp.detach();
}

async function middleOf(page: Page, place: string): Promise<{ x: number; y: number }> {
  const button = page.locator(`.body-place[data-place="${place}"]`).first();
  await button.scrollIntoViewIfNeeded();
  const box = await button.boundingBox();
  assert.ok(box, `${place} is not in sight`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
