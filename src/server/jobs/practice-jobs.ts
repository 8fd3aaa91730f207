import type { TaskList } from 'graphile-worker';
import type pg from 'pg';
import type { Clock } from '#server/base/clock.ts';
import type { Database } from '#server/database/database.ts';
import type { Limits } from '#server/directory/fetch-limited.ts';
import { followFeeds } from '#server/directory/follow-feeds.ts';
import { sumUpDays } from '#server/directory/sum-up-days.ts';
import { remindAtHome } from '#server/home/remind-at-home.ts';
import type { Delivery } from '#server/mail/deliver.ts';
import { remindClients } from '#server/mail/remind-clients.ts';
import { sendMail } from '#server/mail/send-mail.ts';
import { sendPush } from '#server/push/send-push.ts';
import { readCalendars } from '#server/scheduling/read-calendars.ts';
import type { VisitLinks } from '#server/scheduling/visit-link.ts';
import type { JobLog } from './job-logger.ts';
import { startJobs, type Jobs } from './start-jobs.ts';

/** Starts the practice's jobs: mail as it is queued, reminders by the practice's own clock, calendars elsewhere. */
export const startPracticeJobs = (options: {
  pool: pg.Pool;
  delivery: Delivery;
  /** Puts links into mails about visits. */
  links: VisitLinks;
  /** For summing up the free times of the directory; without it the searches do it alone. */
  database?: Database;
  /** The tasks of other rooms. */
  also?: TaskList;
  clock: Clock;
  /** Whom a push service may write to about this installation. */
  contact?: string;
  /** Clients' browsers say where to push: to no private network, but in tests. */
  pushesTo?: Limits['reach'];
  /** Whether calendars on private addresses are read; not where it is not said. */
  reachesInside?: boolean;
  log: JobLog;
}): Jobs =>
  startJobs({
    pool: options.pool,
    log: options.log,
    tasks: {
      'send-mail': sendMail(options),
      'remind-clients': remindClients(options.clock),
      'remind-at-home': remindAtHome(options.clock),
      'send-push': sendPush({
        secret: options.links.secret,
        contact: `mailto:${options.contact ?? 'unwind@localhost.localdomain'}`,
        reach: options.pushesTo ?? 'public',
      }),
      'read-calendars': readCalendars({
        clock: options.clock,
        reachesInside: options.reachesInside ?? false,
      }),
      'follow-feeds': followFeeds({
        clock: options.clock,
        reach: options.reachesInside ? 'anywhere' : 'public',
      }),
      ...(options.database
        ? { 'sum-up-days': sumUpDays({ database: options.database, clock: options.clock }) }
        : {}),
      ...options.also,
    },
    // Every quarter of an hour; the job itself asks what time it is where the practice is.
    cron: [
      {
        task: 'remind-clients',
        match: '*/15 * * * *',
        options: { jobKey: 'remind-clients', maxAttempts: 3 },
      },
      // The minute that each client chose, by her own clock.
      {
        task: 'remind-at-home',
        match: '*/5 * * * *',
        options: { jobKey: 'remind-at-home', maxAttempts: 1 },
      },
      {
        task: 'read-calendars',
        match: '*/15 * * * *',
        options: { jobKey: 'read-calendars', maxAttempts: 1 },
      },
      ...[endProposals, expireCertificates].filter(({ task }) => options.also?.[task] !== undefined),
      {
        task: 'follow-feeds',
        match: '23 * * * *',
        options: { jobKey: 'follow-feeds', maxAttempts: 1 },
      },
      ...(options.database
        ? [{ task: 'sum-up-days', match: '* * * * *', options: { jobKey: 'sum-up-days', maxAttempts: 1 } }]
        : []),
    ],
  });

const endProposals = {
  task: 'end-proposals',
  match: '*/5 * * * *',
  options: { jobKey: 'end-proposals', maxAttempts: 1 },
};

const expireCertificates = {
  task: 'expire-certificates',
  match: '41 * * * *',
  options: { jobKey: 'expire-certificates', maxAttempts: 1 },
};
