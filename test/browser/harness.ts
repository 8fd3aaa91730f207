import { once } from 'node:events';
import { createServer } from 'node:net';
import type { TestContext } from 'node:test';
import type { Browser } from 'playwright-core';
import { type FreshDatabase, freshDatabase, freshDemo } from '#test/database.ts';
import type { Clock } from '#server/base/clock.ts';
import { configFrom } from '#server/config.ts';
import type { Database } from '#server/database/database.ts';
import { seedDemo } from '#server/demo/seed-demo.ts';
import { startServer, type Server } from '#server/start-server.ts';
import { TEST_SECRET } from '#test/server.ts';
import { type Device, launchBrowser, openDevice } from './device.ts';
import { openGate } from './gate.ts';
import { type KeptDevice, keptDevice } from './kept-device.ts';
import { listenOnOwnPort } from './own-port.ts';

/** Unwind as people meet it: the real server over a database of the test's own, and a first device looking at it. */
export type App = Device & {
  readonly url: string;
  readonly browser: Browser;
  readonly database: Database;
  /** To break the database as no part of Unwind could. */
  readonly asSuperuser: FreshDatabase['asSuperuser'];
  readonly server: Server;
  /** One more device in the same practice, with nothing of the first. */
  addDevice(): Promise<Device>;
  /** One more device that can be killed and started again on its own disk. */
  addKeptDevice(): Promise<KeptDevice>;
  /** The server is gone for every device: nobody listens at its address. */
  loseServer(): Promise<void>;
  findServer(): Promise<void>;
  /** So many bytes went from all devices to the server until now. */
  bytesToServer(): number;
};

export type AppOptions = {
  /** `empty` shows the set-up page. */
  readonly practice?: 'demo' | 'empty';
  readonly clock?: Clock;
  /** A build other than the one in dist/web. */
  readonly webFolder?: string;
  /** What else the server is started with. */
  readonly environment?: Readonly<Record<string, string>>;
};

/** Starts everything a browser test needs; it is stopped, and what the pages complained of is told, when the test ends. */
export async function openApp(t: TestContext, options: AppOptions = {}): Promise<App> {
  // Hooks of a test run first come, first served: this one, before the database's, closes what asks before what answers.
  const opened = new AsyncDisposableStack();
  t.after(() => opened.disposeAsync());
  const ending = { after: (close: () => void | Promise<void>) => opened.defer(close) };
  const fresh = await (options.practice === 'empty' ? freshDatabase(t) : demoOfToday(t));
  const { database } = fresh;
  const gate = await openGate();
  opened.defer(() => gate.shut());
  const url = `http://localhost:${gate.port}`;
  const { server, port } = await serverAt(url, { ...options, database });
  opened.defer(() => server.stop());
  gate.leadTo(port);
  const browser = await launchBrowser(ending);
  return {
    ...(await openDevice(ending, browser, url)),
    url,
    browser,
    database,
    asSuperuser: (work) => fresh.asSuperuser(work),
    server,
    addDevice: () => openDevice(ending, browser, url),
    addKeptDevice: () => keptDevice(ending, url),
    loseServer: () => gate.shut(),
    findServer: () => gate.open(),
    bytesToServer: () => gate.heardBytes(),
  };
}

/** Seeded at the beginning of the hour, so that a test run seeds it once or twice; what has passed since is finished. */
async function demoOfToday(t: TestContext): Promise<FreshDatabase> {
  const now = Temporal.Now.instant();
  const fresh = await freshDemo(t, now.round({ smallestUnit: 'hour', roundingMode: 'floor' }));
  await seedDemo({ database: fresh.database, now });
  return fresh;
}

type Serving = AppOptions & { readonly database: Database };

async function serverAt(url: string, { practice, clock, webFolder, environment, database }: Serving) {
  const port = await freePort();
  const config = configFrom({
    UNWIND_ADDRESS: url,
    UNWIND_PORT: String(port),
    UNWIND_LOG_LEVEL: 'silent',
    UNWIND_DEMO: practice === 'empty' ? '0' : '1',
    ...environment,
  });
  const handedIn = { ...(clock ? { clock } : {}), ...(webFolder ? { webFolder } : {}) };
  return { port, server: await startServer({ config, database, secret: TEST_SECRET, ...handedIn }) };
}

/** The server is told its address before it listens, so its port must be known before. */
async function freePort(): Promise<number> {
  const probe = createServer();
  const port = await listenOnOwnPort(probe);
  probe.close();
  await once(probe, 'close');
  return port;
}
