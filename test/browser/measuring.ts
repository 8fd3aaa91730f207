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

/** Plays a trace as the events of a phone's sensor, as fast as it speaks; answers when it began. */
export const replay = (page: Page, trace: Trace): Promise<number> =>
  page.evaluate(({ at, alpha, beta, gamma }) => {
    const began = performance.now();
    at.forEach((moment, place) => {
      const angles = { alpha: alpha[place] ?? null, beta: beta[place] ?? null, gamma: gamma[place] ?? null };
      const speak = () => dispatchEvent(new DeviceOrientationEvent('deviceorientation', angles));
      setTimeout(speak, moment - (performance.now() - began));
    });
    return Date.now();
  }, trace);

/** Presses zero when the trace says so; everything else the phone does by itself. */
export const measureAlong = async (
  page: Page,
  { zeroAt }: Trace,
  began: number,
  whileMoving: () => Promise<unknown>,
): Promise<void> => {
  for (const [place, moment] of zeroAt.entries()) {
    await wait(began + moment - Date.now());
    await page.keyboard.press('Space');
    await page.getByRole('button', { name: 'Take it now' }).waitFor();
    await whileMoving();
    await page.getByRole('button', { name: place + 1 < zeroAt.length ? 'Zero again' : 'Note it' }).waitFor();
  }
};

export const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, Math.max(0, milliseconds)));
