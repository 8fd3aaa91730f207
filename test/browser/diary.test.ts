import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { ines, maren, samuel, wen } from '#server/demo/cast.ts';
import { at, book, chooseClient, dayPage, press, spotOf, standing, visit, wednesday } from './at-the-desk.ts';
import { expectNoAxeViolations } from './axe.ts';
import { openApp } from './harness.ts';
import { openPhone } from './phone.ts';
import { screenshot, sizes } from './screenshot.ts';

const all = ['phone', 'tablet', 'desktop'] as const;

test('the diary by keyboard: a visit is booked, moved, taken back and cancelled', async (t) => {
  const app = await openApp(t);
  const { page } = app;
  await app.signInAs('maren', dayPage());
  await stop(page, '11:00 AM', 'Maren Holt');
  await page.keyboard.press('Enter');
  await chooseClient(page, 'Ruth Al', 'Ruth Alder');
  await expectNoAxeViolations(page);
  await screenshot(page, 'diary-book', all);
  await press(page, 'Book');
  await page.getByText(/^Ruth Alder is booked/).waitFor();
  const ruths = visit(page, 'Ruth Alder');
  await ruths.and(page.getByRole('button', { name: /^11:00/ })).waitFor();

  await ruths.focus();
  await page.keyboard.press('m');
  await page.getByText(/^Moving Ruth Alder/).waitFor();
  for (const _ of [1, 2, 3, 4]) await page.keyboard.press('ArrowDown');
  await page.getByText(/^Ruth Alder: .*12:00.*Maren Holt/).waitFor();
  await page.keyboard.press('Escape');
  await page.getByText('Ruth Alder stays where it was.').waitFor();
  assert.equal(await page.locator('[data-motion]').count(), 0);
  await page.keyboard.press('m');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByText(/^Ruth Alder moved to/).waitFor();
  await visit(page, 'Ruth Alder', /^11:15.*Ines Okafor/).waitFor();
  assert.match(await focusedName(page), /^11:15.*Ruth Alder/, 'the focus goes along');
  await press(page, 'Undo');
  await page.getByText('Taken back.').waitFor();
  await visit(page, 'Ruth Alder', /^11:00.*Maren Holt/).waitFor();

  await visit(page, 'Ruth Alder').press('Enter');
  const sheet = page.getByRole('dialog', { name: 'Ruth Alder' });
  await expectNoAxeViolations(page);
  await screenshot(page, 'diary-visit', all);
  await sheet.getByRole('button', { name: 'Arrived' }).press('Enter');
  await page.getByText('Ruth Alder: arrived.').waitFor();
  await press(page, 'Undo');
  await page.getByText('Ruth Alder: booked.').waitFor();
  await visit(page, 'Ruth Alder').press('Enter');
  await sheet.getByRole('button', { name: 'Cancel the visit' }).press('Enter');
  await page.getByRole('alertdialog').getByRole('button', { name: 'Cancel the visit' }).press('Enter');
  await page.getByText('The visit of Ruth Alder is cancelled.').waitFor();
  assert.equal(await visit(page, 'Ruth Alder').count(), 0);
  await press(page, 'Undo');
  await visit(page, 'Ruth Alder', /^11:00/).waitFor();
});

test('a name typed before the clients are read is found when they are', async (t) => {
  const app = await openApp(t);
  const { page } = app;
  const { promise: typed, resolve: answer } = Promise.withResolvers<void>();
  await page.route('**/api/clients', async (route) => {
    await typed;
    await route.continue();
  });
  await app.signInAs('maren', dayPage());
  await press(page, 'Book a visit');
  await page.getByRole('combobox', { name: 'Client' }).fill('Ruth Al');
  await page.getByText('Reading the clients…').waitFor();
  answer();
  await page.getByRole('option', { name: 'Ruth Alder' }).click();
  assert.equal(await page.getByRole('combobox', { name: 'Client' }).inputValue(), 'Ruth Alder');
});

test('the diary by hand: drag, refusal, overlap with its reason, block, series, paper, offline', async (t) => {
  const app = await openApp(t);
  const { page } = app;
  await app.signInAs('maren', dayPage());
  await book(app, { client: samuel.id, therapist: maren.id, startsAt: at('11:00') });
  await book(app, { client: wen.id, therapist: ines.id, startsAt: at('15:00') });
  await book(app, { client: wen.id, therapist: maren.id, startsAt: at('17:00', 1) });
  await page.reload();

  await drag(page, visit(page, 'Samuel Brandt'), 'Ines Okafor', 13);
  await visit(page, 'Samuel Brandt', /^1:00.*Ines Okafor/).waitFor();

  await drag(page, visit(page, 'Samuel Brandt'), 'Ines Okafor', 15.25);
  const refused = page.getByRole('dialog', { name: 'The visit stays where it was' });
  await refused.getByText('Somebody is booked at that time.').waitFor();
  await refused.getByText('These times are free').waitFor();
  await expectNoAxeViolations(page);
  await screenshot(page, 'diary-refused', all);
  await refused.getByRole('button', { name: 'Leave it' }).click();
  await visit(page, 'Samuel Brandt', /^1:00/).waitFor();

  await drag(page, visit(page, 'Samuel Brandt'), 'Ines Okafor', 15.25);
  await press(page, 'Move it there all the same');
  await refused.getByText('Write why, in a few words.').waitFor();
  await refused.getByRole('textbox', { name: 'Why it may' }).fill('Both tables in the studio');
  await press(page, 'Move it there all the same');
  await visit(page, 'Samuel Brandt', /^3:15.*Over the rules: Both tables in the studio/).waitFor();

  await press(page, 'Block time');
  const block = page.getByRole('dialog', { name: 'Block time' });
  await block.getByLabel('From').fill('12:00');
  await block.getByLabel('To', { exact: true }).fill('13:00');
  await block.getByRole('textbox', { name: /^What for/ }).fill('Lunch');
  await screenshot(page, 'diary-block', ['phone', 'desktop']);
  await block.getByRole('button', { name: 'Block', exact: true }).click();
  await page.getByRole('button', { name: /^12:00.*Lunch, Maren Holt/ }).waitFor();
  await expectNoAxeViolations(page);
  await screenshot(page, 'diary-day', all);

  await clickAt(page, 'Maren Holt', 17);
  await chooseClient(page, 'Ruth', 'Ruth Alder');
  await page.getByRole('radio', { name: 'In a series' }).press('Space');
  await page.getByRole('textbox', { name: 'So many visits' }).fill('3');
  await press(page, 'Check the dates');
  await page.getByText('One date is not free: choose another time or leave it out.').waitFor();
  await expectNoAxeViolations(page);
  await screenshot(page, 'diary-series', all);
  await press(page, 'Book 3 visits');
  await page.getByText('3 visits booked for Ruth Alder.').waitFor();
  await visit(page, 'Ruth Alder', /^5:00.*In a series/).waitFor();

  await page.emulateMedia({ media: 'print' });
  await page.getByRole('cell', { name: 'Samuel Brandt' }).waitFor();
  assert.equal(await page.getByRole('application').isVisible(), false, 'paper has a list, not a board');
  await screenshot(page, 'diary-paper', ['desktop']);
  await page.emulateMedia({ media: null });
  await page.getByRole('radio', { name: 'Rooms' }).press('Space');
  await page.getByRole('application', { name: 'Visits by room' }).waitFor();
  await expectNoAxeViolations(page);
  await screenshot(page, 'diary-rooms', all);
  await page.goto(`/diary?date=${wednesday.toString()}`);
  await visit(page, 'Ruth Alder').waitFor();
  await screenshot(page, 'diary-week', all);
  await page.goto(dayPage());
  await visit(page, 'Ruth Alder').waitFor();

  await page.getByText('Sent', { exact: true }).waitFor();
  await page.waitForLoadState('networkidle');
  await app.loseServer();
  await visit(page, 'Ruth Alder').focus();
  await page.keyboard.press('m');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  const waiting = page.getByRole('region', { name: 'Waiting' });
  await waiting.getByText('Not sent: you are offline').waitFor();
  await visit(page, 'Ruth Alder', /^5:00/).waitFor();
  await expectNoAxeViolations(page);
  await screenshot(page, 'diary-offline', all);
  await app.findServer();
  await visit(page, 'Ruth Alder', /^4:45/).waitFor();
  await waiting.waitFor({ state: 'hidden' });
});

test('the diary by finger on a phone: a tap books, a swipe scrolls, a rest takes up and carries beyond the edge', async (t) => {
  const app = await openApp(t);
  const phone = await openPhone(t, app);
  const { page } = phone;
  await phone.signInAs('maren', dayPage());
  const free = await spotOf(page, 'Maren Holt', 11);
  await page.touchscreen.tap(free.x, free.y);
  const form = page.getByRole('dialog', { name: 'Book a visit' });
  assert.equal(await form.getByLabel('Time', { exact: true }).inputValue(), '11:00');
  await form.getByRole('button', { name: 'Cancel' }).tap();
  await form.waitFor({ state: 'hidden' });
  await book(
    { context: phone.context, url: app.url },
    { client: samuel.id, therapist: maren.id, startsAt: at('11:00') },
  );
  await page.reload();

  const finger = await fingerOn(page);
  const scrolled = () => page.evaluate(() => scrollY);
  const { x, y } = await topOf(visit(page, 'Samuel Brandt'));
  const before = await scrolled();
  await finger.down(x, y);
  for (const by of [20, 60, 120]) await finger.move(x, y - by);
  await finger.up();
  await page.waitForFunction((from) => scrollY > from, before);
  assert.deepEqual(
    await standing({ context: phone.context, url: app.url }, samuel.id),
    ['0 11:00'],
    'a finger that moves at once scrolls',
  );

  const to = await spotOf(page, 'Ines Okafor', 13);
  const from = await topOf(visit(page, 'Samuel Brandt'));
  await finger.down(from.x, from.y);
  await page.locator('[data-motion]').waitFor();
  const rested = await scrolled();
  await finger.move(from.x + 20, from.y + 20);
  await finger.move(to.x, to.y + 4);
  await page.locator('[data-motion]').getByText('1:00').waitFor();
  assert.equal(await scrolled(), rested, 'what is carried does not scroll');
  await screenshot(page, 'diary-finger', ['phone']);
  await finger.up();
  await visit(page, 'Samuel Brandt', /^1:00.*Ines Okafor/).waitFor();

  await visit(page, 'Samuel Brandt').scrollIntoViewIfNeeded();
  const low = await topOf(visit(page, 'Samuel Brandt'));
  await finger.down(low.x, low.y);
  await page.locator('[data-motion]').waitFor();
  await finger.move(low.x, low.y + 30);
  await finger.move(low.x, sizes.phone.height - 10);
  await page.locator('[data-motion]').getByText('6:30').waitFor();
  await finger.up();
  await visit(page, 'Samuel Brandt', /^6:30.*Ines Okafor/).waitFor();

  await visit(page, 'Samuel Brandt').tap();
  await page.getByRole('button', { name: 'Move', exact: true }).tap();
  await page.getByRole('button', { name: '12:15 PM', exact: true }).tap();
  await page.getByRole('button', { name: 'Move', exact: true }).tap();
  await visit(page, 'Samuel Brandt', /^12:15.*Ines Okafor/).waitFor();
});

test('what is set under Scheduling is what can be booked: a service and hours, saved and then offered', async (t) => {
  const app = await openApp(t);
  const { page } = app;
  await app.signInAs('maren', '/practice');
  await page.getByRole('link', { name: /^Scheduling/ }).waitFor();
  await expectNoAxeViolations(page);
  await screenshot(page, 'practice', all);
  await page.getByRole('link', { name: /^Scheduling/ }).click();
  await press(page, 'Add a service');
  const sheet = page.getByRole('dialog', { name: 'A new service' });
  await sheet.getByRole('textbox', { name: 'Name' }).fill('Hand and forearm, 45 minutes');
  await sheet.getByRole('textbox', { name: 'Minutes', exact: true }).fill('45');
  await sheet.getByRole('textbox', { name: 'Price in USD' }).fill('80.5');
  await expectNoAxeViolations(page);
  await screenshot(page, 'scheduling-service', all);
  await sheet.getByRole('button', { name: 'Save' }).click();
  await page.getByText('45 min, $80.50, by Ines Okafor, Maren Holt').waitFor();
  await screenshot(page, 'scheduling-services', all);

  await page.getByRole('link', { name: 'Hours' }).click();
  await page.getByRole('heading', { name: 'Weekly hours' }).waitFor();
  await press(page, 'Add hours');
  const fresh = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('button', { name: 'Remove window 2' }) });
  await press(page, 'Save the hours');
  await fresh.getByText('Choose at least one day, or remove the row.').waitFor();
  await fresh.getByRole('checkbox', { name: 'Mon' }).press('Space');
  await fresh.getByLabel('From').first().fill('07:00');
  await fresh.getByLabel('To', { exact: true }).fill('08:00');
  await expectNoAxeViolations(page);
  await screenshot(page, 'scheduling-hours', all);
  await press(page, 'Save the hours');
  await page.getByText('The hours are saved.').waitFor();
  for (const [name, heading] of [
    ['Places and rooms', 'Places'],
    ['Bookings and holidays', 'Bookings by clients'],
    ['Calendars', 'Calendars elsewhere'],
  ] as const) {
    await page.getByRole('link', { name }).click();
    await page.getByRole('heading', { name: heading, exact: true }).waitFor();
    await expectNoAxeViolations(page);
    await screenshot(page, `scheduling-${heading.toLowerCase().replaceAll(' ', '-')}`, all);
  }

  const monday = wednesday.subtract({ days: 2 });
  await page.goto(`/diary?view=day&date=${monday.toString()}`);
  await press(page, 'Book a visit');
  await page.getByRole('button', { name: /Service$/ }).click();
  await page.getByRole('option', { name: /^Hand and forearm/ }).click();
  await page.getByRole('button', { name: '7:15 AM' }).click();
  await chooseClient(page, 'Ruth', 'Ruth Alder');
  await press(page, 'Book');
  await visit(page, 'Ruth Alder', /^7:15.*Hand and forearm, 45 minutes/).waitFor();
});

const focusedName = (page: Page): Promise<string> =>
  page.evaluate(() => (document.activeElement?.getAttribute('aria-label') ?? '').replace(/\s+/g, ' '));

/** Leads the keyboard from the top of the board to a free time of a column. */
const stop = async (page: Page, time: string, column: string): Promise<void> => {
  await page.getByRole('application').waitFor();
  const first = page.locator('[data-stop][tabindex="0"], button[data-stop]:not([tabindex])');
  await first.focus();
  await page.keyboard.press('Home');
  for (let presses = 0; presses < 60; presses += 1) {
    const name = await focusedName(page);
    if (name.startsWith(`${time}, ${column}`)) return;
    await page.keyboard.press(name.includes(column) ? 'ArrowDown' : 'ArrowRight');
  }
  assert.fail(`the arrows do not reach ${time} of ${column}`);
};

const drag = async (page: Page, from: Locator, column: string, hour: number): Promise<void> => {
  await page.setViewportSize({ width: 1024, height: 1100 });
  const to = await spotOf(page, column, hour);
  const box = await from.boundingBox();
  assert.ok(box, 'what is dragged is in sight');
  await page.mouse.move(box.x + 12, box.y + 2);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y - 20, { steps: 4 });
  await page.mouse.move(to.x, to.y, { steps: 2 });
  await page.mouse.up();
};

const clickAt = async (page: Page, column: string, hour: number): Promise<void> => {
  const { x, y } = await spotOf(page, column, hour);
  await page.mouse.click(x, y);
};

/** Just below the upper edge of a visit, where its first quarter of an hour is. */
const topOf = async (of: Locator): Promise<{ x: number; y: number }> => {
  const box = await of.boundingBox();
  assert.ok(box, 'what is touched is in sight');
  return { x: box.x + 20, y: box.y + 4 };
};

/** A finger that goes through the browser's own touch, so that what scrolls does scroll. */
const fingerOn = async (page: Page) => {
  const session = await page.context().newCDPSession(page);
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...touchPoints: { x: number; y: number }[]) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints });
  return {
    down: (x: number, y: number) => send('touchStart', { x, y }),
    move: (x: number, y: number) => send('touchMove', { x, y }),
    up: () => send('touchEnd'),
  };
};
