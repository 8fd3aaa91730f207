import type { Logger } from 'pino';
import { systemClock } from './base/clock.ts';
import type { Config } from './config.ts';
import { type Connection, connectTo } from './database/connection.ts';
import { type Database, openDatabase } from './database/database.ts';
import { migrate } from './database/migrate.ts';
import { openLog } from './http/log.ts';
import { installationSecret } from './identity/secret.ts';
import { setUpCode } from './identity/set-up-code.ts';
import { setUpStatus } from './identity/set-up-room.ts';
import { startPracticeJobs } from './jobs/practice-jobs.ts';
import { type Delivery, demoDelivery, noDelivery, smtpDelivery } from './mail/deliver.ts';
import { expireCertificates } from './ledger/expire-certificates.ts';
import { paymentJobs } from './payment/payment-jobs.ts';
import { providerFor } from './payment/provider-for.ts';
import { requestsJobs } from './requests/requests-jobs.ts';
import type { VisitLinks } from './scheduling/visit-link.ts';
import { seedDemo } from './demo/seed-demo.ts';
import { endOnSignals } from './end-on-signals.ts';
import { startServer } from './start-server.ts';

export { startServer } from './start-server.ts';

export type Running = {
  readonly url: string;
  /** Whether the demonstration runs: it does not beside a real practice, whatever the configuration says. */
  readonly demo: boolean;
  /** Where the first practice is made, with the code that opens the page; null when there is a practice. */
  readonly setUpAddress: string | null;
  readonly stop: () => Promise<void>;
};
export type Serving = {
  /** Hears what a long step is doing. */
  readonly progress?: (line: string) => void;
  readonly log?: Logger;
};

/** How long `/readyz` says "stopping" before the port closes. */
const NOTICE_MS = 300;

/** Serves until a signal ends it: what `unwind serve` and `npm start` do. */
export async function serve(config: Config, serving: Serving = {}): Promise<Running> {
  const log = serving.log ?? openLog(config.logLevel);
  const running = await start(config, { ...serving, log });
  endOnSignals(running.stop, log);
  return running;
}

/** Starts the database, its schema, the jobs and the server; when one fails, those before it are stopped again. */
export async function start(config: Config, serving: Serving = {}): Promise<Running> {
  const { progress = () => {}, log = openLog(config.logLevel) } = serving;
  const started = new AsyncDisposableStack();
  try {
    const secret = await installationSecret({ folder: config.folder, given: config.secret });
    const database = await openEverything(config, { secret, progress, log, started });
    const demo = config.demo && (await isDemoAlone(database));
    if (demo) await seedDemo({ database, now: systemClock.now(), secret });
    // Everybody knows the passwords of a demonstration.
    const decided = { ...config, demo, privateCalendars: config.privateCalendars && !demo };
    const server = await startServer({ config: decided, database, secret, log, noticeMs: NOTICE_MS });
    started.defer(server.stop);
    startJobs(decided, { database, log, started, links: { secret, address: () => server.url } });
    log.info({ port: config.port }, 'serving');
    const { needed } = await setUpStatus({ pool: database.identity, demo });
    // After the #, so that the code is in no request and in no log.
    const setUpAddress = needed ? `${server.url}/set-up#${setUpCode(secret)}` : null;
    return { url: server.url, demo, setUpAddress, stop: () => started.disposeAsync() };
  } catch (fault) {
    await started.disposeAsync();
    throw fault;
  }
}

type Opening = {
  readonly secret: string;
  readonly progress: (line: string) => void;
  readonly log: Logger;
  readonly started: AsyncDisposableStack;
};

async function openEverything(
  config: Config,
  { secret, progress, log, started }: Opening,
): Promise<Database> {
  const connection = await connect(config, { secret, progress });
  started.defer(() => connection.stop());
  await migrate({ connection, progress });
  const onError = (err: Error): void => {
    if (!started.disposed) log.warn({ err }, 'a connection to the database broke');
  };
  const database = await openDatabase({ connection, onError });
  started.defer(() => database.close());
  return database;
}

function connect(
  { databaseUrl, folder }: Config,
  how: Pick<Opening, 'secret' | 'progress'>,
): Promise<Connection> {
  if (databaseUrl === undefined) return connectTo({ folder, progress: how.progress });
  return connectTo({ databaseUrl, secret: how.secret });
}

function startJobs(
  config: Config,
  {
    database,
    links,
    log,
    started,
  }: Pick<Opening, 'log' | 'started'> & { database: Database; links: VisitLinks },
): void {
  const delivery = deliveryFor(config);
  if (!config.smtpUrl && !config.demo)
    log.warn('no SMTP_URL: no mail goes out; the team page shows the links of invitations');
  started.defer(() => delivery.close());
  const words = { error: 'error', warning: 'warn', info: 'debug', debug: 'trace' } as const;
  const till = { database, provider: providerFor(config), ...links };
  const jobs = startPracticeJobs({
    pool: database.jobs,
    database,
    delivery,
    links,
    also: {
      ...paymentJobs(till, systemClock),
      ...requestsJobs({ ...till, clock: systemClock }),
      'expire-certificates': expireCertificates({ database, clock: systemClock }),
    },
    clock: systemClock,
    contact: config.mailFrom,
    reachesInside: config.privateCalendars,
    log: (level, message) => log[words[level]]({ job: message }, 'jobs'),
  });
  started.defer(() => jobs.stop());
}

/** The demonstration's passwords are known to everybody: beside a real practice it does not run. */
async function isDemoAlone({ identity }: Database): Promise<boolean> {
  const { rowCount } = await identity.query('select 1 from unwind.practice where not demo limit 1');
  return rowCount === 0;
}

function deliveryFor({ smtpUrl, mailFrom: from, demo }: Config): Delivery {
  if (demo) return demoDelivery;
  return smtpUrl === undefined ? noDelivery : smtpDelivery({ smtpUrl, from });
}
