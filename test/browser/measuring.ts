import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import type { Device } from './device.ts';

/** What a phone's sensor says while somebody measures: when to press zero, and what comes out. */
export type Trace = {
  readonly zeroAt: readonly number[];
  readonly expected: readonly number[];
  readonly at: readonly number[];
  readonly alpha: readonly number[];
  readonly beta: readonly number[];
  readonly gamma: readonly number[];
};

/** Opens a session of the day and its measures; answers the session's id. */
export const openMeasures = async (device: Device): Promise<string> => {
  const { page } = device;
  await page.clock.install();
  await device.signInAs('maren');
  await page.getByRole('link', { name: /Open session.*Ruth Alder/ }).click();
  await page.getByRole('button', { name: 'Open the session' }).click();
  await page.getByRole('button', { name: 'Begin hold' }).waitFor();
  const { pathname } = new URL(page.url());
  await device.readyForOffline();
  await page.goto(`${pathname}/chart`);
  await page.getByRole('tab', { name: 'Measures' }).click();
  await page.getByRole('heading', { name: 'Measured today' }).waitFor();
  return pathname.split('/').at(-1) ?? '';
};

export const traceNamed = async (name: string): Promise<Trace> =>
  JSON.parse(await readFile(new URL(`../traces/${name}.json`, import.meta.url), 'utf8')) as Trace;

/**
 * Plays a trace as the events of a phone's sensor. The page's clock must be installed: it stands still from here on, and
 * passes only as `measureAlong` lets it, however slow the machine is.
 */
export const replay = async (page: Page, trace: Trace): Promise<void> => {
  await page.clock.pauseAt((await page.evaluate(() => Date.now())) + 1000);
  await page.evaluate(({ at, alpha, beta, gamma }) => {
    at.forEach((moment, place) => {
      const angles = { alpha: alpha[place] ?? null, beta: beta[place] ?? null, gamma: gamma[place] ?? null };
      setTimeout(() => dispatchEvent(new DeviceOrientationEvent('deviceorientation', angles)), moment);
    });
  }, trace);
};

/** Lets the trace pass and presses zero when it says so; everything else the phone does by itself. */
export const measureAlong = async (
  page: Page,
  { zeroAt, at }: Trace,
  whileMoving: () => Promise<unknown>,
): Promise<void> => {
  const began = await nowOf(page);
  const until = async (moment: number): Promise<void> =>
    page.clock.runFor(Math.max(0, moment - (await nowOf(page)) + began));
  // What the screen waits for before it is drawn passes slowly, so that it does not call the sensor silent meanwhile.
  const screen = page.getByRole('dialog');
  while (!(await screen.isVisible())) {
    await page.clock.runFor(20);
    await wait(100);
  }
  for (const [place, moment] of zeroAt.entries()) {
    await until(moment);
    if (place === 0) await page.getByText(`Repeat 1 of ${zeroAt.length}`).waitFor();
    await page.keyboard.press('Space');
    await screen.getByRole('button', { name: 'Take it now' }).waitFor();
    await whileMoving();
    const next = zeroAt[place + 1];
    await until(next ?? at.at(-1) ?? moment);
    await screen.getByRole('button', { name: next === undefined ? 'Note it' : 'Zero again' }).waitFor();
  }
  await page.clock.resume();
};

const nowOf = (page: Page): Promise<number> => page.evaluate(() => Date.now());

export const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, Math.max(0, milliseconds)));
