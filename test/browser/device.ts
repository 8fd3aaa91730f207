import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from 'playwright-core';
import { DEMO_PASSWORD, ines, irisHerself, maren, ruthHerself, theo } from '#server/demo/cast.ts';
import { findChromium } from './find-chromium.ts';
import { type PageWatch, watchPages } from './page-watch.ts';
import { sizes } from './screenshot.ts';

const players = { maren, ines, theo, ruth: ruthHerself, iris: irisHerself };
export type Player = keyof typeof players;

/** Where to leave word of what is to be closed: a test, or the app that a test opened. */
export type Ending = { after(close: () => void | Promise<void>): void };

/** One person's tablet: a browser context with a page open, whose complaints fail the test. */
export type Device = {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly watch: PageWatch;
  /** Signs in with the demonstration's password and opens a page of the app. */
  signInAs(player: Player, page?: string): Promise<void>;
  /** The network of this device alone; for a server that is gone see App. */
  goOffline(): Promise<void>;
  goOnline(): Promise<void>;
  /** Lets the service worker begin, and waits until every page of the app would open without a network. */
  readyForOffline(): Promise<void>;
  /** Waits until the day's clients are on the device's disk, and its key with the worker. */
  keepsToday(): Promise<void>;
};

const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** What every launch needs: the browser that was found, its own environment, and no way out. */
export async function launchOptions() {
  const { path, environment } = await findChromium();
  return { executablePath: path, args, env: { ...process.env, ...environment }, headless: true };
}

/** A browser of the test's own, with its environment changed where the test wants it. */
export async function launchBrowser(t: Ending, environment: NodeJS.ProcessEnv = {}): Promise<Browser> {
  const options = await launchOptions();
  const browser = await chromium.launch({ ...options, env: { ...options.env, ...environment } });
  t.after(() => browser.close());
  return browser;
}

/** A tablet in the practice's time zone. */
export const tablet = (url: string): BrowserContextOptions => ({
  baseURL: url,
  viewport: sizes.tablet,
  locale: 'en-US',
  timezoneId: 'America/Chicago',
});

/** How long a test waits for what must come: three browsers on two processors make each other late. */
const PATIENCE_MS = 60_000;

export async function openDevice(t: Ending, browser: Browser, url: string): Promise<Device> {
  const context = await browser.newContext(tablet(url));
  const device = await deviceIn(context, url);
  t.after(async () => {
    await context.close();
    device.watch.expectNone();
  });
  return device;
}

/** A device around a context that is open already. */
export async function deviceIn(context: BrowserContext, url: string): Promise<Device> {
  context.setDefaultTimeout(PATIENCE_MS);
  const watch = await watchPages(context);
  await context.addInitScript(keepWorkerBack);
  const page = context.pages()[0] ?? (await context.newPage());
  return {
    context,
    page,
    watch,
    signInAs: async (player, path = '/today') => {
      const { email } = players[player];
      const answer = await context.request.post(`${url}/api/sign-in`, {
        data: { email, password: DEMO_PASSWORD },
      });
      if (!answer.ok())
        throw new Error(`${player} could not sign in: ${answer.status()} ${await answer.text()}`);
      await page.goto(path);
    },
    goOffline: () => context.setOffline(true),
    goOnline: () => context.setOffline(false),
    readyForOffline: async () => {
      await page.evaluate(() => globalThis.letWorkerIn?.());
      await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
    },
    keepsToday: async () => {
      await page.getByText('Sent', { exact: true }).waitFor();
      await page.waitForFunction(isTodayOnDisk, undefined, { polling: 100 });
    },
  };
}

declare global {
  var letWorkerIn: (() => void) | undefined;
}

/**
 * In the page: the worker brings and keeps every file of the app, which takes longer than most tests. It begins when the
 * test asks for it, and goes on at once on the pages after.
 */
const keepWorkerBack = (): void => {
  const container = navigator.serviceWorker as ServiceWorkerContainer | undefined;
  if (!container) return;
  const wanted = Promise.withResolvers<void>();
  globalThis.letWorkerIn = () => wanted.resolve();
  if (container.controller) wanted.resolve();
  const register = container.register.bind(container);
  container.register = async (...how) => {
    await wanted.promise;
    return register(...how);
  };
};

/** In the page. */
const isTodayOnDisk = async (): Promise<boolean> => {
  for (const { name = '' } of await indexedDB.databases()) {
    const kept = await new Promise<boolean>((resolve) => {
      const opening = indexedDB.open(name);
      opening.addEventListener('success', () => {
        const cabinet = opening.result;
        const answer = (is: boolean): void => {
          cabinet.close();
          resolve(is);
        };
        if (!cabinet.objectStoreNames.contains('page')) return answer(false);
        const counting = cabinet.transaction('page').objectStore('page').count('today');
        counting.addEventListener('success', () => answer(counting.result > 0));
      });
    });
    if (kept) return true;
  }
  return false;
};
