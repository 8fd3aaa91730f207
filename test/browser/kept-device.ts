import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { type Device, type Ending, deviceIn, launchOptions, tablet } from './device.ts';

/** A device with a disk: what its browser wrote is there again after the power was cut. */
export type KeptDevice = {
  /** Its disk. */
  readonly folder: string;
  /** Switches on: a browser on the same disk as before. */
  start(): Promise<Device>;
  /** The battery is flat: every process of the browser is killed, nothing is said to the pages. */
  cutPower(): Promise<void>;
};

export async function keptDevice(t: Ending, url: string): Promise<KeptDevice> {
  const folder = await mkdtemp(join(tmpdir(), 'unwind-device-'));
  let running: Device | null = null;
  t.after(async () => {
    await running?.context.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    running?.watch.expectNone();
  });
  return {
    folder,
    start: async () => {
      const context = await chromium.launchPersistentContext(folder, {
        ...(await launchOptions()),
        ...tablet(url),
      });
      running = await deviceIn(context, url);
      return running;
    },
    cutPower: async () => {
      if (!running) return;
      const { context, watch } = running;
      running = null;
      const gone = new Promise((resolve) => context.once('close', resolve));
      const session = await context.browser()?.newBrowserCDPSession();
      if (!session) throw new Error('the browser does not tell its processes');
      const { processInfo } = await session.send('SystemInfo.getProcessInfo');
      for (const { id } of processInfo) process.kill(id, 'SIGKILL');
      await gone;
      watch.expectNone();
    },
  };
}
