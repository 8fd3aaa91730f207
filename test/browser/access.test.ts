import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { ruth } from '#server/demo/cast.ts';
import { type App, openApp } from './harness.ts';
import { screenshot } from './screenshot.ts';

const file = `/clients/${ruth.id}`;
const outside = ['/sign-in', '/password', '/mailbox'];
const inside = [
  '/today',
  '/diary',
  '/clients',
  file,
  `${file}/plan`,
  '/security',
  '/team',
  '/devices',
  '/audit',
];

test('at 200 % zoom no page scrolls sideways, and everything stays readable (WCAG 1.4.10 at 320 pixels)', async (t) => {
  const app = await openApp(t);
  const wide: string[] = [];
  // Half a tablet, half a desktop, and the narrowest that has to do.
  const widths = [512, 720, 320];
  await app.page.setViewportSize({ width: 320, height: 400 });
  const look = async (path: string): Promise<void> => {
    await open(app.page, path);
    for (const width of widths) {
      await app.page.setViewportSize({ width, height: 400 });
      const over = await app.page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      if (over > 0) wide.push(`${path} is ${over} pixels too wide at ${width}`);
    }
    await app.page.setViewportSize({ width: 320, height: 400 });
    await screenshot(app.page, `zoomed${path.replace(ruth.id, 'ruth').replaceAll('/', '-')}`, ['zoomed']);
  };
  for (const path of outside) await look(path);
  await app.signInAs('maren');
  for (const path of inside) await look(path);
  assert.deepEqual(wide, []);
});

test('with reduced motion nothing moves', async (t) => {
  const app = await openApp(t);
  await app.page.emulateMedia({ reducedMotion: 'reduce' });
  await app.signInAs('maren', '/team');
  await app.page.getByRole('button', { name: 'Invite somebody' }).click();
  await app.page.getByRole('dialog').waitFor();
  const moving = await app.page.evaluate(() =>
    document.getAnimations().flatMap(({ effect }) => {
      const lasts = Number(effect?.getComputedTiming().activeDuration ?? 0);
      return lasts > 1 ? [`${lasts} ms`] : [];
    }),
  );
  assert.deepEqual(moving, []);
});

test('with forced colours every button keeps an edge', async (t) => {
  const app = await openApp(t);
  await app.page.emulateMedia({ forcedColors: 'active' });
  await lookForced(app, '/sign-in');
  await app.signInAs('maren');
  for (const path of ['/today', '/diary', '/clients', file, '/team']) await lookForced(app, path);
});

/** Where the main work of a page is done: from the top of the page, Tab alone must lead there, and show that it has. */
const ways: readonly (readonly [path: string, role: 'button' | 'link', name: RegExp])[] = [
  ['/today', 'link', /^Open session: Ruth Alder/],
  ['/diary', 'button', /^Week after/],
  ['/clients', 'button', /^Add a client/],
  [file, 'link', /^Start a session/],
  [`${file}/plan`, 'button', /^Go to saving/],
  ['/security', 'button', /^Add a passkey/],
  ['/team', 'button', /^Invite somebody/],
  ['/devices', 'button', /^Cut off/],
];

test('by keyboard alone the first action of a page is reached, and the focus is always in sight', async (t) => {
  const app = await openApp(t);
  await app.signInAs('maren');
  for (const [path, role, name] of ways) {
    await open(app.page, path);
    await tabTo(app.page, app.page.getByRole(role, { name }).first(), path);
  }
  await open(app.page, `${file}/plan`);
  await tabTo(app.page, app.page.getByRole('button', { name: 'Go to saving' }), 'the fields of a long plan');
  await app.page.keyboard.press('Enter');
  await app.page.locator(':focus').filter({ hasText: 'Save the plan' }).waitFor();
});

test('a dialog opened by keyboard holds the focus, closes by Escape, and gives the focus back', async (t) => {
  const app = await openApp(t);
  await app.signInAs('maren', '/team');
  const opener = app.page.getByRole('button', { name: 'Invite somebody' });
  await opener.press('Enter');
  const dialog = app.page.getByRole('dialog');
  await dialog.waitFor();
  for (let presses = 0; presses < 8; presses += 1) {
    await app.page.keyboard.press('Tab');
    assert.ok(await dialog.evaluate((box) => box.contains(document.activeElement)), 'the focus stays inside');
  }
  await app.page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
  assert.ok(await opener.evaluate((button) => button === document.activeElement), 'and comes back');
});

const open = async (page: Page, path: string): Promise<void> => {
  // A skeleton comes late, so that its absence alone does not say that the page is whole.
  await page.goto(path, { waitUntil: 'networkidle' });
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForFunction(() => document.querySelector('[data-skeleton]') === null);
};

const lookForced = async (app: App, path: string): Promise<void> => {
  await open(app.page, path);
  await screenshot(app.page, `forced${path.replace(ruth.id, 'ruth').replaceAll('/', '-')}`, ['desktop']);
  await app.page.emulateMedia({ forcedColors: 'active' });
  const bare = await app.page.evaluate(() =>
    [...document.querySelectorAll('button')].flatMap((button) => {
      const { borderTopWidth, borderBottomWidth } = getComputedStyle(button);
      const edge = Math.max(Number.parseFloat(borderTopWidth), Number.parseFloat(borderBottomWidth));
      return edge > 0 || button.textContent.trim() === '' ? [] : [button.textContent];
    }),
  );
  assert.deepEqual(bare, [], `buttons without an edge on ${path}`);
};

const MOST_PRESSES = 60;

/** Tabs from the top until the wanted control has the focus; each stop on the way must show that it has it. */
const tabTo = async (page: Page, wanted: Locator, path: string): Promise<void> => {
  const unseen: string[] = [];
  for (let presses = 0; presses < MOST_PRESSES; presses += 1) {
    await page.keyboard.press('Tab');
    const name = await page.evaluate(focusNotInSight);
    if (name !== null) unseen.push(name);
    if (await wanted.evaluate((control) => control === document.activeElement)) {
      assert.deepEqual(unseen, [], `${path}: the focus was not to be seen at`);
      return;
    }
  }
  assert.fail(`${path}: ${MOST_PRESSES} presses of Tab do not reach ${String(wanted)}`);
};

/** Runs in the page: the name of what has the focus without showing it, or null. A field's frame may show it instead. */
function focusNotInSight(): string | null {
  const held = document.activeElement;
  if (!held || held === document.body) return null;
  const around = [held, held.parentElement, held.parentElement?.parentElement].flatMap((one) => one ?? []);
  const ringed = around.some((one) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(one);
    const { top, bottom, left, right } = one.getBoundingClientRect();
    const inView = bottom > 0 && right > 0 && top < innerHeight && left < innerWidth;
    return inView && outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
  });
  return ringed ? null : held.outerHTML.slice(0, 200);
}
