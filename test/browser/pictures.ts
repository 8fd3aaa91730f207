import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { ABIGAILS_LINK, george, iris, nadia, ruth, stillPoint } from '#server/demo/cast.ts';
import { openApp } from './harness.ts';
import { measureAlong, openMeasures, replay, traceNamed } from './measuring.ts';
import { drawWithFinger, openPhone } from './phone.ts';
import { sizes } from './screenshot.ts';

// The pictures of docs/pictures, taken of the demonstration practice on an afternoon. Not a test: run it with
// `node --test test/browser/pictures.ts` after a change of looks, and look at what it took.

const folder = fileURLToPath(new URL('../../docs/pictures/', import.meta.url));
const PIN = '270418';

test('take the pictures', async (t) => {
  const app = await openApp(t);
  const { page } = app;
  await page.clock.install({ time: afternoon() });
  await app.signInAs('maren');
  const toSession = page.getByRole('link', { name: /Open session.*Ruth Alder/ });
  await toSession.waitFor();
  await page.getByText(/Leave out the anterior neck/).waitFor();
  await take(page, 'today');

  await page.goto('/clients');
  await page.getByText('Ruth Alder').first().click();
  await page.getByRole('heading', { name: 'Sessions and notes' }).waitFor();
  await take(page, 'client-file');

  await page.goto('/today');
  await toSession.click();
  await page.getByRole('button', { name: 'Set a PIN' }).click();
  await page.keyboard.type(PIN);
  await page.keyboard.type(PIN);
  await page.getByText(/The PIN is set/).waitFor();
  await pass(page, 60);
  await workUntilTheThirdHold(page);
  await take(page, 'live-session');
  await inTheDark(page, () => take(page, 'live-session-phone-dark', 'phone'));
  await page.keyboard.press('q');
  await page.getByRole('button', { name: /Quiet room/ }).waitFor();
  await take(page, 'quiet-room');
  await page.keyboard.press('q');
  await chartFindings(page);
  await take(page, 'findings', 'desktop');
  await take(page, 'findings-tablet');

  await page.goto('/clients');
  await page.getByText('Ruth Alder').first().click();
  await page.getByRole('link', { name: /Signed, amended/ }).click();
  const sentence = page.locator('[data-sentence]', { hasText: 'hold' }).first();
  await sentence.click();
  await page.getByRole('complementary', { name: 'Behind this sentence' }).waitFor();
  await take(page, 'note');
  await page.getByRole('button', { name: 'Close' }).click();
  await page.getByRole('heading', { name: 'Amendments' }).scrollIntoViewIfNeeded();
  await take(page, 'note-signed');
});

test('take the pictures of a course', async (t) => {
  const app = await openApp(t);
  await app.signInAs('ines', `/clients/${iris.id}/outcome`);
  await app.page.getByRole('heading', { name: 'Changed beyond error' }).waitFor();
  await take(app.page, 'outcome', 'desktop');
  const hers = await app.addDevice();
  await hers.signInAs('iris', '/my/course');
  await hers.page.getByText(/^Your pain is/u).waitFor();
  await take(hers.page, 'my-course', 'phone');
});

test('take the pictures of the phone', async (t) => {
  const app = await openApp(t);
  const hers = await openPhone(t, app);
  await hers.signInAs('ruth', '/my/body');
  await drawOn(hers.page, 'Ache', 6, [
    [0.42, 0.2],
    [0.45, 0.19],
    [0.48, 0.17],
  ]);
  await drawOn(hers.page, 'Burning', 8, [
    [0.47, 0.37],
    [0.48, 0.4],
    [0.47, 0.43],
  ]);
  await take(hers.page, 'phone-drawing', 'phone');

  const phone = await openPhone(t, app);
  await openMeasures(phone);
  await phone.page.getByRole('radio', { name: 'This phone' }).tap();
  const trace = await traceNamed('neck-rotation-10-hz');
  await replay(phone.page, trace);
  await phone.page.getByRole('button', { name: 'Measure with the sensor' }).tap();
  await measureAlong(phone.page, trace, () => Promise.resolve());
  await phone.page.getByText('Mean of three').waitFor();
  await take(phone.page, 'phone-inclinometer', 'phone');
});

/** One stroke on the back. */
async function drawOn(
  page: Page,
  feeling: string,
  amount: number,
  along: readonly (readonly [number, number])[],
): Promise<void> {
  const change = page.getByRole('button', { name: /Change$/ });
  if (await change.isVisible()) await change.tap();
  await page.getByRole('button', { name: new RegExp(`^${feeling}`) }).tap();
  await page.getByRole('button', { name: `${feeling}, ${amount} of 10` }).tap();
  await page.getByRole('radio', { name: 'Back', exact: true }).tap();
  await page.locator('.body-skin').first().waitFor();
  await page.waitForLoadState('networkidle');
  await drawWithFinger(page, page.locator('.body-panel').first(), along);
  await page.getByRole('button', { name: /^Look over \(/ }).waitFor();
}

test('take the pictures of the body over time', async (t) => {
  const app = await openApp(t);
  const { page } = app;
  await app.signInAs('maren', `/clients/${ruth.id}/body`);
  await page.setViewportSize({ width: 1680, height: 1240 });
  await page.getByRole('radio', { name: 'All four' }).waitFor();
  await page.getByRole('button', { name: 'Earlier', exact: true }).click({ clickCount: 2 });
  await page.mouse.move(4, 4);
  await skinned(page, 4);
  await page.screenshot({ path: join(folder, 'body-four-views.png') });
  await page.setViewportSize({ width: 1440, height: 1360 });
  await page.getByRole('button', { name: 'Compare two visits' }).click();
  await page.getByRole('slider', { name: 'After' }).press('ArrowLeft');
  await page.getByRole('table', { name: /compared$/ }).waitFor();
  await page.mouse.click(4, 4);
  await skinned(page, 2);
  await page.screenshot({ path: join(folder, 'body-comparison.png') });
});

test('take the pictures of what makes it safe to treat', async (t) => {
  const app = await openApp(t);
  const { page } = app;
  await app.signInAs('maren', `/clients/${george.id}/screening`);
  await page.getByRole('heading', { name: /^Open questions/ }).waitFor();
  await page.setViewportSize({ width: 1440, height: 1300 });
  await page.screenshot({ path: join(folder, 'screening.png') });
  await page.goto(`/clients/${ruth.id}/course`);
  await page.getByText('Where we are').waitFor();
  await page.setViewportSize({ width: 1440, height: 1300 });
  await page.screenshot({ path: join(folder, 'course.png') });
  await page.goto(`/clients/${nadia.id}`);
  await page.getByRole('link', { name: 'Start a session' }).click();
  await page.getByText('Before the first hold').waitFor();
  await take(page, 'briefing');

  const phone = await openPhone(t, app);
  await phone.page.goto(`/intake/${ABIGAILS_LINK}`);
  await phone.page.getByLabel('Day of birth').fill('1979-08-21');
  await phone.page.getByRole('button', { name: 'Open the form' }).tap();
  await phone.page.getByRole('heading', { name: 'Why you come' }).waitFor();
  await take(phone.page, 'phone-intake', 'phone');
});

test('take the pictures of the front door', async (t) => {
  const app = await openApp(t);
  const { page } = app;
  await page.goto('/at/still-point');
  await take(page, 'practice-home', 'desktop');
  await page.goto('/at/still-point/book');
  await page.getByLabel('Myofascial release, 60 minutes').check();
  await page.getByRole('button', { name: 'Go on' }).click();
  await page.getByRole('button', { name: 'See the times' }).click();
  await page.getByRole('table').getByRole('link').first().click();
  await page.locator('#times').waitFor();
  await take(page, 'phone-time', 'phone');
  await app.signInAs('maren', '/diary');
  await page.getByText('Ruth Alder').first().waitFor();
  await take(page, 'diary', 'desktop');
});

/** The skin of so many views is there, and drawn. */
async function skinned(page: Page, views: number): Promise<void> {
  await page
    .locator('figure .body-skin')
    .nth(views - 1)
    .waitFor();
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => document.fonts.ready);
}

/** Today at two, when Ruth Alder comes. */
const afternoon = (): number =>
  Temporal.Now.zonedDateTimeISO(stillPoint.zone).withPlainTime('14:02').epochMilliseconds;

/** Two holds of the plan are done and the third is running, its client having said how strong it was. */
async function workUntilTheThirdHold(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Open the session' }).press('Enter');
  await page.getByRole('button', { name: 'Begin hold' }).waitFor();
  await pass(page, 95);
  await hold(page, 204);
  await page.keyboard.press('1');
  await page.keyboard.press('PageDown');
  await pass(page, 20);
  await hold(page, 187);
  await page.keyboard.press('2');
  await page.keyboard.press('PageDown');
  await pass(page, 15);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: /End hold/ }).waitFor();
  await pass(page, 47);
}

async function hold(page: Page, seconds: number): Promise<void> {
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: /End hold/ }).waitFor();
  await pass(page, seconds);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Begin hold' }).waitFor();
  await pass(page, 1);
}

/** Four findings, the last one still with its suggestions beside it. */
async function chartFindings(page: Page): Promise<void> {
  await page.keyboard.press('c');
  await page.setViewportSize(sizes.desktop);
  await page.locator('.body-place').first().waitFor();
  for (const [place, severity] of [
    ['back.upper_trap right', '7'],
    ['neck.back right', '5'],
    ['back.rhomboid right', '3'],
    ['chest.pec right', '4'],
  ] as const) {
    await page.locator(`.body-place[data-place="${place}"]`).first().focus();
    await page.keyboard.press(severity);
    await pass(page, 2);
  }
  await page.getByRole('heading', { level: 1 }).focus();
  await pass(page, 1);
}

const pass = (page: Page, seconds: number): Promise<void> => page.clock.runFor(seconds * 1000);

async function inTheDark(page: Page, work: () => Promise<void>): Promise<void> {
  await page.emulateMedia({ colorScheme: 'dark' });
  await work();
  await page.emulateMedia({ colorScheme: 'light' });
}

async function take(page: Page, name: string, size: keyof typeof sizes = 'tablet'): Promise<void> {
  await page.setViewportSize(sizes[size]);
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: join(folder, `${name}.png`) });
  await page.setViewportSize(sizes.tablet);
}
