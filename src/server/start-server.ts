import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Logger } from 'pino';
import { type Clock, systemClock } from './base/clock.ts';
import type { Config } from './config.ts';
import type { Database } from './database/database.ts';
import { readMigrations } from './database/migrate.ts';
import { makeApp } from './http/app.ts';
import { addDocs } from './http/docs-page.ts';
import { openDoors } from './http/doors.ts';
import { addHealth } from './http/health.ts';
import { setLimits } from './http/limits.ts';
import { localAddress } from './http/listening.ts';
import { openLog } from './http/log.ts';
import { addMetrics } from './http/metrics.ts';
import { openApi } from './http/openapi.ts';
import { databaseReadiness } from './http/readiness.ts';
import { Stopping } from './http/stopping.ts';
import { unwindVersion } from './http/unwind-version.ts';
import { serveWeb } from './http/web-files.ts';
import { openDesk } from './identity/open-desk.ts';
import { providerFor } from './payment/provider-for.ts';
import { addPaymentWebhook } from './payment/webhook.ts';
import { routes } from './routes.ts';
import { addCalendarFeed } from './scheduling/calendar-feed.ts';
import { addSite } from './site/add-site.ts';
import { frontDoor } from './site/front-door.ts';

export type ServerOptions = {
  readonly config: Config;
  readonly database: Database;
  /** Signs cookies; installationSecret() has it. */
  readonly secret: string;
  readonly log?: Logger;
  readonly clock?: Clock;
  /** The built pages; `dist/web` when not given. */
  readonly webFolder?: string;
  /** How long `/readyz` says "stopping" before the port closes, so that a balancer notices. */
  readonly noticeMs?: number;
};

export type Server = {
  /** Where browsers reach it. */
  readonly url: string;
  /** Finishes what is under way, refuses what is new, and closes. */
  readonly stop: () => Promise<void>;
  /** The app itself, for tests that ask without a socket. */
  readonly inject: Awaited<ReturnType<typeof makeApp>>['inject'];
};

const WEB_FOLDER = path.join(import.meta.dirname, '../../dist/web');

/** Starts the HTTP server over an open database. */
export async function startServer(options: ServerOptions): Promise<Server> {
  const { config, log = openLog(config.logLevel), noticeMs = 0 } = options;
  const stopping = new Stopping();
  const https = config.address?.startsWith('https:') ?? false;
  const app = await makeApp({ log, stopping, https, trustedProxies: config.trustedProxies });
  const place = { url: config.address ?? '' };
  await furnish(app, { ...options, stopping, place });
  await app.listen({ host: config.host, port: config.port });
  place.url = config.address ?? localAddress(app, config.host);
  return {
    url: place.url,
    inject: app.inject.bind(app),
    stop: async () => {
      stopping.begin();
      await wait(noticeMs);
      await app.close();
    },
  };
}

type Furniture = ServerOptions & { readonly stopping: Stopping; readonly place: { url: string } };

async function furnish(app: Awaited<ReturnType<typeof makeApp>>, options: Furniture): Promise<void> {
  const { config, database, secret, clock = systemClock, webFolder = WEB_FOLDER, stopping, place } = options;
  const origin = config.address ?? 'http://localhost';
  const desk = openDesk({ database, secret, clock, demo: config.demo, origin, address: () => place.url });
  const limits = await setLimits(app, config.requestsPerMinute);
  const { identity, jobs } = database;
  addHealth(app, { stopping, readiness: databaseReadiness(identity, readMigrations().length) });
  addMetrics(app, { token: config.metricsToken, pools: { identity, jobs }, queued: () => queuedJobs(jobs) });
  addDocs(app, openApi(unwindVersion()));
  const provider = providerFor(config);
  openDoors(app, {
    routes: routes(desk, { clock, demo: config.demo, reachesInside: config.privateCalendars, provider }),
    book: desk.book,
    limits,
    address: config.address,
  });
  addCalendarFeed(app, { database, clock });
  const till = { database, secret, provider, address: () => place.url };
  await addPaymentWebhook(app, { till, clock });
  await addSite(app, {
    ...till,
    clock,
    book: desk.book,
    demo: config.demo,
    configured: config.address,
    requestsPerMinute: config.requestsPerMinute,
  });
  await serveWeb(app, webFolder, frontDoor({ database, demo: config.demo, secret }));
}

async function queuedJobs(jobs: Database['jobs']): Promise<number> {
  const { rows } = await jobs.query<{ count: number }>('select count(*) as count from graphile_worker.jobs');
  return rows[0]?.count ?? 0;
}
