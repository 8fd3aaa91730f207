import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { samuel } from '#server/demo/cast.ts';
import { expectNoAxeViolations } from './axe.ts';
import { openApp } from './harness.ts';
import { openPhone } from './phone.ts';
import { screenshot } from './screenshot.ts';

test('[BODY-3] [BODY-5] [BODY-6] [BODY-8] every kind of thing on the figure is reached and done by keyboard', async (t) => {
  const { page, ...app } = await openApp(t);
  await app.signInAs('maren');
  await openChart(page);
  assert.equal(await page.locator('.body-place[tabindex="0"]').count(), 1);
  assert.equal(await page.locator('.body-panel > svg:not([aria-hidden="true"])').count(), 0);
  await showOne(page, 'Front');
  await page.locator('.body-place[tabindex="0"]').focus();
  await page.getByRole('group', { name: 'Front view. The client’s left is on the right.' }).waitFor();
  assert.equal(await walkedTo(page), await page.locator('.body-place').count(), 'arrows reach every place');

  await press(page, 'Home');
  assert.equal(await focused(page), 'Scalp');
  await press(page, 'End');
  assert.match(await focused(page), /foot|heel/);
  await page.keyboard.type('quad');
  assert.match(await focused(page), /^(Left|Right), quadriceps$/);
  const side = await focused(page);
  await waitForTypingToEnd(page);
  await press(page, 'm');
  assert.equal(await focused(page), side.startsWith('Left') ? 'Right, quadriceps' : 'Left, quadriceps');
  await press(page, '7');
  await stands(page, /quadriceps.* 7 of 10/);
  await hears(page, /quadriceps, 7 of 10/);
  await press(page, '9', '+');
  await stands(page, /quadriceps.* 10 of 10/);
  await press(page, 'Delete');
  await stands(page, /quadriceps$/);
  await hears(page, /mark taken away/);

  await press(page, '+', '+');
  await page.getByRole('button', { name: 'Whole view' }).waitFor();
  assert.ok(await isInSight(page), 'what the keyboard stands on is in sight');
  await press(page, 'Home');
  assert.ok(await isInSight(page), 'and what it goes to');
  await press(page, '\\');
  await page.getByRole('button', { name: 'Whole view' }).waitFor({ state: 'hidden' });

  await press(page, 'v');
  await page.getByRole('group', { name: 'Back view. The client’s left is on the left.' }).waitFor();
  await hears(page, /Back view/);
  await press(page, ']');
  await page.getByRole('radio', { name: 'Deep', checked: true }).waitFor();
  await press(page, '[');
  await page.getByRole('radio', { name: 'Surface', checked: true }).waitFor();
  await press(page, 'End');
  const chosen = await focused(page);
  await press(page, 'Enter');
  await page.getByRole('button', { name: chosen, pressed: true }).waitFor();
});

test('[BODY-4] [BODY-5] on a phone a tap chooses, two fingers enlarge, and a small place is asked for', async (t) => {
  const app = await openApp(t);
  const phone = await openPhone(t, app);
  const { page } = phone;
  await phone.signInAs('maren');
  await openChart(page);
  await expectNoAxeViolations(page);
  await page.getByRole('radio', { name: 'Back', exact: true }).tap();
  await pinch(page);
  await page.getByRole('button', { name: 'Whole view' }).waitFor();
  await page.getByRole('button', { name: 'Whole view' }).tap();
  await page.getByRole('button', { name: 'Whole view' }).waitFor({ state: 'hidden' });

  await tapPlace(page, 'Right, hamstrings');
  await page.getByRole('button', { name: 'Right, hamstrings', pressed: true }).waitFor();

  await tapBetween(page, 'Left, lumbar erector spinae', 'Left, quadratus lumborum');
  const asked = page.getByRole('dialog', { name: 'Which one' });
  await asked.waitFor();
  await expectNoAxeViolations(page);
  await asked.getByRole('button', { name: 'Left, quadratus lumborum' }).tap();
  await page.getByRole('button', { name: /^Left, quadratus lumborum/, pressed: true }).waitFor();

  await page.getByRole('button', { name: 'Close-ups' }).tap();
  await page.getByRole('menuitemradio', { name: 'Left sole' }).tap();
  await page.getByRole('group', { name: 'Sole of the client’s left foot.' }).waitFor();
  await expectNoAxeViolations(page);
  await screenshot(page, 'body-close-up', ['phone']);
});

test('[BODY-7] the list of regions finds, chooses, grades and takes away as the figure does', async (t) => {
  const { page, ...app } = await openApp(t);
  await app.signInAs('maren');
  await openChart(page);
  await page.getByRole('button', { name: /list/i }).click();
  const list = page.getByRole('region', { name: 'Findings of this visit' });
  await list.getByRole('textbox', { name: 'Find a region' }).fill('ql');
  const place = list.getByRole('button', { name: /^Left, quadratus lumborum/ });
  await place.focus();
  await page.keyboard.press('6');
  await list.getByRole('button', { name: /^Left, quadratus lumborum.* 6 of 10/ }).waitFor();
  await expectNoAxeViolations(page);
  await place.focus();
  await page.keyboard.press('Delete');
  await list
    .getByRole('button', { name: /^Left, quadratus lumborum.* 6 of 10/ })
    .waitFor({ state: 'hidden' });
  await place.click();
  await list.getByRole('group', { name: 'How much, Left, quadratus lumborum' }).waitFor();
  await list.getByRole('button', { name: '8 of 10', exact: true }).click();
  await list.getByRole('button', { name: /^Left, quadratus lumborum.* 8 of 10/ }).waitFor();
  await screenshot(page, 'body-list', ['phone', 'tablet', 'desktop']);
});

test('[BODY-9] another shape is drawn without a network and kept on the device; in forced colours and at 200 % too', async (t) => {
  const app = await openApp(t);
  const { page } = app;
  await app.signInAs('maren');
  await openChart(page);
  await app.readyForOffline();
  await app.loseServer();
  await page.getByRole('button', { name: 'How the body is drawn' }).click();
  await page.getByRole('menuitemradio', { name: 'Feminine' }).click();
  await drawnAs(page, 'feminine');
  await app.findServer();
  await page.reload();
  await drawnAs(page, 'feminine');
  await page.emulateMedia({ forcedColors: 'active' });
  await page.locator('.body-skin').first().waitFor({ state: 'hidden' });
  assert.equal(await lineOf(page, '.body-silhouette'), await systemColour(page, 'CanvasText'));
  await screenshot(page, 'body-forced-colours');
  await page.emulateMedia({ forcedColors: null });
  await screenshot(page, 'body', ['zoomed', 'phone', 'tablet', 'desktop']);
});

const lineOf = (page: Page, selector: string): Promise<string> =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => getComputedStyle(element).stroke);

const systemColour = (page: Page, name: string): Promise<string> =>
  page.evaluate((colour) => {
    const probe = document.body.appendChild(document.createElement('i'));
    probe.style.color = colour;
    const { color } = getComputedStyle(probe);
    probe.remove();
    return color;
  }, name);

/** Its shading has come, not only its address. */
async function drawnAs(page: Page, figure: string): Promise<void> {
  const skin = page.locator(`.body-skin[href*="${figure}"]`).first();
  await skin.waitFor({ state: 'attached' });
  const address = await skin.getAttribute('href');
  assert.ok(await page.evaluate(async (url) => (await fetch(url ?? '')).ok, address));
}

async function openChart(page: Page): Promise<void> {
  await page.goto(`/clients/${samuel.id}/session/${randomUUID()}/chart`);
  await page.locator('.body-place').first().waitFor();
}

const showOne = (page: Page, view: string): Promise<void> =>
  page.getByRole('radio', { name: view, exact: true }).click();

async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
  // Announcements are gathered for a moment before they are said.
  await page.waitForTimeout(250);
}

/** Letters that follow one another at once are a name. */
const waitForTypingToEnd = (page: Page): Promise<void> => page.waitForTimeout(1000);

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');

/** The focus stays where it is while the name of what it is on changes. */
const stands = (page: Page, name: RegExp): Promise<void> =>
  page.locator(':focus').and(page.getByRole('button', { name })).waitFor();

/** What is said politely. */
const hears = (page: Page, words: RegExp): Promise<void> =>
  page.locator('.body-chart output').filter({ hasText: words }).waitFor({ state: 'attached' });

/** How many places arrows alone lead to, each tried in all four directions. */
async function walkedTo(page: Page): Promise<number> {
  const standing = () => page.evaluate(() => document.activeElement?.getAttribute('data-place') ?? '');
  const seen = new Set([await standing()]);
  for (const key of seen) {
    for (const arrow of ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']) {
      await page.locator(`[data-place="${key}"]`).focus();
      await page.keyboard.press(arrow);
      seen.add(await standing());
    }
  }
  return seen.size;
}

const isInSight = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const place = document.activeElement?.getBoundingClientRect();
    const panel = document.activeElement?.closest('.body-panel')?.getBoundingClientRect();
    if (!place || !panel) return false;
    const [x, y] = [place.x + place.width / 2, place.y + place.height / 2];
    return x >= panel.left && x <= panel.right && y >= panel.top && y <= panel.bottom;
  });

type Centre = { readonly x: number; readonly y: number; readonly width: number };

async function centreOf(page: Page, name: string): Promise<Centre> {
  const button = page.getByRole('button', { name }).first();
  await button.scrollIntoViewIfNeeded();
  const box = await button.boundingBox();
  assert.ok(box, `${name} is on the screen`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2, width: box.width };
}

async function tapPlace(page: Page, name: string): Promise<void> {
  const { x, y } = await centreOf(page, name);
  await page.touchscreen.tap(x, y);
}

/** On the border of two neighbours, found by asking the drawing what lies under each pixel between them. */
async function tapBetween(page: Page, one: string, other: string): Promise<void> {
  const [from, to] = [await centreOf(page, one), await centreOf(page, other)];
  const [x, y] = await page.evaluate(borderBetween, { from, to });
  await page.touchscreen.tap(x, y);
}

/** Runs in the page: where the outline of the region that one comes from ends. */
function borderBetween({ from, to }: { from: Centre; to: Centre }): [number, number] {
  const panel = document.elementFromPoint(from.x, from.y)?.closest('.body-panel');
  const outlines = panel?.querySelector<SVGPathElement>('.body-borders');
  const matrix = outlines?.getScreenCTM()?.inverse();
  if (!outlines || !matrix) throw new Error('there is no outline');
  for (let step = 0; step <= 200; step += 1) {
    const x = from.x + ((to.x - from.x) * step) / 200;
    const y = from.y + ((to.y - from.y) * step) / 200;
    if (outlines.isPointInStroke(new DOMPoint(x, y).matrixTransform(matrix))) return [x, y];
  }
  throw new Error('no border lies between them');
}

/** Two fingers that part. */
async function pinch(page: Page): Promise<void> {
  const panel = page.locator('.body-panel').first();
  await panel.scrollIntoViewIfNeeded();
  const box = await panel.boundingBox();
  assert.ok(box);
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const session = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', apart: number | null) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints:
        apart === null
          ? []
          : [
              { x: x - apart, y, id: 1 },
              { x: x + apart, y, id: 2 },
            ],
    });
  await touch('touchStart', 20);
  for (const apart of [30, 45, 60, 75]) await touch('touchMove', apart);
  await touch('touchEnd', null);
  await session.detach();
}
