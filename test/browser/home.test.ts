import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import type { clientHome, myReminders } from '#contract/home.ts';
import type { ReplyOf } from '#contract/endpoint.ts';
import { beginPlay, play } from '#domain/home/player/play.ts';
import { ruth } from '#server/demo/cast.ts';
import { limitsOf, stepOf } from '#test/home-play.ts';
import { expectNoAxeViolations } from './axe.ts';
import { type App, openApp } from './harness.ts';
import { everythingKept } from './kept.ts';
import { openPhone } from './phone.ts';
import { screenshot } from './screenshot.ts';

test('[DIARY-1] [PLAY-27] three taps choose the evening, and a bad day is one tap, kept without a network and sent by itself', async (t) => {
  const app = await openApp(t);
  const phone = await openPhone(t, app);
  const { page } = phone;
  await phone.signInAs('ruth', '/my');
  await fileSessionOf(page, 20);

  await page.getByRole('link', { name: 'See tonight' }).tap();
  await page.getByRole('heading', { name: 'How was this morning?' }).waitFor();
  const sore = page.getByRole('heading', { name: /How sore are you from your exercises on/ });
  await sore.waitFor();
  await expectNoAxeViolations(page);
  await screenshot(page, 'home-morning', ['phone', 'tablet', 'desktop']);
  await page.getByRole('button', { name: 'Soreness, 2 of 10' }).tap();
  await page.getByText('Thank you. That is noted.').waitFor();

  await page.getByRole('button', { name: 'Pain, 7 of 10' }).tap();
  await page.getByRole('heading', { name: 'How did you sleep?' }).waitFor();
  await page.getByRole('button', { name: 'Sleep, 6 of 10' }).tap();
  await page.getByRole('button', { name: 'Energy, 6 of 10' }).tap();
  await page.getByText('You said 7 of 10 for pain, so tonight is the gentle version.').waitFor();
  await page.getByRole('button', { name: /Pain, 7 of 10\. Change pain/ }).tap();
  await page.getByRole('button', { name: 'Pain, 2 of 10', exact: true }).tap();
  await page.getByRole('heading', { name: 'Tonight: all of it' }).waitFor();
  await page.getByRole('radio', { name: 'Gentle' }).tap();
  await page.getByText('You chose the gentle version.').waitFor();
  assert.equal(
    await page.getByRole('link', { name: 'Begin' }).getAttribute('href'),
    '/my/home/play?wish=gentle',
  );
  await page.getByRole('radio', { name: 'As it is' }).tap();
  await page
    .getByRole('button', { name: /seconds/ })
    .first()
    .tap();
  await page.getByText('How it should feel').waitFor();
  await expectNoAxeViolations(page);
  await screenshot(page, 'home-tonight', ['phone', 'tablet', 'desktop']);

  await phone.readyForOffline();
  await app.loseServer();
  await page.getByRole('link', { name: 'Your diary' }).tap();
  await press(page, 'A bad day');
  await page.getByText('Noted: a bad day. You need not do more.').waitFor();
  await page.getByText(/^Kept on this phone\./).waitFor();
  await page.getByRole('button', { name: 'Mood, 3 of 10' }).tap();
  await page.getByRole('textbox', { name: 'In your own words' }).fill('Rain, and a long day');
  await page.getByRole('button', { name: 'Keep', exact: true }).tap();
  await page.getByText('Kept.', { exact: true }).waitFor();
  await page.reload();
  await expectWords(page, 'Rain, and a long day');
  await page.getByText('Noted: a bad day. You need not do more.').waitFor();
  assert.doesNotMatch((await everythingKept(page)).text, /Rain, and a long day|diary-noted|home-began/);

  await page.getByRole('radio', { name: 'Yesterday' }).tap();
  await page.getByText(/marked as written later/).waitFor();
  await page.getByRole('button', { name: 'Energy, 4 of 10' }).tap();
  await page.getByRole('button', { name: 'As a table', exact: true }).tap();
  await page
    .getByRole('rowheader', { name: /Written later/ })
    .first()
    .waitFor();
  await page.getByRole('radio', { name: 'Today' }).tap();
  await expectNoAxeViolations(page);
  await screenshot(page, 'home-diary', ['phone', 'tablet', 'desktop']);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'As a table (CSV)' }).tap(),
  ]);
  const table = await readFile(await download.path(), 'utf8');
  assert.match(table, /,diary,,,,,true,,,,,true\r\n/);
  assert.match(table, /,"Rain, and a long day",/);

  await page.getByRole('link', { name: 'My visits' }).tap();
  await page.getByRole('link', { name: 'See tonight' }).tap();
  await page.getByText(/^No connection\. This is how things were on/).waitFor();
  await page.getByRole('link', { name: 'Begin' }).waitFor();
  await screenshot(page, 'home-offline', ['phone']);

  await app.findServer();
  await page.getByRole('link', { name: 'Your diary' }).tap();
  await page.getByText('Sent to your therapist.').waitFor();
  const filed = await filedByRuth(app);
  assert.ok(filed.some((fact) => fact.kind === 'diary-noted' && fact['bad'] === true));
  assert.ok(filed.some((fact) => fact.kind === 'diary-morning' && fact['pain'] === 2));
  assert.ok(filed.some((fact) => fact.kind === 'diary-soreness' && fact['score'] === 2));

  await remindersOn(page);
});

/** Chosen, saved, and off again; what the browser allows is said, and a push is shown by the worker. */
const remindersOn = async (page: Page): Promise<void> => {
  await page.goto('/my/reminders');
  await page.getByText('You get no reminders now.').waitFor();
  await page.getByText('Messages are turned off for Unwind in this browser.').waitFor();
  await page.getByRole('button', { name: 'Sunday' }).tap();
  await page.getByRole('button', { name: 'Save' }).tap();
  await page.getByText('Choose how: a message on this phone, or mail.').waitFor();
  await page.getByText('By mail').tap();
  await expectNoAxeViolations(page);
  await screenshot(page, 'home-reminders', ['phone', 'tablet', 'desktop']);
  await page.getByRole('button', { name: 'Save' }).tap();
  await page.getByText(/^You are reminded at 7:00.PM: Monday, /).waitFor();

  await page.addInitScript(asIfAsked);
  await page.reload();
  await page.getByRole('button', { name: 'Allow messages' }).tap();
  await page.getByText('Save, and this phone gets them.').waitFor();
  await screenshot(page, 'home-reminders-granted', ['phone']);
  await page.getByRole('button', { name: 'Show me one' }).tap();
  await page.waitForFunction(() => globalThis.shownHere?.includes('This is how a reminder looks.'));
  await page.getByRole('button', { name: 'Save' }).tap();
  await page.getByText('This phone gets them.', { exact: true }).waitFor();
  assert.deepEqual(await pushedTo(page), ['https://push.example/ruths-phone']);
  await expectShownByWorker(page);
  await page.getByRole('button', { name: 'No reminders' }).tap();
  await page.getByText('You get no reminders now.').waitFor();
  assert.deepEqual(await pushedTo(page), []);
  await page.goto('/my');
  await page.getByRole('link', { name: 'See tonight' }).waitFor();
  await fileStopOf(page, 2);
  await tapMessage(page);
  await page.waitForURL('**/my/home', { timeout: 60_000 });
  await askedAgain(page);
};

/** Two hours after a tingling that stopped a session, the first thing asked is whether it has gone (PLAY-27). */
const askedAgain = async (page: Page): Promise<void> => {
  const card = page.getByRole('region', { name: /Is it gone/ });
  await card.waitFor();
  await expectNoAxeViolations(page);
  await screenshot(page, 'home-asked-again', ['phone', 'tablet', 'desktop']);
  await card.getByRole('link', { name: 'Answer' }).tap();
  await page.getByRole('heading', { name: 'It was an hour or more ago. Is it still there?' }).waitFor();
  await screenshot(page, 'play-asked-again', ['phone', 'tablet', 'desktop']);
  await page.getByRole('button', { name: 'It is gone' }).tap();
  await page.getByText('Good. Leave the place alone, and tell your therapist.').waitFor();
  await page.getByRole('button', { name: 'Close' }).tap();
  await page.getByRole('heading', { name: 'Left alone for now' }).waitFor();
  await card.waitFor({ state: 'hidden' });
};

const pushedTo = async (page: Page): Promise<readonly string[]> => {
  const answer = await page.context().request.get(new URL('/api/my/reminders', page.url()).href);
  return ((await answer.json()) as ReplyOf<typeof myReminders>).endpoints;
};

declare global {
  var shownHere: string[] | undefined;
}

/** In the page: this Chromium shows no messages and knows no push service; here it asks its person, who says yes, and has one. */
const asIfAsked = (): void => {
  let permission: NotificationPermission = 'default';
  Object.defineProperty(Notification, 'permission', { get: () => permission });
  Notification.requestPermission = () => Promise.resolve((permission = 'granted'));
  globalThis.shownHere = [];
  ServiceWorkerRegistration.prototype.showNotification = (_, options) => {
    globalThis.shownHere?.push(options?.body ?? '');
    return Promise.resolve();
  };
  let known: PushSubscription | null = null;
  const made: Pick<PushSubscription, 'endpoint' | 'toJSON' | 'unsubscribe'> = {
    endpoint: 'https://push.example/ruths-phone',
    toJSON: () => ({ endpoint: made.endpoint, keys: { p256dh: 'p'.repeat(87), auth: 'a'.repeat(22) } }),
    unsubscribe: () => {
      known = null;
      return Promise.resolve(true);
    },
  };
  PushManager.prototype.subscribe = () => Promise.resolve((known = made as PushSubscription));
  PushManager.prototype.getSubscription = () => Promise.resolve(known);
};

/** A message as a push service delivers it reaches the worker, which shows what it says. */
const expectShownByWorker = async (page: Page): Promise<void> => {
  const [worker] = page.context().serviceWorkers();
  assert.ok(worker, 'the worker is there');
  await worker.evaluate(() => {
    globalThis.shownHere = [];
    const { registration } = globalThis as unknown as { registration: ServiceWorkerRegistration };
    registration.showNotification = (title, options) => {
      globalThis.shownHere?.push(`${title}: ${options?.body}`);
      return Promise.resolve();
    };
  });
  await push(page, { title: 'Unwind', body: 'A moment for you.', open: '/my/home' });
  const shown = await worker.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        const look = setInterval(() => {
          if (!globalThis.shownHere?.length) return;
          clearInterval(look);
          resolve(globalThis.shownHere);
        }, 50);
      }),
  );
  assert.deepEqual(shown, ['Unwind: A moment for you.']);
};

/** What a push service does when it has a message for this browser. */
const push = async (page: Page, message: unknown): Promise<void> => {
  const line = await page.context().newCDPSession(page);
  const registered = new Promise<string>((resolve) => {
    line.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
      const [registration] = registrations;
      if (registration) resolve(registration.registrationId);
    });
  });
  await line.send('ServiceWorker.enable');
  const registrationId = await registered;
  const origin = new URL(page.url()).origin;
  const data = JSON.stringify(message);
  await line.send('ServiceWorker.deliverPushMessage', { origin, registrationId, data });
  await line.detach();
};

/** What a tap on the message does in the worker; this Chromium shows none that could be tapped. */
const tapMessage = async (page: Page): Promise<void> => {
  const [worker] = page.context().serviceWorkers();
  assert.ok(worker, 'the worker is there');
  await worker.evaluate(() => {
    const tap = new Event('notificationclick');
    const notification = { data: '/my/home', close: () => undefined };
    globalThis.dispatchEvent(Object.assign(tap, { notification, waitUntil: () => undefined }));
  });
};

/** A short session at home so many hours ago, as another phone of hers filed it. */
const fileSessionOf = async (page: Page, hoursAgo: number): Promise<void> => {
  const at = Temporal.Now.instant().subtract({ hours: hoursAgo }).toString();
  const [home, hold, run] = [crypto.randomUUID(), crypto.randomUUID(), crypto.randomUUID()];
  const stamp = (tick: number) => ({
    home,
    id: crypto.randomUUID(),
    tick,
    at,
    run,
    elapsedMs: tick,
    version: 4,
  });
  const where = { exercise: 'neck-hands', region: 'neck.back', side: 'left' };
  const facts = [
    { ...stamp(1), kind: 'home-hold-began', hold, turn: 0, ...where },
    { ...stamp(2), kind: 'home-hold-ended', hold, heldMs: 20_000, endedBy: 'time' },
    { ...stamp(3), kind: 'home-ended', why: 'done' },
  ];
  await fileAsRuth(page, facts);
};

const newId = (): string => crypto.randomUUID();

/** A session that a tingling stopped so many hours ago, as another phone of hers played and filed it. */
const fileStopOf = async (page: Page, hoursAgo: number): Promise<void> => {
  const at = Temporal.Now.instant().subtract({ hours: hoursAgo }).toString();
  const now = { at, run: crypto.randomUUID(), elapsedMs: 5 };
  const begun = beginPlay({ home: newId(), steps: [stepOf()], limits: limitsOf() }, now, newId);
  const checked = play(begun.state, { kind: 'precheck', yes: [], news: [], now }, newId);
  const felt = play(checked.state, { kind: 'sign', sign: 'tingling', now }, newId);
  await fileAsRuth(
    page,
    [begun, checked, felt].flatMap(({ facts }) => facts),
  );
};

const fileAsRuth = async (page: Page, facts: readonly unknown[]): Promise<void> => {
  const address = new URL('/api/my/facts', page.url()).href;
  const answer = await page.context().request.post(address, { data: { device: null, facts } });
  assert.equal(answer.status(), 200, await answer.text());
};

/** What the therapist has of Ruth's work at home and her diary. */
const filedByRuth = async (app: App) => {
  await app.signInAs('maren', '/security');
  const answer = await app.context.request.get(`${app.url}/api/clients/${ruth.id}/home`);
  return ((await answer.json()) as ReplyOf<typeof clientHome>).facts;
};

/** Goes to a button by Tab alone, once the page's title has the focus, and presses Enter. */
const press = async (page: Page, name: string): Promise<void> => {
  const wanted = page.getByRole('button', { name });
  await wanted.waitFor();
  await page.locator('h1:focus').waitFor();
  for (let step = 0; step < 60; step += 1) {
    await page.keyboard.press('Tab');
    if (await wanted.evaluate((element) => element === document.activeElement))
      return page.keyboard.press('Enter');
  }
  assert.fail(`Tab does not lead to ${name}`);
};

const expectWords = (page: Page, words: string): Promise<unknown> =>
  page.waitForFunction(
    (wanted) => document.querySelector<HTMLTextAreaElement>('textarea')?.value === wanted,
    words,
  );
